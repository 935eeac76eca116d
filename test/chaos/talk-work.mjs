import { tag } from './names.mjs';

/** Posts on one object, and now and then reacts to what it posted. */
export class TalkWork {
  #last = null;

  constructor(client, random, { kind, subjectId }) {
    Object.assign(this, { client, random, subject: { kind, subjectId } });
  }

  async step() {
    const next = this.random.weighted({ post: 5, react: this.#last ? 1 : 0 });
    if (next === 'react') {
      const { id } = this.#last;
      this.#last = null;
      await this.client.change('react', () => ({ id, kind: 'THANKS' }), () => ({ id }));
      return;
    }
    this.#last = await this.client.change('postMessage', (key) => ({ input: { ...this.subject, body: `Said ${tag(key)}` } }), (message, key) => ({ id: message.id, body: `Said ${tag(key)}` }));
  }
}
