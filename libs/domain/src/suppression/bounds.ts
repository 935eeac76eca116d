import type { Equation } from './equations.js';
import { NEAR } from './simplex.js';
import { linkedGroups } from './solving.js';

export interface Interval { low: number; high: number }
interface Sum { total: Interval; parts: Interval[] }

/** What counts as exposed. */
export interface Guards {
  /** Whether a number that is bounded too narrowly counts. */
  isGuarded: (id: string, interval: Interval) => boolean;
  /** Whether sums that contradict each other tell nothing: they are a guess of the reader's that is wrong. */
  mayBeFalse: boolean;
}

/**
 * The unknown numbers that a reader who knows the sums, and that numbers are not negative, can bound to an interval
 * narrower than `minimum`. Interval propagation: exact where sums do not hang together in circles.
 */
export function exposedByBounds(equations: readonly Equation[], known: ReadonlyMap<string, number>, minimum: number, guards: Guards): string[] {
  const hidden = new Set(equations.flatMap(({ members }) => members).filter((id) => !known.has(id)));
  return linkedGroups(equations, hidden).flatMap((group) => exposedIn(group, known, minimum, guards));
}

function exposedIn(group: readonly Equation[], known: ReadonlyMap<string, number>, minimum: number, { isGuarded, mayBeFalse }: Guards): string[] {
  const intervals = new Map<string, Interval>();
  const intervalOf = (id: string): Interval => {
    const amount = known.get(id);
    if (amount !== undefined) return { low: amount, high: amount };
    const interval = intervals.get(id) ?? { low: 0, high: Infinity };
    intervals.set(id, interval);
    return interval;
  };
  propagate(group.map(({ total, parts }): Sum => ({ total: intervalOf(total), parts: parts.map(intervalOf) })));
  if (mayBeFalse && [...intervals.values()].some(({ low, high }) => high < low - NEAR)) return [];
  return [...intervals].filter(([id, interval]) => interval.high - interval.low < minimum && isGuarded(id, interval)).map(([id]) => id);
}

function propagate(sums: readonly Sum[]): void {
  // Each round carries a bound one sum further; more rounds than sums only polish fractions.
  for (let round = 0; round <= sums.length + 1; round += 1) {
    let tightened = false;
    for (const sum of sums) tightened = tighten(sum) || tightened;
    if (!tightened) return;
  }
}

function tighten({ total, parts }: Sum): boolean {
  const lows = parts.reduce((sum, part) => sum + part.low, 0);
  const finite = parts.reduce((sum, part) => sum + (part.high === Infinity ? 0 : part.high), 0);
  const unbounded = parts.filter((part) => part.high === Infinity).length;
  let changed = narrow(total, lows, unbounded > 0 ? Infinity : finite);
  for (const part of parts) {
    const othersUnbounded = unbounded - (part.high === Infinity ? 1 : 0);
    const othersHigh = othersUnbounded > 0 ? Infinity : finite - (part.high === Infinity ? 0 : part.high);
    changed = narrow(part, total.low - othersHigh, total.high - (lows - part.low)) || changed;
    // The figures above are those from before this pass; stale bounds are wider, never wrong.
  }
  return changed;
}

function narrow(interval: Interval, low: number, high: number): boolean {
  const tighter = low > interval.low || high < interval.high;
  interval.low = Math.max(interval.low, low);
  interval.high = Math.min(interval.high, high);
  return tighter;
}
