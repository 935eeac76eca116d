import type { StreamEventMessage } from '@cairn/contracts';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useStreamClient } from './socket-provider.js';

const GATHER_MS = 120;

/**
 * Keeps queries fresh while a page looks at `stream`: any event, or a loss of the thread, makes them stale.
 * Events that come close together cost one fetch. `onEvents` hears only of real events, after the fetch.
 */
export function useStream(
  stream: string | null | undefined,
  keys: readonly QueryKey[],
  onEvents?: (events: readonly StreamEventMessage[]) => void,
): void {
  const client = useStreamClient();
  const queries = useQueryClient();
  const latest = useRef({ keys, onEvents });
  useEffect(() => {
    latest.current = { keys, onEvents };
  });
  useEffect(() => {
    if (!client || !stream) return;
    let gathered: StreamEventMessage[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = async () => {
      timer = undefined;
      const events = gathered;
      gathered = [];
      await Promise.all(latest.current.keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
      if (events.length > 0) latest.current.onEvents?.(events);
    };
    const stop = client.listen(stream, (events) => {
      gathered.push(...(events ?? []));
      timer ??= setTimeout(() => void refresh(), GATHER_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, stream, queries]);
}
