import { median as medianOf } from './numbers.js';
import { type Run, USEFUL_POINTS_NEEDED, analyseRuns, runsAbout } from './runs.js';
import { Direction } from './vocabulary.js';

/** What a run chart says. SPECIAL: a signal without a good or bad side. */
export const Signal = {
  TOO_FEW_POINTS: 'TOO_FEW_POINTS',
  COMMON_CAUSE: 'COMMON_CAUSE',
  IMPROVEMENT: 'IMPROVEMENT',
  CONCERN: 'CONCERN',
  SPECIAL: 'SPECIAL',
} as const;
export type Signal = (typeof Signal)[keyof typeof Signal];

/** A point as the chart shows it, in order of time. Missing and suppressed points have value null. */
export interface RunPoint {
  label: string;
  value: number | null;
}

/** The part of the series that carries a signal, by positions in the given points. */
export interface SignalRun {
  side: 'ABOVE' | 'BELOW';
  first: number;
  last: number;
  /** Useful points from first to last. */
  length: number;
}

export interface RunReading {
  signal: Signal;
  /** Null below 10 useful points: then there is no line to draw. */
  median: number | null;
  usefulPoints: number;
  /** Points with a value. */
  reportedPoints: number;
  longestRun: number;
  longestRunMax: number | null;
  crossings: number;
  crossingsMin: number | null;
  /** Which rules spoke. */
  rules: readonly ('LONG_RUN' | 'FEW_CROSSINGS')[];
  /** The points that carry the signal; the same whatever the direction. */
  run: SignalRun | null;
  signalIndexes: readonly number[];
}

/**
 * Reads a series against its own median with the Anhøj rules. Gaps are gaps, ties are exact.
 * Towards which side the series moved: the side of a too long run that reaches the last useful point; otherwise the side
 * on which the later useful points lie (mean position of points above against below). No move to one side, or a neutral
 * direction: SPECIAL.
 */
export function readRunChart(points: readonly RunPoint[], direction: Direction): RunReading {
  const values = points.map((point) => point.value);
  return readRunsAbout(values, medianOf(values.flatMap((value) => (value === null ? [] : [value]))), direction);
}

/** The same about a centre line from elsewhere: the median of a baseline, the mean of a Shewhart chart. `median` of the result is that line. */
export function readRunsAbout(values: readonly (number | null)[], centre: number | null, direction: Direction): RunReading {
  const present = values.flatMap((value) => (value === null ? [] : [value]));
  const runs = centre === null ? [] : runsAbout(values, centre);
  const analysis = analyseRuns(values, centre ?? 0);
  const counts = {
    usefulPoints: centre === null ? 0 : analysis.useful,
    reportedPoints: present.length,
    longestRun: (centre === null ? null : analysis.longestRun) ?? 0,
    crossings: (centre === null ? null : analysis.crossings) ?? 0,
  };
  const quiet = { ...counts, rules: [], run: null, signalIndexes: [] };
  if (centre === null || counts.usefulPoints < USEFUL_POINTS_NEEDED) {
    return { ...quiet, signal: Signal.TOO_FEW_POINTS, median: null, longestRunMax: null, crossingsMin: null };
  }
  const limits = { median: centre, longestRunMax: analysis.longestRunMax, crossingsMin: analysis.crossingsMin };
  if (!analysis.signal) return { ...quiet, ...limits, signal: Signal.COMMON_CAUSE };

  const longMax = analysis.longestRunMax ?? 0;
  const side = movedTo(runs, longMax, values, centre);
  const run = carrier(runs, side);
  const signalIndexes = values.flatMap((value, index) =>
    value !== null && value !== centre && index >= run.first && index <= run.last ? [index] : []);
  const rules = [
    ...(counts.longestRun > longMax ? (['LONG_RUN'] as const) : []),
    ...(counts.crossings < (analysis.crossingsMin ?? 0) ? (['FEW_CROSSINGS'] as const) : []),
  ];
  return { ...counts, ...limits, signal: meaning(side, direction), rules, run: { ...run }, signalIndexes };
}

type Side = Run['side'];

function movedTo(runs: readonly Run[], longMax: number, values: readonly (number | null)[], centre: number): Side | null {
  const last = runs.at(-1);
  if (last && last.length > longMax) return last.side;
  // Ranks among the useful points, so that gaps do not weigh.
  const useful = values.filter((value) => value !== null && value !== centre) as number[];
  const above = useful.flatMap((value, rank) => (value > centre ? [rank] : []));
  const below = useful.flatMap((value, rank) => (value < centre ? [rank] : []));
  // mean(above) against mean(below), multiplied out: exact in integers.
  const lead = total(above) * below.length - total(below) * above.length;
  return lead === 0 ? null : lead > 0 ? 'ABOVE' : 'BELOW';
}

/** The run that shows the move: the longest on its side, the later of equals. */
function carrier(runs: readonly Run[], side: Side | null): Run {
  const candidates = runs.filter((run) => side === null || run.side === side);
  return candidates.reduce((best, run) => (run.length >= best.length ? run : best));
}

function meaning(side: Side | null, direction: Direction): Signal {
  if (side === null || direction === Direction.NEUTRAL) return Signal.SPECIAL;
  return (side === 'ABOVE') === (direction === Direction.UP) ? Signal.IMPROVEMENT : Signal.CONCERN;
}

function total(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + rank, 0);
}
