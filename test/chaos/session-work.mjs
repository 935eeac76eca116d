import { tag } from './names.mjs';

const KNOWN = 12;

/** Writes notes on the board of a session that runs, moves them about and gives them dots. */
export class SessionWork {
  #notes = [];

  constructor(client, random, { stepId }) {
    Object.assign(this, { client, random, stepId });
  }

  async step() {
    const next = this.random.weighted({ add: this.#notes.length < KNOWN ? 3 : 0, move: this.#notes.length > 0 ? 5 : 0, vote: this.#notes.length > 0 ? 2 : 0, remove: this.#bare.length > 3 ? 1 : 0 });
    if (next === 'add') {
      const note = await this.client.change('addSessionNote', (key) => ({ input: { stepId: this.stepId, body: `Seen ${tag(key)}`, ...this.#place() } }), ({ id }, key) => ({ id, body: `Seen ${tag(key)}` }));
      this.#notes.push({ id: note.id, voted: false });
      return;
    }
    const note = this.random.pick(next === 'remove' ? this.#bare : this.#notes);
    if (next === 'move') await this.client.change('moveSessionNote', () => ({ input: { id: note.id, ...this.#place() } }), ({ id }) => ({ id }));
    if (next === 'vote') {
      note.voted = !note.voted;
      await this.client.change('voteForNote', () => ({ noteId: note.id, on: note.voted }), ({ id }) => ({ id }));
    }
    if (next === 'remove') {
      this.#notes = this.#notes.filter((other) => other !== note);
      await this.client.change('removeSessionNote', () => ({ id: note.id }), ({ id }) => ({ id }));
    }
  }

  /** Notes with a dot stay. */
  get #bare() {
    return this.#notes.filter(({ voted }) => !voted);
  }

  #place() {
    return { x: this.random.whole(0, 900) / 1000, y: this.random.whole(0, 900) / 1000 };
  }
}
