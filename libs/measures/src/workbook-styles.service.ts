import { dayNumber, formatIsoDate, fromDayNumber } from '@cairn/domain';
import { fileFault } from './file-fault.type.js';
import type { WorkbookArchive } from './workbook-archive.service.js';

/** How a style shows a number; null: as it is. */
export type NumberStyle = { kind: 'DATE' } | { kind: 'PERCENT' } | { kind: 'DIGITS'; digits: number } | null;

/** Formats that have a number and no text of their own, ECMA-376 part 1, 18.8.30: dates and times, and percentages. */
const BUILT_IN_DATES = [[14, 22], [27, 36], [45, 47], [50, 58]] as const;
const BUILT_IN_PERCENT = [9, 10];
/** Spreadsheet programs stop at 65,490 styles. */
const MOST_STYLES = 70_000;

/** The styles of a workbook by their position in cells. */
export async function readStyles(archive: WorkbookArchive, part: string | null): Promise<NumberStyle[]> {
  if (part === null) return [];
  const codes = new Map<string, string>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  await archive.readAll(part, {
    open: ({ name, attributes }) => {
      if (codes.size + styles.length > MOST_STYLES) throw fileFault('UNSAFE', `The workbook has more than ${MOST_STYLES.toLocaleString('en-US')} styles.`);
      if (name === 'numFmt') codes.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(styleOf(attributes.numFmtId ?? '0', codes));
    },
    close: (name) => { if (name === 'cellXfs') inCells = false; },
  });
  return styles;
}

function styleOf(id: string, codes: ReadonlyMap<string, string>): NumberStyle {
  const number = Number(id);
  if (BUILT_IN_DATES.some(([first, last]) => number >= first && number <= last)) return { kind: 'DATE' };
  if (BUILT_IN_PERCENT.includes(number)) return { kind: 'PERCENT' };
  // Texts in quotation marks, escaped characters, colours and countries in brackets say nothing of the kind.
  const code = (codes.get(id) ?? '').replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';')[0] ?? '';
  if (/%/.test(code)) return { kind: 'PERCENT' };
  if (/[dmyhs]/i.test(code)) return { kind: 'DATE' };
  return /^0{2,20}$/.test(code) ? { kind: 'DIGITS', digits: code.length } : null;
}

/**
 * A stored number as a person would write it: a date in ISO form, a percentage with its sign (so that nobody takes 9.8 % for
 * 0.098), a code with its zeros, and 15 digits of everything else, because programs store 9.8 as 9.8000000000000007.
 * @param date1904 whether days are counted from 1904, as old programs for the Macintosh did
 */
export function numberText(stored: string, style: NumberStyle, date1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  if (style?.kind === 'DATE') return dateText(value, date1904) ?? plain(value);
  if (style?.kind === 'PERCENT') return `${plain(value * 100)}%`;
  if (style?.kind === 'DIGITS' && Number.isInteger(value) && value >= 0) return String(value).padStart(style.digits, '0');
  return plain(value);
}

function plain(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return /e-/.test(text) ? rounded.toFixed(20).replace(/0+$/, '') : text;
}

const FIRST_1900 = dayNumber({ year: 1899, month: 12, day: 31 });
const FIRST_1904 = dayNumber({ year: 1904, month: 1, day: 1 });
const LAST_SERIAL = 2_958_465;

// Serial 60 is the 29th of February 1900, which never was: days after it are one too high.
function dateText(serial: number, date1904: boolean): string | null {
  if (serial < 0 || serial > LAST_SERIAL || (!date1904 && Math.floor(serial) === 60)) return null;
  const seconds = Math.round((serial % 1) * 86_400);
  const time = new Date(seconds * 1_000).toISOString().slice(11, 19);
  if (serial < 1 && !date1904) return time;
  const start = date1904 ? FIRST_1904 : FIRST_1900 - (serial > 60 ? 1 : 0);
  const day = formatIsoDate(fromDayNumber(start + Math.floor(serial)));
  return seconds === 0 ? day : `${day} ${time}`;
}
