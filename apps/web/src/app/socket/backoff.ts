const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** Waiting time before try number `attempt` (from 0). `random` between 0 and 1 spreads the browsers that all lost one server. */
export function backoff(attempt: number, random: number): number {
  const ceiling = Math.min(FIRST_MS * 2 ** attempt, LONGEST_MS);
  return Math.round(ceiling / 2 + (ceiling / 2) * random);
}
