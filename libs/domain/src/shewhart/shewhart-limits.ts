import { mean, median } from '../numbers.js';
import { type PlacedPoint } from '../run-chart.js';
import { movingRanges, meanRange, RANGE_LIMIT, RANGE_TO_SIGMA } from './moving-ranges.js';
import { a3, b4Less1 } from './subgroup-constants.js';

/** Shewhart charts. I and MR: single values. I′: values that rest on unlike numbers. P, P′: shares. C: counts. U, U′: rates. Xbar, S: subgroups. G, T: rare events. */
export const SHEWHART_KINDS = ['I', 'MR', 'I_PRIME', 'P', 'P_PRIME', 'C', 'U', 'U_PRIME', 'XBAR', 'S', 'G', 'T'] as const;
export type ShewhartKind = (typeof SHEWHART_KINDS)[number];

/** Half widths belong to one point each; null where a point has none. In units of y. */
export interface Limits {
  /** The line that is drawn, and about which runs are read. */
  centre: number | null;
  /** From where limits are measured; the same, but for G. */
  middle: number | null;
  /** Three sigma on either side, by point. */
  width: (number | null)[];
  /** Values that cannot be: limits end here. */
  floor: number;
  ceiling: number;
}

/** What limits are computed from. */
export interface LimitsInput {
  points: readonly PlacedPoint[];
  /** A centre line given from outside, in units of y. */
  given: number | null;
  /** Whether large moving ranges are screened out. */
  screen: boolean;
}

const FREE = { floor: -Infinity, ceiling: Infinity };
const AT_LEAST_0 = { floor: 0, ceiling: Infinity };

/** Centre and limits by kind. Formulas: qicharts2 0.8.1 (chart functions `qic.*`); I′ after Taylor 2017, "Normalized Individuals Control Chart". */
export const LIMITS: Record<ShewhartKind, (input: LimitsInput) => Limits> = {
  I: (input) => {
    const centre = input.given ?? mean(present(base(input)));
    return { centre, middle: centre, width: same(input, times(3 / RANGE_TO_SIGMA, meanRange(baseRanges(input), input.screen))), ...FREE };
  },
  MR: (input) => {
    const centre = input.given ?? meanRange(base(input).map(({ y }) => y), input.screen);
    return { centre, middle: centre, width: same(input, times(RANGE_LIMIT - 1, centre)), ...AT_LEAST_0 };
  },
  I_PRIME: (input) => {
    const centre = input.given ?? weightedMean(input.points);
    const sigma = mean(normalisedRanges(base(input)));
    return { centre, middle: centre, width: input.points.map(({ n }) => (sigma === null || !n ? null : (3 * sigma) / Math.sqrt(n))), ...FREE };
  },
  P: (input) => shareOfBinomial(input, () => 1),
  P_PRIME: (input) => shareOfBinomial(input, laney),
  C: (input) => {
    const centre = input.given ?? mean(present(base(input)));
    return { centre, middle: centre, width: same(input, centre === null ? null : 3 * Math.sqrt(centre)), ...AT_LEAST_0 };
  },
  U: (input) => rateOfPoisson(input, () => 1),
  U_PRIME: (input) => rateOfPoisson(input, laney),
  XBAR: (input) => {
    const groups = base(input).filter(({ subgroup }) => subgroup.size > 0);
    const centre = input.given ?? weighted(groups.map(({ y, subgroup }) => ({ y: y as number, weight: subgroup.size })));
    const spread = pooledDeviation(groups);
    return { centre, middle: centre, width: input.points.map(({ subgroup: { size } }) => (spread === null || size < 2 ? null : a3(size) * spread)), ...FREE };
  },
  S: (input) => {
    const centre = input.given ?? pooledDeviation(base(input));
    return { centre, middle: centre, width: input.points.map(({ subgroup: { size } }) => (centre === null || size < 2 ? null : b4Less1(size) * centre)), ...AT_LEAST_0 };
  },
  G: (input) => {
    const values = present(base(input));
    const middle = input.given ?? mean(values);
    // Counts of opportunities are skewed: half of them lie below the median, which is 0.693 of a mean known from elsewhere.
    const centre = input.given === null ? median(values) : 0.693 * input.given;
    return { centre, middle, width: same(input, middle === null ? null : 3 * Math.sqrt(middle * (middle + 1))), ...AT_LEAST_0 };
  },
  // On the scale where times between rare events are near normal: see `TIME_POWER`.
  T: (input) => LIMITS.I(input),
};

