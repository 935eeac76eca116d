import { OutboxDocument, type OutboxQuery } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pagesFor } from '../../app/graphql/queries.js';
import { QueryView } from '../../app/pages/query-view.js';
import { momentWords } from '../../app/words/dates.js';
import { PageHead } from '../../ui/page-head.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { MailView } from './mail-view.js';
import './outbox.css';

type Mail = OutboxQuery['outbox']['edges'][number]['node'];

/** The mails of a server without a mail server. */
export function OutboxPage() {
  const { t } = useTranslation(['identity', 'common']);
  const query = useInfiniteQuery(pagesFor(OutboxDocument, {}, null, (result) => result.outbox));
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <PageHead title={t('outbox.title')} lede={t('outbox.lede')} />
      <QueryView query={query} waiting={<ListSkeleton label={t('common:loading')} />}>
        {(mails) => (mails.length === 0 ? <EmptyState title={t('outbox.none')}>{t('outbox.noneText')}</EmptyState> : (
          <div className="outbox">
            <div>
              <ul className="mails">
                {mails.map((mail) => <MailRow key={mail.id} mail={mail} on={(chosen ?? mails[0]?.id) === mail.id} onOpen={() => setChosen(mail.id)} />)}
              </ul>
              {query.hasNextPage ? <Button variant="subtle" onClick={() => void query.fetchNextPage()}>{t('common:more')}</Button> : null}
            </div>
            <MailView mail={mails.find((mail) => mail.id === chosen) ?? (mails[0] as Mail)} />
          </div>
        ))}
      </QueryView>
    </>
  );
}

function MailRow({ mail, on, onOpen }: { mail: Mail; on: boolean; onOpen: () => void }) {
  const { t } = useTranslation('identity');
  return (
    <li>
      <button type="button" aria-current={on} onClick={onOpen}>
        <b>{mail.subject}</b>
        <span className="sm muted">{t('outbox.to', { to: mail.to })}</span>
        <span className="xs faint">{momentWords(mail.createdAt)} · {t(`outbox.state.${mail.state}`)}</span>
      </button>
    </li>
  );
}
