import type { LearningQuery } from '@cairn/contracts';
import { csvText } from '../../app/csv-text.js';

type Learned = NonNullable<LearningQuery['learning']>['measures'][number];

/** The pooled figures of every measure as CSV: one row for each period, what was left out beside it. */
export function learningCsv(measures: readonly Learned[], heads: readonly string[]): string {
  const rows = measures.flatMap(({ measure, periods }) =>
    periods.map(({ label, numerator, denominator, value, districts, leftOut }) => [measure.name, label, numerator, denominator, value, districts, leftOut]));
  return csvText([heads, ...rows]);
}
