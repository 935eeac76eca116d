import { type Matrix, dot, inverse, product, times, transposed } from '../probability/matrix.js';

/** A regression whose errors follow one another: each is `phi` times the one before, and chance. */
export interface Autoregressive { phi: number; coefficients: number[]; standardError: number[]; sigma: number; logLikelihood: number }

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Generalised least squares with AR(1) errors, by restricted or full maximum likelihood. Source: Pinheiro & Bates 2000, 5.4; nlme 3.1 `gls`. */
export function autoregressive(y: readonly number[], x: Matrix, restricted: boolean): Autoregressive {
  const at = (phi: number): Autoregressive => fitAt(y, x, phi, restricted);
  // The likelihood may have several hills towards 1: the highest of a grid is climbed.
  const grid = Array.from({ length: 199 }, (_, i) => -0.99 + i * 0.01);
  const best = grid.reduce((top, phi) => (at(phi).logLikelihood > at(top).logLikelihood ? phi : top), 0);
  let [low, high] = [Math.max(-0.9999, best - 0.01), Math.min(0.9999, best + 0.01)];
  while (high - low > 1e-11) {
    const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (at(left).logLikelihood < at(right).logLikelihood) low = left;
    else high = right;
  }
  return at((low + high) / 2);
}

function fitAt(y: readonly number[], x: Matrix, phi: number, restricted: boolean): Autoregressive {
  const [size, width] = [y.length, x[0]?.length ?? 0];
  const rest = 1 - phi * phi;
  const apart = (value: number, before: number): number => (value - phi * before) / Math.sqrt(rest);
  const white = y.map((value, i) => (i === 0 ? value : apart(value, y[i - 1] as number)));
  const whiteX = x.map((row, i) => (i === 0 ? row : row.map((value, j) => apart(value, x[i - 1]?.[j] as number))));
  const information = product(transposed(whiteX), whiteX);
  const covariance = inverse(information);
  const coefficients = times(covariance, times(transposed(whiteX), white));
  const residuals = white.map((value, i) => value - dot(whiteX[i] as number[], coefficients));
  const free = restricted ? size - width : size;
  const variance = dot(residuals, residuals) / free;
  const logLikelihood = -0.5 * (free * (Math.log(2 * Math.PI * variance) + 1) + (size - 1) * Math.log(rest) + (restricted ? Math.log(determinant(information)) : 0));
  // Standard errors count the coefficients by either likelihood.
  const unbiased = dot(residuals, residuals) / (size - width);
  return { phi, coefficients, standardError: coefficients.map((_, i) => Math.sqrt((covariance[i]?.[i] as number) * unbiased)), sigma: Math.sqrt(variance), logLikelihood };
}

function determinant(a: Matrix): number {
  const work = a.map((row) => [...row]);
  return work.reduce((total, row, column) => {
    const head = row[column] as number;
    for (const below of work.slice(column + 1)) {
      const factor = (below[column] as number) / head;
      for (let j = column; j < below.length; j += 1) below[j] = (below[j] as number) - factor * (row[j] as number);
    }
    return total * head;
  }, 1);
}
