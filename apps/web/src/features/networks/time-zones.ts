/** Every time zone the browser knows, the reader's own first. */
export function timeZones(): string[] {
  const own = ownTimeZone();
  const all = Intl.supportedValuesOf?.('timeZone') ?? [];
  return [own, ...all.filter((zone) => zone !== own)];
}

/** The time zone of the reader's device. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
