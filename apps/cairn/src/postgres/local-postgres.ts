import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, portTrouble } from '../../bin/ports.mjs';
import { processBirth, withLock, writeWhole } from '../../bin/process-lock.mjs';
import { serverAccount } from './account.js';
import { program } from './binaries.js';
import { connected } from './bootstrap.js';
import { initialise, isInitialised, runProgram, serverEnvironment } from './cluster.js';
import { findHome, type Home } from './home.js';
import { disownForeignLock, findPostmaster, type Postmaster } from './postmaster-file.js';
import { readSecrets, type Secrets } from './secrets.js';
import { ServerLog } from './server-log.js';
import { serverSettings, type Durability } from './settings.js';

export interface LocalPostgresOptions {
  /** Holds the passwords and, where PostgreSQL's account can enter it, the data. */
  folder: string;
  durability?: Durability;
  /** Settings of PostgreSQL on top of ours. */
  settings?: Record<string, string>;
}

/** How `start` came to a running server: found one, made a new data directory, or started what was there. */
export type Started = 'adopted' | 'created' | 'started';

interface Events {
  died: [];
  restarted: [];
  note: [string];
}

const ANSWER_WITHIN = 120_000;
const WATCH_EVERY = 200;

/**
 * PostgreSQL of this machine: created, started or adopted, watched, stopped. It is spawned detached, so neither Ctrl-C nor
 * `kill -9` of this process reaches it; whoever comes next adopts it. Emits `died` and `restarted` while watched.
 */
export class LocalPostgres extends EventEmitter<Events> {
  readonly secrets: Secrets;
  readonly home: Home;
  private readonly log: ServerLog;
  private readonly settings: Record<string, string>;
  private readonly durability: Durability;
  private postmaster: Postmaster | undefined;
  private port = 0;
  private stopping = false;
  private watching = false;

  constructor(private readonly options: LocalPostgresOptions) {
    super();
    this.durability = options.durability ?? 'full';
    this.settings = { ...serverSettings(this.durability), ...options.settings };
    this.home = findHome(options.folder, serverAccount());
    this.secrets = readSecrets(options.folder, isInitialised(this.home));
    this.log = new ServerLog(path.join(options.folder, 'postgres.log'));
  }

  /** A superuser's connection; for bootstrap and tests, never for the application. */
  get adminUrl(): string {
    return `postgres://postgres:${this.secrets.superuser}@127.0.0.1:${this.port}/postgres`;
  }

  /** The process number of the server, while there is one. */
  get pid(): number | undefined {
    return this.postmaster?.pid;
  }

  /** Comes back when the server answers. */
  async start(): Promise<Started> {
    this.stopping = false;
    return withLock(path.join(this.options.folder, 'postgres.lock'), async () => {
      const created = !isInitialised(this.home);
      if (created) await initialise(this.home, this.secrets.superuser, { sync: this.durability !== 'test' });
      if (await this.adopt()) return 'adopted';
      this.port = await this.choosePort();
      await this.launch();
      return created ? 'created' : 'started';
    });
  }

  /** Restarts the server whenever it dies, until `stop`. */
  watch(): void {
    if (this.watching) return;
    this.watching = true;
    void this.watchUntilStopped().finally(() => {
      this.watching = false;
    });
  }

  /** Ends all connections and the server, leaving a clean data directory. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (!findPostmaster(this.home.data)) return;
    await this.control('fast').catch(() => this.control('immediate'));
    this.postmaster = undefined;
  }

  /** Ends the server without waiting for anything; the next start recovers from its log. */
  stopAtOnce(): void {
    this.stopping = true;
    const pid = findPostmaster(this.home.data)?.pid;
    if (pid) process.kill(pid, 'SIGQUIT');
  }

  private control(mode: 'fast' | 'immediate'): Promise<void> {
    return runProgram(this.home, 'pg_ctl', ['stop', '-D', this.home.data, '-m', mode, '-w', '-t', '30', '-s']).catch((error: unknown) => {
      if (findPostmaster(this.home.data)) throw error;
    });
  }

