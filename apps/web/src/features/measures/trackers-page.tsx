import { ReadyTrackersDocument, TrackersDocument, type TrackersQuery } from '@cairn/contracts';
import { readTracker } from '@cairn/domain';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pagesFor, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useWorkStreams } from '../../app/socket/use-work-streams.js';
import { Crumb } from '../../ui/crumb.js';
import { Icon } from '../../ui/icon.js';
import { IconSearch, IconUpload } from '../../ui/icons.js';
import { PageHead } from '../../ui/page-head.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { ImportTrackerDrawer } from './import-tracker-drawer.js';
import { trackerKeys, useTrackerPlaces } from './tracker-keys.js';
import { TrackerRow } from './tracker-row.js';
import './trackers.css';

const route = getRouteApi('/signed-in/n/$slug/trackers');

/** Measures that can be taken over: the network's, found as one types, and ours. */
export function TrackersPage() {
  const { t } = useTranslation(['trackers', 'measures', 'common']);
  const network = useNetwork();
  const { q, add } = route.useSearch();
  const navigate = route.useNavigate();
  const { canCreate, organization } = useTrackerPlaces();
  useWorkStreams(trackerKeys(network.slug));
  const query = useInfiniteQuery({ ...pagesFor(TrackersDocument, { search: q ?? null }, network.slug, (result) => result.trackers), placeholderData: keepPreviousData });
  const change = (search: string) => void navigate({ search: (old) => ({ ...old, q: search || undefined }), replace: true });
  const find = useDebouncedCallback(change, 200);
  const open = (adding: boolean) => void navigate({ search: (old) => ({ ...old, add: adding || undefined }) });
  const bring = canCreate ? <Button variant="default" leftSection={<Icon of={IconUpload} />} onClick={() => open(true)}>{t('list.import')}</Button> : null;
  return (
    <div className="reading">
      <PageHead
        title={t('list.title')}
        place={network.name}
        over={<Crumb label={t('common:nav.where')}><Link to="/n/$slug/measures" params={{ slug: network.slug }}>{t('measures:list.title')}</Link></Crumb>}
        lede={t('list.lede')}
        actions={bring}
      />
      {canCreate && !organization ? <p className="muted below">{t('install.nobody')}</p> : null}
      <div role="search" className="toolrow no-print">
        <TextInput
          className="find"
          aria-label={t('list.search')}
          placeholder={t('list.searchHint')}
          leftSection={<Icon of={IconSearch} />}
          type="search"
          maxLength={100}
          defaultValue={q ?? ''}
          key={q === undefined ? 'empty' : 'asked'}
          onChange={(event) => find(event.currentTarget.value)}
        />
      </div>
      <section aria-labelledby="here">
        <h2 id="here">{t('list.here')}</h2>
        <QueryView query={query} waiting={<ListSkeleton rows={3} label={t('common:loading')} />}>
          {(trackers) => (trackers.length === 0 ? <Nothing searched={q !== undefined} mayAdd={canCreate} onClear={() => change('')} /> : (
            <>
              <ul className="rows trackers">{trackers.map((tracker) => <Shared key={tracker.id} tracker={tracker} />)}</ul>
              {query.hasNextPage ? <Button variant="default" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('common:more')}</Button> : null}
            </>
          ))}
        </QueryView>
      </section>
      <Ours q={q} />
      {canCreate ? <ImportTrackerDrawer open={add ?? false} onClose={() => open(false)} /> : null}
    </div>
  );
}

function Shared({ tracker }: { tracker: TrackersQuery['trackers']['edges'][number]['node'] }) {
  const { t } = useTranslation('trackers');
  const { id, ownerName: owner, authorName: author, teamName: team } = tracker;
  const byline = team ? t('list.byTeam', { team, owner }) : author ? t('list.byPerson', { author, owner }) : t('list.by', { owner });
  return <TrackerRow source={{ trackerId: id }} tracker={{ ...tracker, byline }} />;
}

function Ours({ q = '' }: { q?: string }) {
  const { t } = useTranslation('trackers');
  const { slug } = useNetwork();
  const { data } = useQuery(queryFor(ReadyTrackersDocument, {}, slug));
  const rows = (data?.readyTrackers ?? []).flatMap(({ key, json, installs }) => {
    const read = readTracker(json);
    const wanted = q.toLowerCase();
    return read.ok && `${read.tracker.name} ${read.tracker.definition.why}`.toLowerCase().includes(wanted) ? [{ key, installs, tracker: read.tracker }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section className="section" aria-labelledby="ours">
      <h2 id="ours">{t('list.ours')}</h2>
      <p className="muted">{t('list.oursLede')}</p>
      <ul className="rows trackers">
        {rows.map(({ key, installs, tracker: { name, measure, definition } }) => (
          <TrackerRow key={key} source={{ ready: key }} tracker={{ name, why: definition.why, type: measure.type, grain: measure.grain, byline: '', installs, visibility: null }} />
        ))}
      </ul>
    </section>
  );
}

function Nothing({ searched, mayAdd, onClear }: { searched: boolean; mayAdd: boolean; onClear: () => void }) {
  const { t } = useTranslation('trackers');
  if (searched) return <EmptyState as="h2" title={t('list.noMatch.title')} actions={<Button variant="default" onClick={onClear}>{t('list.clear')}</Button>}>{t('list.noMatch.text')}</EmptyState>;
  return <EmptyState title={t('list.empty.title')}>{mayAdd ? t('list.empty.text') : t('list.empty.readOnly')}</EmptyState>;
}
