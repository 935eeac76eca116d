import type { RefusedWordsFragment } from '@cairn/contracts';

type Refusal = RefusedWordsFragment & { __typename: 'Refused' };

/** The refusal in a mutation's result, if a business rule said no. */
export function refusedIn(result: unknown): Refusal | null {
  if (typeof result !== 'object' || result === null) return null;
  const found = Object.values(result).find((value) => (value as { __typename?: unknown } | null)?.__typename === 'Refused');
  return (found as Refusal | undefined) ?? null;
}
