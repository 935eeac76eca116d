import { logGamma } from './probability/gamma.js';

/** The chance on either side that is called too few or too many runs. */
const TAIL = 0.025;

/**
 * How many runs chance explains when `above` points lie above a line and `below` below it, in any order: fewer than `min` are too few,
 * more than `max` too many, each with a chance of at most 2.5 %. Infinity: no number is too many. Source: Swed & Eisenhart 1943,
 * Annals of Mathematical Statistics 14(1), the exact distribution; printed tables differ from it and from each other.
 */
export function runsExpected(above: number, below: number): { min: number; max: number } {
  if (above === 0 || below === 0) return { min: 1, max: Infinity };
  const most = 2 * Math.min(above, below) + (above === below ? 0 : 1);
  const chances = Array.from({ length: most + 1 }, (_, runs) => chanceOf(runs, above, below));
  let [min, max] = [2, Infinity];
  for (let runs = 2, sum = chances[2] as number; sum <= TAIL && runs < most; sum += chances[++runs] as number) min = runs + 1;
  for (let runs = most, sum = chances[most] as number; sum <= TAIL && runs > 2; sum += chances[--runs] as number) max = runs - 1;
  return { min, max };
}

function chanceOf(runs: number, above: number, below: number): number {
  if (runs < 2) return 0;
  const k = Math.floor(runs / 2);
  const all = logChoose(above + below, above);
  if (runs % 2 === 0) return 2 * Math.exp(logChoose(above - 1, k - 1) + logChoose(below - 1, k - 1) - all);
  return Math.exp(logChoose(above - 1, k - 1) + logChoose(below - 1, k) - all) + Math.exp(logChoose(above - 1, k) + logChoose(below - 1, k - 1) - all);
}

function logChoose(n: number, k: number): number {
  return k < 0 || k > n ? -Infinity : logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
