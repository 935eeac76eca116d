import { type ChartReading, type RunReading, Signal, runChartSentence } from '@cairn/domain';
import { type ChartPoint, type SeriesInput, wordsOf } from './chart-input.js';
import type { ChartWords } from './words.js';

/** What marks are made from: the points with the values that the chart shows, and what was read. */
export interface Drawing {
  points: readonly ChartPoint[];
  reading: ChartReading;
  words: ChartWords;
  format: (value: number) => string;
  formatLevel: (level: number) => string;
}

/** The drawing of a series, whether it was read as a run chart alone or as any chart. */
export function drawingOf({ points, reading, labels, format, formatLevel = format }: SeriesInput): Drawing {
  const read = 'kind' in reading ? reading : ofRunChart(points, reading);
  return { points: points.map((point, index) => ({ ...point, value: read.points[index]?.value ?? null })), reading: read, words: wordsOf(labels), format, formatLevel };
}

function ofRunChart(points: readonly ChartPoint[], runs: RunReading): ChartReading {
  const { signal, signalIndexes, median, run } = runs;
  const carriers = new Set(signalIndexes);
  const rule = run === null ? null : runs.rules.includes('LONG_RUN') ? 'longestRun' : 'fewCrossings';
  const side = run === null || signal === Signal.SPECIAL ? 0 : run.side === 'ABOVE' ? 1 : -1;
  const none = { lower: null, upper: null, lowerWarning: null, upperWarning: null };
  return {
    kind: 'RUN', ruleSet: 'anhoej-3s/1', refused: null, signal, signalRule: rule, signalIndexes, variation: 'COMMON_CAUSE', assurance: null, suggestion: null,
    sentence: runChartSentence(points, runs),
    points: points.map(({ value }, index) => ({ ...none, value, phase: 0, centre: median, flag: rule !== null && carriers.has(index) ? { rule, side } : null, signal: carriers.has(index) ? signal : Signal.COMMON_CAUSE })),
    phases: points.length === 0 ? [] : [{ first: 0, last: points.length - 1, centre: median, lower: null, upper: null, baseline: null, trial: false, points: runs.reportedPoints, runs }],
  };
}

/** Whether a signal is a stretch of points, which a bracket can span; or single points. */
export function isStretch(rule: string | null): boolean {
  return rule !== null && /^longestRun$|^fewCrossings$|OneSide$|Trend$|Hugging$|Avoiding$|Alternating$/.test(rule);
}

/** Whether a signal is about one side of the centre line, which a wash can show. */
export function isOneSided(rule: string | null): boolean {
  return rule !== null && /^longestRun$|^fewCrossings$|OneSide$/.test(rule);
}

/** From how many points on a chart is drawn thin: a line, and marks on the points of signals alone. */
export const THIN_FROM = 200;

/** Whether there are too many points to draw each. */
export function isThin({ points }: Drawing): boolean {
  return points.length > THIN_FROM;
}
