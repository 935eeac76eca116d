import { chiSquareTail, normalCritical, normalTwoTails } from '../probability/distributions.js';
import { type Matrix, dot, inner, inverse, product, times, trace, transposed } from '../probability/matrix.js';
import { weightedFit } from './weighted-fit.js';

/** An effect of a team, or school, in a district. */
export interface NestedEffect { y: number; v: number; district: string }

export interface PooledNested {
  estimate: number; standardError: number; p: number; lower: number; upper: number;
  /** Variances between districts, and between teams of one district. */
  between: number; within: number;
  q: { statistic: number; df: number; p: number };
}

const STEPS = 500;

/**
 * Pools effects of teams that share districts, so that no district counts as many: REML of two variances by Fisher scoring. Source:
 * Konstantopoulos 2011, Research Synthesis Methods 2; `npm run vectors` compares with metafor 5.1 `rma.mv`.
 * @throws RangeError for fewer than two districts
 */
export function poolNested(effects: readonly NestedEffect[]): PooledNested {
  if (new Set(effects.map(({ district }) => district)).size < 2) throw new RangeError('Effects of at least two districts are needed.');
  const y = effects.map((effect) => effect.y);
  const together: Matrix = effects.map((a) => effects.map((b) => (a.district === b.district ? 1 : 0)));
  const alone: Matrix = effects.map((_, i) => effects.map((__, j) => (i === j ? 1 : 0)));
  const parts = [together, alone];
  const start = variance(y) / 4;
  let sigmas = [start, start];
  for (let step = 0; step < STEPS; step += 1) {
    const { projection } = fitWith(effects, sigmas, parts);
    const py = times(projection, y);
    const shaped = parts.map((part) => product(projection, part));
    const score = parts.map((part, at) => dot(py, times(part, py)) - trace(shaped[at] as Matrix));
    const information = shaped.map((a) => shaped.map((b) => inner(a, transposed(b))));
    const change = times(inverse(information), score);
    let factor = 1;
    while (factor > 1e-12 && sigmas.some((sigma, at) => sigma + factor * (change[at] as number) < 0)) factor /= 2;
    const next = sigmas.map((sigma, at) => Math.max(0, sigma + factor * (change[at] as number)));
    const moved = Math.max(...next.map((sigma, at) => Math.abs(sigma - (sigmas[at] as number))));
    sigmas = next;
    if (moved < 1e-14 * start) break;
  }
  const { estimate, error } = fitWith(effects, sigmas, parts);
  const fixed = weightedFit({ y, x: y.map(() => [1]) }, effects.map(({ v }) => 1 / v));
  const half = normalCritical(0.05) * error;
  return {
    estimate, standardError: error, p: normalTwoTails(estimate / error), lower: estimate - half, upper: estimate + half, between: sigmas[0] as number, within: sigmas[1] as number,
    q: { statistic: fixed.q, df: y.length - 1, p: chiSquareTail(fixed.q, y.length - 1) },
  };
}

function fitWith(effects: readonly NestedEffect[], sigmas: readonly number[], parts: readonly Matrix[]): { estimate: number; error: number; projection: Matrix } {
  const covariance = effects.map(({ v }, i) => effects.map((_, j) => (i === j ? v : 0) + parts.reduce((sum, part, at) => sum + (sigmas[at] as number) * (part[i]?.[j] as number), 0)));
  const weights = inverse(covariance);
  const sums = weights.map((row) => row.reduce((sum, value) => sum + value, 0));
  const all = sums.reduce((sum, value) => sum + value, 0);
  const projection = weights.map((row, i) => row.map((value, j) => value - ((sums[i] as number) * (sums[j] as number)) / all));
  return { estimate: dot(sums, effects.map(({ y }) => y)) / all, error: Math.sqrt(1 / all), projection };
}

function variance(values: readonly number[]): number {
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - average) ** 2, 0) / (values.length - 1);
}
