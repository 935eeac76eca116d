import { chiSquareCritical, chiSquareTail, fisherTail, normalCritical, normalTwoTails, studentCritical, studentTwoTails, whereFalls } from '../probability/distributions.js';
import { type PoolingMethod, betweenVariance, fitAt } from './between-variance.js';
import { inverse, times, dot, trace } from '../probability/matrix.js';
import { weightedFit } from './weighted-fit.js';

/** What one team or district found: an effect with its sampling variance, all on one scale and in one direction. */
export interface Effect { y: number; v: number; moderator?: number }

/** Z: normal. KNAPP_HARTUNG: Student's t with a variance that the data scale. FLOORED: the same, never narrower than unscaled; what Cairn shows. */
export type PoolingTest = 'Z' | 'KNAPP_HARTUNG' | 'FLOORED';

export interface PoolingOptions { method: PoolingMethod; test: PoolingTest; moderated?: boolean }

export interface PooledCoefficient { estimate: number; standardError: number; statistic: number; p: number; lower: number; upper: number }

/** Effects pooled. Intervals are of 95 per cent. */
export interface PooledEffect {
  studies: number;
  /** The pooled effect; with a moderator the effect at 0 and the change for each unit of it. */
  coefficients: PooledCoefficient[];
  /** Degrees of freedom of the statistics; null for normal ones. */
  df: number | null;
  tau2: number;
  tau2Error: number | null;
  /** Share of the variance that is between studies, in per cent, and total over sampling variance. */
  i2: number;
  h2: number;
  /** Cochran's test of one effect for all, or of what a moderator leaves over. */
  q: { statistic: number; df: number; p: number };
  /** Where the effect of a new team of this kind is expected; null for one effect for all, and with a moderator. */
  prediction: { lower: number; upper: number } | null;
  /** Interval of the variance between studies by Q profile. Source: Viechtbauer 2007. Null for one effect for all. */
  tau2Interval: [number, number] | null;
  /** The test of the moderator, and the share of the variance between studies that it explains, in per cent. */
  moderator: { statistic: number; df: number | null; p: number; r2: number | null } | null;
}

const LEVEL = 0.05;

/**
 * Pools effects of several teams. Source: Viechtbauer 2010, J. Statistical Software 36(3); Knapp & Hartung 2003; `npm run vectors` compares
 * with metafor 5.1.
 * @throws RangeError for fewer studies than coefficients and one more, for a variance that is not above 0, or a moderator that does not vary
 */
export function poolEffects(effects: readonly Effect[], { method, test, moderated = false }: PoolingOptions): PooledEffect {
  const x = effects.map(({ moderator }) => (moderated ? [1, moderator ?? NaN] : [1]));
  const width = moderated ? 2 : 1;
  if (effects.length <= width) throw new RangeError(`${effects.length} effects are too few to pool.`);
  if (effects.some(({ y, v }) => !(v > 0) || !Number.isFinite(y) || !Number.isFinite(v))) throw new RangeError('Every effect needs a variance above 0.');
  const input = { y: effects.map(({ y }) => y), v: effects.map(({ v }) => v), x };
  const free = effects.length - width;
  const { tau2, standardError } = betweenVariance(method, input);
  const fixed = weightedFit(input, input.v.map((variance) => 1 / variance));
  const fit = fitAt(input, tau2);
  const scale = scaleOf(test, fit.q / free);
  const df = test === 'Z' ? null : free;
  const coefficients = fit.coefficients.map((estimate, at) => coefficientOf(estimate, Math.sqrt((fit.covariance[at]?.[at] as number) * scale), df));
  const typical = free / trace(fixed.projection);
  return {
    studies: effects.length, coefficients, df, tau2, tau2Error: standardError,
    ...(method === 'EE' ? { i2: Math.max(0, 100 * (1 - free / fixed.q)), h2: fixed.q / free } : { i2: (100 * tau2) / (typical + tau2), h2: tau2 / typical + 1 }),
    q: { statistic: fixed.q, df: free, p: chiSquareTail(fixed.q, free) },
    prediction: method === 'EE' || moderated ? null : predictionOf(coefficients[0] as PooledCoefficient, tau2, df),
    tau2Interval: method === 'EE' ? null : qProfile((at) => fitAt(input, at).q, free),
    moderator: moderated ? moderatorOf(effects, method, { coefficients: fit.coefficients, covariance: fit.covariance }, scale, df, tau2) : null,
  };
}

/** Pools all but one, each left out in turn: whether one team carries the finding. */
export function leaveOneOut(effects: readonly Effect[], options: Omit<PoolingOptions, 'moderated'>): PooledEffect[] {
  return effects.map((_, without) => poolEffects(effects.filter((__, at) => at !== without), options));
}

function scaleOf(test: PoolingTest, scale: number): number {
  if (test === 'Z') return 1;
  return test === 'FLOORED' ? Math.max(1, scale) : scale;
}

function coefficientOf(estimate: number, standardError: number, df: number | null): PooledCoefficient {
  const statistic = estimate / standardError;
  const half = critical(df) * standardError;
  return { estimate, standardError, statistic, p: df === null ? normalTwoTails(statistic) : studentTwoTails(statistic, df), lower: estimate - half, upper: estimate + half };
}

function predictionOf({ estimate, standardError }: PooledCoefficient, tau2: number, df: number | null): { lower: number; upper: number } {
  const half = critical(df) * Math.sqrt(standardError ** 2 + tau2);
  return { lower: estimate - half, upper: estimate + half };
}

function critical(df: number | null): number {
  return df === null ? normalCritical(LEVEL) : studentCritical(LEVEL, df);
}

function qProfile(q: (tau2: number) => number, free: number): [number, number] {
  const at = (level: number): number => (q(0) <= level ? 0 : whereFalls(q, level));
  return [at(chiSquareCritical(LEVEL / 2, free)), at(chiSquareCritical(1 - LEVEL / 2, free))];
}

function moderatorOf(effects: readonly Effect[], method: PoolingMethod, fit: { coefficients: number[]; covariance: number[][] }, scale: number, df: number | null, tau2: number): PooledEffect['moderator'] {
  const slopes = fit.coefficients.slice(1);
  const part = fit.covariance.slice(1).map((row) => row.slice(1).map((value) => value * scale));
  const statistic = dot(slopes, times(inverse(part), slopes)) / slopes.length;
  const plain = betweenVariance(method, { y: effects.map(({ y }) => y), v: effects.map(({ v }) => v), x: effects.map(() => [1]) }).tau2;
  return {
    statistic, df, p: df === null ? chiSquareTail(statistic, slopes.length) : fisherTail(statistic, slopes.length, df),
    r2: method === 'EE' || plain === 0 ? null : Math.max(0, (100 * (plain - tau2)) / plain),
  };
}
