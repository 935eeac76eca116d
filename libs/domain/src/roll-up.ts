import { type Millionths, fromMillionths, quartile, quotient } from './decimal.js';
import { GRAINS, Grain, periodLabel } from './period.js';
import { type Improvement, largestImprovements } from './roll-up-improvements.js';
import { type Cell, type RollUpRow, cellsOf, compare } from './roll-up-rows.js';
import { rollUpSentence } from './roll-up-sentence.js';
import { type Direction, MeasureType } from './vocabulary.js';

/** One period over all districts. Amounts are decimal texts; null when there is none or it is withheld. */
export interface PooledPeriod {
  periodStart: string;
  label: string;
  numerator: string | null;
  denominator: string | null;
  value: string | null;
  /** Districts whose cells are in the sums. */
  districts: number;
  /** Cells of the period that are not: hidden, missing, without denominator. */
  leftOut: number;
}

/** How the districts differ in one period: five numbers (quantiles of type 7), no district named. */
export interface Spread {
  periodStart: string;
  label: string;
  districts: number;
  lowest: string;
  lowerQuartile: string;
  median: string;
  upperQuartile: string;
  highest: string;
}

/** What a measure's districts know together, without the figures of its periods. */
export interface RollUpSummary {
  districtsReporting: number;
  districtsInDirectory: number;
  /** Cells left out, over all periods. */
  cellsLeftOut: number;
  /** Organizations whose series enter. */
  owners: number;
  /** Exactly two owners: any figure over both would tell each the other's. */
  withheld: boolean;
  sentence: string;
  first: PooledPeriod | null;
  latest: PooledPeriod | null;
  spread: Spread | null;
  largestImprovements: Improvement[];
}

export interface RollUp extends RollUpSummary { periods: PooledPeriod[] }

export interface RollUpContext {
  type: MeasureType;
  /** A rate is told per so many; default 1. */
  per?: number;
  direction: Direction;
  /** Districts of the network's directory, reporting or not. */
  districtsInDirectory: number;
}

/** Figures over several owners need at least this many. One owner alone may be shown: the figures are its own. */
export const OWNERS_NEEDED = 3;

/** A spread of fewer districts would be a list of them. */
export const SPREAD_DISTRICTS = 3;

/**
 * The learning summary of one measure from the released cells of its districts. A pure function of the set of rows: the
 * order does not matter, sums are exact, quotients have six decimals (halves away from zero), so an incremental and a
 * rebuilt summary are byte-equal. Hidden cells enter nothing. Throws RangeError for an amount that is no plain decimal.
 */
export function rollUp(rows: readonly RollUpRow[], context: RollUpContext): RollUp {
  const cells = cellsOf(rows, context.per);
  const reporting = cells.filter((cell) => cell.value !== null);
  const owners = new Set(reporting.map((cell) => cell.ownerId)).size;
  const periods = byPeriod(cells).map((group) => pool(group, context));
  const pooled = periods.filter((period) => period.value !== null);
  const summary = {
    districtsReporting: new Set(reporting.map((cell) => cell.siteId)).size,
    districtsInDirectory: context.districtsInDirectory,
    cellsLeftOut: periods.reduce((sum, period) => sum + period.leftOut, 0),
    owners,
    withheld: isWithheld(owners),
    first: pooled[0] ?? null,
    latest: pooled.at(-1) ?? null,
    periods,
    spread: latestSpread(cells),
    largestImprovements: largestImprovements(cells, context),
  };
  const open = summary.withheld ? { ...summary, first: null, latest: null, periods: periods.map(emptied), spread: null } : summary;
  return { ...open, sentence: rollUpSentence(open, context.type) };
}

function byPeriod(cells: readonly Cell[]): Cell[][] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.periodStart);
    if (group) group.push(cell);
    else groups.set(cell.periodStart, [cell]);
  }
  return [...groups.entries()].sort(([a], [b]) => compare(a, b)).map(([, group]) => group);
}

/** Values that have no common figure: their sums mean nothing. */
export const HAVE_NO_SUM: ReadonlySet<MeasureType> = new Set([MeasureType.VALUE, MeasureType.MEAN, MeasureType.TIME_BETWEEN, MeasureType.CASES_BETWEEN]);

function pool(group: readonly Cell[], { type, per = 1 }: RollUpContext): PooledPeriod {
  const used = group.filter((cell) => poolable(cell, type));
  // Plain values have no common figure at all, so none of them is left out of one.
  const counted = used.length > 0 || !HAVE_NO_SUM.has(type) ? used : group.filter((cell) => cell.value !== null);
  const place = { ...placeOf(group), districts: counted.length, leftOut: group.length - counted.length };
  const numerator = used.reduce((sum, cell) => sum + (cell.numerator ?? 0n), 0n);
  const denominator = used.reduce((sum, cell) => sum + (cell.denominator ?? 0n), 0n);
  const period = type === MeasureType.COUNT
    ? { ...place, numerator: fromMillionths(numerator), denominator: null, value: fromMillionths(numerator) }
    : { ...place, numerator: fromMillionths(numerator), denominator: fromMillionths(denominator), value: denominator === 0n ? null : fromMillionths(quotient(numerator * BigInt(per), denominator)) };
  return used.length === 0 || isWithheld(ownersOf(used)) ? emptied(period) : period;
}

/** Whether a cell enters a pooled figure: a value without its n never does. */
export function poolable(cell: Record<'numerator' | 'denominator', unknown>, type: MeasureType): boolean {
  if (cell.numerator === null || HAVE_NO_SUM.has(type)) return false;
  return type === MeasureType.COUNT || cell.denominator !== null;
}

function latestSpread(cells: readonly Cell[]): Spread | null {
  for (const group of byPeriod(cells).reverse()) {
    const used = group.filter((cell) => cell.value !== null);
    if (used.length < SPREAD_DISTRICTS || isWithheld(ownersOf(used))) continue;
    const values = used.map((cell) => cell.value as Millionths).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const at = (quarters: 0 | 1 | 2 | 3 | 4) => fromMillionths(quartile(values, quarters));
    return { ...placeOf(group), districts: used.length, lowest: at(0), lowerQuartile: at(1), median: at(2), upperQuartile: at(3), highest: at(4) };
  }
  return null;
}

function placeOf(group: readonly Cell[]): { periodStart: string; label: string } {
  const { periodStart } = group[0] as Cell;
  return { periodStart, label: periodLabel(periodStart, shortest(group.map(({ grain }) => grain))) };
}

/** The shortest of some lengths of periods: districts that tell another one are in the same figure. */
export function shortest(grains: readonly Grain[]): Grain {
  return GRAINS.find((grain) => grains.includes(grain)) ?? Grain.DAY;
}

/** How the districts differ, from the cells of one period; null when they are too few or two organizations'. */
export function spreadOf(rows: readonly RollUpRow[], per?: number): Spread | null {
  return latestSpread(cellsOf(rows, per));
}

function emptied(period: PooledPeriod): PooledPeriod {
  return { ...period, numerator: null, denominator: null, value: null };
}

/** Whether a figure over so many organizations would tell two of them each other's. */
export function isWithheld(owners: number): boolean {
  return owners > 1 && owners < OWNERS_NEEDED;
}

function ownersOf(cells: readonly Cell[]): number {
  return new Set(cells.map((cell) => cell.ownerId)).size;
}
