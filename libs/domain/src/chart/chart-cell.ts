import type { RuleSetId } from '../shewhart/rule-sets.js';
import type { Direction, PointStatus } from '../vocabulary.js';
import type { ChartKind } from './chart-kind.js';

/** A point of a series as it is stored, in order of time. Numbers are null unless it was reported. */
export interface ChartCell {
  label: string;
  /** A share from 0 to 1, a count, a rate per so many, a mean, days or cases since the one before. */
  value: number | null;
  numerator: number | null;
  /** People, exposure, or the number of values behind a mean. */
  denominator: number | null;
  /** The standard deviation of the values behind a mean; null for one value. */
  spread?: number | null;
  status: PointStatus;
}

/** How a chart is drawn and read. */
export interface ChartSetting {
  kind: ChartKind;
  ruleSet: RuleSetId;
  /** Leaves out, once, steps of at least 3.267 times their mean before limits are taken from them. */
  screen: boolean;
  /** A rate is shown per so many; default 1. */
  per?: number;
}

/** A phase that somebody began. Before the first mark there is a phase from the first point on; a mark at 0 says what holds for it. */
export interface PhaseMark {
  /** Position of its first point. */
  at: number;
  /** Lines from its first so many points, missing ones counted; null: all. */
  baseline: number | null;
}

export interface ChartContext { direction: Direction; target?: number | null; phases?: readonly PhaseMark[] }

/** A phase with its points: `first` and `last` are positions in the series. */
export interface PhaseCells { first: number; last: number; baseline: number | null; cells: readonly ChartCell[] }

/** Splits a series at its marks. Marks outside the series, and all but the last at one place, are left out. */
export function phasesOf(cells: readonly ChartCell[], marks: readonly PhaseMark[] = []): PhaseCells[] {
  const at = new Map<number, number | null>([[0, null]]);
  for (const mark of marks) if (mark.at >= 0 && mark.at < cells.length) at.set(mark.at, mark.baseline);
  const starts = [...at].sort(([a], [b]) => a - b);
  return cells.length === 0 ? [] : starts.map(([first, baseline], index) => {
    const end = starts[index + 1]?.[0] ?? cells.length;
    return { first, last: end - 1, baseline, cells: cells.slice(first, end) };
  });
}

/** Whether a cell has something to draw. */
export function isReported({ status, value, numerator }: ChartCell): boolean {
  return status === 'REPORTED' && (value !== null || numerator !== null);
}
