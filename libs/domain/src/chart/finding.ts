import { type RunReading, Signal } from '../run-chart-reading.js';
import type { Side } from '../shewhart/rules.js';
import { Direction } from '../vocabulary.js';

/** One signal in a phase: by which rule, on which side, which points carry it (positions in the phase; none where the whole phase does). */
export interface Finding {
  rule: string;
  side: Side;
  indexes: readonly number[];
  /** What is seen, without what it means and without a full stop. */
  seen: string;
}

/** What a side means, given which way is good. */
export function meaningOf(side: Side, direction: Direction): Signal {
  if (side === 0 || direction === Direction.NEUTRAL) return Signal.SPECIAL;
  return (side > 0) === (direction === Direction.UP) ? Signal.IMPROVEMENT : Signal.CONCERN;
}

/** Towards which side a series moved that was read with UP as the good one. */
export function sideOf({ signal }: RunReading): Side {
  return signal === Signal.IMPROVEMENT ? 1 : signal === Signal.CONCERN ? -1 : 0;
}

/** The finding that speaks for the phase: the one that reaches furthest, of equals the first given. */
export function latest(findings: readonly Finding[]): Finding | null {
  return findings.reduce<Finding | null>((best, finding) => (best === null || lastOf(finding) > lastOf(best) ? finding : best), null);
}

function lastOf({ indexes }: Finding): number {
  return indexes.at(-1) ?? -1;
}
