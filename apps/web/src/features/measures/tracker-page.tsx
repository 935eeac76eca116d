import { ReadyTrackersDocument, TrackerDocument, type TrackerPartsFragment } from '@cairn/contracts';
import { readTracker, type Tracker } from '@cairn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useWorkStreams } from '../../app/socket/use-work-streams.js';
import { dayOfMoment } from '../../app/words/dates.js';
import { Crumb } from '../../ui/crumb.js';
import { Icon } from '../../ui/icon.js';
import { IconDownload } from '../../ui/icons.js';
import { AnchorButton } from '../../ui/links.js';
import { PageHead } from '../../ui/page-head.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { ChartPreview } from './chart-preview.js';
import { EntryPreview } from './entry-preview.js';
import { InstallButton } from './install-button.js';
import { TrackerFacts, TrackerHow } from './tracker-about.js';
import { RemovedTracker, TrackerActions, TrackerVisibility } from './tracker-actions.js';
import { trackerKeys, useTrackerPlaces } from './tracker-keys.js';
import type { TrackerSource } from './use-install.js';
import './measures.css';
import './trackers.css';

const route = getRouteApi('/signed-in/n/$slug/trackers/$trackerId');
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** One tracker, of the network by its id or one of ours by its key: what taking it over would give. */
export function TrackerPage() {
  const { trackerId } = route.useParams();
  return ID.test(trackerId) ? <NetworkTracker id={trackerId} /> : <ReadyTrackerPage wanted={trackerId} />;
}

function NetworkTracker({ id }: { id: string }) {
  const { t } = useTranslation('common');
  const { slug } = useNetwork();
  const query = useQuery(queryFor(TrackerDocument, { id }, slug));
  useWorkStreams(trackerKeys(slug));
  return (
    <QueryView wholePage query={query} waiting={<PageSkeleton label={t('loadingPage')} />}>
      {({ tracker }) => (tracker ? <Shared tracker={tracker} /> : <NotFound as="h1" />)}
    </QueryView>
  );
}

function Shared({ tracker }: { tracker: TrackerPartsFragment }) {
  const { t } = useTranslation('trackers');
  const { author, owner, number, updatedAt, id } = tracker;
  const byline = `${author ? t('page.bylinePerson', { author: author.name, owner: owner.name }) : t('page.byline', { owner: owner.name })} ${t('page.edition', { number, when: dayOfMoment(updatedAt) })}`;
  const gone = tracker.deletedAt !== null && tracker.deletedAt !== undefined;
  return (
    <Sheet
      json={tracker.json}
      installs={tracker.installs}
      byline={byline}
      source={{ trackerId: id }}
      gone={gone}
      actions={<TrackerActions tracker={tracker} />}
      notice={gone ? <RemovedTracker tracker={tracker} /> : null}
      more={<div><p className="sm faint">{t('page.visibility')}</p><TrackerVisibility tracker={tracker} /></div>}
    />
  );
}

function ReadyTrackerPage({ wanted }: { wanted: string }) {
  const { t } = useTranslation(['trackers', 'common']);
  const { slug } = useNetwork();
  const query = useQuery(queryFor(ReadyTrackersDocument, {}, slug));
  useWorkStreams(trackerKeys(slug));
  return (
    <QueryView wholePage query={query} waiting={<PageSkeleton label={t('common:loadingPage')} />}>
      {({ readyTrackers }) => {
        const found = readyTrackers.find(({ key }) => key === wanted);
        return found ? <Sheet json={found.json} installs={found.installs} byline={t('page.ours')} source={{ ready: found.key }} /> : <NotFound as="h1" />;
      }}
    </QueryView>
  );
}

interface SheetProps { json: string; installs: number; byline: string; source: TrackerSource; gone?: boolean; actions?: ReactNode; notice?: ReactNode; more?: ReactNode }

function Sheet({ json, ...props }: SheetProps) {
  const read = readTracker(json);
  return read.ok ? <TrackerSheet tracker={read.tracker} {...props} /> : <NotFound as="h1" />;
}

function TrackerSheet({ tracker, installs, byline, source, gone = false, actions, notice, more }: Omit<SheetProps, 'json'> & { tracker: Tracker }) {
  const { t } = useTranslation(['trackers', 'common']);
  const { slug, name } = useNetwork();
  const { canCreate, organization } = useTrackerPlaces();
  const file = `/exports/trackers/${source.trackerId ?? source.ready ?? ''}.json?network=${encodeURIComponent(slug)}`;
  return (
    <>
      <PageHead
        title={tracker.name}
        place={name}
        over={<Crumb label={t('common:nav.where')}><Link to="/n/$slug/trackers" params={{ slug }}>{t('page.crumb')}</Link></Crumb>}
        lede={<><p className="lg">{tracker.definition.why}</p><p className="sm faint trackerby">{byline}</p></>}
        actions={(
          <>
            <AnchorButton variant="default" href={file} download leftSection={<Icon of={IconDownload} />} aria-label={t('page.exportLong')}>{t('page.export')}</AnchorButton>
            {actions}
            {gone ? null : <InstallButton first name={tracker.name} source={source} />}
          </>
        )}
      />
      {notice}
      {canCreate && !organization && !gone ? <p className="muted">{t('install.nobody')}</p> : null}
      <div className="trackersheet">
        <div>
          <EntryPreview tracker={tracker} />
          <ChartPreview tracker={tracker} />
          <TrackerHow tracker={tracker} />
        </div>
        <TrackerFacts tracker={tracker} installs={installs} more={more} />
      </div>
    </>
  );
}
