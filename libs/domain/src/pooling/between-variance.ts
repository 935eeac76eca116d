import { whereFalls } from '../probability/distributions.js';
import { type Matrix, diagonal, dot, inner, product, times, trace, transposed } from '../probability/matrix.js';
import { type Design, type WeightedFit, weightedFit } from './weighted-fit.js';

/** EE: one effect for all. The others estimate the variance between studies. */
export const POOLING_METHODS = ['EE', 'DL', 'HE', 'SJ', 'PM', 'ML', 'REML', 'EB'] as const;
export type PoolingMethod = (typeof POOLING_METHODS)[number];

/** Variance between studies with its standard error. */
export interface BetweenVariance { tau2: number; standardError: number | null }

interface Input extends Design { v: readonly number[] }
const STEPS = 10_000;
const CLOSE = 1e-14;

/**
 * The variance between studies beyond what chance explains, at least 0. Sources: DL DerSimonian & Laird 1986; HE Hedges & Olkin 1985; SJ Sidik &
 * Jonkman 2005; PM Paule & Mandel 1982; ML, REML by Fisher scoring, Viechtbauer 2005; EB Morris 1983, the same as PM. `npm run vectors`
 * compares them with metafor 5.1.
 */
export function betweenVariance(method: PoolingMethod, input: Input): BetweenVariance {
  const free = input.y.length - (input.x[0]?.length ?? 1);
  switch (method) {
    case 'EE': return { tau2: 0, standardError: null };
    case 'DL': return momentsOf(input, input.v.map((variance) => 1 / variance), free);
    case 'HE': return unweighted(input, free);
    case 'SJ': return sidikJonkman(input, free);
    case 'PM': case 'EB': {
      const tau2 = pauleMandel(input, free);
      const weights = input.v.map((variance) => 1 / (variance + tau2));
      return { tau2, standardError: Math.sqrt((2 * weights.length ** 2) / free) / sum(weights) };
    }
    case 'ML': return scoring(input, false);
    case 'REML': return scoring(input, true);
  }
}

/** The fit of a random-effects model at a variance between studies. */
export function fitAt({ v, ...design }: Input, tau2: number): WeightedFit {
  return weightedFit(design, v.map((variance) => 1 / (variance + tau2)));
}

function momentsOf(input: Input, weights: readonly number[], free: number): BetweenVariance {
  const { projection, q } = weightedFit(input, weights);
  const tau2 = Math.max(0, (q - free) / trace(projection));
  return { tau2, standardError: momentError(projection, free, tau2) };
}

function momentError(projection: Matrix, free: number, tau2: number): number {
  const all = trace(projection);
  return Math.sqrt((2 * free + 4 * tau2 * all + 2 * tau2 ** 2 * inner(projection, projection)) / all ** 2);
}

function unweighted(input: Input, free: number): BetweenVariance {
  const { projection, q } = weightedFit(input, input.y.map(() => 1));
  const pv = product(projection, diagonal(input.v));
  const tau2 = Math.max(0, (q - trace(pv)) / free);
  return { tau2, standardError: Math.sqrt((2 * inner(pv, transposed(pv)) + 4 * tau2 * trace(pv) + 2 * tau2 ** 2 * free) / free ** 2) };
}

function sidikJonkman(input: Input, free: number): BetweenVariance {
  const { y, v } = input;
  const average = y.reduce((sum, value) => sum + value, 0) / y.length;
  const first = y.reduce((sum, value) => sum + (value - average) ** 2, 0) / y.length;
  if (first === 0) return { tau2: 0, standardError: null };
  const { projection, q } = weightedFit(input, v.map((variance) => 1 / (variance / first + 1)));
  const tau2 = Math.max(0, q / free);
  const pv = product(projection, diagonal(v));
  const error = 2 * inner(pv, transposed(pv)) + 4 * tau2 * inner(pv, projection) + 2 * tau2 ** 2 * inner(projection, projection);
  return { tau2, standardError: Math.sqrt(error / free ** 2) };
}

function pauleMandel(input: Input, free: number): number {
  const q = (tau2: number): number => fitAt(input, tau2).q;
  return q(0) <= free ? 0 : whereFalls(q, free);
}

// Newton on the likelihood with expected information; a step that would leave 0 is halved until it does not, and 0 stands when none is left.
function scoring(input: Input, restricted: boolean): BetweenVariance {
  const { y, v } = input;
  let tau2 = Math.max(0, momentsOf(input, v.map((variance) => 1 / variance), y.length - (input.x[0]?.length ?? 1)).tau2);
  const information = (at: number): { step: number; information: number } => {
    const { projection } = fitAt(input, at);
    const weights = v.map((variance) => 1 / (variance + at));
    const py = times(projection, y);
    const [expected, info] = restricted ? [trace(projection), inner(projection, projection)] : [sum(weights), sum(weights.map((weight) => weight * weight))];
    return { step: (dot(py, py) - expected) / info, information: info };
  };
  for (let step = 0; step < STEPS; step += 1) {
    let change = information(tau2).step;
    while (tau2 + change < 0 && Math.abs(change) > CLOSE) change /= 2;
    const next = Math.max(0, tau2 + change);
    if (Math.abs(next - tau2) <= CLOSE * Math.max(1e-3, tau2)) {
      tau2 = next < 1e-12 * Math.max(...v) ? 0 : next;
      break;
    }
    tau2 = next;
  }
  return { tau2, standardError: Math.sqrt(2 / information(tau2).information) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
