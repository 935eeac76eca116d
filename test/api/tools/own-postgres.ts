import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A PostgreSQL of one spec. */
export interface OwnPostgres {
  /** The settings of a server that runs on it. */
  env: Record<string, string>;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  /** Stops every process of it in the middle of whatever it does. Resolves with how to let them go on. */
  freeze: () => Promise<() => void>;
  end: () => Promise<void>;
}

/** Starts one, with a migrated database. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const { CAIRN_TEST_POSTGRES: _shared, ...env } = process.env;
  const child = fork(fileURLToPath(new URL('./own-postgres.child.mjs', import.meta.url)), [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: ['--no-warnings'], env });
  const { urls } = await new Promise<{ urls: Record<'appUrl' | 'systemUrl' | 'queueUrl', string> }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as never));
    child.once('exit', (code) => reject(new Error(`The PostgreSQL of this spec ended with ${code} before it answered.`)));
  });
  const call = <T>(name: string): Promise<T> => new Promise((resolve, reject) => {
    const id = randomUUID();
    const hear = (message: { id?: string; error?: string; answer?: T }): void => {
      if (message.id !== id) return;
      child.off('message', hear);
      if (message.error) reject(new Error(message.error));
      else resolve(message.answer as T);
    };
    child.on('message', hear);
    child.send({ id, call: name });
  });
  return {
    env: { CAIRN_DATABASE_URL_APP: urls.appUrl, CAIRN_DATABASE_URL_SYSTEM: urls.systemUrl, CAIRN_DATABASE_URL_QUEUE: urls.queueUrl },
    stop: () => call('stop'), start: () => call('start'), end: () => call('end'),
    freeze: async () => {
      const main = await call<number>('pid');
      const all = [main, ...childrenOf(main)];
      for (const pid of all) process.kill(pid, 'SIGSTOP');
      return () => {
        for (const pid of all) process.kill(pid, 'SIGCONT');
      };
    },
  };
}

// Only what /proc says is a child of that process is signalled: numbers are used again.
function childrenOf(parent: number): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1]) === parent;
    } catch {
      return false;
    }
  });
}
