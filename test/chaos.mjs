// npm run chaos -- kill --kills N: the product under load while its processes are killed. See test/chaos/options.mjs.
import { nodeProblem } from '../apps/cairn/bin/node-version.mjs';
import { readOptions } from './chaos/options.mjs';

const problem = nodeProblem(process.versions.node);
const { options, complaint } = readOptions(process.argv.slice(2));
if (problem ?? complaint) {
  console.error(problem ?? complaint);
  process.exitCode = 2;
} else {
  const { giveUp, setUp } = await import('../apps/cairn/bin/setup.mjs');
  await setUp().catch(giveUp);
  const { runKill } = await import('./chaos/kill.mjs');
  process.exit(await runKill(options));
}
