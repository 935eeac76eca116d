/** A duration as people read it: "0.4 s", "1 min 12 s". */
export function duration(milliseconds) {
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`;
}

/** Prints one finished step in columns: what, how it ended, how long it took. */
export function report(name, outcome, milliseconds) {
  const time = milliseconds === undefined ? '' : duration(milliseconds);
  console.log(`  ${name.padEnd(14)} ${outcome.padEnd(44)} ${time}`.trimEnd());
}

/** Runs one step and reports it; `work` returns the words for its outcome. */
export async function step(name, work) {
  const began = Date.now();
  const outcome = await work();
  report(name, outcome, Date.now() - began);
}
