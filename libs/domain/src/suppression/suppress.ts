import { type Reading, complement } from './complement.js';
import type { CellFamily } from './equations.js';
import { Numbers } from './numbers.js';
import { PointStatus } from '../vocabulary.js';

/** A cell as its owner holds it. A count has a numerator, a proportion both, a plain value only `value`. */
export interface OwnedCell {
  id: string;
  status: PointStatus;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  /** `value` is no share of `denominator` (a mean): the two give no count back. */
  plain?: boolean;
}

/** A cell as everybody else reads it: numerics are null unless it is REPORTED. */
export type ReleasedCell = OwnedCell;

export type { CellFamily };

/**
 * What of a set of cells may leave their owner.
 * 1. Primary: a cell is hidden when its denominator n < `minimum`, its numerator 0 < x < `minimum`, or 0 < n − x < `minimum`;
 *    a value without n stays only because its source marked it reported; n = 0 is NO_DENOMINATOR.
 * 2. Complementary, to a fixed point: while some hidden cell could be solved for, or bounded to an interval narrower than
 *    `minimum`, from the visible cells of the families, the smallest visible part beside it (at last the total) is hidden too.
 * MISSING and NO_DENOMINATOR protect nothing (a reader may take them for zero); cells that the source had hidden are protected
 * as well but protect no cell of ours. Families that share cells are solved together.
 * Source: NCES 2011-603 on complementary suppression. Throws RangeError for an id that occurs twice.
 */
export function suppress(cells: readonly OwnedCell[], families: readonly CellFamily[], minimum: number): Map<string, ReleasedCell> {
  const owned = new Map(cells.map((cell) => [cell.id, cell]));
  if (owned.size < cells.length) throw new RangeError('A cell occurs twice.');
  const alone = new Map(cells.map((cell) => [cell.id, releasedAs(cell, primaryStatus(cell, minimum))]));
  const numbers = new Numbers(owned, ({ id }, amount) => `${amount} ${id}`);
  const reading = readingOf(owned, alone, numbers);
  complement(reading, [numbers.equations(families, false)], minimum);
  return new Map(cells.map((cell) => [cell.id, hiddenUnless(reading.shown.has(cell.id), alone.get(cell.id) as ReleasedCell)]));
}

/** What a reader knows of cells after the primary rule alone. @param released the cells after that rule */
export function readingOf(cells: ReadonlyMap<string, OwnedCell>, released: ReadonlyMap<string, ReleasedCell>, numbers: Numbers): Reading {
  const of = (test: (cell: OwnedCell, status: PointStatus) => boolean): OwnedCell[] => [...cells.values()].filter((cell) => test(cell, released.get(cell.id)?.status ?? PointStatus.SUPPRESSED));
  const named = (some: readonly OwnedCell[]): Set<string> => new Set(some.flatMap(({ id }) => numbers.of(id)));
  const shown = of((cell, status) => status === PointStatus.REPORTED);
  return {
    amounts: numbers.amounts,
    seen: named(of((cell, status) => status !== PointStatus.REPORTED && status !== PointStatus.SUPPRESSED)),
    free: new Set(),
    untold: new Set(),
    bySource: named(of((cell) => cell.status === PointStatus.SUPPRESSED)),
    primary: named(of((cell, status) => cell.status === PointStatus.REPORTED && status === PointStatus.SUPPRESSED)),
    shown: new Map(shown.map((cell) => [cell.id, { id: cell.id, numbers: numbers.of(cell.id), size: cell.denominator ?? cell.numerator ?? 0, since: Infinity }])),
  };
}

/** A cell as it is read when it may be hidden beside others as well. */
export function hiddenUnless(shown: boolean, cell: ReleasedCell): ReleasedCell {
  return shown || cell.status !== PointStatus.REPORTED ? cell : releasedAs(cell, PointStatus.SUPPRESSED);
}

/** The status of a cell on its own, before it is seen beside others. */
export function primaryStatus(cell: OwnedCell, minimum: number): PointStatus {
  if (cell.status !== PointStatus.REPORTED) return cell.status;
  const { numerator: x, denominator: n, value } = cell;
  if (n === 0) return PointStatus.NO_DENOMINATOR;
  if (x === null && value === null) return PointStatus.MISSING;
  const count = x ?? (cell.plain ? null : countOfShare(value, n));
  const small = (amount: number | null) => amount !== null && amount > 0 && amount < minimum;
  if (n !== null && n < minimum) return PointStatus.SUPPRESSED;
  if (small(count) || (n !== null && count !== null && small(n - count))) return PointStatus.SUPPRESSED;
  return PointStatus.REPORTED;
}

/** A share and its n give the count back. */
function countOfShare(value: number | null, n: number | null): number | null {
  return n !== null && value !== null && value >= 0 && value <= 1 ? Math.round(value * n) : null;
}

/** A cell as it is read under a status: hidden cells lose their numbers, shares are computed. */
export function releasedAs(cell: OwnedCell, status: PointStatus): ReleasedCell {
  const { id, numerator, denominator } = cell;
  if (status !== PointStatus.REPORTED) return { id, status, numerator: null, denominator: null, value: null };
  const value = numerator !== null && denominator !== null ? numerator / denominator : (cell.value ?? numerator);
  return { id, status, numerator, denominator, value };
}
