import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asRequestError } from './graphql/errors.js';
import { keepWithSeqs } from './graphql/seqs.js';
import { retryDelay, shouldRetry } from './graphql/retry.js';

const FRESH_MS = 20_000;

/** The one cache of the page. `onSignedOut` is called when the server no longer knows who asks. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown, meta: Record<string, unknown> | undefined) => {
    if (asRequestError(error).code === 'UNAUTHENTICATED' && !meta?.staysHere) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error, query) => onError(error, query.meta) }),
    mutationCache: new MutationCache({ onError: (error, _variables, _result, mutation) => onError(error, mutation.options.meta) }),
    defaultOptions: {
      queries: { staleTime: FRESH_MS, structuralSharing: keepWithSeqs, retry: shouldRetry, retryDelay },
      // A mutation is tried again by the reader only, under the same Idempotency-Key.
      mutations: { retry: false },
    },
  });
}
