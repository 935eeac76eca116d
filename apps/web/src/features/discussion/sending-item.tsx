import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { Avatar } from '../../ui/avatar.js';
import { MessageText } from './message-text.js';
import type { SendQueue, Sending } from './send-queue.js';

/** A message on its way: it stands where it will stand, and says so until it does. */
export function SendingItem({ sending, queue }: { sending: Sending; queue: SendQueue }) {
  const { t } = useTranslation(['discussion', 'common']);
  const { me } = useNetwork();
  const { key, body, mentions, replyTo, state, problem } = sending;
  return (
    <li className={`message ${state}`}>
      <Avatar name={me.name} />
      <div className="said">
        <p className="by"><b className="b">{me.name}</b> <span className="faint sm">{me.organization.name}{state === 'sending' ? ` · ${t('sending')}` : ''}</span></p>
        {replyTo ? <p className="quoted"><b className="b">{replyTo.authorName}</b> {replyTo.excerpt}</p> : null}
        <p className="words"><MessageText body={body} mentions={mentions} /></p>
        {state === 'unsent' ? (
          <div className="row wrap g2 unsentrow" role="alert">
            <span className="sm">{t('unsent')} {problem}</span>
            <Button variant="default" size="sm" onClick={() => queue.retry(key)}>{t('common:tryAgain')}</Button>
            <Button variant="subtle" size="sm" onClick={() => queue.discard(key)}>{t('discard')}</Button>
          </div>
        ) : null}
      </div>
    </li>
  );
}
