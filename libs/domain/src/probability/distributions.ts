import { incompleteBeta, upperGamma } from './gamma.js';

/** P(|Z| > |z|) of a standard normal. */
export function normalTwoTails(z: number): number {
  return upperGamma(0.5, (z * z) / 2);
}

/** P(|T| > |t|) of Student's t. */
export function studentTwoTails(t: number, df: number): number {
  const square = t * t;
  return incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square));
}

/** P(X > x) of chi-square. */
export function chiSquareTail(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}

/** P(X > x) of Fisher's F. */
export function fisherTail(x: number, df1: number, df2: number): number {
  const scaled = df1 * x;
  return incompleteBeta(df2 / 2, df1 / 2, df2 / (df2 + scaled), scaled / (df2 + scaled));
}

/** z with P(|Z| > z) = p, 0 < p < 1. */
export function normalCritical(p: number): number {
  return whereFalls(normalTwoTails, p);
}

/** t with P(|T| > t) = p. */
export function studentCritical(p: number, df: number): number {
  return whereFalls((t) => studentTwoTails(t, df), p);
}

/** x with P(X > x) = p. */
export function chiSquareCritical(p: number, df: number): number {
  return whereFalls((x) => chiSquareTail(x, df), p);
}

/** Where a function that falls from above `level` at 0 to below it comes to `level`, to the last bit but one. */
export function whereFalls(tail: (x: number) => number, level: number): number {
  let [low, high] = [0, 1];
  while (tail(high) > level) {
    if (high > 1e300) return Infinity;
    [low, high] = [high, high * 2];
  }
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (tail(middle) > level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
