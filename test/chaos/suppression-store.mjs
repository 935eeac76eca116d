import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { drain } from './drain.mjs';
import { send } from './suppression-requests.mjs';

/** Puts families into the product: rows straight into its tables, as their owner's, and one real import a round that sets its jobs to work. */
export class FamilyStore {
  #series = new Map();
  #sites = new Map();

  /** @param world `{ run, networkId, head, client, ownerId, own }`: who makes measures, the lead whose points they are, and a site of theirs */
  constructor(world) {
    Object.assign(this, world);
  }

  /** A measure as the families of a kind need it. */
  async measure(kind, name) {
    const groups = Array.from({ length: kind.strata }, (_, nth) => ['Alder', 'Birch', 'Cedar'][nth]);
    const input = {
      name, kind: 'OUTCOME', type: kind.type, direction: 'DOWN', unit: 'pupils', grain: 'QUARTER', visibility: 'NETWORK', source: 'Chaos', collection: 'Once a quarter',
      why: 'Whom small numbers are about', numerator: 'Pupils of whom it is true', denominator: 'Pupils', ...(groups.length ? { strataName: 'Group', strata: groups } : {}),
    };
    return { id: (await this.head.ask('createMeasure', { input }, randomUUID())).id, kind };
  }

  /** Stores what the families hold in a round, and waits until it is released and rolled up. */
  async round(measure, families, round) {
    const importId = await this.#upload(measure);
    await this.run.database.ask(async (query) => {
      await this.#addSites(query, families);
      await this.#write(query, measure, families, round, importId);
    });
    await this.client.ask('confirmImport', { input: { id: importId, leaveOutBadRows: false } }, randomUUID());
    for (let state = ''; state !== 'DONE'; await sleep(50)) {
      state = (await this.client.ask('importState', { id: importId })).state;
      if (state === 'FAILED') throw new Error('An import of the run failed.');
    }
    return importId;
  }

  /** Waits until every job is done. */
  async settle() {
    const left = await drain(this.run);
    if (left) throw new Error(`The worker did not come to rest: ${left}.`);
  }

  async #upload({ id, kind }) {
    const csv = `site,period,numerator,denominator,value\n${this.own},2019-Q1,${Math.floor(Math.random() * 400) + 20},500,${Math.floor(Math.random() * 90) + 10}\n`;
    const path = `/imports?${new URLSearchParams({ measure: id, name: `${randomUUID()}.csv` })}`;
    const { importId } = await send(this.run, this.client, path, csv);
    const columns = { PROPORTION: ['numerator', 'denominator'], COUNT: ['numerator'], RATE: ['numerator', 'denominator', 'value'], MEAN: ['value', 'denominator'] }[kind.type];
    await this.client.ask('mapImport', { input: { id: importId, siteName: 'site', period: 'period', ...Object.fromEntries(columns.map((column) => [column, column])), grain: 'QUARTER', blankMeans: 'MISSING', zeroMeans: 'REPORTED', createSites: false, visibility: 'NETWORK' } }, randomUUID());
    return importId;
  }

  async #addSites(query, families) {
    const fresh = families.flatMap(({ district, nodes }) => {
      const names = [district, ...new Set(nodes.filter(({ site, listed }) => listed && site !== district).map(({ site }) => site))].filter((name) => !this.#sites.has(name));
      for (const name of names) this.#sites.set(name, randomUUID());
      return names.map((name) => ({ id: this.#sites.get(name), name, kind: name === district ? 'DISTRICT' : 'SCHOOL', parent_id: name === district ? null : this.#sites.get(district) }));
    });
    await query(`insert into site (network_id, id, kind, parent_id, name) select $1, id, kind, parent_id, name from json_to_recordset($2) as g(id uuid, kind text, parent_id uuid, name text) order by kind`, [this.networkId, JSON.stringify(fresh)]);
  }

  async #write(query, measure, families, round, importId) {
    const [series, points, gone] = [[], [], []];
    for (const { nodes } of families) {
      for (const node of nodes) {
        const [now, before] = [stored(measure.kind, node, round), round === 0 ? null : stored(measure.kind, node, round - 1)];
        if (JSON.stringify(now) === JSON.stringify(before)) continue;
        const key = `${measure.id} ${node.site} ${node.stratum}`;
        if (!this.#series.has(key)) series.push({ id: randomUUID(), site_id: this.#sites.get(node.site), stratum: node.stratum, key });
        if (series.at(-1)?.key === key) this.#series.set(key, series.at(-1).id);
        const at = { series_id: this.#series.get(key), period_start: node.start, grain: node.grain };
        (now === null ? gone : points).push({ ...at, ...now });
      }
    }
    const rows = (list) => [this.networkId, this.ownerId, JSON.stringify(list)];
    await query(`insert into series (network_id, id, owner_id, visibility, measure_id, site_id, stratum)
      select $1, id, $2, 'NETWORK', $4, site_id, stratum from json_to_recordset($3) as g(id uuid, site_id uuid, stratum text)`, [...rows(series), measure.id]);
    await query(`insert into data_point_history (network_id, owner_id, series_id, period_start, grain, import_id, existed)
      select $1, $2, series_id, period_start, grain, $4, false from json_to_recordset($3) as g(series_id uuid, period_start date, grain text)`, [...rows([...points, ...gone]), importId]);
    await query(`delete from data_point p using json_to_recordset($2) as g(series_id uuid, period_start date)
      where p.network_id = $1 and p.series_id = g.series_id and p.period_start = g.period_start`, [this.networkId, JSON.stringify(gone)]);
    await query(`insert into data_point (network_id, owner_id, series_id, period_start, grain, import_id, status, numerator, denominator, value)
      select $1, $2, series_id, period_start, grain, $4, status, numerator, denominator, value
      from json_to_recordset($3) as g(series_id uuid, period_start date, grain text, status text, numerator numeric, denominator numeric, value numeric)
      on conflict (network_id, series_id, period_start) do update set status = excluded.status, numerator = excluded.numerator, denominator = excluded.denominator, value = excluded.value, import_id = excluded.import_id`,
    [...rows(points), importId]);
  }
}

/** A node as its owner's point of a round; null when there is none. */
export function stored({ type }, node, round) {
  const told = node.told[round];
  if (told === null) return null;
  const nothing = { numerator: null, denominator: null, value: null };
  if (told === 'SUPPRESSED') return { status: 'SUPPRESSED', ...nothing };
  const { x, n } = node.sizes[round];
  if (type === 'COUNT') return { status: 'REPORTED', ...nothing, numerator: x };
  if (n === 0) return { status: 'NO_DENOMINATOR', ...nothing };
  if (type === 'RATE') return { status: 'REPORTED', ...nothing, numerator: x, denominator: n * 7.5 };
  if (type === 'MEAN') return { status: 'REPORTED', ...nothing, denominator: n, value: Number((x / n * 4).toFixed(6)) };
  return { status: 'REPORTED', ...nothing, numerator: x, denominator: n };
}
