import { InboxCountDocument, InboxDocument, type InboxRowFragment } from '@cairn/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { useStreams } from '../../app/socket/use-stream.js';
import { momentWords } from '../../app/words/dates.js';
import { objectStream, subjectPath } from './subject-path.js';
import { sinceDayWords, useMinute } from './talk-times.js';

/** A thread that one follows: what it is about, who wrote what, and how much is new. */
export function InboxRow({ entry }: { entry: InboxRowFragment }) {
  const { t } = useTranslation('discussion');
  const { slug } = useNetwork();
  const now = useMinute();
  const { id, kind, title, unread, mentions, lastAt, number, authorName, excerpt } = entry;
  useStreams([`thread:${id}`, objectStream(kind, id)].filter((stream) => stream !== null), [keyOf(InboxDocument, slug), keyOf(InboxCountDocument, slug)]);
  return (
    <li className={unread > 0 ? 'waits' : ''}>
      <div>
        <p className="faint xs">{t(`kind.${kind}`)}</p>
        <Link className="title" to={subjectPath(slug, kind, id)} hash={number > 0 ? `m${number}` : 'talk'}>{title}</Link>
        <p className="sm muted excerpt"><b className="b">{authorName}</b> {excerpt}</p>
      </div>
      <div className="inboxmeta">
        <time className="faint xs" dateTime={lastAt} title={momentWords(lastAt)}>{sinceDayWords(lastAt, now)}</time>
        {mentions > 0 ? <span className="badge plain spoken">{t('inbox.toYou')}</span> : null}
        {unread > 0 ? <span className="badge plain">{unread >= 100 ? t('inbox.newMany') : t('inbox.new', { count: unread })}</span> : null}
      </div>
    </li>
  );
}
