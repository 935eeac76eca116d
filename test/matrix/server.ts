import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { connectAsAdmin, urlsOf } from './database.js';

/** A running server of the matrix: the built product as in production, and everything it says. */
export interface MatrixServer {
  url: string;
  drain: () => Promise<void>;
  /** Opens one hole of `plants/holes.mjs`, or closes it again with null. */
  plant: (name: string | null) => Promise<void>;
  stop: () => Promise<void>;
  /** What it wrote to stdout and stderr. */
  said: () => string;
}

const CHILD = fileURLToPath(new URL('../harness/server.child.mjs', import.meta.url));
const HOLES = pathToFileURL(fileURLToPath(new URL('./plants/open-holes.mjs', import.meta.url))).href;

/** Starts a server on a database that is there. @param withHoles whether `plant` works */
export async function serverOn(database: string, files: string, { withHoles = false } = {}): Promise<MatrixServer> {
  const urls = urlsOf(database);
  const child = fork(CHILD, [], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: ['--no-warnings', ...(withHoles ? ['--import', HOLES] : [])],
    env: {
      PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', PORT: '0', CAIRN_ADHOC_COOKIES: 'true', CAIRN_REGISTRATION: 'open', CAIRN_FILES: files,
      CAIRN_DATABASE_URL_APP: urls.appUrl, CAIRN_DATABASE_URL_SYSTEM: urls.systemUrl, CAIRN_DATABASE_URL_QUEUE: urls.queueUrl,
      CAIRN_REQUESTS_PER_MINUTE: '10000000', CAIRN_LOGIN_ATTEMPTS: '100000', CAIRN_CODE_ATTEMPTS: '100000',
    },
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { words += text; });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened.\n${words}`)));
  });
  const call = (message: Record<string, unknown>): Promise<void> => new Promise((resolve, reject) => {
    const id = randomUUID();
    const hear = (answer: { id?: string; error?: string }): void => {
      if (answer.id !== id) return;
      child.off('message', hear);
      if (answer.error) reject(new Error(answer.error));
      else resolve();
    };
    child.on('message', hear);
    child.send({ id, ...message });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    said: () => words,
    drain: () => untilQuiet(database, () => call({ call: 'drain' })),
    plant: (name) => call({ call: 'plant', name }),
    stop: async () => {
      if (!child.connected || child.exitCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      void call({ call: 'stop' }).catch(() => undefined);
      await gone;
    },
  };
}

// A relay that runs by itself may hold the last rows while `drain` sees none: quiet is when none are left in the table either.
async function untilQuiet(database: string, drain: () => Promise<void>): Promise<void> {
  const admin = await connectAsAdmin(database);
  try {
    for (;;) {
      const { rows } = await admin.query<{ left: number }>('select count(*)::int as left from outbox');
      await drain();
      if (rows[0]?.left === 0) return;
    }
  } finally {
    await admin.end();
  }
}
