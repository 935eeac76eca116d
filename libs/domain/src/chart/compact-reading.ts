import { USEFUL_POINTS_NEEDED } from '../runs.js';
import type { Signal } from '../run-chart-reading.js';
import type { ChartKind } from './chart-kind.js';
import type { ChartReading } from './chart-reading.js';

/**
 * A chart among hundreds, as short as it can be told. `values` go by the periods of the page. A line with one level holds for all periods,
 * one without any is not drawn. `run` and `phases` are positions: of the points that carry the signal, and of the first points of phases after the first.
 */
export interface CompactReading {
  kind: ChartKind;
  signal: Signal;
  sentence: string;
  /** Points towards those that a run chart's rules need. */
  counted: number;
  run: number[];
  phases: number[];
  /** The last of the values, to six digits, for words; null where there is none. */
  last: number | null;
  values: (number | null)[];
  centre: (number | null)[];
  lower: (number | null)[];
  upper: (number | null)[];
}

/** Digits of a value that is shown in words. */
const DIGITS = 6;
/** The least steps between the lowest and the highest of a page: a third of a pixel each, where a small chart is 64 high. */
const STEPS = 200;

/** How finely charts on one scale are drawn: the power of ten that divides what their values span into two hundred steps or more; 0 for no rounding. */
export function drawnStep(readings: readonly Pick<ChartReading, 'points'>[]): number {
  let [low, high] = [Infinity, -Infinity];
  for (const { points } of readings) {
    for (const { value } of points) {
      if (value === null) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  const step = 10 ** Math.floor(Math.log10((high - low) / STEPS));
  return Number.isFinite(step) ? step : 0;
}

/** Shortens a chart. `places`: the period of each of its points; `count`: how many periods the page has; `step`: that of all charts of the page. */
export function compactReading({ kind, signal, sentence, signalIndexes, phases, points }: ChartReading, places: readonly number[], count: number, step: number): CompactReading {
  const placed = (index: number): number => places[index] as number;
  const drawn = rounding(step);
  const spread = (pick: (point: ChartReading['points'][number]) => number | null): (number | null)[] => {
    const list: (number | null)[] = Array.from({ length: count }, () => null);
    points.forEach((point, index) => { list[placed(index)] = drawn(pick(point)); });
    return list;
  };
  const line = (pick: (point: ChartReading['points'][number]) => number | null): (number | null)[] => oneLevel(points.map((point) => drawn(pick(point)))) ?? spread(pick);
  const last = points.findLast(({ value }) => value !== null)?.value ?? null;
  return {
    kind, signal, sentence, counted: countedOf(phases, points), run: signalIndexes.map(placed), phases: phases.slice(1).map(({ first }) => placed(first)),
    last: last === null ? null : Number(last.toPrecision(DIGITS)),
    values: spread(({ value }) => value), centre: line(({ centre }) => centre), lower: line(({ lower }) => lower), upper: line(({ upper }) => upper),
  };
}

// The same level at every point; none where no point has one; null where levels differ.
function oneLevel(levels: readonly (number | null)[]): number[] | null {
  const [first = null] = levels;
  if (levels.some((level) => level !== first)) return null;
  return first === null ? [] : [first];
}

function countedOf(phases: ChartReading['phases'], points: ChartReading['points']): number {
  const runs = phases.at(-1)?.runs;
  return !runs || runs.reportedPoints < USEFUL_POINTS_NEEDED ? points.filter(({ value }) => value !== null).length : runs.usefulPoints;
}

// By decimals, which multiplying back would not give. Beyond those that a number can be written with, none are left out.
function rounding(step: number): (value: number | null) => number | null {
  const decimals = -Math.log10(step);
  if (!(Math.abs(decimals) <= 100)) return (value) => value;
  if (decimals >= 0) return (value) => (value === null ? null : Number(value.toFixed(decimals)));
  return (value) => (value === null ? null : Math.round(value / step) * step);
}
