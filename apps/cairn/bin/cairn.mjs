#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { nodeProblem } from './node-version.mjs';

const main = new URL('../dist/main.js', import.meta.url);
const problem = nodeProblem(process.versions.node) ?? (existsSync(main) ? undefined : 'Cairn is not built yet; run `npm start` once, then this command again.');
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const { run } = await import(main.href);
  await run(process.argv);
}
