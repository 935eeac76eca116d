import { type Checked, accepted, rejected } from './checked.js';

export type TextFault = 'TEXT_EMPTY' | 'TEXT_TOO_LONG' | 'TEXT_FORBIDDEN_CHARACTER';

/** Controls except tab and line feed, and the bidi embeddings, overrides and isolates that make a text read otherwise than stored. */
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

/**
 * A text that a person wrote: line ends made LF, NFC, trimmed, 1 to `max` code points. Rejected: NUL and other controls,
 * lone surrogates (neither can be stored as UTF-8 text), bidi overrides. Pass `optional` to allow the empty text.
 */
export function cleanText(text: string, max: number, { optional = false } = {}): Checked<string, TextFault> {
  if (hasLoneSurrogate(text)) return rejected('TEXT_FORBIDDEN_CHARACTER', 'The text contains half a character.');
  const clean = text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (FORBIDDEN.test(clean)) return rejected('TEXT_FORBIDDEN_CHARACTER', 'The text contains an invisible control character.');
  if (clean === '' && !optional) return rejected('TEXT_EMPTY', 'Please write something here.');
  if (codePoints(clean) > max) return rejected('TEXT_TOO_LONG', `Please use at most ${max} characters.`);
  return accepted(clean);
}

/** As `cleanText`, on one line: for names and titles. */
export function cleanLine(text: string, max: number, options: { optional?: boolean } = {}): Checked<string, TextFault> {
  const checked = cleanText(text, max, options);
  if (checked.ok && /[\n\t\u2028\u2029]/.test(checked.value)) return rejected('TEXT_FORBIDDEN_CHARACTER', 'Please write this on one line.');
  return checked;
}

/** Length in code points: an emoji outside the basic plane counts once. */
export function codePoints(text: string): number {
  return [...text].length;
}

/** Whether a text holds half a surrogate pair, which UTF-8 cannot carry. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
