import type { TypedDocumentString } from '@cairn/contracts';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { RequestError } from './errors.js';
import { execute } from './execute.js';
import { IntentKeys } from './intent-keys.js';

/** Runs a mutation document. Every try of one intent carries the same Idempotency-Key. */
export function useOperation<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  network: string | null = null,
) {
  const keys = useRef<IntentKeys>(null);
  keys.current ??= new IntentKeys();
  return useMutation<Result, RequestError, Variables>({
    mutationFn: (variables) =>
      execute(document, variables, { network, idempotencyKey: keys.current?.keyFor(variables) }),
    onSettled: (_result, error) => keys.current?.settle(error ?? undefined),
  });
}
