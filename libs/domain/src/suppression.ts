import { exposedByBounds } from './suppression-bounds.js';
import { type Equation, equationsOf } from './suppression-equations.js';
import { pinnedBySolving } from './suppression-solving.js';
import { PointStatus } from './vocabulary.js';

/** A cell as its owner holds it. A count has a numerator, a proportion both, a plain value only `value`. */
export interface OwnedCell {
  id: string;
  status: PointStatus;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
}

/** A cell as everybody else reads it: numerics are null unless it is REPORTED. */
export type ReleasedCell = OwnedCell;

/** Cells that add up: `total` is the sum of `parts`. Without a published total (null) nothing can be solved for. */
export interface CellFamily {
  total: string | null;
  parts: readonly string[];
}

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
  const released = new Map<string, ReleasedCell>();
  for (const cell of cells) {
    if (released.has(cell.id)) throw new RangeError(`The cell ${cell.id} occurs twice.`);
    released.set(cell.id, releasedAs(cell, primaryStatus(cell, minimum)));
  }
  const bySource = new Set(cells.filter((cell) => cell.status === PointStatus.SUPPRESSED).map((cell) => cell.id));
  const primary = new Set(cells.filter((cell) => released.get(cell.id)?.status === PointStatus.SUPPRESSED && !bySource.has(cell.id)).map((cell) => cell.id));
  complement(released, equationsOf(released, families), { bySource, primary }, minimum);
  return released;
}

/** The status of a cell on its own, before it is seen beside others. */
export function primaryStatus(cell: OwnedCell, minimum: number): PointStatus {
  if (cell.status !== PointStatus.REPORTED) return cell.status;
  const { numerator: x, denominator: n, value } = cell;
  if (n === 0) return PointStatus.NO_DENOMINATOR;
  if (x === null && value === null) return PointStatus.MISSING;
  // A share and its n give the count back.
  const count = x ?? (n !== null && value !== null && value >= 0 && value <= 1 ? Math.round(value * n) : null);
  const small = (amount: number | null) => amount !== null && amount > 0 && amount < minimum;
  if (n !== null && n < minimum) return PointStatus.SUPPRESSED;
  if (small(count) || (n !== null && count !== null && small(n - count))) return PointStatus.SUPPRESSED;
  return PointStatus.REPORTED;
}

interface Origins {
  /** Hidden before they came to us: their numbers are unknown to us too. */
  bySource: ReadonlySet<string>;
  /** Hidden by the primary rule. */
  primary: ReadonlySet<string>;
}

function complement(released: Map<string, ReleasedCell>, equations: readonly Equation[], origins: Origins, minimum: number): void {
  if (equations.length === 0) return;
  for (;;) {
    // Solving is the costly check: only when the bounds find nothing any more.
    const hidMore = widen(released, equations, exposedByBounds(released, equations, minimum)) || widen(released, equations, solved(released, equations, origins));
    if (!hidMore) return;
  }
}

function solved(released: ReadonlyMap<string, ReleasedCell>, equations: readonly Equation[], { bySource, primary }: Origins): string[] {
  const hidden = new Set([...released.values()].filter((cell) => cell.status === PointStatus.SUPPRESSED).map((cell) => cell.id));
  const ours = new Set([...hidden].filter((id) => !bySource.has(id)));
  const whenZero = bySource.size === 0 ? [] : pinnedBySolving(equations, ours).filter((id) => primary.has(id));
  return [...pinnedBySolving(equations, hidden), ...whenZero];
}

/** Hides the next smallest cell beside each exposed one, at most one per equation and pass. Whether it hid any. */
function widen(released: Map<string, ReleasedCell>, equations: readonly Equation[], exposed: readonly string[]): boolean {
  const done = new Set<Equation>();
  for (const id of [...new Set(exposed)].sort()) {
    const around = equations.filter((equation) => equation.members.includes(id));
    if (around.some((equation) => done.has(equation))) continue;
    const next = smallestVisible(released, around);
    if (!next) continue;
    released.set(next.id, releasedAs(next, PointStatus.SUPPRESSED));
    for (const equation of equations) if (equation.members.includes(next.id)) done.add(equation);
  }
  return done.size > 0;
}

function smallestVisible(released: ReadonlyMap<string, ReleasedCell>, around: readonly Equation[]): ReleasedCell | null {
  const visible = (ids: readonly string[]) => ids.flatMap((id) => {
    const cell = released.get(id);
    return cell?.status === PointStatus.REPORTED ? [cell] : [];
  });
  const parts = visible(around.flatMap((equation) => equation.parts));
  const candidates = parts.length > 0 ? parts : visible(around.map((equation) => equation.total));
  const size = (cell: ReleasedCell) => cell.denominator ?? cell.numerator ?? 0;
  return candidates.reduce<ReleasedCell | null>((best, cell) =>
    best === null || size(cell) < size(best) || (size(cell) === size(best) && cell.id < best.id) ? cell : best, null);
}

function releasedAs(cell: OwnedCell, status: PointStatus): ReleasedCell {
  const { id, numerator, denominator } = cell;
  if (status !== PointStatus.REPORTED) return { id, status, numerator: null, denominator: null, value: null };
  const value = numerator !== null && denominator !== null ? numerator / denominator : (cell.value ?? numerator);
  return { id, status, numerator, denominator, value };
}
