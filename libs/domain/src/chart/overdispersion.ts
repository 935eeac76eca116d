import { median } from '../numbers.js';
import { laney } from '../shewhart/shewhart-limits.js';
import type { ChartCell } from './chart-cell.js';

/** What counts vary by: 1 for what chance alone makes of them, from point to point. Null where there is nothing to compare. */
export interface Dispersion { ratio: number | null; typicalDenominator: number; typicalNumerator: number }

/**
 * How much shares, rates or counts vary from point to point, in units of what chance makes of them. Binomial for shares, else Poisson;
 * a count rests on 1. From neighbours, so that a change of level does not count as variation. Source: Laney 2002.
 */
export function dispersionOf(cells: readonly ChartCell[], isShare: boolean): Dispersion {
  const parts = cells.flatMap(({ numerator, value, denominator }) => {
    const [count, size] = [numerator ?? (denominator === null ? value : null), denominator ?? 1];
    return count === null || !(size > 0) ? [] : [{ count, size }];
  });
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const level = size > 0 ? parts.reduce((sum, part) => sum + part.count, 0) / size : 0;
  const variance = isShare ? level * (1 - level) : level;
  const z = variance > 0 ? parts.map((part) => (part.count / part.size - level) / Math.sqrt(variance / part.size)) : [];
  return { ratio: laney(z, true), typicalDenominator: median(parts.map((part) => part.size)) ?? 0, typicalNumerator: median(parts.map((part) => part.count)) ?? 0 };
}
