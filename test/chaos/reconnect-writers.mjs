import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Refusal } from './client.mjs';
import { CycleWork } from './cycle-work.mjs';
import { DirectoryWork } from './directory-work.mjs';
import { EditWork } from './edit-work.mjs';
import { ImportWork } from './import-work.mjs';
import { PeopleWork } from './people-work.mjs';
import { RoleWork } from './role-work.mjs';
import { Seeded } from './seeded.mjs';
import { SessionWork } from './session-work.mjs';
import { TalkWork } from './talk-work.mjs';

/**
 * Who writes while pages listen, straight to the server: one entry a kind of happening. `streams` names where it is told,
 * `works` makes those who do it, `thinkMs` is how long each waits between two steps. A new kind of stream is a new entry.
 */
export const WRITERS = [
  {
    streams: ({ id }) => [`directory:${id}`],
    works: (network, random) => [new DirectoryWork(network.person('directory 1', network.head), random('directory 1')), new DirectoryWork(network.person('directory 2', network.colleague), random('directory 2'))],
    thinkMs: 80,
  },
  {
    streams: ({ edited, id }) => [`learning:${id}`, ...edited.map((measure) => `measure:${measure.id}`)],
    works: (network, random) => network.edited.map((measure, nth) => new EditWork(network.person(`edits ${nth}`, nth % 2 ? network.head : network.colleague), random(`edits ${nth}`), measure)),
    thinkMs: 40,
  },
  {
    // Two speak in each thread at once.
    streams: ({ threads }) => threads.map(({ stream }) => stream),
    works: (network, random) => network.threads.flatMap((thread, nth) => [network.head, network.colleague].map((who, voice) =>
      new TalkWork(network.person(`talk ${nth} ${voice}`, who), random(`talk ${nth} ${voice}`), thread))),
    thinkMs: 60,
  },
  {
    // Two write on one board: everybody in the session sees every note move.
    streams: ({ session }) => [session.stream],
    works: (network, random) => [network.head, network.colleague].map((who, nth) => new SessionWork(network.person(`board ${nth}`, who), random(`board ${nth}`), network.session)),
    thinkMs: 60,
  },
  {
    // Told on the stream of the idea by the writer, and on that of learning by a job.
    streams: ({ practices, id }) => [...practices.map(({ ideaId }) => `idea:${ideaId}`), `learning:${id}`],
    works: (network, random) => network.practices.map((practice, nth) => new CycleWork(network.person(`tests ${nth}`, practice.client), random(`tests ${nth}`), practice)),
    thinkMs: 150,
  },
  {
    streams: ({ shared, id }) => [`measure:${shared.id}`, `learning:${id}`],
    works: (network, random) => network.joined.slice(0, 1).map(({ client, sites }) => new ImportWork({ client: network.person('imports', client), sites, makesMeasures: false }, random('imports'), network.shared)),
    thinkMs: 500,
  },
  {
    streams: ({ id }) => [`directory:${id}`],
    works: (network, random) => [new PeopleWork(network.person('people', network.head), random('people'))],
    thinkMs: 250,
  },
  {
    // Whose roles change loses the rooms of every socket and must join again.
    streams: ({ members, id }) => [`directory:${id}`, ...members.map((member) => `member:${member.id}`)],
    works: (network, random) => [new RoleWork(network.person('roles', network.head), random('roles'), network.members)],
    thinkMs: 200,
  },
];

/** All writers of a run at work, until they are told to stop. */
export class Writers {
  #stopped = false;
  #working = [];

  constructor(run, network) {
    Object.assign(this, { run, network });
  }

  start() {
    const person = (name, of) => new Client(name, this.run, of.session);
    const random = (name) => new Seeded(this.run.options.seed, name);
    const network = { ...this.network, person };
    this.#working = WRITERS.flatMap(({ works, thinkMs }) => works(network, random).map((work) => this.#keepWorking(work, thinkMs)));
  }

  /** Lets everybody finish what was begun. */
  async stop() {
    this.#stopped = true;
    await Promise.all(this.#working);
  }

  async #keepWorking(work, thinkMs) {
    while (!this.#stopped && !this.run.signal.aborted) {
      try {
        await work.step();
      } catch (error) {
        if (this.run.signal.aborted) return;
        if (!(error instanceof Refusal)) throw error;
        this.run.pulse.refused(work.client.name, error);
      }
      await sleep(thinkMs);
    }
  }
}
