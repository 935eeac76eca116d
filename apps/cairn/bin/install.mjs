import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { runQuietly } from './quiet.mjs';

const lockfile = path.join(root, 'package-lock.json');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.cairn-lock');

function hashOfLockfile() {
  return createHash('sha256').update(fs.readFileSync(lockfile)).digest('hex');
}

/** Whether what `npm` itself recorded in node_modules is what the lockfile asks for; so a hand-made `npm ci` is not repeated. */
function installedByHand() {
  const recorded = path.join(modules, '.package-lock.json');
  if (!fs.existsSync(recorded)) return false;
  const wanted = JSON.parse(fs.readFileSync(lockfile, 'utf8')).packages;
  const present = JSON.parse(fs.readFileSync(recorded, 'utf8')).packages;
  const inModules = (name) => name.includes('node_modules/');
  const same = Object.keys(present).every((name) => !inModules(name) || wanted[name]?.version === present[name].version);
  return same && Object.keys(wanted).every((name) => !inModules(name) || wanted[name].optional || name in present);
}

/** Whether node_modules is what package-lock.json asks for. */
export function isInstalled() {
  if (!fs.existsSync(modules)) return false;
  const hash = hashOfLockfile();
  if (fs.existsSync(stamp)) return fs.readFileSync(stamp, 'utf8') === hash;
  if (!installedByHand()) return false;
  fs.writeFileSync(stamp, hash);
  return true;
}

/** `npm ci`, with everything that building needs whatever NODE_ENV and the user's npm settings say. */
export async function install() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--prefer-offline'];
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  await runQuietly('npm ci', command, [...first, ...args], { cwd: root, env: process.env });
  fs.writeFileSync(stamp, hashOfLockfile());
}
