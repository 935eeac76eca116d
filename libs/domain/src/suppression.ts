import { type CellFamily, equationsOf } from './suppression-equations.js';
import { type ReaderView, complement } from './suppression-complement.js';
import { PointStatus } from './vocabulary.js';

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
  const view = viewOf(cells, minimum);
  complement(view, [equationsOf(view.cells, families)], minimum);
  return view.cells;
}

/** The cells after the primary rule, as a reader sees them before anything is complemented. Throws RangeError for an id that occurs twice. */
export function viewOf(cells: readonly OwnedCell[], minimum: number): ReaderView & { cells: Map<string, ReleasedCell> } {
  const released = new Map<string, ReleasedCell>();
  const [bySource, primary] = [new Set<string>(), new Set<string>()];
  for (const cell of cells) {
    if (released.has(cell.id)) throw new RangeError(`The cell ${cell.id} occurs twice.`);
    const status = primaryStatus(cell, minimum);
    released.set(cell.id, releasedAs(cell, status));
    if (cell.status === PointStatus.SUPPRESSED) bySource.add(cell.id);
    else if (status === PointStatus.SUPPRESSED) primary.add(cell.id);
  }
  return { cells: released, truth: new Map(cells.map((cell) => [cell.id, cell])), bySource, primary, seen: new Set(), free: new Set(), hiddenSince: new Map() };
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
