import { median } from '../numbers.js';
import { shewhartPoints, type ShewhartPoint } from '../shewhart/shewhart-chart.js';
import type { Side } from '../shewhart/rules.js';
import type { ChartSetting, PhaseCells } from './chart-cell.js';
import { chartPoints, isScaled, shownValue } from './chart-points.js';

/** A point with its lines, before anybody reads it. `y`, `line` and `sigma` are on the scale on which limits are measured. */
export interface LinedPoint {
  value: number | null;
  centre: number | null;
  lower: number | null;
  upper: number | null;
  lowerWarning: number | null;
  upperWarning: number | null;
  y: number | null;
  line: number | null;
  sigma: number;
  beyond: Side;
}

/** The points and lines of one phase, from its own points alone. */
export function phaseLines(phase: PhaseCells, setting: ChartSetting): LinedPoint[] {
  if (setting.kind === 'RUN') return runLines(phase);
  const { points } = shewhartPoints(setting.kind, chartPoints(phase.cells, setting), { freeze: phase.baseline, screen: setting.screen, multiply: isScaled(setting) ? (setting.per ?? 1) : 1 });
  return points.map((point) => {
    const { y: value, centre, lower, upper, lowerWarning, upperWarning, measured } = point;
    return { value, centre, lower, upper, lowerWarning, upperWarning, y: measured.y, line: centre === null ? null : measured.centre, sigma: measured.sigma, beyond: sideBeyond(point) };
  });
}

/** The points of a phase without lines. */
export function bareLines({ cells }: PhaseCells): LinedPoint[] {
  return cells.map((cell) => {
    const value = shownValue(cell);
    return bare(value !== null && Number.isFinite(value) ? value : null, null);
  });
}

function runLines({ cells, baseline }: PhaseCells): LinedPoint[] {
  const values = cells.map(shownValue);
  const line = median(values.slice(0, baseline ?? values.length).flatMap((value) => (value === null ? [] : [value])));
  return values.map((value) => bare(value, line));
}

function bare(value: number | null, line: number | null): LinedPoint {
  return { value, centre: line, lower: null, upper: null, lowerWarning: null, upperWarning: null, y: value, line, sigma: NaN, beyond: 0 };
}

function sideBeyond({ beyond, y, upper }: ShewhartPoint): Side {
  return !beyond ? 0 : upper !== null && (y as number) > upper ? 1 : -1;
}
