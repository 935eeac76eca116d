import { fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../apps/cairn/bin/ports.mjs';
import { databaseEnvironment } from '../../apps/cairn/dist/index.js';
import { TestRedis } from '../harness/redis.mjs';
import { findRedis } from '../run-tools.mjs';
import { AckLog } from './ack-log.mjs';
import { Database } from './database.mjs';
import { Pulse } from './pulse.mjs';
import { keepRunFolder, makeRunFolder, removeRunFolder } from './run-folder.mjs';
import { Service } from './service.mjs';

/** Everything that one run starts, and its end: whatever happens, nothing of it stays behind. */
export class Run {
  folder = makeRunFolder();
  pulse = new Pulse();
  /** The Redis of this run; none on the column of PostgreSQL. */
  redis = null;
  /** Settles when a killed Redis runs again. */
  restarting = Promise.resolve();
  // In a group of its own, where Ctrl-C does not reach it.
  #guard = fork(fileURLToPath(new URL('./guard.child.mjs', import.meta.url)), [], { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  #ending = new AbortController();
  #closing = null;

  constructor(options) {
    this.options = options;
    this.database = new Database(this.folder, options.control, (words) => this.tell(words));
    this.log = new AckLog(path.join(this.folder, 'acknowledged.jsonl'));
  }

  /** Fires when the run ends, in order or not; clients stop what they do. */
  get signal() {
    return this.#ending.signal;
  }

  /** PostgreSQL, the schema, one api, one worker: the split topology on ports of its own. */
  async open() {
    await this.openStores();
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    this.services = ['api', 'worker'].map((name) => new Service(name, this.environment(port), path.join(this.folder, `${name}.log`)));
    await Promise.all(this.services.map((service) => service.start()));
  }

  /** What the product keeps its rows and its queue in. */
  async openStores() {
    await this.database.open();
    if (this.options.column === 'redis') this.redis = await new TestRedis(findRedis()).start();
  }

  /** The environment of the product's processes: their own settings, nothing of ours. */
  environment(port) {
    return {
      PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR, NODE_ENV: 'production', PORT: String(port), CAIRN_HOST: '127.0.0.1', CAIRN_BASE_URL: this.url,
      ...databaseEnvironment(this.database.urls, { owner: false }),
      ...(this.redis ? { CAIRN_REDIS_URL: this.redis.url } : { CAIRN_REALTIME: 'postgres' }), CAIRN_REGISTRATION: 'open', CAIRN_FILES: path.join(this.folder, 'files'),
      ...(this.options.preload ? { NODE_OPTIONS: `--import=${this.options.preload}` } : {}),
      // The clients write documents of their own, and all come from one address.
      CAIRN_ADHOC_COOKIES: 'true', CAIRN_REQUESTS_PER_MINUTE: '100000000', CAIRN_LOGIN_ATTEMPTS: '1000',
    };
  }

  service(name) {
    return this.services.find((service) => service.name === name);
  }

  tell(words) {
    console.log(`  ${words}`);
  }

  /** Ends api and worker in order; the database stays for the checks. */
  async stopServices() {
    await Promise.all(this.services.map((service) => service.stop()));
  }

  /** Ends everything that still runs, once. @param {boolean} keep whether the folder stays for somebody to look into */
  close(keep) {
    this.#closing ??= this.#close(keep);
    return this.#closing;
  }

  async #close(keep) {
    this.#ending.abort(new Error('The run has ended.'));
    for (const service of this.services ?? []) service.stopAtOnce();
    this.log.close();
    await this.database.close();
    await this.restarting.catch(() => undefined);
    await this.redis?.end();
    if (keep) keepRunFolder(this.folder);
    else removeRunFolder(this.folder, this.database.server);
    this.#guard.kill('SIGKILL');
    if (keep) console.log(`The folder of this run is kept: ${[...new Set([this.folder, this.database.server.home.folder])].join(', ')}`);
  }

  /** Ends everything in this very moment: for a second Ctrl-C, and for a crash of the run itself. */
  closeAtOnce() {
    this.#ending.abort(new Error('The run was interrupted.'));
    for (const service of this.services ?? []) service.stopAtOnce();
    this.database.closeAtOnce();
    void this.redis?.end();
    if (fs.existsSync(this.folder)) removeRunFolder(this.folder, this.database.server);
  }
}
