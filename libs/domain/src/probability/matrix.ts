/** A matrix by rows. Small ones alone are used here: a row for a study. */
export type Matrix = number[][];

export function diagonal(values: readonly number[]): Matrix {
  return values.map((value, row) => values.map((_, column) => (row === column ? value : 0)));
}

export function transposed(a: Matrix): Matrix {
  return (a[0] ?? []).map((_, column) => a.map((row) => row[column] as number));
}

export function product(a: Matrix, b: Matrix): Matrix {
  const columns = transposed(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

export function minus(a: Matrix, b: Matrix): Matrix {
  return a.map((row, i) => row.map((value, j) => value - (b[i]?.[j] as number)));
}

/** a b, entry by entry, added up: the trace of a times the transpose of b. */
export function inner(a: Matrix, b: Matrix): number {
  return a.reduce((sum, row, i) => sum + dot(row, b[i] as number[]), 0);
}

export function trace(a: Matrix): number {
  return a.reduce((sum, row, i) => sum + (row[i] as number), 0);
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

/** a times a column. */
export function times(a: Matrix, column: readonly number[]): number[] {
  return a.map((row) => dot(row, column));
}

/** The inverse by Gauss and Jordan with pivots. @throws RangeError when there is none: what explains is the same for all, or a multiple of another */
export function inverse(a: Matrix): Matrix {
  const size = a.length;
  const work = a.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  const scale = Math.max(...a.flat().map(Math.abs));
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) if (Math.abs(work[row]?.[column] as number) > Math.abs(work[pivot]?.[column] as number)) pivot = row;
    [work[column], work[pivot]] = [work[pivot] as number[], work[column] as number[]];
    const top = work[column] as number[];
    const head = top[column] as number;
    if (!(Math.abs(head) > scale * 1e-14)) throw new RangeError('This matrix has no inverse.');
    for (let j = 0; j < 2 * size; j += 1) top[j] = (top[j] as number) / head;
    work.forEach((row, i) => {
      const factor = row[column] as number;
      if (i !== column && factor !== 0) for (let j = 0; j < 2 * size; j += 1) row[j] = (row[j] as number) - factor * (top[j] as number);
    });
  }
  return work.map((row) => row.slice(size));
}
