import type { SeriesGroupsQuery } from '@cairn/contracts';
import { compactReading, drawnStep } from '@cairn/domain';
import { type ChartFacts, chartModel } from '../chart-model.js';
import type { CardView } from './choose-cards.js';

export type GroupView = NonNullable<SeriesGroupsQuery['series']>['groups'][number];

const LETTERS = { REPORTED: 'R', SUPPRESSED: 'S', MISSING: 'M', NO_DENOMINATOR: 'N' } as const;

/** The groups of a site as cards on the periods of all of them, in the order given, each read by the chart that is set for the measure. */
export function groupCards(groups: readonly GroupView[], measure: Omit<ChartFacts, 'phases'>): CardView[] {
  const starts = [...new Set(groups.flatMap(({ points }) => points.map(({ periodStart }) => periodStart)))].sort();
  const charted = groups.map((group) => ({ group, reading: chartModel(group.points, { ...measure, phases: group.phases }).reading }));
  const step = drawnStep(charted.map(({ reading }) => reading));
  return charted.map(({ group: { id, stratum, raw, points }, reading }) => {
    const statuses = new Map(points.map(({ periodStart, status }) => [periodStart, status]));
    return {
      id, siteName: stratum, ownerName: null, raw,
      ...compactReading(reading, points.map(({ periodStart }) => starts.indexOf(periodStart)), starts.length, step),
      statuses: starts.map((start) => LETTERS[statuses.get(start) as keyof typeof LETTERS] ?? '-').join(''),
    };
  });
}
