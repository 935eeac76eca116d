import { type TypedDocumentString, documentMeta } from '@cairn/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { execute } from './execute.js';

/** The key of a document's answers: network, name, variables. Streams and mutations invalidate by the first parts. */
export function keyOf(document: { __meta__?: Record<string, unknown> }, network: string | null, variables?: unknown) {
  const { name } = documentMeta(document);
  return variables === undefined ? ([network, name] as const) : ([network, name, variables] as const);
}

/** One answer of a document. `network` is null outside of networks. */
export function queryFor<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  network: string | null = null,
) {
  return queryOptions({
    queryKey: keyOf(document, network, variables),
    queryFn: ({ signal }) => execute(document, variables, { network, signal }),
  });
}

/** A connection as GraphQL gives it. */
export interface Connection<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The pages of a keyset list, one after the other. `pick` finds the connection in the answer. */
export function pagesFor<Result, Variables extends { after?: string | null }, Node>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  network: string | null,
  pick: (result: Result) => Connection<Node>,
) {
  return infiniteQueryOptions({
    queryKey: keyOf(document, network, variables),
    initialPageParam: null as string | null,
    queryFn: async ({ signal, pageParam }) =>
      pick(await execute(document, { ...variables, after: pageParam } as unknown as Variables, { network, signal })),
    getNextPageParam: (last: Connection<Node>) => (last.pageInfo.hasNextPage ? last.pageInfo.endCursor : null),
    select: (data) => data.pages.flatMap((page) => page.edges.map((edge) => edge.node)),
  });
}
