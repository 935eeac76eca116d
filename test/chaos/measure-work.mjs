import { tag } from './names.mjs';
import { measureInput } from './network.mjs';

const KNOWN = 30;

/** Makes measures and rewrites their definitions. The source of a measure, and the reason of each change, is the key. */
export class MeasureWork {
  #measures = [];

  constructor(client, random) {
    this.client = client;
    this.random = random;
  }

  async step() {
    const next = this.random.weighted({ create: this.#measures.length < 3 ? 10 : 3, change: this.#measures.length > 0 ? 7 : 0 });
    if (next === 'change') return this.#change(this.random.pick(this.#measures));
    const name = (key) => `Measure ${tag(key)}`;
    const made = await this.client.change('createMeasure', (key) => ({ input: measureInput(name(key), key, 'MONTH') }),
      (measure, key) => ({ id: measure.id, version: measure.version, name: name(key) }));
    this.#measures.push({ id: made.id, version: made.version });
    if (this.#measures.length > KNOWN) this.#measures.shift();
  }

  async #change(measure) {
    const name = (key) => `Changed ${tag(key)}`;
    try {
      const changed = await this.client.change('updateMeasure', (key) => ({ input: { id: measure.id, version: measure.version, name: name(key), why: key } }),
        (answer, key) => ({ id: answer.id, version: answer.version, name: name(key) }));
      measure.version = changed.version;
    } catch (error) {
      this.#measures = this.#measures.filter((other) => other !== measure);
      throw error;
    }
  }
}
