import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { HEAP_ARGUMENTS } from '../bin/heap-arguments.mjs';
import type { FromChild, ToChild } from './child-messages.js';

const ATTEMPTS = 3;
const STEADY_AFTER = 30_000;
const STOP_WITHIN = 12_000;

interface Events {
  /** A server answers; the argument is its process number. */
  ready: [number];
  /** It ended without being asked to. */
  died: [string];
  /** It never answered, several times in a row. */
  failed: [];
}

/** The child process with api and worker: started again when it dies, with growing pauses. */
export class ServerProcess extends EventEmitter<Events> {
  private child: ChildProcess | undefined;
  private stopping = false;
  private everReady = false;
  private failures = 0;

  constructor(private readonly env: NodeJS.ProcessEnv) {
    super();
  }

  /** The number of the running process. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts the server; `ready` or `failed` follows. */
  start(): void {
    const child = fork(fileURLToPath(new URL('./serve.child.js', import.meta.url)), [], { env: this.env, execArgv: [...process.execArgv, ...HEAP_ARGUMENTS], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const began = Date.now();
    this.child = child;
    child.on('message', (message: FromChild) => {
      if (message.type !== 'ready' || !child.pid) return;
      this.everReady = true;
      this.emit('ready', child.pid);
    });
    child.once('exit', (code, signal) => void this.startAgain(`${signal ?? `exit code ${code}`}`, Date.now() - began));
  }

  /** Replaces the running server, for a change of its code. */
  async restart(): Promise<void> {
    if (!this.child) return;
    this.stopping = true;
    await this.end();
    this.stopping = false;
    this.start();
  }

  /** Asks the server to finish what it does and waits for it. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.end();
  }

  /** Ends the server on the spot. */
  stopAtOnce(): void {
    this.stopping = true;
    this.child?.kill('SIGKILL');
  }

  private async end(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    const hard = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN);
    const message: ToChild = { type: 'stop' };
    if (child.connected) child.send(message, () => undefined);
    await gone;
    clearTimeout(hard);
  }

  private async startAgain(reason: string, lived: number): Promise<void> {
    if (this.stopping) return;
    this.failures = lived > STEADY_AFTER ? 1 : this.failures + 1;
    this.emit('died', reason);
    if (!this.everReady && this.failures >= ATTEMPTS) {
      this.emit('failed');
      return;
    }
    await sleep(Math.min(5_000, 100 * 2 ** this.failures));
    if (!this.stopping) this.start();
  }
}
