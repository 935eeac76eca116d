import type { Grain, PointPartsFragment, PooledPeriodPartsFragment } from '@cairn/contracts';

/** The periods of a learning summary as points of a chart. A period without a figure is a gap. */
export function pooledPoints(periods: readonly PooledPeriodPartsFragment[], grain: Grain): PointPartsFragment[] {
  return periods.map(({ periodStart, label, numerator, denominator, value }) => ({
    periodStart, grain, label, numerator, denominator, value, status: value == null ? 'MISSING' : 'REPORTED', spread: null,
  }));
}
