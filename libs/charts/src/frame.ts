import { nice, ticks } from './d3.js';
import { linear } from './linear.js';

export interface Margins { top: number; right: number; bottom: number; left: number }

/** The plot of a chart: its edges and the scales into it. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Position of the point with this index; points stand at equal steps. */
  x: (index: number) => number;
  y: (value: number) => number;
  /** Half the distance of neighbouring points. */
  halfStep: number;
  /** Round values for at most four grid lines. */
  ticks: number[];
}

/** Most grid lines that a chart has. */
const GRID_LINES = 4;

/**
 * The range of values that a chart shows: everything given, rounded outwards; from zero when the values reach down to
 * less than half of the highest, since differences would look larger than they are. A single value stands in the middle.
 */
export function yDomain(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const size = Math.max(Math.abs(low), Math.abs(high));
  // d3 cannot divide spans at the edge of what doubles hold.
  if (size < 1e-100) return low < 0 ? [-1, 1] : [0, 1];
  if (high - low < size * 1e-9) return [low - size / 2, high + size / 2];
  const room = (high - low) * 0.08;
  const fromZero = low >= 0 && low < high / 2;
  return nice(fromZero ? 0 : low - room, high + room, GRID_LINES);
}

/** Lays out a plot for `count` points over a range of values. */
export function frameOf(size: { width: number; height: number }, margins: Margins, count: number, domain: readonly [number, number]): Frame {
  const [left, right] = [margins.left, Math.max(size.width - margins.right, margins.left + 1)];
  const [top, bottom] = [margins.top, Math.max(size.height - margins.bottom, margins.top + 1)];
  const step = (right - left) / Math.max(count, 1);
  return {
    left,
    right,
    top,
    bottom,
    halfStep: step / 2,
    x: (index) => left + step * (index + 0.5),
    y: linear(domain, [bottom, top]),
    ticks: ticksOf(domain),
  };
}

function ticksOf([low, high]: readonly [number, number]): number[] {
  let found = ticks(low, high, GRID_LINES);
  while (found.length > GRID_LINES) found = found.filter((_, index) => index % 2 === 0);
  return found;
}
