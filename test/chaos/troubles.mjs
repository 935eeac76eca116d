import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Seeded } from './seeded.mjs';

const CALM_MS = [1_500, 5_000];
/** What happens to a road, and how long it may last. */
const TROUBLES = {
  cut: { weight: 5, lasts: [0, 0], strike: (road) => road.cut() },
  bar: { weight: 2, lasts: [200, 2_500], strike: (road) => road.bar() },
  'black hole': { weight: 2, lasts: [500, 4_000], strike: (road) => road.swallow() },
  'half-open': { weight: 2, lasts: [500, 4_000], strike: (road) => road.orphan() },
  delay: { weight: 2, lasts: [500, 3_000], strike: (road, random) => road.delay(random.whole(50, 400)) },
  throttle: { weight: 1, lasts: [500, 3_000], strike: (road, random) => road.throttle(random.whole(2_000, 20_000)) },
};
const WEIGHTS = Object.fromEntries(Object.entries(TROUBLES).map(([name, { weight }]) => [name, weight]));

/** Breaks the roads of all clients again and again, each by a sequence of its own that the seed repeats. */
export class Troubles {
  /** How often each kind struck. */
  struck = Object.fromEntries(Object.keys(TROUBLES).map((name) => [name, 0]));
  #over = new AbortController();
  #running = [];

  /** @param {{road: import('./fault-proxy.mjs').FaultProxy, name: string}[]} clients */
  constructor(clients, seed) {
    this.clients = clients;
    this.seed = seed;
  }

  start() {
    setMaxListeners(0, this.#over.signal);
    this.#running = this.clients.map(({ road, name }) => this.#trouble(road, new Seeded(this.seed, `road of ${name}`)));
  }

  /** Heals every road, for good. */
  async stop() {
    this.#over.abort();
    await Promise.all(this.#running);
    for (const { road } of this.clients) road.heal();
  }

  async #trouble(road, random) {
    const { signal } = this.#over;
    const pause = (range) => sleep(random.whole(...range), undefined, { signal }).catch(() => undefined);
    // Not all at the same moment.
    await pause([0, CALM_MS[1]]);
    while (!signal.aborted) {
      const kind = random.weighted(WEIGHTS);
      const { lasts, strike } = TROUBLES[kind];
      strike(road, random);
      this.struck[kind] += 1;
      await pause(lasts);
      road.heal();
      // Behind some holes the connection is dead, behind others it lives on.
      if (kind === 'black hole' && random.fraction() < 0.5) road.cut();
      await pause(CALM_MS);
    }
  }
}
