import { type Checked, accepted, rejected } from './checked.js';
import { codePoints, hasLoneSurrogate } from './text-input.js';

export type PasswordFault = 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_COMMON' | 'PASSWORD_PERSONAL' | 'PASSWORD_INVALID';

/** In code points after NFKC. Source: NIST SP 800-63B-4, 3.1.1.2 (password as the only factor). */
export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 128;

export interface PasswordContext {
  /** Lower-case passwords that are known to be guessed first. */
  blocklist: readonly string[] | ReadonlySet<string>;
  email: string;
  name?: string;
}

/**
 * Whether a new password is acceptable; its NFKC form is what gets hashed. Length decides; no rules on kinds of characters.
 * Rejected besides: a blocked one, the same few characters over and over, the person's address or name (also repeated or with
 * other signs between).
 */
export function checkPassword(text: string, context: PasswordContext): Checked<string, PasswordFault> {
  if (hasLoneSurrogate(text) || text.includes('\u0000')) return rejected('PASSWORD_INVALID', 'The password contains a character that cannot be stored.');
  const password = passwordForm(text);
  const length = codePoints(password);
  if (length < PASSWORD_MIN) return rejected('PASSWORD_TOO_SHORT', `Use at least ${PASSWORD_MIN} characters. A short sentence is good.`);
  if (length > PASSWORD_MAX) return rejected('PASSWORD_TOO_LONG', `Use at most ${PASSWORD_MAX} characters.`);
  const lower = password.toLowerCase();
  const blocked = new Set(context.blocklist);
  if (blocked.has(lower) || blocked.has(bare(lower)) || isRepetition(lower)) return rejected('PASSWORD_COMMON', 'This password is among the first ones that are guessed. Choose another.');
  const own = [context.email, context.email.split('@')[0] ?? '', context.name ?? ''].map((part) => bare(passwordForm(part).toLowerCase())).filter((part) => part.length >= 4);
  if (own.some((part) => bare(lower).replaceAll(part, '').length < 4)) return rejected('PASSWORD_PERSONAL', 'Do not use your name or address as the password.');
  return accepted(password);
}

/** The form of a password that is hashed and compared: NFKC, otherwise untouched. */
export function passwordForm(text: string): string {
  return text.normalize('NFKC');
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** One piece of up to four characters, over and over. */
function isRepetition(text: string): boolean {
  return /^(.{1,4}?)\1+.{0,3}$/su.test(text);
}
