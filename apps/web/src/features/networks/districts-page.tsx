import { type SiteRowFragment, SitesDocument } from '@cairn/contracts';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { Icon } from '../../ui/icon.js';
import { IconPlus, IconSearch } from '../../ui/icons.js';
import { PageHead } from '../../ui/page-head.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { AddSiteDrawer } from './add-site-drawer.js';
import { SiteDrawer } from './site-drawer.js';
import { SiteRow } from './site-row.js';
import { useDirectoryStream } from './directory-stream.js';
import './networks.css';

const route = getRouteApi('/signed-in/n/$slug/districts');

/** The network's directory: every district and school, joined or not. */
export function DistrictsPage() {
  const { t } = useTranslation(['networks', 'common']);
  const network = useNetwork();
  const { q, kind, site } = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  useDirectoryStream();
  const query = useInfiniteQuery({
    ...pagesFor(SitesDocument, { kind: kind ?? 'DISTRICT', search: q ?? null }, network.slug, (result) => result.sites),
    placeholderData: keepPreviousData,
  });
  const find = useDebouncedCallback((text: string) => void navigate({ search: (old) => ({ ...old, q: text || undefined }), replace: true }), 250);
  const { active, paused, invited, listed } = network.siteCounts;
  return (
    <>
      <PageHead
        title={t('districts.title')}
        place={network.name}
        lede={t('districts.lede', { active, paused, invited, listed })}
        actions={network.viewerCan.manageDirectory ? (
          <Button leftSection={<Icon of={IconPlus} />} onClick={() => setAdding(true)}>{kind ? t('districts.addSchool') : t('districts.add')}</Button>
        ) : null}
      />
      <div className="toolrow">
        <TextInput
          className="find"
          aria-label={t('districts.search')}
          placeholder={t('districts.search')}
          leftSection={<Icon of={IconSearch} />}
          defaultValue={q ?? ''}
          onChange={(event) => find(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t('districts.kind')}
          value={kind ?? 'DISTRICT'}
          onChange={(value) => void navigate({ search: (old) => ({ ...old, kind: value === 'SCHOOL' ? 'SCHOOL' : undefined }), replace: true })}
          data={[{ value: 'DISTRICT', label: t('districts.DISTRICTS') }, { value: 'SCHOOL', label: t('districts.SCHOOLS') }]}
        />
      </div>
      <QueryView query={query} waiting={<ListSkeleton rows={8} label={t('common:loading')} />}>
        {(sites) => (sites.length === 0 ? <NoSites onAdd={() => setAdding(true)} /> : (
          <>
            <ul className={kind ? 'rows directory school' : 'rows directory'}>
              {sites.map((row: SiteRowFragment) => <SiteRow key={row.id} site={row} />)}
            </ul>
            {query.hasNextPage ? (
              <Button variant="default" mt="md" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {query.isFetchingNextPage ? t('common:loading') : t('common:more')}
              </Button>
            ) : null}
          </>
        ))}
      </QueryView>
      <AddSiteDrawer open={adding} kind={kind ?? 'DISTRICT'} onClose={() => setAdding(false)} />
      <SiteDrawer siteId={site} onClose={() => void navigate({ search: (old) => ({ ...old, site: undefined }) })} />
    </>
  );
}

function NoSites({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation('networks');
  const { q, kind } = route.useSearch();
  const { viewerCan } = useNetwork();
  if (q) return <p className="muted" role="status">{t('districts.noMatch', { q })}</p>;
  if (kind) return <EmptyState title={t('districts.emptySchools.title')}>{t('districts.emptySchools.text')}</EmptyState>;
  return (
    <EmptyState title={t('districts.empty.title')} actions={viewerCan.manageDirectory ? <Button onClick={onAdd}>{t('districts.add')}</Button> : null}>
      {viewerCan.manageDirectory ? t('districts.empty.text') : t('districts.empty.readOnly')}
    </EmptyState>
  );
}
