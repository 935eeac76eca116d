import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { seqIn } from '../graphql/seqs.js';

/**
 * Makes stale what is not as new as `asOf` says: the number of the newest event by stream. What says nothing of its time is stale too.
 * An answer that is still on its way may be older than its arrival: it is looked at when it is here.
 * @returns stops waiting for such answers
 */
export function refreshBehind(queries: QueryClient, keys: readonly QueryKey[], asOf: ReadonlyMap<string, number>): () => void {
  const cache = queries.getQueryCache();
  const check = (query: Query) => {
    const fresh = [...asOf].every(([stream, seq]) => seqIn(query.state.data, stream) === seq);
    if (!fresh) void queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
  };
  const underway = new Set<Query>();
  for (const queryKey of keys) {
    for (const query of cache.findAll({ queryKey })) {
      if (query.state.fetchStatus === 'idle') check(query);
      else underway.add(query);
    }
  }
  if (underway.size === 0) return () => undefined;
  const stop = cache.subscribe(({ query, type }) => {
    if (!underway.has(query as Query) || (type !== 'removed' && query.state.fetchStatus !== 'idle')) return;
    underway.delete(query as Query);
    if (underway.size === 0) stop();
    if (type !== 'removed') check(query as Query);
  });
  return stop;
}
