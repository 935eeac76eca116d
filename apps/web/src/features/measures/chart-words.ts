import type { ChartWords } from '@cairn/charts';
import { useTranslation } from 'react-i18next';

/** The words inside a chart. `minimum` is the network's smallest group. */
export function useChartWords(minimum: number): Partial<ChartWords> {
  const { t } = useTranslation('measures');
  return {
    median: t('chart.median'),
    target: t('chart.goal'),
    hidden: t('chart.fewer', { minimum }),
    noData: t('chart.noPoints'),
    points: (count, needed) => t('chart.pointsOf', { count, needed }),
    inARow: (count) => t('chart.inARow', { count }),
  };
}
