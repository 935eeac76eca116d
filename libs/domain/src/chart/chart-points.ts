import type { ChartPoint } from '../run-chart-rows.js';
import { type ChartCell, type ChartSetting, isReported } from './chart-cell.js';

/** The cells of a phase as `shewhartPoints` takes them for a kind; y in units before `per`. */
export function chartPoints(cells: readonly ChartCell[], { kind, per = 1 }: ChartSetting): ChartPoint[] {
  return cells.map((cell, x) => {
    const bare = { facet: null, x, phase: null, y: null, n: null, subgroup: { size: 0, deviation: null } };
    if (!isReported(cell)) return bare;
    const { numerator, denominator, spread, value } = cell;
    switch (kind) {
      case 'P': case 'P_PRIME': case 'U': case 'U_PRIME':
        return { ...bare, y: ratio(cell), n: denominator };
      case 'I_PRIME':
        return { ...bare, y: ratio(cell) ?? (value === null ? null : value / per), n: denominator };
      case 'XBAR': case 'S':
        return { ...bare, y: value, subgroup: { size: denominator ?? 0, deviation: (denominator ?? 0) > 1 ? (spread ?? null) : null } };
      case 'C':
        return { ...bare, y: numerator ?? value };
      default:
        return { ...bare, y: shownValue(cell) };
    }
  });
}

/** Numerator by denominator; null where one of them is missing, or nobody was there. */
export function ratio({ numerator, denominator }: ChartCell): number | null {
  return numerator === null || denominator === null || !(denominator > 0) ? null : numerator / denominator;
}

/** Whether a kind is computed from parts, so that the result is in units before `per`. */
export function isScaled({ kind }: ChartSetting): boolean {
  return kind === 'P' || kind === 'P_PRIME' || kind === 'U' || kind === 'U_PRIME' || kind === 'I_PRIME';
}

/** The value of a cell as it stands, or its count. */
export function shownValue({ value, numerator, denominator, status }: ChartCell): number | null {
  return status === 'REPORTED' ? (value ?? (denominator === null ? numerator : null)) : null;
}
