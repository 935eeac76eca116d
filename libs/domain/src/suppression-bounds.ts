import { type Amount, AMOUNTS, type Equation } from './suppression-equations.js';
import type { ReleasedCell } from './suppression.js';
import { PointStatus } from './vocabulary.js';

interface Interval { low: number; high: number }
interface Sum { total: Interval; parts: Interval[] }

/**
 * The hidden cells of which a reader who knows the sums and that amounts are not negative can bound some amount
 * to an interval narrower than `minimum`. Interval propagation: exact for hierarchies of totals.
 */
export function exposedByBounds(cells: ReadonlyMap<string, ReleasedCell>, equations: readonly Equation[], minimum: number): string[] {
  const hidden = [...new Set(equations.flatMap((equation) => equation.members))].filter((id) => cells.get(id)?.status === PointStatus.SUPPRESSED);
  if (hidden.length === 0) return [];
  const intervals = new Map<string, Interval>();
  const intervalOf = (id: string, amount: Amount): Interval | null => {
    const key = `${amount} ${id}`;
    const known = intervals.get(key);
    if (known) return known;
    const start = knownInterval(cells.get(id), amount);
    if (start) intervals.set(key, start);
    return start;
  };
  const sums: Sum[] = [];
  const add = (total: Interval | null, parts: (Interval | null)[]) => {
    const present = parts.filter((part) => part !== null);
    if (total && present.length === parts.length) sums.push({ total, parts: present });
  };
  for (const amount of AMOUNTS) {
    for (const equation of equations) {
      if (equation.amounts.includes(amount) && equation.members.some((id) => hidden.includes(id))) add(intervalOf(equation.total, amount), equation.parts.map((id) => intervalOf(id, amount)));
    }
  }
  for (const id of hidden) add(intervalOf(id, 'n'), [intervalOf(id, 'x'), intervalOf(id, 'rest')]);
  propagate(sums);
  return hidden.filter((id) => AMOUNTS.some((amount) => {
    const interval = intervalOf(id, amount);
    return interval !== null && interval.high - interval.low < minimum;
  }));
}

/** Null: the cell is visible but does not have this amount, so the sum over it cannot be formed. */
function knownInterval(cell: ReleasedCell | undefined, amount: Amount): Interval | null {
  if (cell?.status === PointStatus.SUPPRESSED) return { low: 0, high: Infinity };
  if (cell?.status !== PointStatus.REPORTED) return { low: 0, high: 0 };
  const { numerator, denominator } = cell;
  const known = amount === 'x' ? numerator : amount === 'n' ? denominator : numerator === null || denominator === null ? null : denominator - numerator;
  return known === null ? null : { low: known, high: known };
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
