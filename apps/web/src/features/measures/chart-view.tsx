import { SegmentedControl } from '@mantine/core';
import { type ChartScene, lookOf, THIN_FROM } from '@cairn/charts';
import { looksAtWarnings } from '@cairn/domain';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useCode } from '../../app/use-code.js';
import { PointShape } from '../../ui/chart/scene-marks.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EventList } from './chart-flags.js';
import { ExportMenu } from './export-menu.js';
import { PointBar } from './point-bar.js';
import type { PointsTableProps } from './points-table.js';
import { SeriesChart, type SeriesChartProps } from './series-chart.js';

export interface ChartViewProps extends Omit<SeriesChartProps, 'onPick' | 'drawn' | 'width'>, Pick<PointsTableProps, 'cells' | 'per'> {
  view: 'chart' | 'table';
  onView: (view: 'chart' | 'table') => void;
  /** Begins a note on the day of a point. */
  onAddNote?: (day: string) => void;
  /** Begins a phase with a point. */
  onAddPhase?: (startsOn: string) => void;
  /** What stands between the chart and its tools. */
  children?: ReactNode;
}

/** A series as chart or as table, the reader chooses; below it, how it is read, what the signs mean, and how to take it away. */
export function ChartView({ view, onView, onAddNote, onAddPhase, children, cells, per, ...chart }: ChartViewProps) {
  const { t } = useTranslation('measures');
  const drawn = useRef<ChartScene | null>(null);
  const [picked, pick] = useState<number | null>(null);
  const mayPick = onAddNote !== undefined || onAddPhase !== undefined;
  const point = picked === null ? undefined : chart.points[picked];
  return (
    <div>
      {view === 'chart' ? <SeriesChart {...chart} drawn={drawn} onPick={mayPick ? pick : undefined} /> : <TableView {...chart} cells={cells} per={per} />}
      {view === 'chart' && point && picked !== null ? <PointBar key={picked} point={point} type={chart.type} isFirst={picked === 0} onAddNote={onAddNote} onAddPhase={onAddPhase} onClose={() => pick(null)} /> : null}
      {view === 'chart' ? <EventList events={chart.events ?? []} /> : null}
      <div className="charttools">
        {view === 'chart' ? <Legend {...chart} /> : <span />}
        <div className="row g2 no-print">
          <ExportMenu chart={chart} drawn={view === 'chart' ? drawn : null} />
          <SegmentedControl
            aria-label={t('chart.showAs')}
            value={view}
            onChange={(next) => onView(next === 'table' ? 'table' : 'chart')}
            data={[{ value: 'chart', label: t('chart.chart') }, { value: 'table', label: t('chart.table') }]}
          />
        </div>
      </div>
      {children}
    </div>
  );
}

function TableView(props: PointsTableProps) {
  const { t } = useTranslation('common');
  const code = useCode('points-table', () => import('./points-table.js'));
  return <QueryView query={code} waiting={<ListSkeleton label={t('loading')} />}>{({ PointsTable }) => <PointsTable {...props} />}</QueryView>;
}

// Only signs that are in this chart.
function Legend({ model, points }: Pick<SeriesChartProps, 'model' | 'points'>) {
  const { t } = useTranslation(['measures', 'common', 'charts']);
  const { minimumCell: minimum } = useNetwork();
  const { reading } = model;
  const last = reading.phases.at(-1);
  const signals = [...new Set([...reading.points.flatMap(({ flag, signal }) => (flag ? [signal] : [])), 'COMMON_CAUSE' as const])];
  const line = reading.kind === 'RUN' || reading.kind === 'G' ? t('chart.median') : reading.kind === 'T' ? t('charts:words.middle') : t('charts:words.average');
  return (
    <ul className="legend" aria-label={t('chart.legend')}>
      {signals.map((signal) => {
        const { shape, paint } = lookOf(signal);
        return (
          <li key={signal}>
            <svg width="14" height="14" aria-hidden="true"><PointShape point={{ shape, paint, x: 7, y: 7, size: 4 }} /></svg>
            {t(`common:signal.${signal}`)}
          </li>
        );
      })}
      {reading.points.some(({ centre }) => centre !== null) ? (
        <li><svg width="22" height="14" aria-hidden="true"><path d="M0 7H22" stroke="var(--c-ink)" strokeWidth="1.5" /></svg>{line}</li>
      ) : null}
      {last && (last.lower !== null || last.upper !== null) ? (
        <li><svg width="22" height="14" aria-hidden="true"><path d="M0 3H22M0 11H22" stroke="var(--c-muted)" strokeDasharray={last.trial ? '4 3' : undefined} /></svg>{t(last.trial ? 'charts:words.trialLimits' : 'charts:words.limits')}</li>
      ) : null}
      {last && last.upper !== null && looksAtWarnings(reading.ruleSet) && points.length <= THIN_FROM ? (
        <li><svg width="22" height="14" aria-hidden="true"><path d="M0 3H22M0 11H22" stroke="var(--c-line-strong)" strokeDasharray="2 4" /></svg>{t('charts:words.warnings')}</li>
      ) : null}
      {points.some((point) => point.status === 'SUPPRESSED') ? <li><span className="hatch" aria-hidden="true" />{t('chart.hiddenArea', { minimum })}</li> : null}
    </ul>
  );
}

