import type { Guards, Interval } from './bounds.js';
import type { Equation } from './equations.js';
import { NEAR, Polytope } from './simplex.js';
import { linkedGroups } from './solving.js';

/**
 * The unknown numbers that a reader who solves all sums at once, knowing that numbers are not negative, can bound more
 * narrowly than `minimum`: linear programs over the unknowns that hang together. Only where they hang together in
 * circles (a table of schools by groups, two releases): elsewhere the bounds of single sums are exact.
 * @param amounts the true numbers: sums that contradict each other are taken for what these make of them
 */
export function exposedByRanges(equations: readonly Equation[], hidden: ReadonlySet<string>, known: ReadonlyMap<string, number>, amounts: ReadonlyMap<string, number | null>, minimum: number, guards: Guards): string[] {
  return linkedGroups(equations, hidden).filter((group) => hasCircle(group, hidden)).flatMap((group) => exposedIn(group, hidden, known, amounts, minimum, guards));
}

function hasCircle(group: readonly Equation[], hidden: ReadonlySet<string>): boolean {
  const members = group.flatMap((equation) => equation.members.filter((id) => hidden.has(id)));
  return members.length >= group.length + new Set(members).size;
}

function exposedIn(group: readonly Equation[], hidden: ReadonlySet<string>, known: ReadonlyMap<string, number>, amounts: ReadonlyMap<string, number | null>, minimum: number, { isGuarded, mayBeFalse }: Guards): string[] {
  const columns = [...new Set(group.flatMap((equation) => equation.members.filter((id) => hidden.has(id))))];
  const rows = group.map((equation) => rowOf(equation, columns, known));
  const matrix = rows.map(({ factors }) => factors);
  let polytope = new Polytope(matrix, rows.map(({ right }) => right), columns.length);
  if (polytope.isEmpty) {
    if (mayBeFalse) return [];
    // No point at all, though the sums are true: some number changed that has no name here.
    const inside = columns.map((id) => Math.max(0, amounts.get(id) ?? 0));
    polytope = new Polytope(matrix, matrix.map((row) => row.reduce((sum, entry, column) => sum + entry * (inside[column] as number), 0)), columns.length);
  }
  return narrowColumns(polytope, minimum).flatMap(({ column, ...interval }) => (isGuarded(columns[column] as string, interval) ? [columns[column] as string] : []));
}

/** parts − total = 0 as factors of the unknowns, and what the known numbers make on the other side. */
function rowOf({ members, total }: Equation, columns: readonly string[], known: ReadonlyMap<string, number>): { factors: number[]; right: number } {
  const signOf = (id: string): number => (id === total ? -1 : 1);
  const own = new Set(members);
  return { factors: columns.map((id) => (own.has(id) ? signOf(id) : 0)), right: members.reduce((sum, id) => sum - signOf(id) * (known.get(id) ?? 0), 0) };
}

function narrowColumns(polytope: Polytope, minimum: number): ({ column: number } & Interval)[] {
  const [low, high] = [[...polytope.corner], [...polytope.corner]];
  const wide = (column: number): boolean => (high[column] as number) - (low[column] as number) > minimum - NEAR;
  // Every corner that is reached shows how far all the other numbers can go, too.
  const visit = (column: number, sign: 1 | -1): void => {
    const corner = polytope.furthest(column, sign);
    if (corner === null) high[column] = Infinity;
    else corner.forEach((amount, at) => { [low[at], high[at]] = [Math.min(low[at] as number, amount), Math.max(high[at] as number, amount)]; });
  };
  return low.flatMap((_, column) => {
    if (!wide(column)) visit(column, 1);
    if (!wide(column)) visit(column, -1);
    return wide(column) ? [] : [{ column, low: low[column] as number, high: high[column] as number }];
  });
}
