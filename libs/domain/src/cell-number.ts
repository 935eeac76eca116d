/** What the column of a file holds: people or events counted, or a measured value. */
export type CellKind = 'COUNT' | 'VALUE';

export type CellFault =
  | 'NUMBER_AMBIGUOUS'
  | 'NUMBER_GROUPED'
  | 'NUMBER_COMMA'
  | 'NUMBER_PERCENT'
  | 'NUMBER_EXPONENT'
  | 'NUMBER_NEGATIVE'
  | 'NUMBER_NEGATIVE_ZERO'
  | 'NUMBER_NOT_WHOLE'
  | 'NUMBER_TOO_LARGE'
  | 'NUMBER_TOO_LONG'
  | 'NUMBER_LEADING_ZERO'
  | 'NUMBER_NOT_FINITE'
  | 'NUMBER_SPREADSHEET_ERROR'
  | 'NUMBER_DIGITS'
  | 'NUMBER_UNREADABLE';

/** A cell of a file as we understood it. A blank, a mark and a zero are three things. */
export type CellNumber =
  | { kind: 'BLANK' }
  /** The source hid the number, or says that there is none. */
  | { kind: 'MARK'; status: 'SUPPRESSED' | 'MISSING'; mark: string }
  | { kind: 'NUMBER'; value: number; text: string }
  | { kind: 'BAD'; code: CellFault; reason: string };

/** The largest count we take: beyond it a file is wrong. */
export const LARGEST_COUNT = 1_000_000_000_000;
/** Significant digits that a double keeps for certain. */
const DIGITS_KEPT = 15;

const SUPPRESSED_MARKS = ['*', '**', '***', 's', 'ds', 'sup', 'supp', 'suppressed', 'redacted', 'masked', 'n<min'];
const MISSING_MARKS = ['n/a', 'na', 'null', 'none', 'missing', 'not reported', 'nr', '.', '-', '--', '---', '–', '—'];
/** "<10", "≤ 5", ">95%", "n<10": a band in place of a number. */
const BAND = /^n? ?(?:<|>|<=|>=|≤|≥) ?[0-9]+(?:\.[0-9]+)? ?%?$/;

/** A whole number below 10^12, without a leading zero. */
const PLAIN_COUNT = /^(?:0|[1-9][0-9]{0,11})$/;

/**
 * Reads one cell strictly: ASCII digits, an optional minus (values only), a decimal point. Nothing is guessed:
 * what could mean two numbers, or is no exact number, comes back as BAD with a code and a sentence for the uploader.
 * `text` of a NUMBER is its plain decimal form without superfluous zeros.
 */
export function parseCell(raw: string, kind: CellKind): CellNumber {
  // Nearly every cell of a large file: nothing of what follows can be said against it.
  if (PLAIN_COUNT.test(raw)) return { kind: 'NUMBER', value: Number(raw), text: raw };
  const text = raw.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '');
  if (text === '') return { kind: 'BLANK' };
  const mark = text.toLowerCase();
  if (SUPPRESSED_MARKS.includes(mark) || BAND.test(mark)) return { kind: 'MARK', status: 'SUPPRESSED', mark: text };
  if (MISSING_MARKS.includes(mark)) return { kind: 'MARK', status: 'MISSING', mark: text };
  if (/^-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)$/.test(text)) return plain(text, kind);
  return misread(text);
}

function plain(text: string, kind: CellKind): CellNumber {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  if (/^0[0-9]/.test(whole)) return bad('NUMBER_LEADING_ZERO', `${show(text)} begins with a zero, like a code. Is this the right column?`);
  const decimals = fraction.replace(/0+$/, '');
  const digits = (whole + decimals).replace(/^0+/, '');
  if (negative && digits === '') return bad('NUMBER_NEGATIVE_ZERO', `${show(text)} is a negative zero. Write 0.`);
  if (negative && kind === 'COUNT') return bad('NUMBER_NEGATIVE', `${show(text)} is negative, but this column counts.`);
  if (kind === 'COUNT' && decimals !== '') return bad('NUMBER_NOT_WHOLE', `${show(text)} is not a whole number, but this column counts.`);
  const value = Number(text);
  if (Math.abs(value) > LARGEST_COUNT) return bad('NUMBER_TOO_LARGE', `${show(text)} is larger than any number we take (10^12).`);
  if (digits.length > DIGITS_KEPT) return bad('NUMBER_TOO_LONG', `${show(text)} has more than ${DIGITS_KEPT} digits. Round it.`);
  const canonical = `${negative ? '-' : ''}${whole === '' ? '0' : whole}${decimals === '' ? '' : `.${decimals}`}`;
  return { kind: 'NUMBER', value, text: canonical };
}

function misread(text: string): CellNumber {
  const shown = show(text);
  if (/^#/.test(text)) return bad('NUMBER_SPREADSHEET_ERROR', `${shown} is an error of a spreadsheet. Correct the formula.`);
  if (/^[+-]?(?:inf|infinity|nan|∞)$/i.test(text)) return bad('NUMBER_NOT_FINITE', `${shown} is not a number. Leave the cell empty when there is none.`);
  if (/^[+-]?[0-9]*\.?[0-9]+e[+-]?[0-9]+$/i.test(text)) return bad('NUMBER_EXPONENT', `${shown} is in scientific notation, which may have lost digits. Write the number out.`);
  if (/%$/.test(text)) return bad('NUMBER_PERCENT', `${shown} has a percent sign. Upload counts, or write the share as 0.25 for 25 percent.`);
  if (/^-?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/.test(text)) return bad('NUMBER_AMBIGUOUS', `${shown} is ambiguous: point and comma mean different things in different countries. Write it with a decimal point only.`);
  if (/^-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/.test(text)) return bad('NUMBER_GROUPED', `${shown} has a comma that could group thousands or mark decimals. Write it without.`);
  if (/^-?[0-9]+,[0-9]+$/.test(text)) return bad('NUMBER_COMMA', `${shown} has a decimal comma. Write a decimal point.`);
  if (/^[\p{Nd}.,-]+$/u.test(text) && /[^\x00-\x7f]/.test(text)) return bad('NUMBER_DIGITS', `${shown} is written with digits other than 0 to 9.`);
  return bad('NUMBER_UNREADABLE', `${shown} is not a number.`);
}

function bad(code: CellFault, reason: string): CellNumber {
  return { kind: 'BAD', code, reason };
}

function show(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
