// npm run bench [-- SCENARIO…] [--runs N] [--rows N] [--seconds N]: figures of the built product beside a baseline that does the same with less. Prints, never asserts.
import { register } from 'node:module';
import { nodeProblem } from '../apps/cairn/bin/node-version.mjs';
import { readArguments, SCENARIOS, USAGE } from './bench/arguments.mjs';

const asked = readArguments(process.argv.slice(2));
const problem = nodeProblem(process.versions.node) ?? (asked ? null : USAGE);
if (problem) {
  console.error(problem);
  process.exit(2);
}
const { giveUp, setUp } = await import('../apps/cairn/bin/setup.mjs');
await setUp().catch(giveUp);

register('./matrix/typescript.mjs', import.meta.url);
const { startTestPostgres } = await import('./harness/postgres.start.mjs');
const postgres = await startTestPostgres();
// The database is detached, and so is what a scenario says here: Ctrl-C in the terminal does not reach it.
const endings = new Set();
const stop = () => void Promise.allSettled([postgres.stop(), ...[...endings].map((end) => end())]).finally(() => process.exit(130));
process.once('SIGINT', stop).once('SIGTERM', stop);
const tell = (line) => console.log(JSON.stringify({ ...line, node: process.version }));
for (const name of asked.names) {
  try {
    const { run } = await SCENARIOS[name].load();
    await run({ runs: asked.runs, rows: asked.rows ?? SCENARIOS[name].rows, seconds: asked.seconds, tell, endings });
  } catch (error) {
    // The others still have something to say.
    console.error(`${name}:`, error);
    process.exitCode = 1;
  }
}
await postgres.stop();
process.exit();
