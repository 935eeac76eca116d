import { InboxCountDocument, InboxDocument } from '@cairn/contracts';
import { SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keyOf, pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useStream } from '../../app/socket/use-stream.js';
import { Icon } from '../../ui/icon.js';
import { IconSearch } from '../../ui/icons.js';
import { PageHead } from '../../ui/page-head.js';
import { Seen } from '../../ui/seen.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { FoundMessages } from './found-messages.js';
import { InboxRow } from './inbox-row.js';
import './discussion.css';

const route = getRouteApi('/signed-in/n/$slug/inbox');

/** What others wrote where one follows, and every message one may read. */
export function InboxPage() {
  const { t } = useTranslation(['discussion', 'common']);
  const network = useNetwork();
  const { q, all } = route.useSearch();
  const navigate = route.useNavigate();
  useStream(`member:${network.me.id}`, [keyOf(InboxDocument, network.slug), keyOf(InboxCountDocument, network.slug)]);
  const find = useDebouncedCallback((text: string) => void navigate({ search: (old) => ({ ...old, q: text.trim() || undefined }), replace: true }), 250);
  return (
    <div className="reading">
      <PageHead title={t('inbox.title')} place={network.name} lede={t('inbox.lede')} />
      <div className="row wrap between inboxtools no-print">
        <SegmentedControl
          aria-label={t('inbox.which')}
          value={all ? 'all' : 'unread'}
          data={[{ value: 'unread', label: t('inbox.unread') }, { value: 'all', label: t('inbox.all') }]}
          onChange={(value) => void navigate({ search: (old) => ({ ...old, all: value === 'all' ? true : undefined }), replace: true })}
        />
        <TextInput className="find" aria-label={t('search.label')} placeholder={t('search.label')} leftSection={<Icon of={IconSearch} />} defaultValue={q ?? ''} maxLength={200} onChange={(event) => find(event.currentTarget.value)} />
      </div>
      {q ? <FoundMessages search={q} /> : <Entries all={all === true} />}
    </div>
  );
}

function Entries({ all }: { all: boolean }) {
  const { t } = useTranslation(['discussion', 'common']);
  const { slug } = useNetwork();
  const query = useInfiniteQuery({ ...pagesFor(InboxDocument, { all }, slug, (result) => result.inbox), placeholderData: keepPreviousData });
  return (
    <QueryView query={query} waiting={<ListSkeleton rows={5} label={t('common:loading')} />}>
      {(entries) => (entries.length === 0 ? (
        <EmptyState title={all ? t('inbox.none.title') : t('inbox.clear.title')}>{all ? t('inbox.none.text') : t('inbox.clear.text')}</EmptyState>
      ) : (
        <>
          <ul className="rows inboxrows">{entries.map((entry) => <InboxRow key={entry.id} entry={entry} />)}</ul>
          <Seen key={entries.length} onSeen={() => query.hasNextPage && !query.isFetchingNextPage && void query.fetchNextPage()} />
        </>
      ))}
    </QueryView>
  );
}
