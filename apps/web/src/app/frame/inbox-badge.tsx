import { InboxCountDocument } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keyOf, queryFor } from '../graphql/queries.js';
import { useNetwork } from '../network-context.js';
import { useStream } from '../socket/use-stream.js';

/** How many threads wait: the only number of the way around. It follows the reader's own stream. */
export function InboxBadge() {
  const { t } = useTranslation('common');
  const { slug, me } = useNetwork();
  const { data } = useQuery(queryFor(InboxCountDocument, {}, slug));
  useStream(`member:${me.id}`, [keyOf(InboxCountDocument, slug)]);
  const count = data?.inboxCount.threads ?? 0;
  if (count === 0) return null;
  return <span className="count"><span aria-hidden="true">{count}</span><span className="sr">{t('inboxWaiting', { count })}</span></span>;
}
