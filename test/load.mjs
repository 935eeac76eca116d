// npm run load [-- --users N --minutes M --topology T --find]: members at work at a fixed rate. See test/load/options.mjs.
import { nodeProblem } from '../apps/cairn/bin/node-version.mjs';
import { readOptions } from './load/options.mjs';

const problem = nodeProblem(process.versions.node);
const { options, complaint } = readOptions(process.argv.slice(2));
if (problem ?? complaint) {
  console.error(problem ?? complaint);
  process.exitCode = 2;
} else {
  const { giveUp, setUp } = await import('../apps/cairn/bin/setup.mjs');
  await setUp().catch(giveUp);
  const { runLoad } = await import('./load/load.mjs');
  process.exit(await runLoad(options));
}
