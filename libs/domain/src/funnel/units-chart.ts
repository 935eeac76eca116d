import { deviation, mean } from '../numbers.js';
import type { FunnelUnit } from './funnel.js';

export type UnitsChartKind = 'P' | 'P_PRIME' | 'U' | 'U_PRIME';

/** A site with its own limits; two and three sigma from all sites together. */
export interface UnitsChartPoint { unit: string; value: number; lower: number; upper: number; lowerWarning: number; upperWarning: number; beyond: boolean }

/**
 * Sites side by side against all of them, in order of name: limits as on a P or U chart, without runs, for sites have no order in time.
 * P′ and U′ widen them by the standard deviation of the z scores. Source: qicharts2 0.8.1 with categorical x.
 */
export function unitsChart(kind: UnitsChartKind, units: readonly FunnelUnit[]): { centre: number; points: UnitsChartPoint[] } {
  const centre = units.reduce((sum, { numerator }) => sum + numerator, 0) / units.reduce((sum, { denominator }) => sum + denominator, 0);
  const isShare = kind === 'P' || kind === 'P_PRIME';
  const sigmaOf = ({ denominator }: FunnelUnit): number => Math.sqrt((isShare ? centre * (1 - centre) : centre) / denominator);
  const z = units.map((unit) => (unit.numerator / unit.denominator - centre) / sigmaOf(unit));
  const widened = (kind === 'P_PRIME' || kind === 'U_PRIME') && mean(z) !== null ? deviation(z) : 1;
  const points = [...units].sort((a, b) => (a.unit < b.unit ? -1 : 1)).map((unit) => {
    const value = unit.numerator / unit.denominator;
    const at = (sigmas: number): number => Math.min(isShare ? 1 : Infinity, Math.max(0, centre + sigmas * widened * sigmaOf(unit)));
    return { unit: unit.unit, value, lower: at(-3), upper: at(3), lowerWarning: at(-2), upperWarning: at(2), beyond: value < at(-3) || value > at(3) };
  });
  return { centre, points };
}
