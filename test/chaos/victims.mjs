import { setTimeout as sleep } from 'node:timers/promises';
import { Seeded } from './seeded.mjs';

const TURN = ['api', 'worker', 'postmaster', 'backend'];
const REDIS_AWAY_FOR = [100, 3_000];

/** Whom to kill next, in turn, and how: chosen by the seed. */
export class Victims {
  #random;
  #turn;
  #all;

  constructor(run) {
    this.run = run;
    this.#all = run.redis ? [...TURN, 'redis'] : TURN;
    this.#random = new Seeded(run.options.seed, 'victims');
    // What a control run must show is lost with the server, so it begins with the server.
    this.#turn = run.options.control ? 2 : 0;
  }

  /** How much work there should be before the next kill, and how long to wait then: kills come at any moment of a transaction. */
  pace(perKill) {
    return { acknowledgements: Math.ceil(perKill * (0.7 + 0.5 * this.#random.fraction())), milliseconds: this.#random.whole(0, 400) };
  }

  /** Kills one process, or a whole server. @returns the kill as the pulse notes it, or null when there was nobody to kill */
  strike() {
    const victim = this.#all[this.#turn % this.#all.length];
    this.#turn += 1;
    if (victim === 'postmaster') return this.#postmaster();
    if (victim === 'backend') return this.#child();
    if (victim === 'redis') return this.#redis();
    const kill = this.run.pulse.killed(victim, victim);
    return this.run.service(victim).kill() ? kill : this.#nobody(kill);
  }

  // Alone, the postmaster leaves processes behind that finish what they are doing. With all of them at once, whatever
  // was not written yet is gone: the nearest to a power cut that a process can be made to feel.
  #postmaster() {
    const all = this.run.options.control || this.#random.fraction() < 0.7;
    const kill = this.run.pulse.killed('postmaster', all ? 'postmaster with all its children' : 'postmaster alone');
    return this.run.database.kill(all) ? kill : this.#nobody(kill);
  }

  // The postmaster ends all other backends when one is killed, and recovers from the log.
  #child() {
    const children = this.run.database.children().map(({ pid, command }) => ({ pid, words: command.replace(/^postgres:\s*/, '') }));
    const wanted = this.#random.weighted({ busy: 6, checkpointer: 2, walwriter: 1 });
    const sessions = children.filter(({ words }) => /^cairn_/.test(words));
    const busy = sessions.filter(({ words }) => !/ idle$/.test(words));
    const preferred = wanted === 'busy' ? busy : children.filter(({ words }) => words.startsWith(wanted));
    const [from] = [preferred, busy, sessions, children].filter((list) => list.length > 0);
    if (!from) return null;
    const chosen = this.#random.pick(from);
    const kill = this.run.pulse.killed('backend', `backend "${chosen.words.replace(/ 127\.0\.0\.1\(\d+\)/, '')}"`);
    return this.run.database.killChild(chosen.pid) ? kill : this.#nobody(kill);
  }

  // It is away for a while, and what it had not written down in its last second is lost.
  #redis() {
    const { run } = this;
    const kill = run.pulse.killed('redis', 'redis');
    const away = sleep(this.#random.whole(...REDIS_AWAY_FOR));
    run.restarting = run.restarting.then(() => run.redis.stop('SIGKILL')).then(() => away).then(() => run.signal.aborted || run.redis.start());
    return kill;
  }

  #nobody(kill) {
    this.run.pulse.kills = this.run.pulse.kills.filter((other) => other !== kill);
    return null;
  }
}
