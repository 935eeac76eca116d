import { shewhartScene } from '@cairn/charts';
import { proposeChart, readChart, type Tracker } from '@cairn/domain';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { valueWords } from '../../app/words/value-words.js';
import { ChartField } from '../../ui/chart/chart-field.js';
import { useWidth } from '../../ui/chart/use-width.js';
import { useChartWords } from './chart-words.js';
import { examplePoints } from './example-points.js';

/** The chart as the tracker draws it, with figures that are an example. */
export function ChartPreview({ tracker }: { tracker: Tracker }) {
  const { t } = useTranslation(['trackers', 'charts']);
  const { minimumCell } = useNetwork();
  const { ref, width } = useWidth<HTMLDivElement>();
  const labels = useChartWords(minimumCell);
  const { measure: { type, direction, goal, per }, chart } = tracker;
  const points = examplePoints(tracker);
  const kind = chart.kind ?? proposeChart(type, points).kind;
  const reading = readChart(points, { ...chart, kind, per }, { direction, target: goal });
  const title = t('page.chartTitle', { name: tracker.name });
  const format = (value: number) => valueWords(value, type);
  const scene = shewhartScene({ points, reading, direction, target: goal, width, height: width >= 560 ? 320 : 250, format, title, labels });
  return (
    <section className="section" aria-labelledby="tracker-chart">
      <h2 id="tracker-chart">{t('page.chart')}</h2>
      <p className="sm faint">{t('page.chartLede')}</p>
      <div ref={ref} className="trackerchart">
        <ChartField scene={scene} count={points.length} label={title} describe={(index) => wordsAt(points, index, format)} tip={(index) => <b>{wordsAt(points, index, format)}</b>} />
      </div>
      <p className="sm muted">{chart.kind ? t(`charts:read.kind.${kind}`) : `${t('page.proposed')} (${t(`charts:read.kind.${kind}`)})`} · {t('page.readBy', { rules: t(`charts:read.rules.${chart.ruleSet}`) })}</p>
    </section>
  );
}

function wordsAt(points: readonly { value: number | null }[], index: number, format: (value: number) => string): string {
  const value = points[index]?.value ?? null;
  return value === null ? '' : format(value);
}
