import { fromMillionths, toMillionths, quotient } from './decimal.js';
import { GRAINS, type Grain, periodLabel } from './period.js';
import { isWithheld, poolable, HAVE_NO_SUM, SPREAD_DISTRICTS, type PooledPeriod } from './roll-up.js';
import { amountsOf, type GivenAmounts } from './roll-up-rows.js';
import { MeasureType } from './vocabulary.js';

/** What a roll-up needs to know of a measure to weigh a cell. A rate is told per so many; default 1. */
export interface RollUpRule { type: MeasureType; per?: number }

/** What the network sees of a cell. A hidden cell has no amounts. */
export interface SeenCell extends GivenAmounts { ownerId: string; grain: Grain }

/** A cell before and after a release; null where the network sees nothing of it. */
export interface CellChange { seriesId: string; siteId: string; periodStart: string; before: SeenCell | null; after: SeenCell | null }

/** The first or the latest valued cell of a series. */
export interface SeriesEnd { periodStart: string; grain: Grain; value: string }

/** What the network sees of one series of a district. One series of each district speaks for it: that alone is in the sums. */
export interface SeriesState {
  seriesId: string; siteId: string; ownerId: string; speaks: boolean;
  cells: number;
  /** Cells with a value, and cells that a figure over all districts counts. */
  valued: number; counted: number;
  first: SeriesEnd | null; latest: SeriesEnd | null;
}

/** Sums and counts of one period over all districts, before anything is withheld: nobody but the system reads them. */
export interface PeriodState {
  periodStart: string;
  /** Cells of each length, in the order of GRAINS. */
  grains: number[];
  cells: number; counted: number; used: number; valued: number;
  /** Sums of the used cells as decimal texts. */
  numerator: string; denominator: string;
  /** Organizations whose cells are used, and whose cells have a value. */
  owners: number; valuedOwners: number;
  /** Whether it has a figure, and whether it says how the districts differ. */
  shown: boolean; spreads: boolean;
}

/** How many cells of a period are one organization's. */
export interface OwnerState { periodStart: string; ownerId: string; used: number; valued: number }

/** What is kept of a measure between two releases. */
export interface RollUpState { series: SeriesState[]; periods: PeriodState[]; owners: OwnerState[] }

/** What a cell is to a roll-up: `used` in the sums, `counted` among the districts of a figure, `valued` with a value of its own. */
export interface CellStanding { used: boolean; counted: boolean; valued: boolean }

/** Tells without reading an amount, as `poolable` and `amountsOf` decide. */
export function standingOf(cell: GivenAmounts, type: MeasureType): CellStanding {
  const used = poolable(cell, type);
  const valued = cell.numerator !== null || cell.value !== null;
  return { used, valued, counted: HAVE_NO_SUM.has(type) ? valued : used };
}

/** The value of a valued cell as a decimal text. Throws RangeError for an amount that is no plain decimal. */
export function valueOf(cell: GivenAmounts, { per }: RollUpRule): string {
  return fromMillionths(amountsOf(cell, per).value ?? 0n);
}

/** The length of a period: the shortest that a cell of it has. */
export function grainOf({ grains }: Pick<PeriodState, 'grains'>): Grain {
  return GRAINS[Math.max(0, grains.findIndex((cells) => cells > 0))] as Grain;
}

/** The figure of a period. Over exactly two organizations it is withheld. */
export function pooledOf(state: Omit<PeriodState, 'shown' | 'spreads'>, { type, per = 1 }: RollUpRule): PooledPeriod {
  const { periodStart, cells, counted, used, owners, numerator, denominator } = state;
  const place = { periodStart, label: periodLabel(periodStart, grainOf(state)), districts: counted, leftOut: cells - counted };
  if (used === 0 || isWithheld(owners)) return { ...place, numerator: null, denominator: null, value: null };
  return { ...place, ...figureOf(numerator, denominator, { type, per }) };
}

/** Two sums as a figure: decimal texts; null without a denominator other than 0. */
export function figureOf(numerator: string, denominator: string | null, { type, per = 1 }: RollUpRule): Pick<PooledPeriod, 'numerator' | 'denominator' | 'value'> {
  if (type === MeasureType.COUNT) return { numerator, denominator: null, value: numerator };
  const below = toMillionths(denominator ?? '0');
  return { numerator, denominator, value: below === 0n ? null : fromMillionths(quotient(toMillionths(numerator) * BigInt(per), below)) };
}

/** Whether enough districts of enough organizations report a period to say how they differ. */
export function saysSpread({ valued, valuedOwners }: Pick<PeriodState, 'valued' | 'valuedOwners'>): boolean {
  return valued >= SPREAD_DISTRICTS && !isWithheld(valuedOwners);
}
