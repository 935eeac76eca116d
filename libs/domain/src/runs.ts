import { roundHalfEven } from './numbers.js';

/** The fewest useful points for which the run rules are read (methods: below it no signal is possible or meaningful). */
export const USEFUL_POINTS_NEEDED = 10;

/** Points in a row on one side of the centre line; positions of the first and last useful point, in the given series. */
export interface Run {
  side: 'ABOVE' | 'BELOW';
  first: number;
  last: number;
  /** Useful points in the run. */
  length: number;
}

/** Runs analysis after Anhøj. Nulls mean: not a single useful point. */
export interface RunsAnalysis {
  /** Points that are present and not exactly on the centre line. */
  useful: number;
  longestRun: number | null;
  longestRunMax: number | null;
  crossings: number | null;
  crossingsMin: number | null;
  signal: boolean;
}

/**
 * The runs of a series about a centre line. A missing value (null) and a point exactly on the line neither break a run
 * nor add to it. Comparison is exact: no tolerance.
 */
export function runsAbout(values: readonly (number | null)[], centre: number): Run[] {
  const runs: Run[] = [];
  values.forEach((value, index) => {
    if (value === null || value === centre) return;
    const side = value > centre ? 'ABOVE' : 'BELOW';
    const open = runs.at(-1);
    if (open?.side === side) {
      open.last = index;
      open.length += 1;
    } else runs.push({ side, first: index, last: index, length: 1 });
  });
  return runs;
}

/** The longest run that chance explains among `useful` points: round(log2 n) + 3. Source: Anhøj & Olesen 2014; qicharts2. */
export function longestRunMax(useful: number): number {
  return roundHalfEven(Math.log2(useful)) + 3;
}

/** The fewest crossings that chance explains among `useful` points: the 5th percentile of Binomial(n − 1, 1/2). Source: as above. */
export function crossingsMin(useful: number): number {
  return binomialHalfQuantile(0.05, Math.max(useful - 1, 0));
}

/** Whether the run rules signal: a run too long, or too few crossings. */
export function runsSignal(useful: number, crossings: number, longestRun: number): boolean {
  return useful > 0 && (longestRun > longestRunMax(useful) || crossings < crossingsMin(useful));
}

/** Runs analysis of a series about a fixed centre line; see `runsAbout` for gaps and ties. */
export function analyseRuns(values: readonly (number | null)[], centre: number): RunsAnalysis {
  const runs = runsAbout(values, centre);
  const useful = runs.reduce((sum, run) => sum + run.length, 0);
  if (useful === 0) return { useful, longestRun: null, longestRunMax: null, crossings: null, crossingsMin: null, signal: false };
  const longestRun = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const crossings = runs.length - 1;
  return {
    useful,
    longestRun,
    longestRunMax: longestRunMax(useful),
    crossings,
    crossingsMin: crossingsMin(useful),
    signal: runsSignal(useful, crossings, longestRun),
  };
}

/**
 * Smallest k with P(X ≤ k) ≥ p for X ~ Binomial(m, 1/2), p in (0, 1). Source: R's qbinom.
 * Sums from the middle outwards in relative weights, so that large m (0.5^m is 0 as a double) does not underflow.
 */
export function binomialHalfQuantile(p: number, m: number): number {
  const weights = new Array<number>(m + 1).fill(0);
  const middle = m >> 1;
  weights[middle] = 1;
  for (let k = middle; k > 0; k -= 1) weights[k - 1] = ((weights[k] as number) * k) / (m - k + 1);
  for (let k = middle; k < m; k += 1) weights[k + 1] = ((weights[k] as number) * (m - k)) / (k + 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let below = 0;
  for (let k = 0; k <= m; k += 1) {
    below += weights[k] as number;
    // R allows 64 ulp below p so that an exact hit counts.
    if (below / total >= p * (1 - 64 * Number.EPSILON)) return k;
  }
  return m;
}
