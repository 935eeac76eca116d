// npm run rehearse: the image without an engine. Its own steps in an empty folder, which is then made read-only and started as
// a user without rights, by environment alone, on a PostgreSQL and a Redis of this run: two api processes and a worker.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../apps/cairn/bin/ports.mjs';
import { LocalPostgres, roleUrls } from '../apps/cairn/dist/index.js';
import { TestRedis } from '../test/harness/redis.mjs';
import { findRedis } from '../test/run-tools.mjs';
import { makeImage } from './image-steps.mjs';

const NOBODY = 65_534;
const place = fs.mkdtempSync(path.join(os.tmpdir(), 'cairn-rehearsal-'));
const at = (name) => path.join(place, name);
const processes = [];
let postgres;
let redis;

try {
  fs.chmodSync(place, 0o755);
  for (const name of ['image', 'files', 'pg']) fs.mkdirSync(at(name));
  const image = await timed('the steps of the image', () => makeImage(at('image')));
  execFileSync('chmod', ['-R', 'a-w,a+rX', at('image')]);
  if (process.getuid() === 0) fs.chownSync(at('files'), NOBODY, NOBODY);
  postgres = new LocalPostgres({ folder: at('pg'), durability: 'test' });
  await postgres.start();
  redis = findRedis() ? await new TestRedis(findRedis()).start() : null;
  const urls = roleUrls(postgres.adminUrl, 'cairn', Object.fromEntries(['cairn_owner', 'cairn_app', 'cairn_system', 'cairn_queue', 'cairn_public'].map((role) => [role, 'rehearsal'])));
  const ports = [await freePort(), await freePort()];
  const shared = {
    PATH: process.env.PATH, ...image.env, CAIRN_HOST: '127.0.0.1', CAIRN_FILES: at('files'), CAIRN_BASE_URL: 'http://localhost:8080',
    CAIRN_DATABASE_URL_APP: urls.appUrl, CAIRN_DATABASE_URL_SYSTEM: urls.systemUrl, CAIRN_DATABASE_URL_QUEUE: urls.queueUrl,
    ...(redis ? { CAIRN_REDIS_URL: redis.url } : { CAIRN_REALTIME: 'postgres' }),
  };
  const owner = { ...shared, CAIRN_DATABASE_URL_OWNER: urls.ownerUrl, CAIRN_DATABASE_URL_PUBLIC: urls.publicUrl };
  await timed('roles', () => ended(start(['node', 'apps/cairn/bin/cairn.mjs', 'prepare', '--admin', postgres.adminUrl], owner)));
  await timed('schema', () => ended(start(['node', 'apps/cairn/bin/cairn.mjs', 'migrate'], owner)));
  const running = [...ports.map((port) => start(image.command, { ...shared, PORT: String(port) })), start(['node', 'apps/worker/dist/main.js'], shared)];
  await timed('ready', () => Promise.all([...ports.map(ready), ...running.map(({ begun, done }) => Promise.race([begun, done.then((problem) => { throw problem ?? new Error('It has ended.'); })]))]));
  for (const port of ports) await look(port);
  await timed('stopped in order', async () => {
    for (const child of running) child.kill('SIGTERM');
    await Promise.all(running.map(ended));
  });
  console.log('The image works: 2 api processes and a worker, read-only, without rights, by environment alone.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  for (const child of processes) child.kill('SIGKILL');
  await postgres?.stop();
  await redis?.end();
  execFileSync('chmod', ['-R', 'u+w', place]);
  for (const folder of [place, ...(postgres ? [postgres.home.folder] : [])]) fs.rmSync(folder, { recursive: true, force: true });
}
process.exit();

async function timed(what, work) {
  const began = Date.now();
  const result = await work();
  console.log(`${what}: ${((Date.now() - began) / 1_000).toFixed(1)} s`);
  return result;
}

function start([program, ...args], env) {
  const user = process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawn(program === 'node' ? process.execPath : program, args, { cwd: at('image'), env, stdio: ['ignore', 'pipe', 'inherit'], ...user });
  processes.push(child);
  // What it says first is that it has begun.
  child.begun = new Promise((resolve) => child.stdout.once('data', resolve));
  child.stdout.resume();
  child.done = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', (code, signal) => resolve(code === 0 ? null : new Error(`${args.join(' ')} ended with ${signal ?? code}.`)));
  });
  return child;
}

async function ended(child) {
  const problem = await child.done;
  if (problem) throw problem;
}

async function ready(port) {
  for (const until = Date.now() + 60_000; ; await sleep(100)) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    const dead = processes.slice(2).find(({ exitCode }) => exitCode !== null);
    if (dead || Date.now() > until) throw new Error(`The api on port ${port} is not ready.`);
  }
}

// The page, an asset of it, and the refusal of a document that no page has registered.
async function look(port) {
  const page = await fetch(`http://127.0.0.1:${port}/`);
  const html = await page.text();
  const asset = /"(\/assets\/[^"]+\.js)"/.exec(html)?.[1];
  const script = asset ? await fetch(`http://127.0.0.1:${port}${asset}`) : null;
  // Read whole: a process that stops waits for an answer that nobody takes.
  await script?.arrayBuffer();
  if (!page.ok || !script?.ok) throw new Error('The pages are not served.');
  const headers = { 'content-type': 'application/json', 'cairn-csrf': '1' };
  const refused = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: '{ viewer { id } }' }) });
  await refused.arrayBuffer();
  if (refused.status !== 403) throw new Error(`A document of a stranger was answered with ${refused.status}.`);
}
