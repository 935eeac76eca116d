import { type Checked, accepted, rejected } from './checked.js';
import { hasLoneSurrogate } from './text-input.js';

/** The forms that keep what one types. */
export const DraftForm = {
  IDEA: 'IDEA', CYCLE_PLAN: 'CYCLE_PLAN', CYCLE_STUDY: 'CYCLE_STUDY', MESSAGE: 'MESSAGE', SESSION: 'SESSION', TEAM: 'TEAM', POINTS: 'POINTS', PASTE: 'PASTE',
} as const;
export type DraftForm = (typeof DraftForm)[keyof typeof DraftForm];

/** The target of a draft whose object does not exist yet. */
export const NEW_DRAFT = 'new';
/** The largest draft, in bytes of UTF-8. A request of plain letters meets its own limit of 50,000 characters first. */
export const DRAFT_BYTES = 64 * 1024;
/** Days after which a draft that nobody came back to is removed. */
export const DRAFT_DAYS = 90;

export type DraftFault = 'DRAFT_TOO_LARGE' | 'DRAFT_NOT_JSON';

/** The values of a form as JSON text: one object, at most `DRAFT_BYTES`. Nothing inside is looked at: only its writer reads it. */
export function checkDraftBody(body: string): Checked<string, DraftFault> {
  if (body.length > DRAFT_BYTES || utf8Bytes(body) > DRAFT_BYTES) return rejected('DRAFT_TOO_LARGE', 'This is too long to be kept as a draft.');
  return isObjectText(body) ? accepted(body) : rejected('DRAFT_NOT_JSON', 'A draft is a JSON object.');
}

function isObjectText(body: string): boolean {
  if (hasLoneSurrogate(body)) return false;
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
