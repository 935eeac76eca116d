import { type Millionths, fromMillionths } from './decimal.js';
import { periodLabel } from './period.js';
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
  return [...sites.values()]
    .map((series) => changeOf(series, context.direction))
    .filter((change) => change.gain > 0n)
    .sort((a, b) => (a.gain === b.gain ? compare(a.first.siteName, b.first.siteName) || compare(a.first.siteId, b.first.siteId) : a.gain > b.gain ? -1 : 1))
    .slice(0, IMPROVEMENTS_SHOWN)
    .map((change) => described(change, context.type));
}

interface Change { first: Cell; latest: Cell; points: number; gain: Millionths }

function changeOf(series: readonly Cell[], direction: Direction): Change {
  const first = series[0] as Cell;
  const latest = series.at(-1) as Cell;
  const rise = (latest.value as Millionths) - (first.value as Millionths);
  return { first, latest, points: series.length, gain: direction === Direction.UP ? rise : -rise };
}

function described({ first, latest, points }: Change, type: MeasureType): Improvement {
  const from = fromMillionths(first.value as Millionths);
  const to = fromMillionths(latest.value as Millionths);
  const fromLabel = periodLabel(first.periodStart, first.grain);
  const toLabel = periodLabel(latest.periodStart, latest.grain);
  const sentence = `From ${formatValue(from, type)} (${fromLabel}) to ${formatValue(to, type)} (${toLabel}), over ${points} points.`;
  return { siteId: first.siteId, siteName: first.siteName, from, to, fromLabel, toLabel, points, sentence };
}
