import { PostMessageDocument, ThreadDocument, type SubjectKind } from '@cairn/contracts';
import { speaksTo } from '@cairn/domain';
import { type InfiniteData, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { asRequestError } from '../../app/graphql/errors.js';
import { execute } from '../../app/graphql/execute.js';
import { randomKey } from '../../app/graphql/intent-keys.js';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { backoff } from '../../app/socket/backoff.js';
import { useStreamClient } from '../../app/socket/socket-provider.js';
import { useTroubleWords } from '../../app/words/trouble-words.js';
import { SendQueue, type Outcome, type Sending } from './send-queue.js';
import { sendingPlace } from './sending-place.js';
import { putMessages, type ThreadPage } from './thread-events.js';

type Words = ReturnType<typeof useTroubleWords>;
const queues = new Map<string, SendQueue>();

/** The messages of the reader that are on their way, over all threads of the network. */
export function useSending(): { queue: SendQueue; waiting: readonly Sending[] } {
  const { id, slug, me } = useNetwork();
  const queries = useQueryClient();
  const words = useTroubleWords();
  const client = useStreamClient();
  const queue = queueOf(sendingPlace(id, me.id), slug, queries, words);
  useEffect(() => {
    const flush = (): void => void queue.flush();
    const reread = (): void => queue.reread();
    flush();
    window.addEventListener('online', flush);
    window.addEventListener('storage', reread);
    const stop = client?.watch(() => client.connected && flush());
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('storage', reread);
      stop?.();
    };
  }, [queue, client]);
  return { queue, waiting: useSyncExternalStore((changed) => queue.watch(changed), () => queue.waiting) };
}

function queueOf(place: string, slug: string, queries: QueryClient, words: Words): SendQueue {
  const known = queues.get(place);
  if (known) return known;
  const made = new SendQueue({
    storage: window.localStorage, place, newKey: randomKey, now: () => Date.now(),
    later: (act, attempt) => void setTimeout(act, backoff(attempt, Math.random())),
    post: (sending) => post(sending, slug, words),
    sent: ({ kind, subjectId }, message) => {
      queries.setQueryData<InfiniteData<ThreadPage>>(keyOf(ThreadDocument, slug, { kind, subjectId }), (data) => data && { ...data, pages: putMessages(data.pages, [message]) });
    },
  });
  queues.set(place, made);
  return made;
}

async function post({ key, kind, subjectId, body, mentions, replyTo }: Sending, slug: string, words: Words): Promise<Outcome> {
  const mentionIds = mentions.filter(({ name }) => speaksTo(body, name)).map(({ id }) => id);
  try {
    const input = { kind: kind as SubjectKind, subjectId, body, mentionIds, replyToId: replyTo?.id ?? null };
    const { postMessage } = await execute(PostMessageDocument, { input }, { network: slug, idempotencyKey: key });
    return { kind: 'sent', message: postMessage };
  } catch (thrown) {
    const error = asRequestError(thrown);
    if (error.isPassing || error.code === 'RATE_LIMITED') return { kind: 'later' };
    if (error.code === 'UNAUTHENTICATED') return { kind: 'wait' };
    if (error.code === 'NOT_FOUND' && replyTo) return { kind: 'answered nothing' };
    return { kind: 'refused', problem: words(error).text };
  }
}
