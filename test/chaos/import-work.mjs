import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './client.mjs';
import { COLUMNS, makeFile } from './csv-file.mjs';
import { tag } from './names.mjs';
import { measureInput } from './network.mjs';

const MEASURES = 4;

/**
 * Imports files for one owner, one after the other: upload, check, confirm, wait for the worker, and sometimes take it
 * back or change who sees a series. Nobody else writes for this owner.
 */
export class ImportWork {
  #measures;

  /**
   * @param {{client: import('./client.mjs').Client, sites: {id: string, name: string}[], makesMeasures: boolean}} owner
   * @param {{id: string}} shared a measure that several owners report
   */
  constructor({ client, sites, makesMeasures }, random, shared) {
    Object.assign(this, { client, sites, makesMeasures, random });
    this.#measures = [{ id: shared.id, grain: 'SCHOOL_YEAR' }];
  }

  async step() {
    // Few measures and many imports: each roll-up has to take in what it missed before.
    if (this.makesMeasures && this.#measures.length < MEASURES) this.#measures.push(await this.#newMeasure());
    const measure = this.random.pick(this.#measures);
    const id = await this.#import(measure);
    const next = this.random.weighted({ nothing: 5, undo: 2, show: 5 });
    if (next === 'undo') await this.client.change('undoImport', () => ({ id }), () => ({ id }));
    if (next === 'show') await this.#show(measure);
  }

  async #newMeasure() {
    const name = (key) => `Imported into ${tag(key)}`;
    const { id } = await this.client.change('createMeasure', (key) => ({ input: measureInput(name(key), key, 'MONTH') }),
      (measure, key) => ({ id: measure.id, version: measure.version, name: name(key) }));
    return { id, grain: 'MONTH' };
  }

  async #import(measure) {
    const key = randomUUID();
    const addSite = this.makesMeasures && this.random.fraction() < 0.3;
    const { csv, points, added } = makeFile(this.random, { key, grain: measure.grain, sites: this.sites, addSite });
    const file = `${key}.csv`;
    const { id } = await this.client.upload(measure.id, file, csv, (made) => ({ id: made.id, measureId: measure.id, file }));
    const mapping = { id, ...COLUMNS, grain: measure.grain, blankMeans: 'MISSING', zeroMeans: 'REPORTED', createSites: addSite, visibility: 'NETWORK' };
    await this.client.change('mapImport', () => ({ input: mapping }), () => ({ id }));
    await this.client.change('confirmImport', () => ({ input: { id, leaveOutBadRows: false } }), () => ({ id, measureId: measure.id, points, added, county: key, visibility: 'NETWORK' }));
    await this.#done(id);
    return id;
  }

  /** What was confirmed will be done, however often the worker is killed. */
  async #done(id) {
    for (;;) {
      const found = await this.client.ask('importState', { id });
      if (found?.state === 'DONE') return;
      if (found?.state !== 'IMPORTING') throw new Refusal('confirmImport', `the import became ${found?.state ?? 'unknown'}`);
      await sleep(this.random.whole(100, 250));
    }
  }

  async #show(measure) {
    const page = await this.client.ask('seriesOf', { measureId: measure.id });
    const own = page.edges.map(({ node }) => node).filter(({ raw, siteName }) => raw && this.sites.some(({ name }) => name === siteName));
    if (own.length === 0) return;
    const series = this.random.pick(own);
    const visibility = this.random.pick(['OWNER', 'NETWORK']);
    await this.client.change('setSeriesVisibility', () => ({ input: { seriesId: series.id, visibility } }), () => ({ id: series.id, visibility, measureId: measure.id }));
  }
}
