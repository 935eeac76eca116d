import type { Direction, SeriesGroupsQuery } from '@cairn/contracts';
import { pointsTowardsRules } from '@cairn/charts';
import { readingOf } from '../series-reading.js';
import type { CardView } from './choose-cards.js';

export type GroupView = NonNullable<SeriesGroupsQuery['series']>['groups'][number];

const LETTERS = { REPORTED: 'R', SUPPRESSED: 'S', MISSING: 'M', NO_DENOMINATOR: 'N' } as const;

/** The groups of a site as cards on the periods of all of them, in the order given. */
export function groupCards(groups: readonly GroupView[], direction: Direction): CardView[] {
  const starts = [...new Set(groups.flatMap(({ points }) => points.map(({ periodStart }) => periodStart)))].sort();
  return groups.map(({ id, stratum, raw, signal, sentence, median, points }) => {
    const { reading } = readingOf(points, direction);
    const found = new Map(points.map((point) => [point.periodStart, point]));
    const place = (index: number | undefined): number[] => (index === undefined ? [] : [starts.indexOf(points[index]?.periodStart ?? '')]);
    return {
      id, siteName: stratum, ownerName: null, raw, signal, sentence, median: median ?? null, counted: pointsTowardsRules(reading),
      run: [...place(reading.signalIndexes[0]), ...place(reading.signalIndexes.at(-1))],
      values: starts.map((start) => found.get(start)?.value ?? null),
      statuses: starts.map((start) => LETTERS[found.get(start)?.status as keyof typeof LETTERS] ?? '-').join(''),
    };
  });
}
