/** What of a draft is on this device alone: values that the server has not confirmed, or that they were sent and are gone. */
export interface DraftCopy {
  /** JSON text of the values; null once the form was sent or emptied. */
  body: string | null;
  /** When it was typed, by the clock of this device. */
  at: string;
  /** When the server's draft, as far as it was known then, was saved; null without one. */
  base: string | null;
}

/** The server's draft. */
export interface KeptDraft {
  body: string;
  updatedAt: string;
}

/**
 * The newer of the copy on this device and the server's draft, as JSON text; null when there is nothing to bring back.
 * While the server has what this device last knew, nobody else wrote: then no two clocks are compared.
 */
export function newerDraft(copy: DraftCopy | null, kept: KeptDraft | null): string | null {
  if (!copy) return kept?.body ?? null;
  if (!kept) return copy.body;
  const unchanged = copy.base === kept.updatedAt;
  return unchanged || Date.parse(copy.at) >= Date.parse(kept.updatedAt) ? copy.body : kept.body;
}

/** Reads a stored copy; null for what cannot be read. */
export function readCopy(text: string | null): DraftCopy | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<DraftCopy> | null;
    if (!value || typeof value.at !== 'string') return null;
    return { body: typeof value.body === 'string' ? value.body : null, at: value.at, base: typeof value.base === 'string' ? value.base : null };
  } catch {
    return null;
  }
}
