import { MyNetworksDocument, ViewerDocument } from '@cairn/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { queryFor } from './graphql/queries.js';

/** The slug of the network of somebody who has just one and cannot begin another: a list of it would be a page for nothing. Throws a `RequestError` when the server does not answer. */
export async function onlyNetwork(queries: QueryClient): Promise<string | null> {
  const { viewer } = await queries.ensureQueryData(queryFor(ViewerDocument, {}));
  if (!viewer || viewer.canCreateNetwork) return null;
  const { myNetworks: [first, ...others] } = await queries.fetchQuery(queryFor(MyNetworksDocument, {}));
  return first && others.length === 0 ? first.slug : null;
}
