import { type Checked, accepted, rejected } from './checked.js';
import { hasLoneSurrogate } from './text-input.js';

export type EmailFault = 'EMAIL_INVALID' | 'EMAIL_TOO_LONG';

/** Longest address that fits an SMTP path (RFC 5321, 4.5.3.1.3, less its brackets). */
const LONGEST = 254;
const LOCAL = /^[^\s"(),:;<>@[\\\]\u0000-\u001f\u007f]{1,64}$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
/** Joiners, marks of direction and other characters that nobody sees. */
const INVISIBLE = /\p{Cf}/u;

/**
 * An e-mail address, plausible and normalised: trimmed, NFC, lower case. One @, no white space, no line break anywhere
 * (header injection), a domain of at least two labels whose last is not a number. Whether it exists only a mail can tell.
 */
export function checkEmail(text: string): Checked<string, EmailFault> {
  const invalid = rejected('EMAIL_INVALID' as const, 'This is not an e-mail address.');
  if (hasLoneSurrogate(text) || /[\r\n\u0000]/.test(text)) return invalid;
  const address = text.trim().normalize('NFC').toLowerCase();
  // UTF-8 octets, as a mail server counts.
  if (octets(address) > LONGEST) return rejected('EMAIL_TOO_LONG', `An address has at most ${LONGEST} characters.`);
  const [local, domain, ...more] = address.split('@');
  if (local === undefined || domain === undefined || more.length > 0) return invalid;
  if (INVISIBLE.test(address) || [local, ...domain.split('.')].some(mixesScripts)) return invalid;
  if (!LOCAL.test(local) || local.startsWith('.') || local.endsWith('.') || local.includes('..')) return invalid;
  const labels = domain.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || /^[0-9]+$/.test(labels.at(-1) ?? '')) return invalid;
  return accepted(address);
}

// "exаmple.org" with one Cyrillic letter: made to be taken for another address.
function mixesScripts(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text);
}

function octets(text: string): number {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    sum += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return sum;
}
