import type { Amount, Equation } from './suppression-equations.js';
import { Polytope } from './suppression-simplex.js';
import { linkedGroups } from './suppression-solving.js';
import type { OwnedCell, ReleasedCell } from './suppression.js';
import { PointStatus } from './vocabulary.js';

/** A corner is computed in floating point from whole numbers: nearer than this is there. */
const NEAR = 1e-5;

/**
 * The hidden cells of which a reader who solves all sums at once, knowing that amounts are not negative, can bound some
 * amount more narrowly than `minimum`: linear programs over the hidden cells that hang together. Only where they hang
 * together in circles (a table of schools by groups, two releases): elsewhere the bounds of single sums are exact.
 * A cell that its source has hidden counts as one that may well be zero.
 */
export function exposedByRanges(cells: ReadonlyMap<string, ReleasedCell>, truth: ReadonlyMap<string, OwnedCell>, equations: readonly Equation[], minimum: number): string[] {
  const hidden = new Set([...cells.values()].filter(({ status }) => status === PointStatus.SUPPRESSED).map(({ id }) => id));
  return linkedGroups(equations, hidden).filter((group) => hasCircle(group, hidden)).flatMap((group) => exposedIn(group, hidden, truth, minimum));
}

function hasCircle(group: readonly Equation[], hidden: ReadonlySet<string>): boolean {
  const members = group.flatMap((equation) => equation.members.filter((id) => hidden.has(id)));
  return members.length >= group.length + new Set(members).size;
}

function exposedIn(group: readonly Equation[], hidden: ReadonlySet<string>, truth: ReadonlyMap<string, OwnedCell>, minimum: number): string[] {
  const columns = [...new Set(group.flatMap((equation) => equation.members.filter((id) => hidden.has(id))))];
  const amounts: readonly Amount[] = columns.some((id) => truth.get(id)?.numerator != null) ? ['x', 'rest'] : ['n'];
  return amounts.flatMap((amount) => {
    const sums = group.filter((equation) => equation.amounts.includes(amount));
    if (sums.length === 0 || (amount === 'rest' && columns.every((id) => truth.get(id)?.denominator == null))) return [];
    const inside = amountsOf(columns, sums, truth, amount);
    const place = new Map(columns.map((id, column) => [id, column]));
    const matrix = sums.map((equation) => {
      const row = new Array<number>(columns.length).fill(0);
      for (const id of equation.members) {
        const column = place.get(id);
        if (column !== undefined) row[column] = id === equation.total ? -1 : 1;
      }
      return row;
    });
    return narrowColumns(new Polytope(matrix, inside), inside, minimum).map((column) => columns[column] as string);
  });
}

/** The owners' amounts. A total that nobody reports is what its parts make; what we do not know either is taken for zero. */
function amountsOf(columns: readonly string[], sums: readonly Equation[], truth: ReadonlyMap<string, OwnedCell>, amount: Amount): number[] {
  const own = (id: string): number | null => {
    const cell = truth.get(id);
    if (cell?.status !== PointStatus.REPORTED) return null;
    const { numerator: x, denominator: n } = cell;
    return amount === 'x' ? x : amount === 'n' ? n : x === null || n === null ? null : n - x;
  };
  const valueOf = (id: string, depth: number): number => {
    const parts = depth > 3 ? undefined : sums.find((equation) => equation.total === id)?.parts;
    return Math.max(0, own(id) ?? parts?.reduce((sum, part) => sum + valueOf(part, depth + 1), 0) ?? 0);
  };
  return columns.map((id) => valueOf(id, 0));
}

function narrowColumns(polytope: Polytope, inside: readonly number[], minimum: number): number[] {
  const [low, high] = [[...inside], [...inside]];
  const wide = (column: number): boolean => (high[column] as number) - (low[column] as number) > minimum - NEAR;
  // Every corner that is reached shows how far all the other cells can go, too.
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
