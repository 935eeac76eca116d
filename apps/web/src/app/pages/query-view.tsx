import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { RequestError } from '../graphql/errors.js';
import { Trouble } from './trouble-page.js';

interface QueryViewProps<Data> {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  /** The shape of what comes. */
  waiting: ReactNode;
  /** Set where the query is the whole page: its trouble is then the page's heading. */
  wholePage?: boolean;
  children: (data: Data) => ReactNode;
}

/**
 * What a query has: its data, the trouble it is in, or the shape of what comes. Old data stays while it is fetched again, and when that
 * fails; but not when the server says that it is not the reader's any more.
 */
export function QueryView<Data>({ query, waiting, wholePage = false, children }: QueryViewProps<Data>) {
  // A query without data forgets its error while it is asked again; the reader should not see the page come and go.
  const failed = useRef<unknown>(null);
  const shown = query.data !== undefined && !isGone(query.error);
  failed.current = shown ? null : query.error ?? failed.current;
  if (shown) return <>{children(query.data as Data)}</>;
  if (failed.current) return <Trouble as={wholePage ? 'h1' : 'h2'} error={failed.current} retrying={!query.error} onRetry={() => void query.refetch()} />;
  return <>{waiting}</>;
}

function isGone(error: unknown): boolean {
  return error instanceof RequestError && (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN');
}
