import { normalTwoTails } from '../probability/distributions.js';
import { type Matrix, inverse, minus, product, transposed, trace } from '../probability/matrix.js';
import { eigenvalues } from './eigenvalues.js';

const EXACT_BELOW = 100;

/**
 * P(D < d) when errors do not follow one another: how likely a Durbin–Watson statistic this small is. Exact below 100 points, by Imhof's
 * integral over the eigenvalues (Imhof 1961, Biometrika 48); from there on by the normal approximation of Durbin & Watson 1950, as lmtest has it.
 */
export function durbinWatsonP(x: Matrix, d: number): number {
  const size = x.length;
  const bread = inverse(product(transposed(x), x));
  const differenced = secondDifferences(x);
  if (size >= EXACT_BELOW) return approximate(x, differenced, bread, d);
  const projection = minus(x.map((_, i) => x.map((__, j) => (i === j ? 1 : 0))), product(product(x, bread), transposed(x)));
  const values = eigenvalues(product(product(projection, secondDifferences(x.map((_, i) => x.map((__, j) => (i === j ? 1 : 0))))), projection));
  // As many eigenvalues are 0 as there are coefficients; those are none of the statistic.
  return belowZero([...values].sort((a, b) => b - a).slice(0, size - (x[0]?.length ?? 0)).map((value) => value - d));
}

function approximate(x: Matrix, ax: Matrix, bread: Matrix, d: number): number {
  const [size, width] = [x.length, x[0]?.length ?? 0];
  const xaxq = product(product(transposed(x), ax), bread);
  const p = 2 * (size - 1) - trace(xaxq);
  const q = 2 * (3 * size - 4) - 2 * trace(product(product(transposed(ax), ax), bread)) + trace(product(xaxq, xaxq));
  const middle = p / (size - width);
  const z = (d - middle) / Math.sqrt((2 / ((size - width) * (size - width + 2))) * (q - p * middle));
  const tail = normalTwoTails(z) / 2;
  return z < 0 ? tail : 1 - tail;
}

// The matrix whose quadratic form is the sum of squared steps, times each column.
function secondDifferences(x: Matrix): Matrix {
  const last = x.length - 1;
  return x.map((row, i) => row.map((value, j) => {
    const [before, after] = [x[i - 1]?.[j] ?? 0, x[i + 1]?.[j] ?? 0];
    return (i === 0 || i === last ? value : 2 * value) - before - after;
  }));
}

/** P(Σ w z² < 0) for independent standard normal z. */
function belowZero(weights: readonly number[]): number {
  const scale = Math.max(...weights.map(Math.abs));
  const shares = weights.map((weight) => weight / scale);
  const integrand = (t: number): number => {
    if (t <= 0) return 0.5 * shares.reduce((sum, share) => sum + share, 0);
    if (t >= 1) return 0;
    const u = t / (1 - t);
    const angle = 0.5 * shares.reduce((sum, share) => sum + Math.atan(share * u), 0);
    const size = Math.exp(0.25 * shares.reduce((sum, share) => sum + Math.log1p((share * u) ** 2), 0));
    // du = dt / (1 − t)²
    return Math.sin(angle) / (u * size * (1 - t) ** 2);
  };
  return 0.5 - simpson(integrand, 0, 1, 1e-14) / Math.PI;
}

function simpson(f: (t: number) => number, from: number, to: number, tolerance: number): number {
  const rule = (a: number, fa: number, m: number, fm: number, b: number, fb: number): number => ((b - a) / 6) * (fa + 4 * fm + fb);
  const refine = (a: number, fa: number, m: number, fm: number, b: number, fb: number, whole: number, allowed: number, depth: number): number => {
    const [l, r] = [(a + m) / 2, (m + b) / 2];
    const [fl, fr] = [f(l), f(r)];
    const [left, right] = [rule(a, fa, l, fl, m, fm), rule(m, fm, r, fr, b, fb)];
    const change = left + right - whole;
    if (depth <= 0 || Math.abs(change) <= 15 * allowed) return left + right + change / 15;
    return refine(a, fa, l, fl, m, fm, left, allowed / 2, depth - 1) + refine(m, fm, r, fr, b, fb, right, allowed / 2, depth - 1);
  };
  const parts = 64;
  return Array.from({ length: parts }, (_, i) => {
    const [a, b] = [from + ((to - from) * i) / parts, from + ((to - from) * (i + 1)) / parts];
    const m = (a + b) / 2;
    const [fa, fm, fb] = [f(a), f(m), f(b)];
    return refine(a, fa, m, fm, b, fb, rule(a, fa, m, fm, b, fb), tolerance / parts, 24);
  }).reduce((sum, part) => sum + part, 0);
}
