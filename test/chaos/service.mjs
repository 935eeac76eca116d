import { fork } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { HEAP_ARGUMENTS } from '../../apps/cairn/bin/heap-arguments.mjs';

const CHILD = fileURLToPath(new URL('./service.child.mjs', import.meta.url));
const RESTART_AFTER = 100;
const RESTART_AFTER_FAILURE = 500;
const START_WITHIN = 60_000;

/** One process of the split product, restarted whenever it ends, as a service manager would. */
export class Service {
  #child = null;
  #stopping = false;
  #up = false;
  #planted = null;
  #supervised = Promise.resolve();
  /** How often it ended without being killed by us: a crash, or a start without a database. */
  ownEnds = 0;

  /** @param {string} name @param {'api' | 'worker'} kind */
  constructor(name, env, logFile, kind = name) {
    this.name = name;
    this.kind = kind;
    this.env = env;
    this.logFile = logFile;
  }

  /** Comes back when the process says that it works. */
  async start() {
    this.#supervised = this.#supervise();
    for (const until = Date.now() + START_WITHIN; !this.#up; await sleep(50)) {
      if (Date.now() > until || this.#stopping) throw new Error(`The ${this.name} did not start; see ${this.logFile}.`);
    }
  }

  /** Opens a planted hole, or closes all of them (null), and comes back when that is so. */
  plant(message) {
    return new Promise((resolve) => {
      this.#planted = resolve;
      this.#child.send({ call: 'plant', ...message });
    });
  }

  /** SIGKILL. False when there was no process at this moment. */
  kill() {
    if (!this.#child?.pid || this.#child.exitCode !== null) return false;
    this.#child.killedByUs = true;
    this.#up = false;
    return this.#child.kill('SIGKILL');
  }

  /** Ends the process in order, and comes back when its successor says that it works. */
  async replace() {
    const child = this.#child;
    child.killedByUs = true;
    child.kill('SIGTERM');
    for (const until = Date.now() + START_WITHIN; this.#child === child || !this.#up; await sleep(50)) {
      if (Date.now() > until || this.#stopping) throw new Error(`The ${this.name} was not replaced; see ${this.logFile}.`);
    }
  }

  /** The number of its process; none while it is away. */
  get pid() {
    return this.#child?.exitCode === null ? this.#child.pid : undefined;
  }

  get isUp() {
    return this.#up;
  }

  /** Ends the process in order and for good. */
  async stop() {
    this.#stopping = true;
    const child = this.#child;
    child?.kill('SIGTERM');
    const late = setTimeout(() => child?.kill('SIGKILL'), 15_000);
    await this.#supervised;
    clearTimeout(late);
  }

  stopAtOnce() {
    this.#stopping = true;
    this.#child?.kill('SIGKILL');
  }

  async #supervise() {
    while (!this.#stopping) {
      const orderly = await this.#runOnce();
      if (!this.#stopping) await sleep(orderly ? RESTART_AFTER : RESTART_AFTER_FAILURE);
    }
  }

  async #runOnce() {
    const log = fs.openSync(this.logFile, 'a', 0o600);
    const child = fork(CHILD, [this.kind], { env: this.env, execArgv: ['--no-warnings', ...HEAP_ARGUMENTS], stdio: ['ignore', log, log, 'ipc'] });
    fs.closeSync(log);
    this.#child = child;
    child.on('message', ({ up, planted }) => {
      if (up) this.#up = true;
      if (planted !== undefined) this.#planted?.(planted);
    });
    await new Promise((resolve) => {
      child.once('exit', resolve);
      child.once('error', resolve);
    });
    this.#up = false;
    if (!child.killedByUs && !this.#stopping) this.ownEnds += 1;
    return child.killedByUs === true;
  }
}
