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

/**
 * Keeps queries fresh that show figures which the reader's own organizations keep: a colleague's entry is told to those who work there,
 * before any of it is released, and whether or not others see the series.
 */
export function useOwnFigures(keys: readonly QueryKey[]): void {
  const { workStreams } = useNetwork();
  useStreams(workStreams.filter((stream) => stream.startsWith('organization:')), keys);
}
