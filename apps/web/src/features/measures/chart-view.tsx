import { SegmentedControl } from '@mantine/core';
import { lookOf } from '@cairn/charts';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { PointShape } from '../../ui/chart/scene-marks.js';
import { MarkList } from './chart-flags.js';
import { PointsTable, type PointsTableProps } from './points-table.js';
import { RunChart, type RunChartProps } from './run-chart.js';
import { readingOf } from './series-reading.js';

export type ChartViewProps = RunChartProps & Pick<PointsTableProps, 'cells' | 'per'> & { view: 'chart' | 'table'; onView: (view: 'chart' | 'table') => void };

/** A series as chart or as table, the reader chooses; below it, what the signs mean. */
export function ChartView({ view, onView, cells, per, ...chart }: ChartViewProps) {
  const { t } = useTranslation('measures');
  return (
    <div>
      {view === 'chart' ? <RunChart {...chart} /> : <PointsTable {...chart} cells={cells} per={per} />}
      {view === 'chart' ? <MarkList marks={chart.marks ?? []} /> : null}
      <div className="charttools">
        {view === 'chart' ? <Legend {...chart} /> : <span />}
        <SegmentedControl
          className="no-print"
          aria-label={t('chart.showAs')}
          value={view}
          onChange={(next) => onView(next === 'table' ? 'table' : 'chart')}
          data={[{ value: 'chart', label: t('chart.chart') }, { value: 'table', label: t('chart.table') }]}
        />
      </div>
    </div>
  );
}

// Only signs that are in this chart.
function Legend({ points, direction }: RunChartProps) {
  const { t } = useTranslation(['measures', 'common']);
  const { minimumCell: minimum } = useNetwork();
  const { reading } = readingOf(points, direction);
  const signals = [...new Set([...(reading.signalIndexes.length > 0 ? [reading.signal] : []), 'COMMON_CAUSE' as const])];
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
      {reading.median !== null ? (
        <li><svg width="22" height="14" aria-hidden="true"><path d="M0 7H22" stroke="var(--c-ink)" strokeWidth="1.5" /></svg>{t('chart.median')}</li>
      ) : null}
      {points.some((point) => point.status === 'SUPPRESSED') ? <li><span className="hatch" aria-hidden="true" />{t('chart.hiddenArea', { minimum })}</li> : null}
    </ul>
  );
}
