import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { cloneDatabase, dropDatabase } from './postgres.mjs';

/** A running server of the suite. */
export interface TestServer {
  url: string;
  urls: { ownerUrl: string; appUrl: string; systemUrl: string; queueUrl: string };
  /** Runs relay and handlers until nothing is left to do. */
  drain: () => Promise<void>;
  /** What the doctor finds wrong with a network. */
  doctor: (networkId: string) => Promise<string[]>;
  /** Rolls a measure up as the job after a release does; `anew`: from all its cells. Whether what is shown differs, and how many rows of which tables were read. */
  rollUp: (of: { networkId: string; measureId: string; anew?: boolean }) => Promise<{ shown: boolean; rowsRead: Record<string, number> }>;
  /** One round of housekeeping. */
  tidy: () => Promise<void>;
  /** Something fails in it that nobody awaits. */
  surprise: (kind: 'exception' | 'rejection') => Promise<void>;
  stop: () => Promise<void>;
  child: ChildProcess;
  /** The folder of uploaded files. */
  files: string;
  /** The settings of another process of the same Cairn: `startServer(place.shared)`. */
  shared: Record<string, string>;
}

const SHARED = 'cairn test server';

/**
 * The server that all spec files of one Jest worker share; each test makes a fresh network in it. It ends with the worker.
 */
export function server(): Promise<TestServer> {
  // Modules and globals are fresh in every spec file; what the worker thread keeps by name is not.
  let shared = getEnvironmentData(SHARED) as unknown as Promise<TestServer> | undefined;
  if (!shared) {
    shared = startServer().then((running) => {
      running.child.unref();
      running.child.channel?.unref();
      return running;
    });
    setEnvironmentData(SHARED, shared as never);
  }
  return shared;
}

/** A server with settings of its own, on a fresh clone of the migrated template. @param hear gets what it says instead of the terminal */
export async function startServer(env: Record<string, string> = {}, { hear }: { hear?: (text: string) => void } = {}): Promise<TestServer> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const urls = await cloneDatabase(name);
  const files = mkdtempSync(join(tmpdir(), 'cairn-files-'));
  const shared = {
    CAIRN_FILES: files, CAIRN_DATABASE_URL_APP: urls.appUrl, CAIRN_DATABASE_URL_SYSTEM: urls.systemUrl, CAIRN_DATABASE_URL_QUEUE: urls.queueUrl,
    ...secondColumn(name), ...env,
  };
  const child = fork(fileURLToPath(new URL('./server.child.mjs', import.meta.url)), [], {
    stdio: ['ignore', ...(hear ? ['pipe', 'pipe'] as const : ['inherit', 'inherit'] as const), 'ipc'],
    execArgv: ['--no-warnings'],
    env: {
      PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'test', PORT: '0', CAIRN_ADHOC_COOKIES: 'true', CAIRN_REGISTRATION: 'open',
      CAIRN_REQUESTS_PER_MINUTE: '1000000', CAIRN_LOGIN_ATTEMPTS: '1000', CAIRN_LOG_LEVEL: 'silent', ...shared,
    },
  });
  for (const stream of [child.stdout, child.stderr]) if (hear) stream?.setEncoding('utf8').on('data', hear);
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`The test server ended with ${code} before it listened.`)));
  });
  const call = caller(child);
  return {
    url: `http://127.0.0.1:${port}`, urls, child, files, shared,
    drain: () => call<void>('drain'),
    doctor: (networkId) => call<string[]>('doctor', networkId),
    rollUp: (of) => call<{ shown: boolean; rowsRead: Record<string, number> }>('rollUp', of),
    tidy: () => call<void>('tidy'),
    surprise: (kind) => call<void>('surprise', kind),
    stop: async () => {
      if (child.connected && child.exitCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        void call<void>('stop').catch(() => undefined);
        await gone;
      }
      await dropDatabase(name);
      rmSync(files, { recursive: true, force: true });
    },
  };
}

// On the second column all servers share one Redis, each under a name of its own.
function secondColumn(name: string): Record<string, string> {
  const { CAIRN_TEST_REDIS: url } = process.env;
  return url ? { CAIRN_REDIS_URL: url, CAIRN_REDIS_PREFIX: name } : {};
}

function caller(child: ChildProcess): <T>(call: string, of?: unknown) => Promise<T> {
  return <T>(call: string, of?: unknown) => new Promise<T>((resolve, reject) => {
    const id = randomUUID();
    const hear = (message: { id?: string; error?: string; answer?: T }): void => {
      if (message.id !== id) return;
      child.off('message', hear);
      if (message.error) reject(new Error(message.error));
      else resolve(message.answer as T);
    };
    child.on('message', hear);
    child.send({ id, call, of });
  });
}
