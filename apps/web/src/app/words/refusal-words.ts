import type { RefusedWordsFragment } from '@cairn/contracts';
import i18next from 'i18next';

/** The sentence of a refusal in the reader's language; the server's own words for one we have no words for. */
export function refusalWords({ refusal, message, params }: RefusedWordsFragment): string {
  const key = `common:refusal.${refusal}`;
  const values = Object.fromEntries(params.map(({ name, value }) => [name, value]));
  return i18next.exists(key) ? String(i18next.t(key as 'common:refusal.TOKEN_INVALID', values as never)) : message;
}
