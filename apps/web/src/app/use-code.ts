import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { RequestError } from './graphql/errors.js';

/**
 * Code that a page does without until `wanted`, as a query like any other: it has a shape while it comes, and a trouble that can be tried
 * again. `name` is the same wherever the same code is meant.
 */
export function useCode<Code>(name: string, load: () => Promise<Code>, wanted = true): UseQueryResult<Code> {
  return useQuery({
    queryKey: ['code', name],
    // A browser says no more than that it could not be fetched.
    queryFn: () => load().catch(() => { throw new RequestError('OFFLINE', ''); }),
    enabled: wanted,
    staleTime: Infinity,
    structuralSharing: false,
  });
}
