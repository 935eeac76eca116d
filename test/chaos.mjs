// npm run chaos -- kill | reconnect: the product under load while its processes, or its connections, break. See test/chaos/options.mjs.
import { nodeProblem } from '../apps/cairn/bin/node-version.mjs';
import { readOptions } from './chaos/options.mjs';

const problem = nodeProblem(process.versions.node);
const { command, options, complaint } = readOptions(process.argv.slice(2));
if (problem ?? complaint) {
  console.error(problem ?? complaint);
  process.exitCode = 2;
} else {
  const { giveUp, setUp } = await import('../apps/cairn/bin/setup.mjs');
  await setUp().catch(giveUp);
  const run = command === 'kill' ? (await import('./chaos/kill.mjs')).runKill : (await import('./chaos/reconnect.mjs')).runReconnect;
  process.exit(await run(options));
}
