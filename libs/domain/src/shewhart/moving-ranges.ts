import { mean } from '../numbers.js';

/** Upper limit of a moving-range chart in units of the mean moving range: D4 for pairs. Source: Montgomery, Introduction to SPC, app. VI. */
export const RANGE_LIMIT = 3.267;
/** Standard deviations in a mean moving range of pairs: d2. Source: as above. */
export const RANGE_TO_SIGMA = 1.128;

/** Absolute differences of neighbours; null beside a missing value. One shorter than `values`. */
export function movingRanges(values: readonly (number | null)[]): (number | null)[] {
  return values.slice(1).map((value, index) => {
    const before = values[index] ?? null;
    return value === null || before === null ? null : Math.abs(value - before);
  });
}

/**
 * The mean of moving ranges that are present; null without any, and when screening leaves none (equal values). `screen` leaves out, once, ranges of at least 3.267 times their
 * mean: one jump must not widen the limits that should show it. Source: Nelson 1982, J. Quality Technology 14(3).
 */
export function meanRange(ranges: readonly (number | null)[], screen: boolean): number | null {
  const present = ranges.filter((range) => range !== null);
  const first = mean(present);
  if (!screen || first === null) return first;
  return mean(present.filter((range) => range < RANGE_LIMIT * first));
}
