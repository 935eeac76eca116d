import { tag } from './names.mjs';

const OPEN = 8;
const NEXT = { RUNNING: 'study', STUDYING: 'learn', LEARNED: 'close' };

/** Starts tests that the network sees, and takes them to their end: studied, learned from, closed. Titles carry the key. */
export class CycleWork {
  #cycles = [];

  constructor(client, random, { ideaId, teamId }) {
    Object.assign(this, { client, random, ideaId, teamId });
  }

  async step() {
    const next = this.random.weighted({ create: this.#cycles.length < OPEN ? 4 : 1, go: this.#cycles.length > 0 ? 6 : 0 });
    if (next === 'create') return this.#create();
    const cycle = this.random.pick(this.#cycles);
    try {
      await this[NEXT[cycle.stage]](cycle);
    } catch (error) {
      this.#drop(cycle);
      throw error;
    }
  }

  async #create() {
    const title = (key) => `Test ${tag(key)}`;
    const made = await this.client.change('createCycle', (key) => ({ input: {
      ideaId: this.ideaId, teamId: this.teamId, stage: 'RUNNING', visibility: 'NETWORK', title: title(key), objective: 'Do families answer?', scaleCount: 1, scaleUnit: 'class',
      predictions: [{ question: 'How many families answer?', predicted: '24 of 28', value: 24, unit: 'families', confidence: 75 }],
    } }), (cycle, key) => ({ id: cycle.id, began: cycle.version, title: title(key), stage: 'RUNNING' }));
    this.#cycles.push({ id: made.id, version: made.version, stage: 'RUNNING', predictionId: made.predictions[0].id });
  }

  async study(cycle) {
    await this.#change(cycle, 'advanceCycle', () => ({ to: 'STUDYING' }), { stage: 'STUDYING' });
    cycle.stage = 'STUDYING';
  }

  async learn(cycle) {
    const results = [{ predictionId: cycle.predictionId, result: '20 of 28', resultValue: 20, verdict: 'PARTLY' }];
    await this.#change(cycle, 'updateCycle', (key) => ({ learned: `Learned ${tag(key)}`, conditions: [this.random.pick(['Mornings', 'A known voice', 'New numbers'])], results }), { stage: 'STUDYING' });
    cycle.stage = 'LEARNED';
  }

  async close(cycle) {
    const decision = this.random.pick(['ADOPT', 'ABANDON']);
    await this.#change(cycle, 'advanceCycle', () => ({ to: 'CLOSED', decision, why: 'It held.', sustainedBy: 'The advisers' }), { stage: 'CLOSED', decision });
    this.#drop(cycle);
  }

  async #change(cycle, kind, inputOf, effect) {
    const changed = await this.client.change(kind, (key) => ({ input: { id: cycle.id, version: cycle.version, ...inputOf(key) } }), () => ({ id: cycle.id, ...effect }));
    cycle.version = changed.version;
  }

  #drop(cycle) {
    this.#cycles = this.#cycles.filter((other) => other !== cycle);
  }
}
