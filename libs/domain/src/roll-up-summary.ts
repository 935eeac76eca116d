import { improvementsOf } from './roll-up-improvements.js';
import { isWithheld, type PooledPeriod, type RollUpContext, type RollUpSummary, type Spread } from './roll-up.js';
import { rollUpSentence } from './roll-up-sentence.js';
import type { SeriesState } from './roll-up-state.js';

/** What a summary is made of: the series that speak with the names of their sites, the first and the latest period with a figure, and a spread. */
export interface SummaryParts { speaking: readonly (SeriesState & { siteName: string })[]; first: PooledPeriod | null; latest: PooledPeriod | null; spread: Spread | null }

/** Whether all figures of a measure are withheld: exactly two organizations have a series that speaks and reports. */
export function withholds(series: readonly SeriesState[]): boolean {
  return isWithheld(ownersOf(series.filter(({ speaks }) => speaks)));
}

/** The summary that `rollUp` writes from all cells, from what is kept of them; null when no series speaks. */
export function summaryOf({ speaking, first, latest, spread }: SummaryParts, context: RollUpContext): RollUpSummary | null {
  if (speaking.length === 0) return null;
  const owners = ownersOf(speaking);
  const withheld = isWithheld(owners);
  const ends = speaking.flatMap(({ siteId, siteName, valued, first: from, latest: to }) => (from && to ? [{ siteId, siteName, points: valued, first: from, latest: to }] : []));
  const summary = {
    districtsReporting: speaking.filter(({ valued }) => valued > 0).length,
    districtsInDirectory: context.districtsInDirectory,
    cellsLeftOut: speaking.reduce((sum, { cells, counted }) => sum + cells - counted, 0),
    owners, withheld,
    first: withheld ? null : first, latest: withheld ? null : latest, spread: withheld ? null : spread,
    largestImprovements: improvementsOf(ends, context),
  };
  return { ...summary, sentence: rollUpSentence(summary, context.type) };
}

function ownersOf(series: readonly SeriesState[]): number {
  return new Set(series.flatMap(({ valued, ownerId }) => (valued > 0 ? [ownerId] : []))).size;
}
