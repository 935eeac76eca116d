import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import type { Place } from '../../factories/index.js';
import { startServer, type TestServer } from '../../harness/server.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The built product as people meet it, and a back door on the same database: browsers may send registered documents
 * only, so factories speak to a second server, which does no background work.
 */
export interface Product {
  /** Where browsers go. */
  url: string;
  /** Where factories go. */
  place: Place;
  /** Kills the server that browsers speak to; resolves with how to start it again. */
  takeDown: () => Promise<() => Promise<void>>;
  stop: () => Promise<void>;
}

const SHARED = 'cairn product';

/** The product with its sample network, one for all spec files of a Jest worker. It ends with the worker. */
export function product(): Promise<Product> {
  // Modules and globals are fresh in every spec file; what the worker thread keeps by name is not.
  let shared = getEnvironmentData(SHARED) as unknown as Promise<Product> | undefined;
  if (!shared) {
    shared = startProduct({ demo: true, outlives: true });
    setEnvironmentData(SHARED, shared as never);
  }
  return shared;
}

/** A product of its own. `outlives`: it may run on when nothing else does. */
export async function startProduct({ demo = false, outlives = false } = {}): Promise<Product> {
  const port = await freePort();
  const files = mkdtempSync(join(tmpdir(), 'cairn-files-'));
  const env = { CAIRN_BASE_URL: `http://localhost:${port}`, CAIRN_DEMO: String(demo), CAIRN_FILES: files };
  const back = await startServer({ ...env, CAIRN_TEST_WORK: 'off' });
  const database = { CAIRN_DATABASE_URL_APP: back.urls.appUrl, CAIRN_DATABASE_URL_SYSTEM: back.urls.systemUrl, CAIRN_DATABASE_URL_QUEUE: back.urls.queueUrl };
  if (demo) await fillDemo({ ...env, ...database });
  const start = (): Promise<TestServer> => startServer({ ...env, ...database, PORT: String(port), CAIRN_ADHOC_COOKIES: 'false', CAIRN_WEB: process.env.CAIRN_WEB || here('../../../apps/web/dist') });
  let front = await start();
  if (outlives) [back, front].forEach(letGo);
  return {
    url: `http://localhost:${port}`,
    place: { url: back.url, drain: () => front.drain() },
    takeDown: async () => {
      const gone = Promise.all([once(front.child, 'exit'), once(front.child, 'disconnect')]);
      front.child.kill('SIGKILL');
      await gone;
      await front.stop();
      return async () => { front = await start(); };
    },
    stop: async () => {
      await front.stop();
      await back.stop();
      rmSync(files, { recursive: true, force: true });
    },
  };
}

async function fillDemo(env: Record<string, string>): Promise<void> {
  const child = fork(here('./fill.child.mjs'), [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: ['--no-warnings'], env: { PATH: process.env.PATH, HOME: process.env.HOME, CAIRN_LOG_LEVEL: 'warn', ...env } });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Filling the sample network ended with ${code}.`);
}

function letGo({ child }: TestServer): void {
  child.unref();
  child.channel?.unref();
}

// Mails carry the address of the server, so its port is decided before it listens.
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
