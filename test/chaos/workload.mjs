import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Refusal } from './client.mjs';
import { CycleWork } from './cycle-work.mjs';
import { DirectoryWork } from './directory-work.mjs';
import { ImportWork } from './import-work.mjs';
import { MeasureWork } from './measure-work.mjs';
import { PeopleWork } from './people-work.mjs';
import { Seeded } from './seeded.mjs';
import { TalkWork } from './talk-work.mjs';

/** People who edit think between two changes; each of their changes is work for the worker, which must keep up with imports too. */
const THINKING = { DirectoryWork: 250, MeasureWork: 120, TalkWork: 150, CycleWork: 100 };

/** All clients of the run at work at once, until they are told to stop. */
export class Workload {
  #stopped = false;
  #workers = [];

  constructor(run, networks) {
    this.run = run;
    for (const network of networks) this.#employ(network);
  }

  #employ(network) {
    const { slug, id, head, colleague, addressee, districts, joined, shared, practices } = network;
    const person = (name, of) => new Client(`${slug} ${name}`, this.run, of.session);
    const random = (name) => new Seeded(this.run.options.seed, `${slug} ${name}`);
    this.#workers.push(
      new DirectoryWork(person('directory', head), random('directory')),
      new MeasureWork(person('measures 1', head), random('measures 1')),
      new MeasureWork(person('measures 2', colleague), random('measures 2')),
      new PeopleWork(person('people 1', head), random('people 1'), network),
      new PeopleWork(person('people 2', colleague), random('people 2')),
      new ImportWork({ client: person('hub data', head), sites: districts, makesMeasures: true }, random('hub data'), shared),
      new TalkWork(person('talk of the network', head), random('talk of the network'), { kind: 'NETWORK', subjectId: id }, addressee),
      ...practices.flatMap((practice, nth) => [
        new CycleWork(person(`tests ${nth + 1}`, practice.client), random(`tests ${nth + 1}`), practice),
        new TalkWork(person(`talk of an idea ${nth + 1}`, practice.client), random(`talk of an idea ${nth + 1}`), { kind: 'IDEA', subjectId: practice.ideaId }, addressee),
      ]),
      ...joined.map(({ client, sites }, nth) => new ImportWork({ client: person(`district data ${nth + 1}`, client), sites, makesMeasures: false }, random(`district data ${nth + 1}`), shared)),
    );
  }

  start() {
    this.#workers = this.#workers.map((work) => this.#keepWorking(work));
  }

  /** Lets everybody finish what was begun; nothing stays ambiguous. */
  async stop() {
    this.#stopped = true;
    await Promise.all(this.#workers);
  }

  async #keepWorking(work) {
    while (!this.#stopped && !this.run.signal.aborted) {
      try {
        await work.step();
        await sleep(THINKING[work.constructor.name] ?? 0);
      } catch (error) {
        if (this.run.signal.aborted) return;
        if (!(error instanceof Refusal)) throw error;
        this.run.pulse.refused(work.client.name, error);
        await sleep(100);
      }
    }
  }
}
