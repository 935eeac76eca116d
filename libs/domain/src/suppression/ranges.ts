import type { Equation } from './equations.js';
import { Polytope } from './simplex.js';
import { linkedGroups } from './solving.js';

/** A corner is computed in floating point from whole numbers: nearer than this is there. */
const NEAR = 1e-5;

/**
 * The unknown numbers that a reader who solves all sums at once, knowing that numbers are not negative, can bound more
 * narrowly than `minimum`: linear programs over the unknowns that hang together. Only where they hang together in
 * circles (a table of schools by groups, two releases): elsewhere the bounds of single sums are exact.
 * @param amounts the true numbers; null, a number that we do not know either, counts as what its parts make, or as zero
 */
export function exposedByRanges(equations: readonly Equation[], hidden: ReadonlySet<string>, amounts: ReadonlyMap<string, number | null>, minimum: number): string[] {
  return linkedGroups(equations, hidden).filter((group) => hasCircle(group, hidden)).flatMap((group) => exposedIn(group, hidden, amounts, minimum));
}

function hasCircle(group: readonly Equation[], hidden: ReadonlySet<string>): boolean {
  const members = group.flatMap((equation) => equation.members.filter((id) => hidden.has(id)));
  return members.length >= group.length + new Set(members).size;
}

function exposedIn(group: readonly Equation[], hidden: ReadonlySet<string>, amounts: ReadonlyMap<string, number | null>, minimum: number): string[] {
  const columns = [...new Set(group.flatMap((equation) => equation.members.filter((id) => hidden.has(id))))];
  const place = new Map(columns.map((id, column) => [id, column]));
  const matrix = group.map((equation) => {
    const row = new Array<number>(columns.length).fill(0);
    for (const id of equation.members) {
      const column = place.get(id);
      if (column !== undefined) row[column] = id === equation.total ? -1 : 1;
    }
    return row;
  });
  const valueOf = (id: string, depth: number): number => {
    const parts = depth > 3 ? undefined : group.find((equation) => equation.total === id)?.parts;
    return Math.max(0, amounts.get(id) ?? parts?.reduce((sum, part) => sum + valueOf(part, depth + 1), 0) ?? 0);
  };
  const inside = columns.map((id) => valueOf(id, 0));
  return narrowColumns(new Polytope(matrix, inside), inside, minimum).map((column) => columns[column] as string);
}

function narrowColumns(polytope: Polytope, inside: readonly number[], minimum: number): number[] {
  const [low, high] = [[...inside], [...inside]];
  const wide = (column: number): boolean => (high[column] as number) - (low[column] as number) > minimum - NEAR;
  // Every corner that is reached shows how far all the other numbers can go, too.
  const visit = (column: number, sign: 1 | -1): void => {
    const corner = polytope.furthest(column, sign);
    if (corner === null) high[column] = Infinity;
    else corner.forEach((amount, at) => { [low[at], high[at]] = [Math.min(low[at] as number, amount), Math.max(high[at] as number, amount)]; });
  };
  return inside.flatMap((_, column) => {
    if (!wide(column)) visit(column, 1);
    if (!wide(column)) visit(column, -1);
    return wide(column) ? [] : [column];
  });
}
