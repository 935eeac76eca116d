import type { Equation } from './equations.js';

/** 2^26 − 5, the largest prime of which two remainders make a product that a number holds exactly. */
const PRIME = 67_108_859;

/**
 * The hidden cells whose amounts follow from the visible ones by solving all sums together: those whose unit vector lies in the row
 * space of the sums restricted to hidden cells. Gauss and Jordan in remainders of a prime, where nothing is rounded: what can be solved
 * for in fractions can be solved for there, unless the prime divides a denominator; those stay small in sums of −1, 0 and 1.
 */
export function pinnedBySolving(equations: readonly Equation[], hidden: ReadonlySet<string>): string[] {
  const pinned: string[] = [];
  for (const group of linkedGroups(equations, hidden)) {
    const columns = [...new Set(group.flatMap((equation) => equation.members.filter((id) => hidden.has(id))))];
    const place = new Map(columns.map((id, index) => [id, index]));
    const matrix = group.map((equation) => {
      const row = new Float64Array(columns.length);
      for (const id of equation.members) {
        const column = place.get(id);
        if (column !== undefined) row[column] = id === equation.total ? PRIME - 1 : 1;
      }
      return row;
    });
    for (const row of reduce(matrix)) {
      let [only, count] = [-1, 0];
      for (let column = 0; column < row.length && count < 2; column += 1) if (row[column] !== 0) [only, count] = [column, count + 1];
      if (count === 1) pinned.push(columns[only] as string);
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

/** Reduced row echelon form. */
function reduce(matrix: Float64Array[]): Float64Array[] {
  const width = matrix[0]?.length ?? 0;
  let top = 0;
  for (let column = 0; column < width && top < matrix.length; column += 1) {
    const found = matrix.findIndex((row, index) => index >= top && row[column] !== 0);
    if (found < 0) continue;
    const pivotRow = matrix[found] as Float64Array;
    matrix[found] = matrix[top] as Float64Array;
    matrix[top] = pivotRow;
    const scale = inverse(pivotRow[column] as number);
    const entries: number[] = [];
    for (let k = column; k < width; k += 1) {
      if (pivotRow[k] === 0) continue;
      pivotRow[k] = ((pivotRow[k] as number) * scale) % PRIME;
      entries.push(k);
    }
    matrix.forEach((row, index) => {
      const factor = index === top ? 0 : PRIME - (row[column] as number);
      if (factor !== 0 && factor !== PRIME) for (const k of entries) row[k] = ((row[k] as number) + (pivotRow[k] as number) * factor) % PRIME;
    });
    top += 1;
  }
  return matrix;
}

/** By Euclid: entry · inverse ≡ 1. */
function inverse(entry: number): number {
  let [rest, next, own, following] = [PRIME, entry, 0, 1];
  while (next !== 0) {
    const times = Math.floor(rest / next);
    [rest, next, own, following] = [next, rest - times * next, following, own - times * following];
  }
  return ((own % PRIME) + PRIME) % PRIME;
}
