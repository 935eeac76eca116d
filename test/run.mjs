import { nodeProblem } from '../apps/cairn/bin/node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import('./run-steps.mjs').then((steps) => steps.run(process.argv.slice(2)));
}
