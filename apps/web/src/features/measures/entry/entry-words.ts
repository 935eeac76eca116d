import type { EnteredPoint, PointField } from '@cairn/domain';
import { useTranslation } from 'react-i18next';
import { countWords } from '../../../app/words/dates.js';
import { valueWords } from '../../../app/words/value-words.js';
import type { EntryMeasure } from './entry-values.js';

interface Shown { status: string; numerator?: string | number | null; denominator?: string | number | null; value?: string | number | null; spread?: string | number | null }

/** The names of what one types, and what it comes to, in the words of the measure. */
export function useEntryWords({ type, per }: Pick<EntryMeasure, 'type' | 'per'>) {
  const { t } = useTranslation('entry');
  const field = (name: PointField): string => {
    switch (name) {
      case 'numerator': return type === 'COUNT' ? t('field.count') : t('field.numerator');
      case 'denominator': return type === 'RATE' ? t('field.exposure') : type === 'MEAN' ? t('field.sampleCount') : t('field.denominator');
      case 'value': return type === 'MEAN' ? t('field.mean') : type === 'TIME_BETWEEN' ? t('field.days') : type === 'CASES_BETWEEN' ? t('field.cases') : t('field.value');
      case 'spread': return t('field.spread');
      case 'values': return t('field.values');
      default: return t('place.period');
    }
  };
  /** "23 of 95 is 24.2%". */
  const said = (point: Shown | EnteredPoint): string => {
    if (point.status === 'NO_DENOMINATOR') return t('said.nobody');
    if (point.status !== 'REPORTED') return '';
    const [x, n] = [Number(point.numerator ?? 0), Number(point.denominator ?? 0)];
    if (type === 'PROPORTION') return t('said.PROPORTION', { numerator: countWords(x), denominator: countWords(n), value: valueWords(x / n, type) });
    if (type === 'RATE') {
      const value = valueWords((x / n) * per, type);
      return t('said.RATE', { numerator: countWords(x), denominator: valueWords(n, 'VALUE'), value: per === 1 ? value : t('said.per', { value, per }) });
    }
    if (type !== 'MEAN') return '';
    const value = valueWords(Number(point.value ?? 0), 'VALUE');
    return point.spread == null ? t('said.MEAN', { count: n, value }) : t('said.spread', { count: n, value, spread: valueWords(Number(point.spread), 'VALUE') });
  };
  /** A cell in few words: "23 of 95 (24.2%)", "12", "no number". */
  const cell = (point: Shown): string => {
    if (point.status !== 'REPORTED') return t(`status.${point.status as 'MISSING'}`);
    if (type === 'PROPORTION') return t('said.cell', { numerator: countWords(Number(point.numerator)), denominator: countWords(Number(point.denominator)), value: valueWords(Number(point.numerator) / Number(point.denominator), type) });
    return said(point) || (type === 'COUNT' ? countWords(Number(point.numerator ?? 0)) : valueWords(Number(point.value ?? 0), 'VALUE'));
  };
  return { field, said, cell };
}
