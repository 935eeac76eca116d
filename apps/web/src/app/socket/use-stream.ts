import type { StreamEventMessage } from '@cairn/contracts';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { refreshBehind } from './refresh-behind.js';
import { useStreamClient } from './socket-provider.js';

const GATHER_MS = 120;

/**
 * Keeps queries fresh while a page looks at `stream`: any event, or a loss of the thread, makes them stale. What was read as of the last
 * event that there was when the stream was first heard is fresh, and not asked for again.
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
    let asOf = new Map<string, number>();
    let changed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waits: (() => void)[] = [];
    const refresh = async () => {
      const heard = { events: gathered, asOf, changed };
      [timer, gathered, asOf, changed] = [undefined, [], new Map(), false];
      const { keys: shown } = latest.current;
      if (heard.changed) await Promise.all(shown.map((queryKey) => queries.invalidateQueries({ queryKey })));
      else waits.push(refreshBehind(queries, shown, heard.asOf));
      const { events } = heard;
      if (events.length > 0) latest.current.onEvents?.(events);
    };
    const stops = [...new Set(names.split(' '))].map((stream) => client.listen(stream, (events, seq) => {
      gathered.push(...(events ?? []));
      if (events === null && seq !== undefined) asOf.set(stream, seq);
      else changed = true;
      timer ??= setTimeout(() => void refresh(), GATHER_MS);
    }));
    return () => {
      clearTimeout(timer);
      for (const stop of [...stops, ...waits]) stop();
    };
  }, [client, names, queries]);
}
