import type { SubjectKind } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { Composer } from './composer.js';
import { FollowButton } from './follow-button.js';
import { MessageList } from './message-list.js';
import { stillToCome } from './send-queue.js';
import type { MessageView } from './thread-events.js';
import { useDraftText } from './use-draft-text.js';
import { useMessageActs } from './use-message-acts.js';
import { useReadMark } from './use-read-mark.js';
import { useSending } from './use-sending.js';
import { useThread } from './use-thread.js';
import { useWayTo } from './use-way-to.js';
import './discussion.css';

export interface ThreadProps {
  kind: SubjectKind;
  subjectId: string;
  /** The heading; "Talk" without it. */
  title?: string;
  /** Words that the page begins for the writer; a new object begins them anew. What is already written stays. */
  begin?: { words: string } | null;
}

/** The talk about an object, at the foot of its page. Guests see none. */
export function Thread(props: ThreadProps) {
  const { me } = useNetwork();
  return me.roles.some((role) => role !== 'GUEST') ? <Talk key={props.subjectId} {...props} /> : null;
}

function Talk({ kind, subjectId, title, begin = null }: ThreadProps) {
  const { t } = useTranslation(['discussion', 'common']);
  const { id: networkId, me } = useNetwork();
  const { query, head, messages, latest, change } = useThread(kind, subjectId);
  const { queue, waiting } = useSending();
  const [draft, setDraft] = useDraftText(`cairn.draft.${networkId}.${me.id}.${subjectId}`);
  const [asked, setAsked] = useState(0);
  const [begun, setBegun] = useState(begin);
  if (begin && begin !== begun) {
    setBegun(begin);
    setDraft({ ...draft, body: draft.body || begin.words });
    setAsked((times) => times + 1);
  }
  const end = useRef<HTMLDivElement>(null);
  const acts = useMessageActs(change);
  useReadMark(end, kind, head, change);
  useWayTo(messages, query);
  const mine = stillToCome(waiting.filter((one) => one.subjectId === subjectId), messages, me.id);
  const reply = ({ id, number, author, body }: MessageView) => {
    setDraft({ ...draft, replyTo: { id, number, authorName: author.name, excerpt: body.slice(0, 160) } });
    setAsked((times) => times + 1);
  };
  return (
    <section className="section talk" aria-labelledby={`talk-${subjectId}`} id="talk">
      <div className="row between talkhead">
        <h2 id={`talk-${subjectId}`}>{title ?? t('title')}</h2>
        {head ? <FollowButton kind={kind} head={head} change={change} /> : null}
      </div>
      <QueryView query={query} waiting={<ListSkeleton rows={3} label={t('common:loading')} />}>
        {({ pages: [thread] }) => thread && (
          <>
            {query.hasNextPage ? (
              <Button variant="default" className="earlier" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('earlier')}</Button>
            ) : null}
            {messages.length + mine.length === 0 ? <p className="muted quiet">{thread.viewerCan.post ? t('empty') : t('emptyReadOnly')}</p> : null}
            <MessageList messages={messages} waiting={mine} queue={queue} head={thread} acts={acts} onReply={thread.viewerCan.post ? reply : null} />
            <div ref={end} />
            {thread.viewerCan.post ? (
              <Composer
                kind={kind}
                thread={thread}
                draft={draft}
                asked={asked}
                onDraft={setDraft}
                onSend={({ body, mentions, replyTo }) => queue.add({ kind, subjectId, body, mentions, replyTo, after: thread.lastNumber })}
              />
            ) : null}
          </>
        )}
      </QueryView>
      <p className="sr" role="status">{latest ? t('arrived', { name: latest.author.name, words: latest.body.slice(0, 160) }) : ''}</p>
    </section>
  );
}
