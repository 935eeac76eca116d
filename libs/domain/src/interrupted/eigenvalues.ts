import type { Matrix } from '../probability/matrix.js';

const SWEEPS = 60;

/** The eigenvalues of a symmetric matrix, in no order, by cyclic Jacobi rotations. Source: Press et al., Numerical Recipes, 11.1. */
export function eigenvalues(symmetric: Matrix): number[] {
  const a = symmetric.map((row) => [...row]);
  const size = a.length;
  const at = (i: number, j: number): number => a[i]?.[j] as number;
  const put = (i: number, j: number, value: number): void => { (a[i] as number[])[j] = value; };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) off += at(p, q) ** 2;
    if (off < 1e-26) break;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        if (at(p, q) === 0) continue;
        const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k += 1) {
          const [kp, kq] = [at(k, p), at(k, q)];
          put(k, p, c * kp - s * kq);
          put(k, q, s * kp + c * kq);
        }
        for (let k = 0; k < size; k += 1) {
          const [pk, qk] = [at(p, k), at(q, k)];
          put(p, k, c * pk - s * qk);
          put(q, k, s * pk + c * qk);
        }
      }
    }
  }
  return a.map((row, i) => row[i] as number);
}
