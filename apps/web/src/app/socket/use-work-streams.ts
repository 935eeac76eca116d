import type { QueryKey } from '@tanstack/react-query';
import { useNetwork } from '../network-context.js';
import { useStreams } from './use-stream.js';

/**
 * Keeps queries fresh that show what people contribute: ideas, tests, sessions. Their lists change with what the network, the own
 * organization and the own teams are told, and teams and districts are named in them. `own` is the stream of the page's own object.
 */
export function useWorkStreams(keys: readonly QueryKey[], own?: string): void {
  const { id, workStreams } = useNetwork();
  useStreams([`directory:${id}`, ...workStreams, ...(own ? [own] : [])], keys);
}
