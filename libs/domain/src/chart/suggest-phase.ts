import { runsAbout } from '../runs.js';
import { POINTS_FOR_LIMITS } from './chart-refusal.js';
import type { ChartSetting } from './chart-cell.js';
import { isOfSpread, lineName } from './chart-kind.js';
import type { ChartReading } from './chart-reading.js';
import type { PhaseResult } from './read-phase.js';

/** The fewest points on one side, up to the last, after which a new phase may be suggested. */
const SUSTAINED = 8;
const RUN_RULES = /^longestRun$|OneSide$/;

/** Suggests a new phase where a signal of points on one side lasts to the end. A person decides: only people know the cause, and whether it will last. */
export function suggestPhase({ phase, points, findings }: PhaseResult, { kind }: ChartSetting): ChartReading['suggestion'] {
  const line = points[0]?.line ?? null;
  if (line === null || isOfSpread(kind)) return null;
  const values = points.map(({ y }) => y);
  const last = runsAbout(values, line).at(-1);
  const before = last ? values.slice(0, last.first).filter((value) => value !== null).length : 0;
  if (!last || last.length < SUSTAINED || before < POINTS_FOR_LIMITS) return null;
  const isSignal = findings.some(({ rule, indexes }) => RUN_RULES.test(rule) && (indexes.at(-1) ?? -1) >= last.first);
  if (!isSignal) return null;
  const from = phase.cells[last.first]?.label ?? '';
  const side = last.side === 'ABOVE' ? 'above' : 'below';
  return { code: 'REBASE', at: phase.first + last.first, sentence: `The last ${last.length} points, from ${from}, lie ${side} the ${lineName(kind)}. If the cause is known and will last, a new phase could begin with ${from}.` };
}
