import { checkEmail, checkPassword, cleanLine, codePoints, PASSWORD_MAX } from '@cairn/domain';
import { badInput } from '@cairn/platform';
import { COMMON_PASSWORDS } from './common-passwords.type.js';

/** A text on one line, such as a name, as it may be stored. @throws BAD_USER_INPUT naming `field` */
export function line(field: string, value: unknown, max: number): string {
  if (typeof value !== 'string') throw badInput(field, 'This must be text.');
  const checked = cleanLine(value, max);
  if (!checked.ok) throw badInput(field, checked.reason);
  return checked.value;
}

/** A normalised mail address. @throws BAD_USER_INPUT naming `field` */
export function emailOf(field: string, value: string): string {
  const checked = checkEmail(value);
  if (!checked.ok) throw badInput(field, checked.reason);
  return checked.value;
}

/** The name under which a try to sign in is looked up and counted: what is no address is simply unknown. */
export function signInName(value: string): string {
  const checked = checkEmail(value);
  return checked.ok ? checked.value : value.replaceAll('\0', '').toWellFormed().slice(0, 320);
}

/** A new password as it is hashed. @throws BAD_USER_INPUT naming `field` when it is too easy to guess */
export function newPassword(field: string, value: string, person: { email: string; name: string }): string {
  boundedPassword(field, value);
  const checked = checkPassword(value, { blocklist: COMMON_PASSWORDS, email: person.email, name: person.name });
  if (!checked.ok) throw badInput(field, checked.reason);
  return checked.value;
}

/** Refuses what no password can be, before any hash is computed of it. @throws BAD_USER_INPUT naming `field` */
export function boundedPassword(field: string, value: string): void {
  // NFKC makes some characters longer and some shorter; the bound on what was typed keeps the work small.
  if (value.length > 2 * PASSWORD_MAX || codePoints(value) > PASSWORD_MAX) throw badInput(field, `A password has at most ${PASSWORD_MAX} characters.`);
}
