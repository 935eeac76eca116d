/** How many runs chance explains: fewer than `least` are too few, more than `most` too many. */
export interface RunsRange { least: number; most: number }

/**
 * The numbers of runs that chance explains among `above` points on one side of the line and `below` on the other, in random order:
 * too few where P(R ≤ r) ≤ 0.025, too many where P(R ≥ r) ≤ 0.025. Computed exactly, in whole numbers, for the counts that are there;
 * printed tables assume two equal halves, and copies of them disagree. Source: Swed & Eisenhart 1943, Annals of Mathematical
 * Statistics 14(1); Wald & Wolfowitz 1940.
 * @throws RangeError for counts that are not whole and at least 0
 */
export function runsRange(above: number, below: number): RunsRange {
  if (![above, below].every((count) => Number.isInteger(count) && count >= 0)) throw new RangeError('Points are counted in whole numbers.');
  const ways = waysByRuns(above, below);
  const all = ways.reduce((sum, count) => sum + count, 0n);
  return { least: 1 + countUnlikely(ways.slice(1), all), most: ways.length - 1 - countUnlikely(ways.slice(1).reverse(), all) };
}

/** In how many orders of the points there are r runs, by r from 0. */
export function waysByRuns(above: number, below: number): bigint[] {
  if (above === 0 || below === 0) return above + below === 0 ? [1n] : [0n, 1n];
  const [a, b] = [binomials(above - 1), binomials(below - 1)];
  const choose = (row: readonly bigint[], k: number): bigint => row[k] ?? 0n;
  return Array.from({ length: 2 * Math.min(above, below) + 2 }, (_, runs) => {
    const k = runs >> 1;
    if (runs < 2) return 0n;
    if (runs % 2 === 0) return 2n * choose(a, k - 1) * choose(b, k - 1);
    return choose(a, k - 1) * choose(b, k) + choose(a, k) * choose(b, k - 1);
  }).filter((count, runs, list) => runs < list.length - 1 || count > 0n);
}

// How many counts from this end together are at most 2.5 % likely.
function countUnlikely(ways: readonly bigint[], all: bigint): number {
  let sum = 0n;
  let count = 0;
  for (const way of ways) {
    sum += way;
    if (40n * sum > all) return count;
    count += 1;
  }
  return count;
}

/** C(n, 0) … C(n, n). */
function binomials(n: number): bigint[] {
  const row = [1n];
  for (let k = 1; k <= n; k += 1) row.push(((row[k - 1] as bigint) * BigInt(n - k + 1)) / BigInt(k));
  return row;
}
