import { type Grain, nextPeriod, periodLabel } from '../period.js';
import type { PhaseMark } from './chart-cell.js';

/** A phase by its days, `YYYY-MM-DD`: each is the first day of the period of a point. */
export interface DatedPhase {
  /** Null: from the first point on. */
  startsOn: string | null;
  /** Lines come from its points up to this one; null: from all. */
  baselineUntil: string | null;
}

/** Why a phase cannot be like that, and which field says so. */
export interface PhaseFault { field: 'startsOn' | 'baselineUntil'; message: string }

/** The marks of phases in a series whose points begin on `starts` (ascending). A phase behind the last point is left out. */
export function phaseMarks(starts: readonly string[], phases: readonly DatedPhase[]): PhaseMark[] {
  return inOrder(phases).flatMap(({ startsOn, baselineUntil }) => {
    const at = startsOn === null ? 0 : starts.findIndex((start) => start >= startsOn);
    if (at < 0) return [];
    return [{ at, baseline: baselineUntil === null ? null : starts.slice(at).filter((start) => start <= baselineUntil).length }];
  });
}

/** A phase with its days moved to the points they fall into, or why it cannot be. `others` are the other phases of the series. */
export function placePhase(starts: readonly string[], grain: Grain, others: readonly DatedPhase[], wanted: DatedPhase): DatedPhase | PhaseFault {
  const [first, last] = [starts[0], starts.at(-1)];
  const no = (field: PhaseFault['field'], message: string): PhaseFault => ({ field, message });
  const named = (start: string | null | undefined): string => periodLabel(start ?? first ?? '', grain);
  if (first === undefined || last === undefined) return no('startsOn', 'The series has no points yet: a phase begins with a point.');
  const end = nextPeriod({ periodStart: last, grain }).periodStart;
  const startsOn = wanted.startsOn === null ? null : holding(starts, wanted.startsOn);
  if (wanted.startsOn !== null) {
    if (wanted.startsOn < first) return no('startsOn', `The series begins with ${named(first)}: a phase cannot begin before it.`);
    if (wanted.startsOn >= end) return no('startsOn', `The last point is ${named(last)}: a phase begins with a point that is there.`);
    if (startsOn === first) return no('startsOn', `The first phase begins with ${named(first)} anyway: choose a later point.`);
  }
  if (others.some((other) => other.startsOn === startsOn)) return no('startsOn', `A phase begins with ${named(startsOn)} already.`);
  const own = startsOn ?? first;
  const before = inOrder(others).findLast((other) => (other.startsOn ?? first) < own);
  if (before?.baselineUntil && before.baselineUntil >= own) return no('startsOn', `The phase before takes its lines from the points up to ${named(before.baselineUntil)}: begin after it, or change that first.`);
  if (wanted.baselineUntil === null) return { startsOn, baselineUntil: null };
  if (wanted.baselineUntil < own) return no('baselineUntil', `The phase begins with ${named(own)}: its lines cannot come from points before it.`);
  if (wanted.baselineUntil >= end) return no('baselineUntil', `The last point is ${named(last)}: lines cannot come from points that are not there yet.`);
  const baselineUntil = holding(starts, wanted.baselineUntil);
  const next = inOrder(others).find((other) => (other.startsOn ?? first) > own);
  if (next?.startsOn && baselineUntil >= next.startsOn) return no('baselineUntil', `The next phase begins with ${named(next.startsOn)}: these lines come from points before it.`);
  return { startsOn, baselineUntil };
}

/** Whether `placePhase` said no. */
export function isPhaseFault(placed: DatedPhase | PhaseFault): placed is PhaseFault {
  return 'field' in placed;
}

function inOrder(phases: readonly DatedPhase[]): DatedPhase[] {
  return [...phases].sort((a, b) => ((a.startsOn ?? '') < (b.startsOn ?? '') ? -1 : 1));
}

/** The last point that begins on a day or before it. */
function holding(starts: readonly string[], day: string): string {
  return starts.findLast((start) => start <= day) ?? day;
}
