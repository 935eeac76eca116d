import { type ReactNode, createContext, useEffect, useState, useSyncExternalStore, useContext } from 'react';
import { StreamClient } from './stream-client.js';

const StreamClientContext = createContext<StreamClient | null>(null);

/** One socket for the network that is on the screen; it connects once the page stands. */
export function SocketProvider({ network, children }: { network: string; children: ReactNode }) {
  const [client, setClient] = useState<StreamClient | null>(null);
  useEffect(() => {
    const opened = new StreamClient(network);
    setClient(opened);
    const timer = setTimeout(() => void opened.open(), 0);
    return () => {
      clearTimeout(timer);
      opened.close();
    };
  }, [network]);
  return <StreamClientContext value={client}>{children}</StreamClientContext>;
}

export function useStreamClient(): StreamClient | null {
  return useContext(StreamClientContext);
}

/** Whether changes arrive by themselves now. Without it, pages that wait for something ask again by the clock. */
export function useIsLive(): boolean {
  const client = useStreamClient();
  return useSyncExternalStore(
    (changed) => client?.watch(changed) ?? (() => undefined),
    () => client?.connected ?? false,
  );
}

/** The members who listen to a stream now, over all browsers; null while it is not known. */
export function usePresent(stream: string): readonly string[] | null {
  const client = useStreamClient();
  return useSyncExternalStore(
    (changed) => client?.watch(changed) ?? (() => undefined),
    () => client?.presentIn(stream) ?? null,
  );
}