  private async watchUntilStopped(): Promise<void> {
    for (;;) {
      await sleep(WATCH_EVERY, undefined, { ref: false });
      if (this.stopping) return;
      if (this.postmaster && processBirth(this.postmaster.pid) !== undefined) continue;
      this.emit('died');
      await this.startAgain();
      if (!this.stopping) this.emit('restarted');
    }
  }

  private async startAgain(): Promise<void> {
    for (let pause = 250; !this.stopping; pause = Math.min(pause * 2, 5_000)) {
      try {
        await this.start();
        return;
      } catch (error) {
        this.emit('note', (error as Error).message);
        await sleep(pause);
      }
    }
  }

  // A server that is still starting or stopping is given its time; one that ends meanwhile is not there any more.
  private async adopt(): Promise<boolean> {
    disownForeignLock(this.home.data);
    for (const until = Date.now() + ANSWER_WITHIN; Date.now() < until; await sleep(100)) {
      const found = findPostmaster(this.home.data);
      if (!found) return false;
      if (found.port && (await this.answers(found.port))) {
        this.postmaster = found;
        this.rememberPort(found.port);
        return true;
      }
    }
    throw new Error(`A PostgreSQL of ${this.home.data} runs but does not answer (process ${findPostmaster(this.home.data)?.pid}); see ${this.log.file}.`);
  }

  private async answers(port: number): Promise<boolean> {
    const url = `postgres://postgres:${this.secrets.superuser}@127.0.0.1:${port}/postgres`;
    try {
      const { rows } = await connected(url, (client) => client.query<{ data_directory: string }>('SHOW data_directory'));
      return rows[0]?.data_directory === this.home.data;
    } catch {
      return false;
    }
  }

  private async launch(): Promise<void> {
    for (const until = Date.now() + ANSWER_WITHIN; ; await sleep(200)) {
      const ended = await this.launchOnce();
      if (!ended) return;
      // While we watch, a running application knows the port: then the retry is left to the watcher.
      if (!this.watching && /Address already in use|could not create any TCP/.test(ended)) this.port = await freePort();
      // Processes of a killed server finish their statement first; the lock clears when the last one has gone.
      else if (!/pre-existing shared memory block|lock file .* already exists/.test(ended) || Date.now() > until) throw new Error(`PostgreSQL did not start: ${ended.trim() || 'it said nothing'} (${this.log.file})`);
    }
  }

  /** Returns undefined when the server answers, otherwise what it said before it ended. */
  private async launchOnce(): Promise<string | undefined> {
    const flags = Object.entries(this.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const output = this.log.open();
    const child = spawn(program(this.home.distribution, 'postgres'), ['-D', this.home.data, '-p', String(this.port), ...flags], {
      ...this.home.account, cwd: this.home.folder, env: serverEnvironment(), detached: true, windowsHide: true, stdio: ['ignore', output, output],
    });
    fs.closeSync(output);
    const exit = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', () => resolve(this.log.sinceOpened()));
    });
    child.unref();
    let ended: string | undefined;
    void exit.then((words) => (ended = words));
    for (const until = Date.now() + ANSWER_WITHIN; Date.now() < until; await sleep(30)) {
      if (ended !== undefined) return ended;
      if (!(await this.answers(this.port))) continue;
      this.postmaster = { pid: child.pid as number, port: this.port };
      this.rememberPort(this.port);
      return undefined;
    }
    throw new Error(`PostgreSQL started but did not answer within ${ANSWER_WITHIN / 1000} s; see ${this.log.file}.`);
  }

  private get portFile(): string {
    return path.join(this.options.folder, 'postgres.port');
  }

  // The same port again, so that the connections of a server that is already running stay valid.
  private async choosePort(): Promise<number> {
    const known = this.port || (fs.existsSync(this.portFile) ? Number(fs.readFileSync(this.portFile, 'utf8')) : 0);
    if (known && (this.watching || !(await portTrouble(known)))) return known;
    return freePort();
  }

  private rememberPort(port: number): void {
    this.port = port;
    writeWhole(this.portFile, `${port}\n`);
  }
}
