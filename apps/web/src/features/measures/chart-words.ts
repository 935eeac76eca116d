import type { ChartWords } from '@cairn/charts';
import { useTranslation } from 'react-i18next';

/** The words inside a chart. `minimum` is the network's smallest group. */
export function useChartWords(minimum: number): Partial<ChartWords> {
  const { t } = useTranslation(['measures', 'charts']);
  return {
    median: t('chart.median'),
    target: t('chart.goal'),
    hidden: t('chart.fewer', { minimum }),
    noData: t('chart.noPoints'),
    points: (count, needed) => t('chart.pointsOf', { count, needed }),
    inARow: (count) => t('chart.inARow', { count }),
    average: t('charts:words.average'),
    middle: t('charts:words.middle'),
    limit: t('charts:words.limit'),
    trialLimit: t('charts:words.trialLimit'),
    trial: (count, needed) => t('charts:words.trial', { count, needed }),
    phase: (number) => t('charts:words.phase', { number }),
    fewCrossings: t('charts:words.fewCrossings'),
    rising: (count) => t('charts:words.rising', { count }),
    falling: (count) => t('charts:words.falling', { count }),
  };
}
