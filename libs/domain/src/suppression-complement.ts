import { exposedByBounds } from './suppression-bounds.js';
import { AMOUNTS, type Equation } from './suppression-equations.js';
import { exposedByRanges } from './suppression-ranges.js';
import { linkedGroups, pinnedBySolving } from './suppression-solving.js';
import { type OwnedCell, type ReleasedCell, releasedAs } from './suppression.js';
import { PointStatus } from './vocabulary.js';

/** What a reader sees of a set of cells, and what is known about them besides. */
export interface ReaderView {
  /** Read and changed: a cell that is hidden becomes SUPPRESSED. */
  cells: Map<string, ReleasedCell>;
  /** The owners' amounts. */
  truth: ReadonlyMap<string, OwnedCell>;
  /** Hidden before they came to us: their numbers are unknown to us too. */
  bySource: ReadonlySet<string>;
  /** Hidden by the primary rule. */
  primary: ReadonlySet<string>;
  /** Readers have seen them: hiding them is of no use any more. */
  seen: Set<string>;
  /** Unknown to the reader, and nobody's secret. */
  free: Set<string>;
  /** The release since which a cell is hidden: what has been hidden longest is hidden first again, so that a second look changes nothing. */
  hiddenSince: ReadonlyMap<string, number>;
}

/**
 * Hides cells of the view until no hidden cell can be solved for, or bounded more narrowly than `minimum`, in any of the
 * systems: each is a set of sums that a reader may believe to hold. What follows already from cells that readers have
 * seen is given up: it is treated as known, and costs no other cell.
 */
export function complement(view: ReaderView, systems: readonly (readonly Equation[])[], minimum: number): void {
  if (systems.every((equations) => equations.length === 0)) return;
  if (view.seen.size > 0) giveUpWhatIsKnown(view, systems, minimum);
  for (;;) {
    if (!systems.some((equations) => hideBeside(view, equations, minimum))) return;
  }
}

function hideBeside(view: ReaderView, equations: readonly Equation[], minimum: number): boolean {
  // From the cheapest check to the dearest: the next only when the one before finds nothing any more.
  return widen(view, equations, guarded(view, exposedByBounds(view.cells, equations, minimum)))
    || widen(view, equations, guarded(view, solved(view, equations)))
    || widen(view, equations, guarded(view, exposedByRanges(view.cells, view.truth, equations, minimum)));
}

function guarded(view: ReaderView, exposed: readonly string[]): string[] {
  return exposed.filter((id) => !view.free.has(id));
}

function solved({ cells, bySource, primary, free }: ReaderView, equations: readonly Equation[]): string[] {
  const hidden = new Set([...cells.values()].filter((cell) => cell.status === PointStatus.SUPPRESSED).map((cell) => cell.id));
  const ours = new Set([...hidden].filter((id) => !bySource.has(id) || free.has(id)));
  return byAmounts(equations).flatMap((sums) => {
    const whenZero = ours.size === hidden.size ? [] : pinnedBySolving(sums, ours).filter((id) => primary.has(id));
    return [...pinnedBySolving(sums, hidden), ...whenZero];
  });
}

/** The sums that hold for an amount, once for each different set of them. */
function byAmounts(equations: readonly Equation[]): Equation[][] {
  const all = AMOUNTS.map((amount) => equations.filter(({ amounts }) => amounts.includes(amount)));
  return all.filter((sums, at) => sums.length > 0 && all.findIndex((other) => other.length === sums.length && other.every((sum, k) => sum === sums[k])) === at);
}

/** With everything hidden that still can be, what is exposed is exposed for good. */
function giveUpWhatIsKnown(view: ReaderView, systems: readonly (readonly Equation[])[], minimum: number): void {
  for (;;) {
    const darkest = { ...view, cells: new Map([...view.cells].map(([id, cell]) => [id, canHide(view, cell) ? releasedAs(cell, PointStatus.SUPPRESSED) : cell])) };
    const known = new Set(systems.flatMap((equations) => guarded(view, [...exposedByBounds(darkest.cells, equations, minimum), ...solved(darkest, equations), ...exposedByRanges(darkest.cells, view.truth, equations, minimum)])));
    if (known.size === 0) return;
    for (const id of known) {
      const truth = view.truth.get(id);
      view.free.add(id);
      if (!truth || truth.status !== PointStatus.REPORTED) continue;
      view.seen.add(id);
      view.cells.set(id, releasedAs(truth, PointStatus.REPORTED));
    }
  }
}

/** Hides the next smallest cell beside each exposed one, at most one per equation and pass. Whether it hid any. */
function widen(view: ReaderView, equations: readonly Equation[], exposed: readonly string[]): boolean {
  const done = new Set<Equation>();
  for (const id of [...new Set(exposed)].sort()) {
    const around = equations.filter((equation) => equation.members.includes(id));
    if (around.some((equation) => done.has(equation))) continue;
    const next = smallestVisible(view, around) ?? smallestVisible(view, furtherAround(view, equations, id));
    if (!next) continue;
    view.cells.set(next.id, releasedAs(next, PointStatus.SUPPRESSED));
    for (const equation of equations) if (equation.members.includes(next.id)) done.add(equation);
  }
  return done.size > 0;
}

/** All sums that hang together with a cell by hidden cells. */
function furtherAround({ cells }: ReaderView, equations: readonly Equation[], id: string): readonly Equation[] {
  const hidden = new Set([...cells.values()].filter((cell) => cell.status === PointStatus.SUPPRESSED).map((cell) => cell.id));
  return linkedGroups(equations, hidden).find((group) => group.some((equation) => equation.members.includes(id))) ?? [];
}

function smallestVisible(view: ReaderView, around: readonly Equation[]): ReleasedCell | null {
  const visible = (ids: readonly string[]) => ids.flatMap((id) => {
    const cell = view.cells.get(id);
    return cell && canHide(view, cell) ? [cell] : [];
  });
  const parts = visible(around.flatMap((equation) => equation.parts));
  const candidates = parts.length > 0 ? parts : visible(around.map((equation) => equation.total));
  return candidates.reduce<ReleasedCell | null>((best, cell) => (best === null || comesBefore(view, cell, best) ? cell : best), null);
}

function comesBefore({ hiddenSince }: ReaderView, a: ReleasedCell, b: ReleasedCell): boolean {
  const [since, size] = [(cell: ReleasedCell) => hiddenSince.get(cell.id) ?? Infinity, (cell: ReleasedCell) => cell.denominator ?? cell.numerator ?? 0];
  if (since(a) !== since(b)) return since(a) < since(b);
  return size(a) === size(b) ? a.id < b.id : size(a) < size(b);
}

function canHide({ seen }: ReaderView, cell: ReleasedCell): boolean {
  return cell.status === PointStatus.REPORTED && !seen.has(cell.id);
}
