import { Listener } from './listener.mjs';
import { GROUPS } from './suppression-families.mjs';
import { ask, get } from './suppression-requests.mjs';

const CARDS = `query ($id: ID!, $after: String, $stratum: String) { smallMultiples(measureId: $id, first: 50, after: $after, stratum: $stratum) {
  edges { cursor node { id siteName stratum raw points { periodStart grain status numerator denominator value } } } pageInfo { hasNextPage } } }`;
const SERIES = 'query ($id: ID!) { series(id: $id) { raw points { periodStart grain status numerator denominator value } } }';
const LEARNING = '{ learning { measures { measure { id } periods { periodStart numerator } } } }';

/** Somebody who may not see raw numbers and keeps all that is shown: pages, series, exports, frames of the socket and the learning summary. */
export class Reader {
  /** Numbers by measure, place and round: `{ x, n }`, as far as they were shown. */
  seen = [];
  /** Sums over districts, by measure, period and round. */
  pooled = [];
  /** What came over the socket. */
  frames = [];

  constructor(name, client, run) {
    Object.assign(this, { name, client, run });
  }

  async listen(measures) {
    this.listener = new Listener({ name: this.name, session: this.client.session, streams: measures.map(({ id }) => `measure:${id}`) }, this.run);
    await this.listener.open();
  }

  /** Reads everything there is about a measure after a round. */
  async read(measure, round) {
    for (const stratum of ['', ...GROUPS.slice(0, measure.kind.strata)]) await this.#pages(measure, round, stratum);
    const { learning } = await ask(this.run, this.client, LEARNING);
    for (const { periodStart, numerator } of learning.measures.find((about) => about.measure.id === measure.id)?.periods ?? []) {
      if (numerator !== null) this.pooled.push({ measure: measure.id, round, start: periodStart, x: Number(numerator) });
    }
  }

  async #pages(measure, round, stratum) {
    for (let after = null, more = true; more;) {
      const { smallMultiples } = await ask(this.run, this.client, CARDS, { id: measure.id, after, stratum });
      for (const { cursor, node } of smallMultiples.edges) {
        after = cursor;
        if (node.raw) continue;
        for (const point of node.points) this.#note(measure, round, node.siteName, node.stratum, point);
        if (node.id.endsWith('7')) for (const point of (await ask(this.run, this.client, SERIES, { id: node.id })).series.points) this.#note(measure, round, node.siteName, node.stratum, point);
      }
      more = smallMultiples.pageInfo.hasNextPage;
    }
  }

  /** Reads the CSV of a measure. */
  async export(measure, round) {
    const [header, ...lines] = (await get(this.run, this.client, `/exports/measures/${measure.id}.csv?network=${this.client.session.slug}`)).replace('\ufeff', '').trim().split('\r\n').map((line) => line.slice(1, -1).split('","'));
    const place = (name) => header.indexOf(name);
    for (const cells of lines) {
      const number = (name) => (cells[place(name)] === '' ? null : Number(cells[place(name)]));
      const point = { periodStart: cells[place('period_start')], status: cells[place('status')], numerator: number('numerator'), denominator: number('denominator'), value: number('value') };
      // The file does not say how long a period is; the page does.
      this.#note(measure, round, cells[place('site_name')], cells[place('group')], point);
    }
  }

  #note(measure, round, site, stratum, { periodStart, status, numerator, denominator, value, grain = null }) {
    if (status !== 'REPORTED' && status !== 'NO_DENOMINATOR' && numerator === null && value === null) return;
    const { type } = measure.kind;
    const none = status === 'NO_DENOMINATOR';
    const x = none ? 0 : type === 'MEAN' ? null : numerator;
    const n = none ? 0 : type === 'PROPORTION' || type === 'MEAN' ? denominator : null;
    this.seen.push({ measure: measure.id, round, site, stratum, start: periodStart, grain, x, n });
  }

  close() {
    this.frames = [...(this.listener?.heard.values() ?? [])].flatMap(({ applied }) => applied);
    this.listener?.close();
  }
}
