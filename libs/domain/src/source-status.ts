import type { PointStatus } from './vocabulary.js';

const WORDS: Readonly<Record<PointStatus, readonly string[]>> = {
  REPORTED: ['reported', 'report', 'ok', 'valid', 'published', 'available', 'actual', 'final', 'r'],
  SUPPRESSED: ['suppressed', 'suppress', 'redacted', 'masked', 'hidden', 'withheld', 'censored', 'too few', 'too few students', 'small n', 's', '*'],
  MISSING: ['missing', 'not reported', 'not available', 'unavailable', 'no data', 'not collected', 'n/a', 'na', 'm'],
  NO_DENOMINATOR: ['no denominator', 'no students', 'nobody', 'not applicable', 'no enrollment', 'no enrolment'],
};

const STATUS_OF = new Map(Object.entries(WORDS).flatMap(([status, words]) => words.map((word) => [word, status as PointStatus] as const)));

/**
 * What a source says of a figure in a column of its own: "reported", "Suppressed", "not_reported".
 * Null for a word that is not in the list; nothing is guessed from a part of it.
 */
export function parseSourceStatus(text: string): PointStatus | null {
  const word = text.normalize('NFC').trim().toLowerCase().replace(/[\s_-]+/g, ' ');
  return STATUS_OF.get(word) ?? null;
}
