import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { runQuietly } from './quiet.mjs';

const stamp = path.join(root, 'node_modules', '.cairn-build');
const generated = new Set(['node_modules', 'dist', 'coverage']);

/** The folders of all apps and libraries. */
export function packages() {
  return ['apps', 'libs'].flatMap((group) =>
    fs
      .readdirSync(path.join(root, group))
      .map((name) => path.join(root, group, name))
      .filter((folder) => fs.existsSync(path.join(folder, 'package.json'))),
  );
}

function* filesOf(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!generated.has(entry.name)) yield* filesOf(file);
    } else yield file;
  }
}

function stampOfSources() {
  const hash = createHash('sha256');
  const shared = ['.swcrc', 'nx.json', 'tsconfig.base.json', 'package.json', 'package-lock.json'].map((name) => path.join(root, name));
  for (const file of [...shared, ...packages().flatMap((folder) => [...filesOf(folder)]).sort()]) {
    const { size, mtimeMs } = fs.statSync(file);
    hash.update(`${path.relative(root, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function built(folder) {
  if (!fs.existsSync(path.join(folder, 'src'))) return true;
  const dist = path.join(folder, 'dist');
  return fs.existsSync(dist) && fs.readdirSync(dist).length > 0;
}

/** Whether every package is built from the sources as they are now. */
export function isBuilt() {
  return fs.existsSync(stamp) && packages().every(built) && fs.readFileSync(stamp, 'utf8') === stampOfSources();
}

// swc never deletes: a migration that was renamed would run under both names.
function removeOrphans(folder) {
  const dist = path.join(folder, 'dist');
  const source = path.join(folder, 'src');
  if (fs.existsSync(path.join(folder, 'index.html')) || !fs.existsSync(dist) || !fs.existsSync(source)) return;
  for (const file of filesOf(dist)) {
    const name = path.relative(dist, file).replace(/\.js(\.map)?$/, '');
    if (name === path.relative(dist, file)) continue;
    if (!['.ts', '.tsx', '.js', '.mts'].some((ending) => fs.existsSync(path.join(source, name + ending)))) fs.rmSync(file);
  }
}

/** The environment in which nx neither leaves a process behind nor asks or draws anything. */
export function nxEnvironment() {
  return { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', NX_INTERACTIVE: 'false', NODE_ENV: process.env.NODE_ENV || 'production', FORCE_COLOR: '0' };
}

/** The nx of this checkout, to be run by Node. */
export const nx = path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');

/** Builds what changed. */
export async function build() {
  const sources = stampOfSources();
  fs.rmSync(stamp, { force: true });
  packages().forEach(removeOrphans);
  await buildAll([]);
  // The cache of nx is two folders: when one of them was deleted, it reports success and restores nothing.
  if (!packages().every(built)) await buildAll(['--skip-nx-cache']);
  fs.writeFileSync(stamp, sources);
}

function buildAll(flags) {
  return runQuietly('The build', process.execPath, [nx, 'run-many', '-t', 'build', '--output-style=static', ...flags], { cwd: root, env: nxEnvironment() });
}
