// npm run bench -- charts | import [--runs N] [--rows N]: figures of the built product beside a baseline that does the same with less. Prints, never asserts.
import { register } from 'node:module';
import { nodeProblem } from '../apps/cairn/bin/node-version.mjs';

const SCENARIOS = { charts: () => import('./bench/charts.mjs'), import: () => import('./bench/import.mjs') };

const problem = nodeProblem(process.versions.node);
const [name, ...rest] = process.argv.slice(2);
const option = (flag, standard) => (rest.includes(flag) ? Number(rest[rest.indexOf(flag) + 1]) : standard);
const runs = option('--runs', 5);
const rows = option('--rows', 1_000_000);
if (problem || !SCENARIOS[name] || !Number.isInteger(runs) || runs < 5 || !Number.isInteger(rows) || rows < 1) {
  console.error(problem ?? `npm run bench -- ${Object.keys(SCENARIOS).join(' | ')} [--runs N, 5 at least] [--rows N, of a file]`);
  process.exit(2);
}
const { giveUp, setUp } = await import('../apps/cairn/bin/setup.mjs');
await setUp().catch(giveUp);

register('./matrix/typescript.mjs', import.meta.url);
const { startTestPostgres } = await import('./harness/postgres.start.mjs');
const postgres = await startTestPostgres();
// The database is detached: Ctrl-C in the terminal does not reach it.
const stop = () => void postgres.stop().finally(() => process.exit(130));
process.once('SIGINT', stop).once('SIGTERM', stop);
try {
  const { run } = await SCENARIOS[name]();
  await run({ runs, rows, tell: (line) => console.log(JSON.stringify({ ...line, node: process.version })) });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await postgres.stop();
}
process.exit();
