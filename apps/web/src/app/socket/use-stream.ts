import type { StreamEventMessage } from '@cairn/contracts';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useStreamClient } from './socket-provider.js';

const GATHER_MS = 120;

/**
 * Keeps queries fresh while a page looks at `stream`: any event, or a loss of the thread, makes them stale.
 * Events that come close together cost one fetch. `onEvents` hears only of real events, after the fetch.
 */
export function useStream(stream: string | null | undefined, keys: readonly QueryKey[], onEvents?: (events: readonly StreamEventMessage[]) => void): void {
  useStreams(stream ? [stream] : [], keys, onEvents);
}

/** As `useStream`, for a page that looks at several streams: what comes close together on any of them costs one fetch. */
export function useStreams(streams: readonly string[], keys: readonly QueryKey[], onEvents?: (events: readonly StreamEventMessage[]) => void): void {
  const client = useStreamClient();
  const queries = useQueryClient();
  const latest = useRef({ keys, onEvents });
  // The same names are the same streams, whatever list they come in.
  const names = streams.join(' ');
  useEffect(() => {
    latest.current = { keys, onEvents };
  });
  useEffect(() => {
    if (!client || names === '') return;
    let gathered: StreamEventMessage[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = async () => {
      timer = undefined;
      const events = gathered;
      gathered = [];
      await Promise.all(latest.current.keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
      if (events.length > 0) latest.current.onEvents?.(events);
    };
    const stops = [...new Set(names.split(' '))].map((stream) => client.listen(stream, (events) => {
      gathered.push(...(events ?? []));
      timer ??= setTimeout(() => void refresh(), GATHER_MS);
    }));
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [client, names, queries]);
}
