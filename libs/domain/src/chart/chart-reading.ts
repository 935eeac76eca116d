import type { RunReading, Signal } from '../run-chart-reading.js';
import type { AssuranceIcon, VariationIcon } from '../shewhart/plot-the-dots.js';
import type { RuleSetId } from '../shewhart/rule-sets.js';
import type { Side } from '../shewhart/rules.js';
import type { ChartKind } from './chart-kind.js';
import type { ChartRefusal } from './chart-refusal.js';

/** A point as it is drawn: what the kind makes of the cell (a step, a spread, a rate per so many), with the lines that hold for it. */
export interface ReadPoint {
  value: number | null;
  /** Position of its phase. */
  phase: number;
  centre: number | null;
  lower: number | null;
  upper: number | null;
  lowerWarning: number | null;
  upperWarning: number | null;
  /** The first rule by which it is part of a signal. Side 0: the signal has no side. */
  flag: { rule: string; side: Side } | null;
  /** What that means, given which way is good; COMMON_CAUSE without a flag. */
  signal: Signal;
}

export interface ReadPhase {
  /** Positions of its first and last point in the series. */
  first: number;
  last: number;
  centre: number | null;
  /** Limits as they hold for its last point that has any. */
  lower: number | null;
  upper: number | null;
  /** Its lines come from its first so many points, missing ones counted; null: from all. */
  baseline: number | null;
  /** Whether its limits rest on fewer than 13 points. */
  trial: boolean;
  /** Points that are there and count towards its lines. */
  points: number;
  /** What lies about its line; `median` is that line. Positions count from the first point of the phase. */
  runs: RunReading;
}

/** A chart, computed and read. Every page, picture, print and export shows this and computes nothing. */
export interface ChartReading {
  kind: ChartKind;
  ruleSet: RuleSetId;
  /** Why the chart, or one of its phases, has no lines. Its points are still there. */
  refused: ChartRefusal | null;
  points: ReadPoint[];
  phases: ReadPhase[];
  /** What the last phase says. */
  signal: Signal;
  /** The rule that says so, and the positions that carry it, in the series. */
  signalRule: string | null;
  signalIndexes: readonly number[];
  /** Of the last point that is there. */
  variation: VariationIcon;
  assurance: AssuranceIcon | null;
  sentence: string;
  /** A phase that a person could begin; never begun by itself. */
  suggestion: { code: 'REBASE'; at: number; sentence: string } | null;
}
