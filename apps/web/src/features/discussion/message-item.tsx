import type { ReactionKind } from '@cairn/contracts';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { listWords, momentWords } from '../../app/words/dates.js';
import { Avatar } from '../../ui/avatar.js';
import { Icon } from '../../ui/icon.js';
import { EditMessage } from './edit-message.js';
import { MessageMenu } from './message-menu.js';
import { MessageText } from './message-text.js';
import { REACTION_ICONS } from './reactions.js';
import { sinceWords } from './talk-times.js';
import type { MessageView } from './thread-events.js';
import type { MessageActs } from './use-message-acts.js';

interface MessageItemProps {
  message: MessageView;
  now: number;
  /** It goes on from the one above, under the same name. */
  together: boolean;
  acts: MessageActs;
  onReply: ((message: MessageView) => void) | null;
}

/** One message: who, when, what it answers, what it says, and how others took it. */
export const MessageItem = memo(function MessageItem({ message, now, together, acts, onReply }: MessageItemProps) {
  const { t } = useTranslation('discussion');
  const [editing, setEditing] = useState(false);
  const { author, createdAt, editedAt, number } = message;
  return (
    <li className={together ? 'message together' : 'message'} id={`m${number}`}>
      {together ? null : <Avatar name={author.name} />}
      <div className="said">
        <p className={together ? 'sr' : 'by'}>
          <b className="b">{author.name}</b> <span className="faint sm">{author.organizationName} · </span>
          <time className="faint sm" dateTime={createdAt} title={momentWords(createdAt)}>{sinceWords(createdAt, now)}</time>
        </p>
        <Quoted message={message} />
        {editing ? (
          <EditMessage message={message} onDone={(changed) => { setEditing(false); if (changed) acts.put(changed); }} />
        ) : (
          <p className="words">
            <MessageText body={message.body} mentions={message.mentions} />
            {editedAt ? <span className="faint xs" title={momentWords(editedAt)}> ({t('edited')})</span> : null}
          </p>
        )}
        {message.reactions.length > 0 ? <Reactions message={message} onReact={onReply ? (kind, on) => acts.react(message, kind, on) : null} /> : null}
      </div>
      {onReply && !editing ? (
        <MessageMenu message={message} onReply={() => onReply(message)} onEdit={() => setEditing(true)} onRemove={() => acts.remove(message)} onReact={(kind, on) => acts.react(message, kind, on)} />
      ) : null}
    </li>
  );
});

/** What a message answers: a line that leads there. */
function Quoted({ message: { replyTo, replyToId } }: { message: MessageView }) {
  const { t } = useTranslation('discussion');
  if (replyToId == null) return null;
  if (!replyTo) return <p className="quoted faint">{t('quotedRemoved')}</p>;
  return <a className="quoted" href={`#m${replyTo.number}`}><b className="b">{replyTo.authorName}</b> {replyTo.excerpt}</a>;
}

function Reactions({ message, onReact }: { message: MessageView; onReact: ((kind: ReactionKind, on: boolean) => void) | null }) {
  const { t } = useTranslation('discussion');
  const { me } = useNetwork();
  return (
    <ul className="reactions">
      {message.reactions.map(({ kind, members }) => {
        const mine = members.some(({ id }) => id === me.id);
        const names = listWords(members.map(({ name }) => name));
        return (
          <li key={kind}>
            <button type="button" className="reaction" aria-pressed={mine} disabled={!onReact} title={names} aria-label={t('reaction.by', { kind: t(`reaction.${kind}`), names })} onClick={() => onReact?.(kind, !mine)}>
              <Icon of={REACTION_ICONS[kind]} />{t(`reaction.${kind}`)}<span className="num">{members.length}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