/** Times between rare events are charted as y^(1/3.6). Source: Nelson 1994, J. Quality Technology 26(1). */
export const TIME_POWER = 3.6;

function shareOfBinomial(input: LimitsInput, factor: (z: readonly (number | null)[], screen: boolean) => number | null): Limits {
  const centre = input.given ?? weightedMean(input.points);
  return { ...varying(input, centre, centre === null ? 0 : centre * (1 - centre), factor), floor: 0, ceiling: 1 };
}

function rateOfPoisson(input: LimitsInput, factor: (z: readonly (number | null)[], screen: boolean) => number | null): Limits {
  const centre = input.given ?? weightedMean(input.points);
  return { ...varying(input, centre, centre ?? 0, factor), ...AT_LEAST_0 };
}

function varying(input: LimitsInput, centre: number | null, variance: number, factor: (z: readonly (number | null)[], screen: boolean) => number | null): Pick<Limits, 'centre' | 'middle' | 'width'> {
  const sigma = (n: number | null): number | null => (centre === null || !n ? null : Math.sqrt(variance / n));
  const z = base(input).map(({ y, n }) => {
    const unit = sigma(n);
    return y === null || unit === null || unit === 0 ? null : (y - (centre as number)) / unit;
  });
  const widened = factor(z, input.screen);
  return { centre, middle: centre, width: input.points.map(({ n }) => (widened === null ? null : times(3 * widened, sigma(n)))) };
}

/** The spread of z scores between neighbours: 1 where chance alone moves them. Source: Laney 2002, Quality Engineering 14(4). */
export function laney(z: readonly (number | null)[], screen: boolean): number | null {
  return times(1 / RANGE_TO_SIGMA, meanRange(movingRanges(z), screen));
}

// Differences that are divided by what chance makes of them, with the numbers they rest on.
function normalisedRanges(points: readonly PlacedPoint[]): number[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index] as PlacedPoint;
    if (point.y === null || before.y === null || !point.n || !before.n) return [];
    return [(Math.sqrt(Math.PI / 2) * Math.abs(point.y - before.y)) / Math.sqrt(1 / before.n + 1 / point.n)];
  });
}

// The mean of deviations of groups of one size; pooled where sizes differ.
function pooledDeviation(points: readonly PlacedPoint[]): number | null {
  const groups = points.flatMap(({ subgroup: { size, deviation } }) => (deviation === null ? [] : [{ free: size - 1, deviation }]));
  if (groups.length === 0) return null;
  if (groups.every(({ free }) => free === groups[0]?.free)) return mean(groups.map((group) => group.deviation));
  return Math.sqrt(sum(groups.map((group) => group.free * group.deviation ** 2)) / sum(groups.map(({ free }) => free)));
}

// Sums of numerators by sums of denominators, where there are denominators.
function weightedMean(points: readonly PlacedPoint[]): number | null {
  const based = points.filter(({ include, baseline, y }) => include && baseline && y !== null);
  if (based.every(({ n }) => n === null)) return mean(based.map(({ y }) => y as number));
  return weighted(based.map(({ y, n }) => ({ y: y as number, weight: n ?? 0 })));
}

function weighted(values: readonly { y: number; weight: number }[]): number | null {
  const total = sum(values.map(({ weight }) => weight));
  const [first] = values;
  // Rounding must not put equal points off the line that they are on: twenty of them would be a signal.
  if (first && values.every(({ y }) => y === first.y)) return first.y;
  return total > 0 ? sum(values.map(({ y, weight }) => y * weight)) / total : null;
}

// An excluded point is taken out before neighbours are compared; a missing one is not, and takes both its ranges with it.
function baseRanges(input: LimitsInput): (number | null)[] {
  return movingRanges(base(input).map(({ y }) => y));
}

function base({ points }: LimitsInput): PlacedPoint[] {
  return points.filter(({ include, baseline }) => include && baseline);
}

function present(points: readonly PlacedPoint[]): number[] {
  return points.flatMap(({ y }) => (y === null ? [] : [y]));
}

function same({ points }: LimitsInput, width: number | null): (number | null)[] {
  return points.map(() => width);
}

function times(factor: number, value: number | null): number | null {
  return value === null ? null : factor * value;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
