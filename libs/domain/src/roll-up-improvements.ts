import { type Millionths, fromMillionths, toMillionths } from './decimal.js';
import { periodLabel } from './period.js';
import type { SeriesEnd } from './roll-up-state.js';
import { type Cell, compare } from './roll-up-rows.js';
import { formatValue } from './value-format.js';
import { Direction, type MeasureType } from './vocabulary.js';

/** The change of one district between its first and its latest reported point: a description, not a signal. */
export interface Improvement {
  siteId: string;
  siteName: string;
  from: string;
  to: string;
  fromLabel: string;
  toLabel: string;
  /** Reported points, both ends included. */
  points: number;
  sentence: string;
}

/** How many are described. */
export const IMPROVEMENTS_SHOWN = 5;

/**
 * The districts with the largest change in the good direction, the largest first, equals by name. Gaps are not filled:
 * first and latest are the first and latest REPORTED points. A neutral measure has none.
 */
export function largestImprovements(cells: readonly Cell[], context: { type: MeasureType; direction: Direction }): Improvement[] {
  if (context.direction === Direction.NEUTRAL) return [];
  const sites = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.value === null) continue;
    const series = sites.get(cell.siteId);
    if (series) series.push(cell);
    else sites.set(cell.siteId, [cell]);
  }
  return improvementsOf([...sites.values()].map((series) => {
    const [first, latest] = [series[0] as Cell, series.at(-1) as Cell];
    return { siteId: first.siteId, siteName: first.siteName, points: series.length, first: endOf(first), latest: endOf(latest) };
  }), context);
}

/** A district with its first and its latest reported point. */
export interface SiteEnds { siteId: string; siteName: string; points: number; first: SeriesEnd; latest: SeriesEnd }

/** The same from the ends of the districts alone. */
export function improvementsOf(sites: readonly SiteEnds[], { type, direction }: { type: MeasureType; direction: Direction }): Improvement[] {
  if (direction === Direction.NEUTRAL) return [];
  return sites
    .map((site) => ({ site, gain: gainOf(site, direction) }))
    .filter(({ gain }) => gain > 0n)
    .sort((a, b) => (a.gain === b.gain ? compare(a.site.siteName, b.site.siteName) || compare(a.site.siteId, b.site.siteId) : a.gain > b.gain ? -1 : 1))
    .slice(0, IMPROVEMENTS_SHOWN)
    .map(({ site }) => described(site, type));
}

function endOf({ periodStart, grain, value }: Cell): SeriesEnd {
  return { periodStart, grain, value: fromMillionths(value as Millionths) };
}

function gainOf({ first, latest }: SiteEnds, direction: Direction): Millionths {
  const rise = toMillionths(latest.value) - toMillionths(first.value);
  return direction === Direction.UP ? rise : -rise;
}

function described({ siteId, siteName, first, latest, points }: SiteEnds, type: MeasureType): Improvement {
  const [from, to] = [first.value, latest.value];
  const fromLabel = periodLabel(first.periodStart, first.grain);
  const toLabel = periodLabel(latest.periodStart, latest.grain);
  const sentence = `From ${formatValue(from, type)} (${fromLabel}) to ${formatValue(to, type)} (${toLabel}), over ${points} points.`;
  return { siteId, siteName, from, to, fromLabel, toLabel, points, sentence };
}
