import type { Equation } from './suppression-equations.js';

/**
 * The hidden cells whose amounts follow from the visible ones by solving all sums together (exact Gaussian elimination):
 * those whose unit vector lies in the row space of the sums restricted to hidden cells.
 */
export function pinnedBySolving(equations: readonly Equation[], hidden: ReadonlySet<string>): string[] {
  const pinned: string[] = [];
  for (const group of linkedGroups(equations, hidden)) {
    const columns = [...new Set(group.flatMap((equation) => equation.members.filter((id) => hidden.has(id))))];
    const place = new Map(columns.map((id, index) => [id, index]));
    const matrix = group.map((equation) => {
      const row = new Array<bigint>(columns.length).fill(0n);
      for (const id of equation.members) {
        const column = place.get(id);
        if (column !== undefined) row[column] = id === equation.total ? -1n : 1n;
      }
      return row;
    });
    reduce(matrix);
    for (const row of matrix) {
      const entries = row.flatMap((entry, column) => (entry === 0n ? [] : [column]));
      if (entries.length === 1) pinned.push(columns[entries[0] as number] as string);
    }
  }
  return pinned;
}

/** Equations that hang together by hidden cells; each group can be solved alone. */
export function linkedGroups(equations: readonly Equation[], hidden: ReadonlySet<string>): Equation[][] {
  const byCell = new Map<string, Equation[]>();
  for (const equation of equations) {
    for (const id of equation.members) if (hidden.has(id)) byCell.set(id, [...(byCell.get(id) ?? []), equation]);
  }
  const seen = new Set<Equation>();
  const groups: Equation[][] = [];
  for (const start of equations) {
    if (seen.has(start) || !start.members.some((id) => hidden.has(id))) continue;
    const group = new Set([start]);
    for (const equation of group) {
      for (const id of equation.members) for (const neighbour of byCell.get(id) ?? []) group.add(neighbour);
    }
    for (const equation of group) seen.add(equation);
    groups.push([...group]);
  }
  return groups;
}

/** Brings whole numbers into reduced row echelon form, up to a factor per row. */
function reduce(matrix: bigint[][]): void {
  const width = matrix[0]?.length ?? 0;
  let top = 0;
  for (let column = 0; column < width && top < matrix.length; column += 1) {
    const found = matrix.findIndex((row, index) => index >= top && row[column] !== 0n);
    if (found < 0) continue;
    const pivotRow = matrix[found] as bigint[];
    matrix[found] = matrix[top] as bigint[];
    matrix[top] = pivotRow;
    const pivot = pivotRow[column] as bigint;
    matrix.forEach((row, index) => {
      const factor = row[column] as bigint;
      if (index !== top && factor !== 0n) matrix[index] = shortened(row.map((entry, k) => entry * pivot - (pivotRow[k] as bigint) * factor));
    });
    top += 1;
  }
}

/** A row divided by the greatest common divisor of its entries, so that numbers stay small. */
function shortened(row: bigint[]): bigint[] {
  const divisor = row.reduce((common, entry) => gcd(common, entry < 0n ? -entry : entry), 0n);
  return divisor > 1n ? row.map((entry) => entry / divisor) : row;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
