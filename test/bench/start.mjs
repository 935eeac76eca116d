import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { aloneOf } from './figures.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What a fresh clone does not have. */
const MADE = new Set(['node_modules', 'dist', '.nx', '.cairn', '.git', '.image', 'coverage', 'shots']);
const WITHIN_MS = 30 * 60_000;

/**
 * From `npm start` in a fresh clone until the product says that it is ready: with packages, build, database and sample; and the second time.
 * @param {{ runs: number, tell: (line: object) => void, endings: Set<() => Promise<void>> }} bench `endings`: what is to end when the bench is ended early
 */
export async function run({ runs, tell, endings }) {
  const clean = [];
  const second = [];
  for (let round = 0; round < runs; round += 1) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cairn-bench-start-'));
    // As root the database runs as somebody else, who must get here.
    fs.chmodSync(folder, 0o755);
    try {
      const clone = path.join(folder, 'cairn');
      fs.cpSync(ROOT, clone, { recursive: true, filter: (file) => !MADE.has(path.basename(file)) });
      clean.push(await startOnce(clone, folder, endings));
      second.push(await startOnce(clone, folder, endings));
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }
  tell(aloneOf('start-clean, packages from the cache of npm', 's', clean));
  tell(aloneOf('start-second', 's', second));
}

/** Resolves with the seconds until it is ready; by then it is stopped. */
async function startOnce(clone, folder, endings) {
  const port = await freePort();
  const log = path.join(folder, 'start.log');
  const output = fs.openSync(log, 'w');
  const started = performance.now();
  const child = spawn('npm', ['start'], { cwd: clone, detached: true, stdio: ['ignore', output, output], env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), CAIRN_DATA: path.join(folder, 'data') } });
  const gone = once(child, 'exit');
  // To all of its processes, as Ctrl-C in a terminal.
  const end = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGINT');
    await gone;
    await untilGone(child.pid);
  };
  const early = () => end().then(() => fs.rmSync(folder, { recursive: true, force: true }));
  endings.add(early);
  try {
    for (const until = performance.now() + WITHIN_MS; !(await isReady(port)); await sleep(50)) {
      if (child.exitCode !== null || performance.now() > until) throw new Error(`npm start did not come to be ready: ${fs.readFileSync(log, 'utf8').slice(-3_000)}`);
    }
    return (performance.now() - started) / 1000;
  } finally {
    await end();
    endings.delete(early);
    fs.closeSync(output);
  }
}

async function isReady(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  return answer?.ok ?? false;
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

// npm may be gone before what it started; the next start needs the folder and the port.
async function untilGone(group) {
  for (;;) {
    try {
      process.kill(-group, 0);
    } catch {
      return;
    }
    await sleep(50);
  }
}
