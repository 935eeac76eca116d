import { isDeepStrictEqual } from 'node:util';

/** What differs between the stored rows and the rows that should be: to write, and to remove. */
export interface Changes<Row> { write: Row[]; remove: Row[] }

/** Compares rows by their keys. */
export function changesOf<Row extends object>(wanted: readonly Row[], stored: readonly Row[], keyOf: (row: Row) => string): Changes<Row> {
  const before = new Map(stored.map((row) => [keyOf(row), row]));
  const kept = new Set(wanted.map(keyOf));
  return { write: wanted.filter((row) => !isDeepStrictEqual(before.get(keyOf(row)), row)), remove: stored.filter((row) => !kept.has(keyOf(row))) };
}

/** The stored rows once the changes are written. */
export function applied<Row>(stored: readonly Row[], { write, remove }: Changes<Row>, keyOf: (row: Row) => string): Row[] {
  const rows = new Map(stored.map((row) => [keyOf(row), row]));
  for (const row of write) rows.set(keyOf(row), row);
  for (const row of remove) rows.delete(keyOf(row));
  return [...rows.values()];
}

export function isEmpty({ write, remove }: Changes<unknown>): boolean {
  return write.length === 0 && remove.length === 0;
}
