/** A point as a file has it: the value to draw, and for a share on how many it rests. Null: no figure. */
export interface OwnPoint { label: string; value: number | null; size?: number }
/** What a chart must mark. `runs`: the line runs too long on one side or crosses too seldom. */
export interface OwnSignals { above: string[]; below: string[]; runs: boolean }

const MEAN_OF_RANGES = 1.128;
const POINTS_NEEDED = 10;
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

/** Signals beyond the limits of an I chart: mean and 2.66 times the mean step between neighbours. A gap has no step. */
export function ofSingleValues(points: readonly OwnPoint[]): OwnSignals {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const centre = mean(values);
  const sigma = meanStep(points.map(({ value }) => value)) / MEAN_OF_RANGES;
  return signals(points, centre, () => 3 * sigma);
}

/** Signals beyond the limits of a P′ chart (Laney 2002): those of a P chart, widened by how far shares vary beyond chance. */
export function ofShares(points: readonly OwnPoint[]): OwnSignals {
  const sizes = points.map(({ size = 0 }) => size);
  const centre = points.reduce((sum, { value, size = 0 }) => sum + (value ?? 0) * size, 0) / sizes.reduce((sum, size) => sum + size, 0);
  const chance = (at: number): number => Math.sqrt((centre * (1 - centre)) / (sizes[at] ?? 1));
  const wider = meanStep(points.map(({ value }, at) => (value === null ? null : (value - centre) / chance(at)))) / MEAN_OF_RANGES;
  return signals(points, centre, (at) => 3 * chance(at) * wider);
}

function signals(points: readonly OwnPoint[], centre: number, reach: (at: number) => number): OwnSignals {
  const far = (side: 1 | -1): string[] => points.flatMap(({ label, value }, at) => (value !== null && (value - centre) * side > reach(at) * (1 + 1e-9) + 1e-12 ? [label] : []));
  return { above: far(1), below: far(-1), runs: runsSignal(points.flatMap(({ value }) => (value === null || value === centre ? [] : [value > centre]))) };
}

// Anhøj 2014: a run longer than round(log2 n) + 3, or fewer crossings than the 5th percentile of as many tosses of a coin.
function runsSignal(sides: readonly boolean[]): boolean {
  if (sides.length < POINTS_NEEDED) return false;
  let [run, longest, crossings] = [0, 0, 0];
  sides.forEach((side, at) => {
    if (at > 0 && side !== sides[at - 1]) crossings += 1;
    run = at > 0 && side === sides[at - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest > Math.round(Math.log2(sides.length)) + 3 || crossings < fifthPercentile(sides.length - 1);
}

function fifthPercentile(tosses: number): number {
  let [term, sum, heads] = [0.5 ** tosses, 0.5 ** tosses, 0];
  while (sum < 0.05) {
    term *= (tosses - heads) / (heads + 1);
    heads += 1;
    sum += term;
  }
  return heads;
}

function meanStep(values: readonly (number | null)[]): number {
  const steps = values.slice(1).flatMap((value, at) => {
    const before = values[at] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  return mean(steps);
}
