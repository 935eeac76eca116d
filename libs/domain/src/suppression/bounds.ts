import type { Equation } from './equations.js';

interface Interval { low: number; high: number }
interface Sum { total: Interval; parts: Interval[] }

/**
 * The unknown numbers that a reader who knows the sums, and that numbers are not negative, can bound to an interval
 * narrower than `minimum`. Interval propagation: exact where sums do not hang together in circles.
 */
export function exposedByBounds(equations: readonly Equation[], known: ReadonlyMap<string, number>, minimum: number): string[] {
  const intervals = new Map<string, Interval>();
  const intervalOf = (id: string): Interval => {
    const amount = known.get(id);
    if (amount !== undefined) return { low: amount, high: amount };
    const interval = intervals.get(id) ?? { low: 0, high: Infinity };
    intervals.set(id, interval);
    return interval;
  };
  const sums = equations.filter(({ members }) => members.some((id) => !known.has(id)))
    .map(({ total, parts }): Sum => ({ total: intervalOf(total), parts: parts.map(intervalOf) }));
  propagate(sums);
  return [...intervals].filter(([, { low, high }]) => high - low < minimum).map(([id]) => id);
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
