import type { PointInput } from '@cairn/contracts';
import { FIELDS_OF, parseCell, type MeasureType } from '@cairn/domain';
import { parse } from 'csv-parse/browser/esm/sync';

export type PasteField = 'period' | 'numerator' | 'denominator' | 'value' | 'spread';

/** The columns of a pasted table, in their order. */
export function pasteFields(type: MeasureType): readonly PasteField[] {
  return ['period', ...FIELDS_OF[type]];
}

/**
 * Cells as a spreadsheet puts them on the clipboard: a tab between cells, quotes around a cell with a line break. Empty rows
 * are left out, and a first row of names. Null for what cannot be taken apart, such as a quote that never ends.
 */
export function pastedRows(text: string, width: number): string[][] | null {
  try {
    const rows = (parse(text.replace(/^\uFEFF/, ''), { delimiter: '\t', relax_column_count: true, relax_quotes: true, skip_empty_lines: true, to: 1_000 }) as string[][])
      .map((row) => Array.from({ length: Math.max(width, row.length) }, (_, index) => (row[index] ?? '').trim()))
      .filter((row) => row.some((cell) => cell !== ''));
    return isHead(rows[0]) ? rows.slice(1) : rows;
  } catch {
    return null;
  }
}

/** Rows as points; what stands beside the last column is said to the reader, not dropped. */
export function toPoints(rows: readonly (readonly string[])[], fields: readonly PasteField[]): PointInput[] {
  return rows.map((row) => ({ period: '', ...Object.fromEntries(fields.map((field, index) => [field, row[index] ?? ''])) }));
}

// Names stand where numbers are expected: every cell has letters, and none of them a mark such as "n/a".
function isHead(row: readonly string[] | undefined): boolean {
  const cells = row?.slice(1).filter((cell) => cell !== '') ?? [];
  return cells.length > 0 && cells.every((cell) => /\p{L}/u.test(cell) && parseCell(cell, 'VALUE').kind === 'BAD');
}
