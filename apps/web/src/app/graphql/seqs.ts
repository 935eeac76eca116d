import { replaceEqualDeep } from '@tanstack/react-query';

/** How far streams were when an answer was read: the number of the newest event by the stream's name. */
export type Seqs = Readonly<Record<string, number>>;

// Beside the answers and not in them: what a page shows stays as the server gave it.
const told = new WeakMap<object, Seqs>();

/** Remembers as of when an answer was read, for the whole of it and for the fields that pages keep alone. */
export function rememberSeqs(answer: object, seqs: Seqs): void {
  for (const part of [answer, ...Object.values(answer) as unknown[]]) {
    if (typeof part === 'object' && part !== null) told.set(part, seqs);
  }
}

/** The last event of `stream` that kept data has in it; null when that is not known. Of a list of pages it is the oldest page's. */
export function seqIn(data: unknown, stream: string): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const pages = pagesOf(data);
  if (!pages) return told.get(data)?.[stream] ?? null;
  const seqs = pages.map((page) => seqIn(page, stream));
  return seqs.every((seq) => seq !== null) && seqs.length > 0 ? Math.min(...seqs) : null;
}

/** How the cache keeps an answer: what is equal stays the same object, and is as new as the newer of the two says. */
export function keepWithSeqs(before: unknown, next: unknown): unknown {
  const kept = replaceEqualDeep(before, next) as unknown;
  const [keptPages, nextPages] = [pagesOf(kept), pagesOf(next)];
  if (keptPages && nextPages) keptPages.forEach((page, at) => carry(nextPages[at], page));
  else carry(next, kept);
  return kept;
}

// What was changed here and not by the server says nothing: equal to what was there it is still as old as that, and otherwise unknown.
function carry(from: unknown, to: unknown): void {
  if (typeof from !== 'object' || from === null || typeof to !== 'object' || to === null) return;
  const seqs = told.get(from);
  if (seqs) told.set(to, seqs);
}

function pagesOf(data: unknown): readonly unknown[] | null {
  const { pages, pageParams } = (data ?? {}) as { pages?: unknown; pageParams?: unknown };
  return Array.isArray(pages) && Array.isArray(pageParams) ? pages : null;
}
