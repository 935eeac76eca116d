import { fork } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../apps/cairn/bin/ports.mjs';

const CHILD = fileURLToPath(new URL('./program.child.mjs', import.meta.url));
const START_WITHIN = 10_000;

/** A Redis of its own on a port of its own, which writes down what it acknowledges, as a deployment's does. */
export class TestRedis {
  /** The process that watches over it. */
  #child = null;
  #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cairn-redis-'));
  #port = 0;

  /** @param {string | undefined} program the redis-server to run; that of CAIRN_REDIS_SERVER otherwise */
  constructor(program = process.env.CAIRN_REDIS_SERVER) {
    if (!program) throw new Error('CAIRN_REDIS_SERVER names no redis-server.');
    this.program = program;
  }

  get url() {
    return `redis://127.0.0.1:${this.#port}`;
  }

  /** Comes back when it answers; a second time on the same port and with what it had written down. */
  async start() {
    this.#port ||= await freePort();
    const settings = { port: this.#port, bind: '127.0.0.1', dir: this.#folder, appendonly: 'yes', appendfsync: 'everysec', save: '', 'maxmemory-policy': 'noeviction', daemonize: 'no', loglevel: 'warning' };
    const words = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    this.#child = fork(CHILD, [this.#folder, this.program, ...words], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: ['--no-warnings'] });
    // One that is still there must not keep Jest.
    this.#child.unref();
    this.#child.channel.unref();
    for (const until = Date.now() + START_WITHIN; !(await answers(this.#port)); await sleep(20)) {
      if (Date.now() > until || this.#child.exitCode !== null) throw new Error('redis-server did not start.');
    }
    return this;
  }

  /** Ends it in order, or by SIGKILL. */
  async stop(signal = 'SIGTERM') {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    // Whoever waits must live until then: with nothing else left to do, Jest ended here in silence, and wrote no report.
    child.ref();
    child.send(signal);
    await gone;
  }

  /** Forgets what it wrote down; only while it is stopped. */
  forget() {
    fs.rmSync(this.#folder, { recursive: true, force: true });
    fs.mkdirSync(this.#folder);
  }

  /** Ends it for good. */
  async end() {
    await this.stop('SIGKILL');
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ host: '127.0.0.1', port, timeout: 500 }, () => socket.write('PING\r\n'));
    const say = (word) => {
      socket.destroy();
      resolve(word);
    };
    socket.on('data', (bytes) => say(bytes.toString().startsWith('+PONG')));
    socket.on('error', () => say(false));
    socket.on('timeout', () => say(false));
  });
}
