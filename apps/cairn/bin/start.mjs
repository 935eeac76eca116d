import { nodeProblem } from './node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  // Loaded late: an old Node would fail on its syntax before it could read the sentence above.
  import('./launch.mjs').then((launch) => launch.start());
}
