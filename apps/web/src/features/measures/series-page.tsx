import { SeriesDocument, type SeriesQuery } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { useStream } from '../../app/socket/use-stream.js';
import { useOwnFigures } from '../../app/socket/use-work-streams.js';
import { Crumb } from '../../ui/crumb.js';
import { Icon } from '../../ui/icon.js';
import { IconStairs } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { onDemand } from '../../ui/on-demand.js';
import { PageHead } from '../../ui/page-head.js';
import { SignalBadge } from '../../ui/signal-badge.js';
import { ChartSkeleton } from '../../ui/skeleton.js';
import { useChartEvents } from './chart-events.js';
import { chartModel } from './chart-model.js';
import { ChartView } from './chart-view.js';
import { SeriesEntry } from './entry/series-entry.js';
import { HowRead } from './how-read.js';
import type { NoteAt } from './note-drawer.js';
import { NoteDrawer } from './note-drawer-on-demand.js';
import { ProcessIcons } from './process-icons.js';
import { SharedWith } from './shared-with.js';
import { Groups } from './variation/groups.js';
import './measures.css';

const PhasesDrawer = onDemand(() => import('./phases-drawer.js').then((file) => file.PhasesDrawer), { at: undefined });
const route = getRouteApi('/signed-in/n/$slug/series/$seriesId');
export type SeriesView = NonNullable<SeriesQuery['series']>;

/** One measure at one district: the sentence, the chart, the next step. */
export function SeriesPage() {
  const { t } = useTranslation('common');
  const { seriesId } = route.useParams();
  const { slug } = useNetwork();
  const query = useQuery(queryFor(SeriesDocument, { id: seriesId }, slug));
  return (
    <QueryView wholePage query={query} waiting={<ChartSkeleton label={t('loadingPage')} />}>
      {({ series }) => (series ? <SeriesSheet series={series} /> : <NotFound as="h1" />)}
    </QueryView>
  );
}

function SeriesSheet({ series }: { series: SeriesView }) {
  const { t } = useTranslation(['measures', 'common', 'charts']);
  const network = useNetwork();
  const { slug } = network;
  const { view } = route.useSearch();
  const navigate = route.useNavigate();
  const { measure, site, points, phases, viewerCan } = series;
  useStream(measure.stream, [keyOf(SeriesDocument, slug)]);
  useOwnFigures([keyOf(SeriesDocument, slug)]);
  const [note, setNote] = useState<NoteAt | null>(null);
  const [phaseAt, openPhases] = useState<string | null | undefined>(undefined);
  const eventsOf = useChartEvents();
  const model = chartModel(points, { ...measure, setting: measure.chartSetting, phases });
  const { reading } = model;
  const place = series.stratum ? `${site.name}, ${series.stratum}` : site.name;
  const to = { slug, measureId: measure.id };
  return (
    <>
      <PageHead
        title={place}
        place={`${measure.name} · ${network.name}`}
        over={(
          <Crumb label={t('common:nav.where')}>
            <Link to="/n/$slug/measures" params={{ slug }}>{t('page.crumb')}</Link>
            <Link to="/n/$slug/measures/$measureId" params={to}>{measure.name}</Link>
          </Crumb>
        )}
        lede={<SharedWith series={series} />}
        actions={<ButtonLink variant="default" to="/n/$slug/series/$seriesId/sheet" params={{ slug, seriesId: series.id }}>{t('charts:sheet.open')}</ButtonLink>}
      />
      <div className="row wrap g2 scope"><SignalBadge signal={reading.signal} />{reading.refused ? null : <ProcessIcons variation={reading.variation} assurance={reading.assurance} />}</div>
      <p className="sentence">{reading.sentence}</p>
      {reading.suggestion ? (
        <div className="suggestion">
          <p className="sm muted">{reading.suggestion.sentence}</p>
          {viewerCan.phase ? <Button className="no-print" variant="default" size="compact-md" onClick={() => openPhases(points[reading.suggestion?.at ?? 0]?.periodStart ?? null)}>{t('charts:phase.suggested')}</Button> : null}
        </div>
      ) : null}
      <div style={{ marginTop: 'var(--s-4)' }}>
        <ChartView
          title={`${measure.name}, ${place}`}
          points={points}
          model={model}
          type={measure.type}
          direction={measure.direction}
          goal={measure.goal}
          unit={measure.unit}
          events={eventsOf({ marks: series.cycleMarks, notes: series.annotations, definitions: measure.definitions })}
          onNote={(one) => setNote({ note: one })}
          onAddNote={viewerCan.annotate ? (day) => setNote({ day }) : undefined}
          onAddPhase={viewerCan.phase ? (startsOn) => openPhases(startsOn) : undefined}
          view={view ?? 'chart'}
          cells={series.raw ? series.id : null}
          onView={(next) => void navigate({ search: { view: next === 'table' ? 'table' : undefined }, replace: true })}
        >
          <HowRead measureId={measure.id} setting={measure.chartSetting} model={model} mayChange={measure.viewerCan.setChart} points={points} phases={phases}>
            {viewerCan.phase || phases.length > 0 ? (
              <Button variant="default" size="compact-md" leftSection={<Icon of={IconStairs} />} onClick={() => openPhases(null)}>{t('charts:phase.button')}{phases.length > 0 ? ` (${phases.length})` : ''}</Button>
            ) : null}
          </HowRead>
        </ChartView>
      </div>
      <SeriesEntry series={series} />
      <Groups series={series} />
      <div className="block next">
        <div className="grow">
          <b className="b">{t(`series.next.${reading.signal}.title`)}</b>
          <p className="sm muted">{t(`series.next.${reading.signal}.text`)}</p>
        </div>
        <ButtonLink variant="default" to="/n/$slug/measures/$measureId" params={to}>{t('series.compare')}</ButtonLink>
      </div>
      <PhasesDrawer seriesId={series.id} points={points} phases={phases} mayChange={viewerCan.phase} at={phaseAt} onClose={() => openPhases(undefined)} />
      <NoteDrawer measureId={measure.id} seriesId={series.id} mayWriteWhole={measure.viewerCan.annotate} at={note} onClose={() => setNote(null)} />
    </>
  );
}
