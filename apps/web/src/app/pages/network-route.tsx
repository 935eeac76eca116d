import { NetworkDocument } from '@cairn/contracts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, getRouteApi, useMatches } from '@tanstack/react-router';
import { NetworkFrame } from '../frame/network-frame.js';
import { keyOf, queryFor } from '../graphql/queries.js';
import { NetworkContext } from '../network-context.js';
import { SocketProvider } from '../socket/socket-provider.js';
import { useStream } from '../socket/use-stream.js';
import { NotFound } from './trouble-page.js';
import { PlainFrame } from '../frame/plain-frame.js';

const route = getRouteApi('/signed-in/n/$slug');

/** Everything below `/n/<slug>`: the network, its socket and its frame. */
export function NetworkRoute() {
  const { slug } = route.useParams();
  const { data } = useSuspenseQuery(queryFor(NetworkDocument, {}, slug));
  const framed = !useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.ownFrame) });
  if (!data.network) return <PlainFrame><NotFound as="h1" /></PlainFrame>;
  return (
    <NetworkContext value={data.network}>
      <SocketProvider network={slug}>
        <FreshNetwork slug={slug} networkId={data.network.id} />
        {framed ? <NetworkFrame network={data.network}><Outlet /></NetworkFrame> : <Outlet />}
      </SocketProvider>
    </NetworkContext>
  );
}

// The name, the counts and what the viewer may do follow the directory's stream.
function FreshNetwork({ slug, networkId }: { slug: string; networkId: string }) {
  useStream(`directory:${networkId}`, [keyOf(NetworkDocument, slug)]);
  return null;
}
