import { LeadingSeriesDocument, LearningDocument, SeriesDocument } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useStream } from '../../app/socket/use-stream.js';
import { useCode } from '../../app/use-code.js';
import { ChartSkeleton } from '../../ui/skeleton.js';
import { SignalBadge } from '../../ui/signal-badge.js';
import { useChartEvents } from './chart-events.js';
import { type ChartModel, chartModel } from './chart-model.js';
import { ChartView, type ChartViewProps } from './chart-view.js';
import { HowRead } from './how-read.js';
import type { MeasureView } from './measure-page.js';
import type { NoteAt } from './note-drawer.js';
import { NoteDrawer } from './note-drawer-on-demand.js';
import { pooledPoints } from './pooled-points.js';
import { ProcessIcons } from './process-icons.js';
import { SpreadStrip } from './spread-strip.js';
import type { GroupsProps } from './variation/groups.js';

type LeadingProps = { measure: MeasureView } & Pick<ChartViewProps, 'view' | 'onView'>;

/** The chart at the top: the viewer's own district if it reports; otherwise all reporting districts together. */
export function LeadingChart(props: LeadingProps) {
  const { t } = useTranslation('common');
  const { slug, me } = useNetwork();
  // Who belongs to no place has no district.
  const placed = me.site !== null;
  const query = useQuery({ ...queryFor(LeadingSeriesDocument, { measureIds: [props.measure.id] }, slug), enabled: placed });
  if (placed && query.isPending) return <ChartSkeleton label={t('loading')} />;
  const seriesId = query.data?.measureLines[0]?.seriesId;
  return seriesId ? <OwnChart {...props} seriesId={seriesId} /> : <PooledChart {...props} />;
}

function OwnChart({ measure, seriesId, view, onView }: LeadingProps & { seriesId: string }) {
  const { t } = useTranslation('common');
  const { slug } = useNetwork();
  const eventsOf = useChartEvents();
  const [note, setNote] = useState<NoteAt | null>(null);
  const { data, isPending } = useQuery(queryFor(SeriesDocument, { id: seriesId }, slug));
  useStream(measure.stream, [keyOf(SeriesDocument, slug)]);
  if (isPending) return <ChartSkeleton label={t('loading')} />;
  const series = data?.series;
  if (!series) return null;
  const { points, phases, viewerCan } = series;
  const model = chartModel(points, { ...measure, setting: measure.chartSetting, phases });
  return (
    <Finding model={model} sentence={model.reading.sentence} last={lastLabel(points)} scope={<Link to="/n/$slug/series/$seriesId" params={{ slug, seriesId }}>{series.site.name}</Link>}>
      <ChartView
        title={`${measure.name}, ${series.site.name}`}
        points={points}
        model={model}
        type={measure.type}
        direction={measure.direction}
        goal={measure.goal}
        unit={measure.unit}
        events={eventsOf({ marks: series.cycleMarks, notes: series.annotations, definitions: measure.definitions })}
        onNote={(one) => setNote({ note: one })}
        onAddNote={viewerCan.annotate ? (day) => setNote({ day }) : undefined}
        view={view}
        onView={onView}
      >
        <HowRead measureId={measure.id} setting={measure.chartSetting} model={model} mayChange={measure.viewerCan.setChart} points={points} phases={phases} />
      </ChartView>
      <NoteDrawer measureId={measure.id} seriesId={seriesId} mayWriteWhole={measure.viewerCan.annotate} at={note} onClose={() => setNote(null)} />
      {measure.strata.length > 0 ? <GroupsBehind series={series} /> : null}
    </Finding>
  );
}

function GroupsBehind(props: GroupsProps) {
  const code = useCode('groups', () => import('./variation/groups.js'));
  return <QueryView query={code} waiting={null}>{({ Groups }) => <Groups {...props} />}</QueryView>;
}

function PooledChart({ measure, view, onView }: LeadingProps) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const eventsOf = useChartEvents();
  const [note, setNote] = useState<NoteAt | null>(null);
  const { data, isPending } = useQuery(queryFor(LearningDocument, {}, slug));
  useStream(data?.learning?.stream, [keyOf(LearningDocument, slug)]);
  const found = data?.learning?.measures.find((learned) => learned.measure.id === measure.id);
  if (isPending) return <ChartSkeleton label={t('common:loading')} />;
  if (!found) return null;
  if (found.withheld) return <p className="sentence">{t('page.withheldAll')}</p>;
  const points = pooledPoints(found.periods, measure.grain);
  if (points.every((point) => point.status !== 'REPORTED')) {
    // Averages cannot be added up: there is no line over all districts, but they can be laid side by side.
    return <><p className="sentence">{found.sentence}</p>{found.spread ? <SpreadStrip spread={found.spread} type={measure.type} /> : null}</>;
  }
  const model = chartModel(points, { ...measure, setting: measure.chartSetting });
  return (
    <Finding model={model} sentence={found.sentence} scope={t('page.allTogether')} last={lastLabel(points)}>
      <ChartView
        title={`${measure.name}, ${t('page.allTogether')}`}
        points={points}
        model={model}
        type={measure.type}
        direction={measure.direction}
        goal={measure.goal}
        unit={measure.unit}
        events={eventsOf({ marks: measure.cycleMarks, notes: measure.annotations, definitions: measure.definitions })}
        onNote={(one) => setNote({ note: one })}
        onAddNote={measure.viewerCan.annotate ? (day) => setNote({ day }) : undefined}
        view={view}
        onView={onView}
      >
        <HowRead measureId={measure.id} setting={measure.chartSetting} model={model} mayChange={measure.viewerCan.setChart} points={points} />
      </ChartView>
      <NoteDrawer measureId={measure.id} seriesId={null} at={note} onClose={() => setNote(null)} />
    </Finding>
  );
}

interface FindingProps { model: ChartModel; scope: React.ReactNode; last: string; sentence: string; children: React.ReactNode }

// Badge and scope, then the sentence, then the chart that shows why.
function Finding({ model: { reading }, scope, last, sentence, children }: FindingProps) {
  return (
    <section>
      <div className="row g2 wrap scope">
        <SignalBadge signal={reading.signal} />
        {reading.refused ? null : <ProcessIcons variation={reading.variation} assurance={reading.assurance} />}
        <span className="sm faint">{scope} · {last}</span>
      </div>
      <p className="sentence">{sentence}</p>
      <div style={{ marginTop: 'var(--s-4)' }}>{children}</div>
    </section>
  );
}

function lastLabel(points: readonly { label: string; status: string }[]): string {
  return points.findLast((point) => point.status === 'REPORTED')?.label ?? '';
}
