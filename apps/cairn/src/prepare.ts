import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FromChild } from './child-messages.js';

type Prepared = Extract<FromChild, { type: 'prepared' }>;

const ATTEMPTS = 3;

/**
 * Migrations and sample data, in a process that alone holds the owner's connection and ends afterwards.
 * One that was killed, by someone or with the database, is started again.
 */
export async function prepare(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Prepared> {
  for (let attempt = 1; ; attempt += 1) {
    const prepared = await attemptOnce(env, signal);
    if (prepared) return prepared;
    if (attempt === ATTEMPTS || signal.aborted) throw new Error('The database could not be prepared.');
    console.log('  The preparation of the database was interrupted; trying again.');
  }
}

async function attemptOnce(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Prepared | undefined> {
  const child = fork(fileURLToPath(new URL('./prepare.child.js', import.meta.url)), [], { env, execArgv: process.execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const kill = (): boolean => child.kill('SIGKILL');
  signal.addEventListener('abort', kill);
  let prepared: Prepared | undefined;
  child.on('message', (message: FromChild) => {
    if (message.type === 'prepared') prepared = message;
  });
  const [code, killedBy] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  signal.removeEventListener('abort', kill);
  if (code !== 0 && !killedBy) throw new Error('The database could not be prepared.');
  return prepared;
}
