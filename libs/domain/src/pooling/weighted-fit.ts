import { type Matrix, dot, inverse, minus, product, times, transposed } from '../probability/matrix.js';

/** Studies as a regression sees them: effects, and what explains them, a row each. */
export interface Design { y: readonly number[]; x: Matrix }

/** A weighted regression. `projection` takes effects to weighted residuals: P = W − W X (X′WX)⁻¹ X′W. */
export interface WeightedFit { coefficients: number[]; covariance: Matrix; projection: Matrix; q: number }

/** Fits effects with weights, one of them each. `q` is the weighted sum of squared residuals. @throws RangeError when the coefficients cannot be told apart */
export function weightedFit({ y, x }: Design, weights: readonly number[]): WeightedFit {
  const wx = x.map((row, i) => row.map((value) => value * (weights[i] as number)));
  const covariance = inverse(product(transposed(x), wx));
  const coefficients = times(covariance, times(transposed(wx), y));
  const projection = minus(weights.map((weight, i) => weights.map((_, j) => (i === j ? weight : 0))), product(product(wx, covariance), transposed(wx)));
  const residuals = y.map((value, i) => value - dot(x[i] as number[], coefficients));
  return { coefficients, covariance, projection, q: residuals.reduce((sum, residual, i) => sum + (weights[i] as number) * residual * residual, 0) };
}
