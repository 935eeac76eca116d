import { type StreamEventMessage, type SubjectKind, ThreadDocument, ThreadMessagesDocument } from '@cairn/contracts';
import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { RequestError } from '../../app/graphql/errors.js';
import { execute } from '../../app/graphql/execute.js';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { useStreamClient } from '../../app/socket/socket-provider.js';
import { useStream } from '../../app/socket/use-stream.js';
import { objectStream } from './subject-path.js';
import { applyEvents, inOrder, putMessages, type MessageView, type ThreadPage } from './thread-events.js';

const REMEMBERED = 500;
type Pages = InfiniteData<ThreadPage, string | null>;

/** A thread that stays as it is on the server: pages of history, and every event behind them applied in its turn. */
export function useThread(kind: SubjectKind, subjectId: string) {
  const { slug, me } = useNetwork();
  const queries = useQueryClient();
  const client = useStreamClient();
  const key = useMemo(() => keyOf(ThreadDocument, slug, { kind, subjectId }), [slug, kind, subjectId]);
  // What was heard: a page that was fetched before an event takes it afterwards.
  const heard = useRef<StreamEventMessage[]>([]);
  const [latest, setLatest] = useState<MessageView | null>(null);
  const query = useInfiniteQuery({
    queryKey: key,
    initialPageParam: null as string | null,
    queryFn: async ({ signal, pageParam }) => {
      const { thread } = await execute(ThreadDocument, { kind, subjectId, after: pageParam }, { network: slug, signal });
      if (!thread) throw new RequestError('NOT_FOUND', '');
      return thread;
    },
    getNextPageParam: ({ messages: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const change = useCallback((to: (pages: ThreadPage[]) => ThreadPage[]) => {
    queries.setQueryData<Pages>(key, (data) => data && { ...data, pages: to(data.pages) });
  }, [queries, key]);
  const apply = useCallback((events: readonly StreamEventMessage[]) => {
    const pages = queries.getQueryData<Pages>(key)?.pages;
    const [newest] = pages ?? [];
    if (!pages || !newest) return;
    const after = applyEvents(pages, events, { id: me.id, post: newest.viewerCan.post });
    change(() => after.pages);
    if (after.missing.length === 0) return;
    execute(ThreadMessagesDocument, { kind, subjectId, ids: after.missing.slice(0, 100) }, { network: slug })
      .then(({ threadMessages }) => change((now) => putMessages(now, threadMessages)))
      .catch(() => queries.invalidateQueries({ queryKey: key }));
  }, [queries, key, change, me.id, kind, subjectId, slug]);
  useEffect(() => {
    const last = heard.current.at(-1)?.seq ?? 0;
    if (query.data?.pages.some(({ seq }) => seq < last)) apply(heard.current);
  }, [query.data, apply]);
  useEffect(() => client?.listen(`thread:${subjectId}`, (events, asOf) => {
    if (events === null) {
      const shown = queries.getQueryData<Pages>(key)?.pages;
      if (asOf !== undefined && shown?.every(({ seq }) => seq === asOf)) return;
      heard.current = [];
      void queries.invalidateQueries({ queryKey: key });
      return;
    }
    heard.current = [...heard.current, ...events].slice(-REMEMBERED);
    apply(events);
    const said = events.findLast(({ name, payload }) => name === 'message.posted' && payload.authorId !== me.id);
    if (said) setLatest(inOrder(queries.getQueryData<Pages>(key)?.pages ?? []).at(-1) ?? null);
  }), [client, subjectId, queries, key, apply, me.id]);
  // Who hears what is said here, and whether anybody does, changes with the object.
  useStream(objectStream(kind, subjectId), [key]);
  const messages = useMemo(() => inOrder(query.data?.pages ?? []), [query.data]);
  return { query, head: query.data?.pages[0] ?? null, messages, latest, change };
}
