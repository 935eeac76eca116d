import type { MeasureType, PointPartsFragment } from '@cairn/contracts';
import type { ChartReading } from '@cairn/domain';
import { useTranslation } from 'react-i18next';
import { countWords } from '../../app/words/dates.js';
import { valueWords } from '../../app/words/value-words.js';

export type PointView = Pick<PointPartsFragment, 'label' | 'value' | 'status' | 'numerator' | 'denominator'>;

export type PhasePoints = readonly Pick<PointPartsFragment, 'periodStart' | 'label'>[];

/** The words of the point that begins on a day. */
export function labelOf(points: PhasePoints, day: string | null | undefined): string {
  return points.find(({ periodStart }) => periodStart === day)?.label ?? points.findLast(({ periodStart }) => day != null && periodStart <= day)?.label ?? points[0]?.label ?? '';
}

/** What a point says: its value, what it is made of, or why there is none. */
export function usePointWords(type: MeasureType, minimum: number) {
  const { t } = useTranslation(['measures', 'charts', 'common']);
  const value = (point: PointView) =>
    point.status === 'REPORTED' && point.value != null ? valueWords(point.value, type) : t(`chart.status.${point.status}`, { minimum });
  const parts = (point: PointView) =>
    point.status === 'REPORTED' && point.numerator != null && point.denominator != null
      ? t('chart.of', { numerator: countWords(point.numerator), denominator: countWords(point.denominator) })
      : null;
  const sentence = (point: PointView) => [t('chart.point', { label: point.label, value: value(point) }), parts(point)].filter(Boolean).join(', ');
  /** What a chart of steps or of spread shows in place of the value; and the signal that the point is part of. */
  const reading = ({ kind, points }: ChartReading, index: number) => {
    const read = points[index];
    const shown = read?.value == null ? '' : valueWords(read.value, type);
    return {
      drawn: shown === '' ? null : kind === 'MR' ? t('charts:words.stepOf', { value: shown }) : kind === 'S' ? t('charts:words.spreadOf', { value: shown }) : null,
      signal: read?.flag ? t(`common:signal.${read.signal}`) : null,
    };
  };
  return { value, parts, sentence, reading };
}
