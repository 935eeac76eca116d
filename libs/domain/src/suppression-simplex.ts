const TINY = 1e-7;

/**
 * The points of `Ah = A·inside`, `h ≥ 0`, for a matrix of −1, 0 and 1: a simplex tableau that is walked from corner to corner. `inside`
 * must not be negative; it shows that there is such a point. Pivots by Bland's rule, which never circles.
 */
export class Polytope {
  private readonly rows: number[][];
  private readonly basis: number[];

  constructor(matrix: readonly (readonly number[])[], inside: readonly number[]) {
    const width = inside.length;
    // One artificial variable a row makes the first corner; driving their sum to zero makes it one of ours.
    this.rows = matrix.map((row, at) => {
      const right = row.reduce((sum, entry, column) => sum + entry * (inside[column] as number), 0);
      const sign = right < 0 ? -1 : 1;
      return [...row.map((entry) => entry * sign), ...matrix.map((_, other) => (other === at ? 1 : 0)), right * sign];
    });
    this.basis = matrix.map((_, at) => width + at);
    this.climb(Array.from({ length: width + matrix.length }, (_, column) => (column < width ? 0 : -1)), width + matrix.length);
    this.dropArtificial(width);
  }

  /** Walks to the corner where `sign · h[column]` is largest. @returns that corner, or null when it has no bound */
  furthest(column: number, sign: 1 | -1): number[] | null {
    const width = (this.rows[0]?.length ?? 1) - 1;
    if (!this.climb(Array.from({ length: width }, (_, at) => (at === column ? sign : 0)), width)) return null;
    const corner = new Array<number>(width).fill(0);
    this.basis.forEach((at, row) => { corner[at] = this.rows[row]?.at(-1) as number; });
    return corner;
  }

  /** False when the objective grows without bound. */
  private climb(objective: readonly number[], width: number): boolean {
    for (;;) {
      const gains = this.gains(objective, width);
      const column = gains.findIndex((gain) => gain > TINY);
      if (column < 0) return true;
      const row = this.leaving(column);
      if (row < 0) return false;
      this.pivot(row, column);
    }
  }

  private gains(objective: readonly number[], width: number): number[] {
    const gains = objective.slice(0, width);
    this.rows.forEach((row, at) => {
      const weight = objective[this.basis[at] as number] as number;
      if (weight !== 0) for (let column = 0; column < width; column += 1) gains[column] = (gains[column] as number) - weight * (row[column] as number);
    });
    return gains;
  }

  private leaving(column: number): number {
    let [best, found] = [Infinity, -1];
    this.rows.forEach((row, at) => {
      if ((row[column] as number) <= TINY) return;
      const ratio = (row.at(-1) as number) / (row[column] as number);
      if (ratio < best - TINY || (ratio < best + TINY && found >= 0 && (this.basis[at] as number) < (this.basis[found] as number))) [best, found] = [Math.min(best, ratio), at];
    });
    return found;
  }

  private pivot(at: number, column: number): void {
    const pivotRow = this.rows[at] as number[];
    const pivot = pivotRow[column] as number;
    for (let k = 0; k < pivotRow.length; k += 1) pivotRow[k] = (pivotRow[k] as number) / pivot;
    this.rows.forEach((row, other) => {
      const factor = row[column] as number;
      if (other !== at && factor !== 0) for (let k = 0; k < row.length; k += 1) row[k] = (row[k] as number) - factor * (pivotRow[k] as number);
    });
    this.basis[at] = column;
  }

  /** Rows that still rest on an artificial variable say nothing of their own, or rest on one of ours as well. */
  private dropArtificial(width: number): void {
    for (let at = this.rows.length - 1; at >= 0; at -= 1) {
      if ((this.basis[at] as number) < width) continue;
      const column = (this.rows[at] as number[]).findIndex((entry, k) => k < width && Math.abs(entry) > TINY);
      if (column >= 0) this.pivot(at, column);
      else {
        this.rows.splice(at, 1);
        this.basis.splice(at, 1);
      }
    }
    for (const [at, row] of this.rows.entries()) this.rows[at] = [...row.slice(0, width), row.at(-1) as number];
  }
}
