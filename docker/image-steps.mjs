import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The instructions of the last stage of docker/Dockerfile, in order: `{ word: 'RUN', rest: 'npm ci …' }`. */
export function lastStage() {
  const lines = fs.readFileSync(path.join(root, 'docker/Dockerfile'), 'utf8').split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  const instructions = lines.map((line) => /^(\w+) (.*)$/.exec(line)).map(([, word, rest]) => ({ word, rest }));
  return instructions.slice(instructions.findLastIndex(({ word }) => word === 'FROM') + 1);
}

/** What an ENV instruction sets: `A=1 B=--two=2` is `{ A: '1', B: '--two=2' }`. */
export function environmentOf(rest) {
  return Object.fromEntries(rest.split(' ').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

/**
 * Does in an empty folder what the last stage does in an image, from the build output of this checkout.
 * @returns the environment and the command of the image
 */
export function makeImage(folder) {
  const env = {};
  let command = [];
  for (const { word, rest } of lastStage()) {
    if (word === 'ENV') Object.assign(env, environmentOf(rest));
    else if (word === 'COPY') gather(rest, folder);
    else if (word === 'RUN' && !rest.includes('/data')) execFileSync('sh', ['-c', rest], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } });
    else if (word === 'CMD') command = JSON.parse(rest);
    else if (!['WORKDIR', 'RUN', 'USER', 'VOLUME', 'EXPOSE'].includes(word)) throw new Error(`The rehearsal does not know ${word}: see docker/image-steps.mjs.`);
  }
  return { env, command };
}

function gather(rest, folder) {
  if (rest !== '--from=build /cairn/.image ./') throw new Error(`The rehearsal copies the gathered files alone, not: ${rest}`);
  fs.rmdirSync(folder);
  execFileSync(process.execPath, [path.join(root, 'docker/gather.mjs'), folder], { stdio: ['ignore', 'ignore', 'inherit'] });
}
