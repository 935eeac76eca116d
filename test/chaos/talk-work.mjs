import { tag } from './names.mjs';

/** Posts on one object, speaking to somebody if it is given whom, and now and then reacts to what it posted. */
export class TalkWork {
  #last = null;

  constructor(client, random, { kind, subjectId }, mentioned = null) {
    Object.assign(this, { client, random, subject: { kind, subjectId }, mentioned });
  }

  async step() {
    const next = this.random.weighted({ post: 5, react: this.#last ? 1 : 0 });
    if (next === 'react') {
      const { id } = this.#last;
      this.#last = null;
      await this.client.change('react', () => ({ id, kind: 'THANKS' }), () => ({ id }));
      return;
    }
    this.#last = await this.client.change('postMessage', (key) => ({ input: { ...this.subject, body: this.#body(key), ...(this.mentioned ? { mentionIds: [this.mentioned.id] } : {}) } }),
      (message, key) => ({ id: message.id, body: this.#body(key), mentioned: this.mentioned?.id ?? null }));
  }

  #body(key) {
    return `${this.mentioned ? `@${this.mentioned.name} ` : ''}Said ${tag(key)}`;
  }
}
