import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { HEAP_ARGUMENTS } from '../../apps/cairn/bin/heap-arguments.mjs';

/** A process of a bench that answers calls: its file hands `answerCalls` what it can do. */
export class Child {
  #asked = new Map();
  #next = 0;

  /**
   * Starts a file beside this one. Resolves when it says what it has to say first, which is kept as `said`.
   * @param {string} file @param {Record<string, string>} env
   */
  static async start(file, env = {}) {
    const child = new Child();
    // `CAIRN_BENCH_PROFILE`: a folder for a CPU profile of every process that a bench starts.
    const profile = process.env.CAIRN_BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.CAIRN_BENCH_PROFILE}`] : [];
    child.process = fork(fileURLToPath(new URL(file, import.meta.url)), [], { env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env }, execArgv: ['--no-warnings', ...HEAP_ARGUMENTS, '--expose-gc', ...profile], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.said = await new Promise((resolve, reject) => {
      child.process.once('message', resolve);
      child.process.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it began.`)));
    });
    child.process.on('message', (answer) => child.#hear(answer));
    child.process.on('exit', () => child.#hear(null));
    return child;
  }

  /** Resolves with what the call of that name resolves with, over there. */
  call(name, of) {
    return new Promise((resolve, reject) => {
      const id = this.#next += 1;
      this.#asked.set(id, { resolve, reject });
      this.process.send({ id, name, of });
    });
  }

  /** Ends the process and waits for its end. */
  async stop() {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    this.process.disconnect();
    await gone;
  }

  #hear(answer) {
    const heard = answer ? [[answer.id, this.#asked.get(answer.id)]] : [...this.#asked];
    for (const [id, asked] of heard) {
      this.#asked.delete(id);
      if (!answer) asked?.reject(new Error('The process has ended.'));
      else if (answer.error) asked?.reject(new Error(answer.error));
      else asked?.resolve(answer.answer);
    }
  }
}

/** The other side: says `first`, answers calls by their name, and ends with the process that started it, after `end`. */
export function answerCalls(calls, first, end = async () => undefined) {
  process.on('message', async ({ id, name, of }) => {
    try {
      process.send({ id, answer: await calls[name](of) });
    } catch (error) {
      process.send({ id, error: error.stack });
    }
  });
  process.on('disconnect', () => void end().finally(() => process.exit(0)));
  process.send(first);
}
