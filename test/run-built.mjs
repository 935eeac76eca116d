import { nodeProblem } from '../apps/cairn/bin/node-version.mjs';

/**
 * A command on the built product: makes everything ready, runs, and ends the process with the exit code that comes of it; with 2 when
 * it cannot begin.
 * @param {string | undefined} complaint about the arguments
 * @param {() => Promise<number>} run what may only be loaded once all is built
 */
export async function runBuilt(complaint, run) {
  const problem = nodeProblem(process.versions.node) ?? complaint;
  if (problem) {
    console.error(problem);
    process.exitCode = 2;
    return;
  }
  const { giveUp, setUp } = await import('../apps/cairn/bin/setup.mjs');
  await setUp().catch(giveUp);
  process.exit(await run());
}
