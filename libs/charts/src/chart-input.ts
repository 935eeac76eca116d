import { type ChartReading, type Direction, type PointStatus, type RunReading, type Signal, USEFUL_POINTS_NEEDED } from '@cairn/domain';
import type { ChartAnnotation } from './annotations.js';
import type { Paint } from './paint.js';
import type { PointShape } from './scene.js';
import { type ChartWords, ENGLISH } from './words.js';

/** One period of a series, gaps included: what was read, with the reason for a missing value. */
export interface ChartPoint {
  label: string;
  value: number | null;
  status: PointStatus;
}

/** What every chart of one series takes. */
export interface SeriesInput {
  points: readonly ChartPoint[];
  /** `readChart` of the same points, or `readRunChart` for a run chart alone. */
  reading: ChartReading | RunReading;
  width: number;
  height: number;
  /** A value in words. */
  format: (value: number) => string;
  /** A centre line or a limit in words, where it is not written as a value. */
  formatLevel?: (level: number) => string;
  /** Name of the series, for the words of the chart. */
  title?: string;
  /** Words other than the English ones. */
  labels?: Partial<ChartWords>;
}

/** What a chart with axes takes: the same on a page, in a picture and in print. */
export interface SceneInput extends SeriesInput {
  direction: Direction;
  /** The goal, in units of the values. */
  target?: number | null;
  /** The finding in words, when it is not that of the reading (a translation). */
  sentence?: string;
  /** What happened on the way, in a lane above the plot. */
  annotations?: readonly ChartAnnotation[];
  /** What each phase is called, the first included; null or left out: "Phase 2". */
  phaseLabels?: readonly (string | null)[];
}

/** The words to use. */
export function wordsOf(labels: Partial<ChartWords> | undefined): ChartWords {
  return { ...ENGLISH, ...labels };
}

/** Shape, colours and letter of a signal; shape and letter say the same as the colour. */
export interface SignalLook { shape: PointShape; paint: Paint; text: Paint; soft: Paint; letter: string | null }

const COMMON: SignalLook = { shape: 'circle', paint: 'common', text: 'common-text', soft: 'common-soft', letter: null };
const LOOKS: Record<Signal, SignalLook> = {
  TOO_FEW_POINTS: COMMON,
  COMMON_CAUSE: COMMON,
  IMPROVEMENT: { shape: 'diamond', paint: 'improve', text: 'improve-text', soft: 'improve-soft', letter: 'I' },
  CONCERN: { shape: 'square', paint: 'concern', text: 'concern-text', soft: 'concern-soft', letter: 'C' },
  SPECIAL: { shape: 'ring', paint: 'neutral', text: 'neutral-text', soft: 'neutral-soft', letter: 'S' },
};

/** How a signal looks. */
export function lookOf(signal: Signal): SignalLook {
  return LOOKS[signal];
}

/** The count in "7 of 10 points": points so far, or once there are ten, those that lie off the median. */
export function pointsTowardsRules({ reportedPoints, usefulPoints }: RunReading): number {
  return reportedPoints < USEFUL_POINTS_NEEDED ? reportedPoints : usefulPoints;
}
