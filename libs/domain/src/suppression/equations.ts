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

/** One sum over numbers that a reader may know to hold: total = sum of parts. */
export interface Equation {
  total: string;
  parts: readonly string[];
  /** Total and parts. */
  members: readonly string[];
}

/** A sum as an equation; null when it says nothing. */
export function equationOf(total: string, parts: readonly string[]): Equation | null {
  const own = [...new Set(parts)];
  return own.length > 0 && !own.includes(total) ? { total, parts: own, members: [total, ...own] } : null;
}
