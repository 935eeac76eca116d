import { studentCritical, studentTwoTails } from '../probability/distributions.js';
import { type Matrix, dot, inverse, product, times, transposed } from '../probability/matrix.js';
import { autoregressive, type Autoregressive } from './autoregressive.js';
import { durbinWatsonP } from './durbin-watson.js';

/** When something changed, and how its effect is looked for. Decide before looking at the data. */
export interface SegmentedOptions {
  /** How many points lie before the change. */
  before: number;
  /** Lags of the Newey–West errors. */
  lag: number;
  /** One wave in 12 points, for months. */
  season?: boolean;
}

export interface Inference { standardError: number[]; statistic: number[]; p: number[]; lower: number[]; upper: number[] }

/** A segmented regression: level and slope before a change, and how both differ after it. Intervals are of 95 per cent. */
export interface SegmentedRegression {
  /** Level at time 0, slope before, change of level, change of slope; with season sine and cosine. */
  coefficients: number[];
  sigma: number;
  rSquared: number;
  df: number;
  ols: Inference;
  neweyWest: Inference;
  /** The same with the factor n / (n − k). */
  neweyWestAdjusted: Inference;
  hc3: Inference;
  durbinWatson: number;
  /** Against errors that follow one another (positive autocorrelation). */
  durbinWatsonP: number;
  fitted: number[];
  /** What the last point would be, had nothing changed; and how far the fitted one lies from it. */
  counterfactualLast: number;
  effectAtLast: number;
  /** Errors that follow one another, by restricted and by full likelihood. */
  ar1Reml: Autoregressive;
  ar1Ml: Autoregressive;
}

/**
 * An interrupted time series y = b0 + b1 time + b2 post + b3 since, time counting from 1 and `since` from 1 at the first point
 * after the change, so that b2 is the change of level at the last point before it. Sources: Wagner 2002, J. Clinical Pharmacy 27; Newey & West 1987; MacKinnon & White 1985 (HC3);
 * Turner 2021, BMC Medical Research Methodology 21. `npm run vectors` compares with R's lm, sandwich, lmtest and nlme.
 * @throws RangeError for fewer than three points on either side, or too few for the coefficients
 */
export function segmentedRegression(y: readonly number[], options: SegmentedOptions): SegmentedRegression {
  const x = designOf(y.length, options);
  const [size, width] = [y.length, x[0]?.length ?? 0];
  if (options.before < 3 || size - options.before < 3) throw new RangeError('At least three points are needed before and after the change.');
  if (size <= width) throw new RangeError('There are too few points for a season.');
  const bread = inverse(product(transposed(x), x));
  const coefficients = times(bread, times(transposed(x), y));
  const fitted = times(x, coefficients);
  const residuals = y.map((value, i) => value - (fitted[i] as number));
  const df = size - width;
  const squares = dot(residuals, residuals);
  const average = y.reduce((sum, value) => sum + value, 0) / size;
  const infer = (covariance: Matrix): Inference => inferenceOf(coefficients, covariance, df);
  const long = sandwich(bread, neweyWestMeat(x, residuals, options.lag));
  const last = x.at(-1) as number[];
  const counterfactualLast = dot(last.map((value, at) => (at === 2 || at === 3 ? 0 : value)), coefficients);
  const durbinWatson = residuals.slice(1).reduce((sum, residual, i) => sum + (residual - (residuals[i] as number)) ** 2, 0) / squares;
  return {
    coefficients, sigma: Math.sqrt(squares / df), rSquared: 1 - squares / y.reduce((sum, value) => sum + (value - average) ** 2, 0), df,
    ols: infer(scaled(bread, squares / df)), neweyWest: infer(long), neweyWestAdjusted: infer(scaled(long, size / df)), hc3: infer(sandwich(bread, hc3Meat(x, residuals, bread))),
    durbinWatson, durbinWatsonP: durbinWatsonP(x, durbinWatson), fitted, counterfactualLast, effectAtLast: (fitted.at(-1) as number) - counterfactualLast,
    ar1Reml: autoregressive(y, x, true), ar1Ml: autoregressive(y, x, false),
  };
}

/** The rows of the regression: 1, time, post, since, and a wave. */
export function designOf(size: number, { before, season }: Pick<SegmentedOptions, 'before' | 'season'>): Matrix {
  return Array.from({ length: size }, (_, index) => {
    const time = index + 1;
    const wave = (2 * Math.PI * time) / 12;
    return [1, time, index >= before ? 1 : 0, Math.max(0, index - before + 1), ...(season ? [Math.sin(wave), Math.cos(wave)] : [])];
  });
}

function inferenceOf(coefficients: readonly number[], covariance: Matrix, df: number): Inference {
  const standardError = coefficients.map((_, i) => Math.sqrt(covariance[i]?.[i] as number));
  const statistic = coefficients.map((value, i) => value / (standardError[i] as number));
  const half = studentCritical(0.05, df);
  const edge = (side: number): number[] => coefficients.map((value, i) => value + side * half * (standardError[i] as number));
  return { standardError, statistic, p: statistic.map((t) => studentTwoTails(t, df)), lower: edge(-1), upper: edge(1) };
}

// Products of errors up to `lag` points apart, the further the less.
function neweyWestMeat(x: Matrix, residuals: readonly number[], lag: number): Matrix {
  const scores = x.map((row, i) => row.map((value) => value * (residuals[i] as number)));
  const meat = product(transposed(scores), scores);
  for (let apart = 1; apart <= lag; apart += 1) {
    const weight = 1 - apart / (lag + 1);
    const lagged = product(transposed(scores.slice(apart)), scores.slice(0, -apart));
    meat.forEach((row, i) => row.forEach((_, j) => { row[j] = (row[j] as number) + weight * ((lagged[i]?.[j] as number) + (lagged[j]?.[i] as number)); }));
  }
  return meat;
}

// Errors as if each point had been left out of its own line.
function hc3Meat(x: Matrix, residuals: readonly number[], bread: Matrix): Matrix {
  const scores = x.map((row, i) => {
    const leverage = dot(row, times(bread, row));
    return row.map((value) => (value * (residuals[i] as number)) / (1 - leverage));
  });
  return product(transposed(scores), scores);
}

function sandwich(bread: Matrix, meat: Matrix): Matrix {
  return product(product(bread, meat), bread);
}

function scaled(a: Matrix, factor: number): Matrix {
  return a.map((row) => row.map((value) => value * factor));
}
