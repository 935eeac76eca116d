import { cleanText } from '@cairn/domain';
import { badInput } from '../errors.js';

/**
 * A text as it may be stored: NFC, trimmed, without control or direction tricks, at most `max` characters.
 * @throws BAD_USER_INPUT naming `field`
 */
export function text(field: string, value: unknown, rules: { max: number; required?: boolean }): string {
  if (typeof value !== 'string') throw badInput(field, 'This must be text.');
  const checked = cleanText(value, rules.max, { optional: !rules.required });
  if (!checked.ok) throw badInput(field, checked.reason);
  return checked.value;
}
