// npm run chaos -- kill | reconnect | suppression | deploys: the product under load while its processes, or its connections, break, or its readers solve. See test/chaos/options.mjs.
import { nodeProblem } from '../apps/cairn/bin/node-version.mjs';
import { readOptions } from './chaos/options.mjs';

const RUNS = {
  kill: async () => (await import('./chaos/kill.mjs')).runKill,
  reconnect: async () => (await import('./chaos/reconnect.mjs')).runReconnect,
  deploys: async () => (await import('./chaos/deploys.mjs')).runDeploys,
  suppression: async () => (await import('./chaos/suppression.mjs')).runSuppression,
};

const problem = nodeProblem(process.versions.node);
const { command, options, complaint } = readOptions(process.argv.slice(2));
if (problem ?? complaint) {
  console.error(problem ?? complaint);
  process.exitCode = 2;
} else {
  const { giveUp, setUp } = await import('../apps/cairn/bin/setup.mjs');
  await setUp().catch(giveUp);
  const run = await RUNS[command]();
  process.exit(await run(options));
}
