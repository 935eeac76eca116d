import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { MessageItem } from './message-item.js';
import type { SendQueue, Sending } from './send-queue.js';
import { SendingItem } from './sending-item.js';
import { dayName, dayOf, useMinute } from './talk-times.js';
import type { MessageView, ThreadPage } from './thread-events.js';
import type { MessageActs } from './use-message-acts.js';

const TOGETHER_MS = 5 * 60_000;

interface MessageListProps {
  messages: readonly MessageView[];
  waiting: readonly Sending[];
  queue: SendQueue;
  head: ThreadPage;
  acts: MessageActs;
  onReply: ((message: MessageView) => void) | null;
}

/** Messages under their days, with a line before the first one that is new, and what is still on its way. */
export function MessageList({ messages, waiting, queue, head, acts, onReply }: MessageListProps) {
  const { t } = useTranslation('discussion');
  const { me } = useNetwork();
  const now = useMinute();
  // Where the line stood when the page was opened: it stays while one reads.
  const [mark] = useState(head.readNumber);
  const firstNew = mark == null ? undefined : messages.find(({ number, author }) => number > mark && author.id !== me.id);
  return (
    <>
      {acts.problem ? <Notice>{acts.problem}</Notice> : null}
      <ol className="messages">
        {messages.map((message, at) => {
          const before = messages[at - 1];
          const newDay = !before || dayOf(before.createdAt) !== dayOf(message.createdAt);
          const isNew = message === firstNew;
          return (
            <Fragment key={message.id}>
              {newDay ? <li className="divider"><span>{dayName(message.createdAt, now)}</span></li> : null}
              {isNew ? <li className="divider new"><span>{t('new')}</span></li> : null}
              <MessageItem message={message} now={now} together={!newDay && !isNew && belongs(before, message)} acts={acts} onReply={onReply} />
            </Fragment>
          );
        })}
        {waiting.map((sending) => <SendingItem key={sending.key} sending={sending} queue={queue} />)}
      </ol>
    </>
  );
}

// A thought in several messages keeps one name above it.
function belongs(before: MessageView | undefined, { author, createdAt, replyToId }: MessageView): boolean {
  return before !== undefined && before.author.id === author.id && replyToId == null && Date.parse(createdAt) - Date.parse(before.createdAt) < TOGETHER_MS;
}
