const TINY = 1e-7;
/** A corner is computed in floating point from whole numbers: nearer than this is there. */
export const NEAR = 1e-5;

/**
 * The points of `Ah = rights`, `h ≥ 0`, for a matrix of −1, 0 and 1: a simplex tableau that is walked from corner to corner. The steepest column
 * first; Bland's rule, which never circles, when that takes long.
 */
export class Polytope {
  private readonly rows: Float64Array[];
  /** The column that each row stands for; from `width` on, an artificial one that is never entered again. */
  private readonly basis: number[];
  /** Whether there is no such point. */
  readonly isEmpty: boolean;

  constructor(matrix: readonly (readonly number[])[], rights: readonly number[], private readonly width: number) {
    this.rows = matrix.map((row, place) => Float64Array.from([...row, rights[place] as number], (entry) => ((rights[place] as number) < 0 ? -entry : entry)));
    // One artificial variable a row makes the first corner; driving their sum to zero makes it one of ours.
    this.basis = matrix.map((_, at) => width + at);
    const gains = new Float64Array(width + 1);
    for (const row of this.rows) for (let column = 0; column <= width; column += 1) gains[column] = at(gains, column) + at(row, column);
    this.climb(gains);
    this.isEmpty = this.rows.some((row, place) => (this.basis[place] as number) >= width && Math.abs(at(row, width)) > NEAR);
    this.dropArtificial();
  }

  /** Walks to the corner where `sign · h[column]` is largest. @returns that corner, or null when it has no bound */
  furthest(column: number, sign: 1 | -1): Float64Array | null {
    const gains = new Float64Array(this.width + 1);
    gains[column] = sign;
    const own = this.basis.indexOf(column);
    if (own >= 0) subtract(gains, this.rows[own] as Float64Array, sign);
    if (!this.climb(gains)) return null;
    return this.corner;
  }

  /** Where the walk has come to. */
  get corner(): Float64Array {
    const corner = new Float64Array(this.width);
    this.basis.forEach((place, row) => { corner[place] = at(this.rows[row] as Float64Array, this.width); });
    return corner;
  }

  /** @param gains what a step along each column adds to the objective, kept up to date. False when it grows without bound. */
  private climb(gains: Float64Array): boolean {
    for (let turn = 0; ; turn += 1) {
      const column = this.entering(gains, turn < this.rows.length * 2);
      if (column < 0) return true;
      const row = this.leaving(column);
      if (row < 0) return false;
      this.pivot(row, column);
      subtract(gains, this.rows[row] as Float64Array, at(gains, column));
    }
  }

  private entering(gains: Float64Array, steepest: boolean): number {
    let [best, found] = [TINY, -1];
    for (let column = 0; column < this.width; column += 1) {
      if (at(gains, column) <= best) continue;
      if (!steepest) return column;
      [best, found] = [at(gains, column), column];
    }
    return found;
  }

  private leaving(column: number): number {
    let [best, found] = [Infinity, -1];
    this.rows.forEach((row, place) => {
      if (at(row, column) <= TINY) return;
      const ratio = at(row, this.width) / at(row, column);
      if (ratio < best - TINY || (ratio < best + TINY && found >= 0 && (this.basis[place] as number) < (this.basis[found] as number))) [best, found] = [Math.min(best, ratio), place];
    });
    return found;
  }

  private pivot(place: number, column: number): void {
    const pivotRow = this.rows[place] as Float64Array;
    const pivot = at(pivotRow, column);
    for (let k = 0; k < pivotRow.length; k += 1) pivotRow[k] = at(pivotRow, k) / pivot;
    this.rows.forEach((row, other) => { if (other !== place) subtract(row, pivotRow, at(row, column)); });
    this.basis[place] = column;
  }

  /** Rows that still rest on an artificial variable say nothing of their own, or rest on one of ours as well. */
  private dropArtificial(): void {
    for (let place = this.rows.length - 1; place >= 0; place -= 1) {
      if ((this.basis[place] as number) < this.width) continue;
      const column = (this.rows[place] as Float64Array).findIndex((entry, k) => k < this.width && Math.abs(entry) > TINY);
      if (column >= 0) this.pivot(place, column);
      else {
        this.rows.splice(place, 1);
        this.basis.splice(place, 1);
      }
    }
  }
}

function at(row: Float64Array, column: number): number {
  return row[column] as number;
}

function subtract(row: Float64Array, other: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let k = 0; k < row.length; k += 1) row[k] = at(row, k) - factor * at(other, k);
}
