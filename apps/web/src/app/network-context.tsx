import type { NetworkQuery } from '@cairn/contracts';
import { createContext, useContext } from 'react';

export type NetworkView = NonNullable<NetworkQuery['network']>;

/** The network of the page's address, for everything below its frame. */
export const NetworkContext = createContext<NetworkView | null>(null);

/** The network on the screen. Only inside `/n/<slug>`. */
export function useNetwork(): NetworkView {
  const network = useContext(NetworkContext);
  if (!network) throw new Error('useNetwork outside of a network');
  return network;
}
