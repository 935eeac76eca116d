import type { ReleasedCell } from './suppression.js';
import { PointStatus } from './vocabulary.js';

/** The three amounts of a cell that add up within a family: numerator, denominator and the rest (n − x). */
export const AMOUNTS = ['x', 'n', 'rest'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** Cells that add up: `total` is the sum of `parts`. Without a published total (null) nothing can be solved for. */
export interface CellFamily {
  total: string | null;
  parts: readonly string[];
  /** The amounts that add up; all of them unless said otherwise. */
  amounts?: readonly Amount[];
}

/** One sum that a reader may know to hold: total = sum of parts. */
export interface Equation {
  amounts: readonly Amount[];
  total: string;
  parts: readonly string[];
  /** Total and parts. */
  members: readonly string[];
}

/**
 * The sums that hold among a set of cells. A family without a total, or whose total is not reported, gives none;
 * neither does one with a member that is not among the cells or has no counts (a plain value does not add up).
 */
export function equationsOf(cells: ReadonlyMap<string, ReleasedCell>, families: readonly CellFamily[]): Equation[] {
  return families.flatMap(({ total, parts, amounts = AMOUNTS }) => {
    if (total === null || cells.get(total)?.status === PointStatus.MISSING) return [];
    const own = [...new Set(parts)];
    const members = [total, ...own];
    const adds = members.every((id) => {
      const cell = cells.get(id);
      return cell !== undefined && (cell.status !== PointStatus.REPORTED || cell.numerator !== null || cell.denominator !== null);
    });
    return adds && own.length > 0 && !own.includes(total) ? [{ total, parts: own, members, amounts }] : [];
  });
}
