import type { MeasureType, PointPartsFragment } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { countWords } from '../../app/words/dates.js';
import { valueWords } from '../../app/words/value-words.js';

type PointView = Pick<PointPartsFragment, 'label' | 'value' | 'status' | 'numerator' | 'denominator'>;

/** What a point says: its value, what it is made of, or why there is none. */
export function usePointWords(type: MeasureType, minimum: number) {
  const { t } = useTranslation('measures');
  const value = (point: PointView) =>
    point.status === 'REPORTED' && point.value != null ? valueWords(point.value, type) : t(`chart.status.${point.status}`, { minimum });
  const parts = (point: PointView) =>
    point.status === 'REPORTED' && point.numerator != null && point.denominator != null
      ? t('chart.of', { numerator: countWords(point.numerator), denominator: countWords(point.denominator) })
      : null;
  const sentence = (point: PointView) => [t('chart.point', { label: point.label, value: value(point) }), parts(point)].filter(Boolean).join(', ');
  return { value, parts, sentence };
}
