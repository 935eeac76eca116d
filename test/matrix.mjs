// npm run matrix [-- --quick]: who sees and changes what, tried for every field, role and id, and whether the trial would notice a hole.
import { register } from 'node:module';
import { nodeProblem } from '../apps/cairn/bin/node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
const { giveUp, setUp } = await import('../apps/cairn/bin/setup.mjs');
console.log('Setting up\n');
await setUp().catch(giveUp);

register('./matrix/typescript.mjs', import.meta.url);
const { startTestPostgres } = await import('./harness/postgres.start.mjs');
const postgres = await startTestPostgres();
// The database is detached: Ctrl-C in the terminal does not reach it.
const stop = () => void postgres.stop().finally(() => process.exit(130));
process.once('SIGINT', stop).once('SIGTERM', stop);
try {
  const { runMatrix } = await import('./matrix/run.ts');
  const report = await runMatrix({ quick: process.argv.includes('--quick'), tell: console.log });
  process.exitCode = report.good ? 0 : 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await postgres.stop();
}
