import { tag } from './names.mjs';

/** Rewrites the definition of one measure again and again. */
export class EditWork {
  constructor(client, random, measure) {
    Object.assign(this, { client, random, measure: { ...measure } });
  }

  async step() {
    const { id, version } = this.measure;
    const name = (key) => `Edited ${tag(key)}`;
    const changed = await this.client.change('updateMeasure', (key) => ({ input: { id, version, name: name(key), why: key } }),
      (answer, key) => ({ id: answer.id, version: answer.version, name: name(key) }));
    this.measure.version = changed.version;
  }
}
