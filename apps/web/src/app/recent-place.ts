/** What the reader did last in a network, so that home can offer to go on. It stays in this browser. */
export type RecentPlace =
  | { kind: 'measure'; measureId: string; name: string }
  | { kind: 'import'; measureId: string; importId: string; name: string };

const keyFor = (slug: string) => `cairn.recent.${slug}`;

/** Remembers a place; a browser that stores nothing just forgets. */
export function rememberPlace(slug: string, place: RecentPlace): void {
  try {
    // An import that is half way is worth more than the page that came after it.
    if (place.kind !== 'import' && recentPlace(slug)?.kind === 'import') return;
    localStorage.setItem(keyFor(slug), JSON.stringify(place));
  } catch {
    return;
  }
}

/** Forgets an import that is finished. */
export function forgetImport(slug: string, importId: string): void {
  try {
    const place = recentPlace(slug);
    if (place?.kind === 'import' && place.importId === importId) localStorage.removeItem(keyFor(slug));
  } catch {
    return;
  }
}

/** The remembered place, if there is one that can still be read. */
export function recentPlace(slug: string): RecentPlace | null {
  try {
    return readPlace(JSON.parse(localStorage.getItem(keyFor(slug)) ?? 'null'));
  } catch {
    return null;
  }
}

function readPlace(stored: unknown): RecentPlace | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { kind, measureId, importId, name } = stored as Record<string, unknown>;
  if (typeof measureId !== 'string' || typeof name !== 'string') return null;
  if (kind === 'measure') return { kind, measureId, name };
  return kind === 'import' && typeof importId === 'string' ? { kind, measureId, importId, name } : null;
}
