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
  values: (number | null)[];
  centre: (number | null)[];
  lower: (number | null)[];
  upper: (number | null)[];
}

/** Digits of a value, which is shown in words; and of a line, which is only drawn. */
const DIGITS = { value: 6, line: 4 };

/** Shortens a chart. `places`: the period of each of its points; `count`: how many periods the page has. */
export function compactReading({ kind, signal, sentence, signalIndexes, phases, points }: ChartReading, places: readonly number[], count: number): CompactReading {
  const placed = (index: number): number => places[index] as number;
  const spread = (digits: number, pick: (point: ChartReading['points'][number]) => number | null): (number | null)[] => {
    const list: (number | null)[] = Array.from({ length: count }, () => null);
    points.forEach((point, index) => { list[placed(index)] = shortened(pick(point), digits); });
    return list;
  };
  const line = (pick: (point: ChartReading['points'][number]) => number | null): (number | null)[] => oneLevel(points.map((point) => shortened(pick(point), DIGITS.line))) ?? spread(DIGITS.line, pick);
  return {
    kind, signal, sentence, counted: countedOf(phases, points), run: signalIndexes.map(placed), phases: phases.slice(1).map(({ first }) => placed(first)),
    values: spread(DIGITS.value, ({ value }) => value), centre: line(({ centre }) => centre), lower: line(({ lower }) => lower), upper: line(({ upper }) => upper),
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

function shortened(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toPrecision(digits));
}
