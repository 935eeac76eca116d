import { SessionRoomDocument } from '@cairn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { execute } from '../../app/graphql/execute.js';
import { queryFor } from '../../app/graphql/queries.js';
import { seqIn } from '../../app/graphql/seqs.js';
import { useStreamClient } from '../../app/socket/socket-provider.js';
import { patchRoom } from './patch-room.js';
import { serverClock } from './server-clock.js';

const GATHER_MS = 60;

/**
 * The state of a session, kept fresh by its stream: events that carry all that changed are applied, for the others the
 * state is fetched, one fetch at a time, however many come. `refresh` asks at once, after an act of one's own.
 */
export function useRoom(slug: string, id: string) {
  const queries = useQueryClient();
  const client = useStreamClient();
  const options = queryFor(SessionRoomDocument, { id }, slug);
  const query = useQuery({
    ...options,
    queryFn: async ({ signal }) => {
      const sentAt = Date.now();
      const result = await execute(SessionRoomDocument, { id }, { network: slug, signal });
      if (result.sessionRoom) serverClock.hear(result.sessionRoom.now, sentAt);
      return result;
    },
  });
  const fetching = useRef({ busy: false, again: false });
  const key = useRef(options.queryKey);
  key.current = options.queryKey;
  const refresh = useCallback(async () => {
    const state = fetching.current;
    if (state.busy) {
      state.again = true;
      return;
    }
    state.busy = true;
    do {
      state.again = false;
      await queries.refetchQueries({ queryKey: key.current, exact: true });
    } while (state.again);
    state.busy = false;
  }, [queries]);
  useEffect(() => {
    if (!client) return;
    const stream = `session:${id}`;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fetchSoon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void refresh();
      }, GATHER_MS);
    };
    const stop = client.listen(stream, (events, asOf) => {
      if (!events) return asOf !== undefined && seqIn(queries.getQueryData(key.current), stream) === asOf ? undefined : fetchSoon();
      for (const event of events) {
        queries.setQueryData(key.current, (old) => {
          const patched = old?.sessionRoom ? patchRoom(old.sessionRoom, event) : null;
          if (!patched) fetchSoon();
          return patched ? { ...old, sessionRoom: patched } : old;
        });
      }
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, id, queries, refresh]);
  return { query, refresh };
}
