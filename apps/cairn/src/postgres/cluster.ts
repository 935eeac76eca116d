import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { program } from './binaries.js';
import type { Home } from './home.js';

const MAJOR = '18';

/** Whether the home holds a complete data directory; a directory of another major version is an error. */
export function isInitialised(home: Home): boolean {
  const file = path.join(home.data, 'PG_VERSION');
  if (!fs.existsSync(file)) return false;
  const major = fs.readFileSync(file, 'utf8').trim();
  if (major !== MAJOR) throw new Error(`${home.data} belongs to PostgreSQL ${major}, and this Cairn brings PostgreSQL ${MAJOR}. Export with the Cairn that made it, or move the folder away.`);
  return true;
}

/** Creates the data directory beside its final place and moves it there when it is complete, so that an interrupted run leaves nothing to mistake for a database. */
export async function initialise(home: Home, password: string, { sync = true } = {}): Promise<void> {
  const draft = `${home.data}.new`;
  const passwordFile = path.join(home.folder, `.password-${process.pid}`);
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (home.account) for (const file of [draft, passwordFile]) fs.chownSync(file, home.account.uid, home.account.gid);
  try {
    await runProgram(home, 'initdb', [
      `--pgdata=${draft}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
      // The built-in locale sorts alike on every machine, whatever its C library.
      '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
      '--data-checksums', '--no-instructions', ...(sync ? [] : ['--no-sync']),
    ]);
    fs.renameSync(draft, home.data);
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

/** Runs a program of the distribution to its end as the account of the server. */
export function runProgram(home: Home, name: 'initdb' | 'pg_ctl', args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program(home.distribution, name), args, { ...home.account, cwd: home.folder, env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    const output: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code, signal) => (code === 0 ? resolve() : reject(new Error(`${name} failed (${code ?? signal}): ${output.join('').trim()}`))));
  });
}

/** Our environment without what would redirect PostgreSQL or translate the messages we read. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|CAIRN_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
