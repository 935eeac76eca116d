import { randomUUID } from 'node:crypto';
import { addDistrict, addSchool, createMeasure, freshNetwork, joinDistrict, type District, type Network } from '../../factories/index.js';
import { server, type TestServer } from '../../harness/server.js';
import { Releases, type ReleasedCell, type ReleasedSeries } from '../tools/released.js';
import { seeded, type Seeded } from '../tools/seeded.js';
import { databaseOf, sql, superuser } from '../tools/sql.js';

const TYPES = ['PROPORTION', 'COUNT', 'RATE', 'VALUE', 'MEAN', 'TIME_BETWEEN', 'CASES_BETWEEN'];
const LOWEST = '00000000-0000-7000-8000-000000000001';
const STEPS = 12;

let place: TestServer;
let network: Network;
let releases: Releases;
// The districts with the organizations that may have a series of each.
let sites: { siteId: string; owners: string[] }[];
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  const joined = [await joinDistrict(network), await joinDistrict(network), await joinDistrict(network)];
  const listed = [await addDistrict(network), await addDistrict(network)];
  const school = await addSchool(network, (joined[0] as District).site);
  sites = [...joined.map(({ site, organizationId }) => ({ siteId: site.id, owners: [network.hub.id, organizationId] })), ...listed.map(({ id }) => ({ siteId: id, owners: [network.hub.id, LOWEST] })), { siteId: school.id, owners: [network.hub.id] }];
  releases = await Releases.open(place, network.id);
});
afterAll(() => releases.close());

const faults = async (): Promise<string[]> => (await place.doctor(network.id)).filter((words) => words.startsWith('rollup_'));
const waiting = async (measureId: string): Promise<number> => (await sql(place, 'select 1 from rollup_change where measure_id = $1', [measureId])).length;
const newSeries = ({ siteId, owners }: { siteId: string; owners: string[] }, at: number): ReleasedSeries => ({ seriesId: randomUUID(), siteId, ownerId: owners[at % owners.length] as string, visibility: 'NETWORK' });

/** Everything that is kept and shown of a measure, byte by byte. */
async function stored(measureId: string): Promise<string[]> {
  const tables = ['rollup_series', 'rollup_sum', 'rollup_owner', 'rollup_site', 'rollup_period'];
  const rows = await Promise.all(tables.map((table) => sql<{ row: string }>(place, `select '${table} ' || t::text as row from ${table} t where measure_id = $1 order by 1`, [measureId])));
  return [...rows.flat(), ...await sql<{ row: string }>(place, 'select summary::text as row from rollup_summary where measure_id = $1', [measureId])].map(({ row }) => row);
}

function cellOf({ below, pick }: Seeded): ReleasedCell {
  const period = `${2010 + below(5)}-07-01`;
  const [numerator, denominator, value] = [pick([null, '0', String(10 + below(90)), `${below(40)}.${below(999)}`]), pick([null, '0', String(100 + below(50)), '7.25']), pick([null, '-2.5', String(below(30))])];
  return { period, grain: pick(['SCHOOL_YEAR', 'SCHOOL_YEAR', 'SCHOOL_YEAR', 'DAY']), numerator, denominator, value };
}

/** One thing that a release may do to a measure. */
async function step(measureId: string, known: ReleasedSeries[], chance: Seeded): Promise<void> {
  const kind = known.length === 0 ? 0 : chance.below(8);
  if (kind <= 1) {
    const [site, at] = [chance.pick(sites), chance.below(2)];
    let series = known.find(({ siteId, ownerId }) => siteId === site.siteId && ownerId === newSeries(site, at).ownerId);
    if (!series) known.push(series = newSeries(site, at));
    return releases.write(measureId, series, distinct(Array.from({ length: 1 + chance.below(5) }, () => cellOf(chance))));
  }
  const series = chance.pick(known);
  if (kind <= 4) return releases.write(measureId, series, distinct(Array.from({ length: 1 + chance.below(3) }, () => cellOf(chance))));
  if (kind === 5) return releases.remove(series, chance.pick([['2010-07-01', '2014-07-01'], ['2012-07-01'], ['2010-07-01', '2011-07-01', '2012-07-01', '2013-07-01', '2014-07-01']]));
  if (kind === 6) series.visibility = chance.pick(['OWNER', 'NETWORK', 'PUBLIC']);
  else {
    const owners = sites.find(({ siteId }) => siteId === series.siteId)?.owners ?? [];
    const next = chance.pick(owners);
    if (!known.some((other) => other !== series && other.siteId === series.siteId && other.ownerId === next)) series.ownerId = next;
  }
  return releases.pass(series);
}

function distinct(cells: ReleasedCell[]): ReleasedCell[] {
  return [...new Map(cells.map((cell) => [cell.period, cell])).values()];
}

test('a measure of any type that is rolled up release by release is the one that is built anew, byte by byte', async () => {
  const made = await Promise.all(TYPES.map(async (type) => ({ type, measureId: (await createMeasure(network.lead, { type, per: type === 'RATE' ? 1000 : 1, denominator: type === 'PROPORTION' || type === 'RATE' || type === 'MEAN' ? 'All' : '' })).id, known: [] as ReleasedSeries[] })));
  const chance = seeded(20261122);
  for (let nth = 0; nth < STEPS; nth += 1) {
    for (const { measureId, known } of made) for (let times = 1 + chance.below(2); times > 0; times -= 1) await step(measureId, known, chance);
    const noted = await faults();
    for (const { measureId } of made) await place.rollUp({ networkId: network.id, measureId });
    expect({ nth, noted, found: await faults() }).toEqual({ nth, noted: [], found: [] });
  }
  for (const { type, measureId } of made) {
    const before = await stored(measureId);
    expect({ type, waiting: await waiting(measureId), rows: before.length > 5 }).toEqual({ type, waiting: 0, rows: true });
    await place.rollUp({ networkId: network.id, measureId, anew: true });
    expect(await stored(measureId)).toEqual(before);
  }
}, 60_000);

describe('what was noted is folded in once', () => {
  let measureId: string;
  let series: ReleasedSeries[];
  const cell = (year: number, numerator: number): ReleasedCell => ({ period: `${year}-07-01`, grain: 'SCHOOL_YEAR', numerator: String(numerator), denominator: '100', value: null });
  const numerator = async (): Promise<string | null | undefined> => (await sql<{ numerator: string | null }>(place, `select numerator from rollup_period where measure_id = $1 and period_start = '2015-07-01'`, [measureId]))[0]?.numerator;
  beforeEach(async () => {
    measureId = (await createMeasure(network.lead)).id;
    series = sites.slice(0, 3).map((site) => newSeries(site, 1));
    for (const one of series) await releases.write(measureId, one, [cell(2015, 20), cell(2016, 30)]);
    await place.rollUp({ networkId: network.id, measureId });
  });

  test('by a job that runs twice', async () => {
    await releases.write(measureId, series[0] as ReleasedSeries, [cell(2015, 25)]);
    expect(await place.rollUp({ networkId: network.id, measureId })).toMatchObject({ shown: true });
    expect(await place.rollUp({ networkId: network.id, measureId })).toMatchObject({ shown: false });
    expect([await numerator(), await faults()]).toEqual(['65', []]);
  });

  test('by two jobs at once, and while another district releases', async () => {
    for (let round = 1; round <= 4; round += 1) {
      await releases.write(measureId, series[0] as ReleasedSeries, [cell(2015, 20 + round)]);
      const jobs = [place.rollUp({ networkId: network.id, measureId }), place.rollUp({ networkId: network.id, measureId })];
      await releases.write(measureId, series[1] as ReleasedSeries, [cell(2015, 30 + round)]);
      await Promise.all([...jobs, place.rollUp({ networkId: network.id, measureId })]);
      await place.rollUp({ networkId: network.id, measureId });
      expect([await numerator(), await waiting(measureId), await faults()]).toEqual([String(70 + 2 * round), 0, []]);
    }
  });

  test('by a job that was killed when all was written but the summary', async () => {
    await releases.write(measureId, series[0] as ReleasedSeries, [cell(2015, 26)]);
    const other = await superuser(databaseOf(place));
    await other.query('begin');
    await other.query('select 1 from rollup_summary where measure_id = $1 for update', [measureId]);
    const killed = place.rollUp({ networkId: network.id, measureId }).then(() => 'done', () => 'killed');
    // By another connection: a transaction sees the same activity until its end.
    const blocked = `select a.pid from pg_stat_activity a where a.datname = current_database() and a.query like '%rollup_summary%' and cardinality(pg_blocking_pids(a.pid)) > 0`;
    let ended: unknown[] = [];
    while (ended.length === 0) ended = await sql(place, `select pg_terminate_backend(pid) from (${blocked}) b`);
    expect(await killed).toBe('killed');
    await other.query('rollback');
    await other.end();
    expect([await numerator(), await waiting(measureId), await faults()]).toEqual(['60', 1, []]);
    await place.rollUp({ networkId: network.id, measureId });
    expect([await numerator(), await waiting(measureId), await faults()]).toEqual(['66', 0, []]);
  });

  test('and what a release took back itself is never noted', async () => {
    const other = await superuser(databaseOf(place));
    await other.query('begin');
    await other.query('update released_point set numerator = numerator + 1 where measure_id = $1', [measureId]);
    await other.query('rollback');
    await other.end();
    expect(await waiting(measureId)).toBe(0);
  });
});

const MANY = 1_500;

test('a roll-up reads as many rows of a measure with many periods as of one with few', async () => {
  const [few, many] = [await filled(10), await filled(MANY)] as [string, string];
  await sql(place, 'analyze released_point, rollup_sum, rollup_owner, rollup_period, rollup_series, rollup_site, rollup_change');
  const read: Record<string, number>[] = [];
  const sum = (rows: Record<string, number> | undefined): number => Object.values(rows ?? {}).reduce((all, one) => all + one, 0);
  for (const measureId of [few, many]) {
    await sql(place, `update released_point set numerator = numerator + 1 where measure_id = $1 and period_start in ('2000-01-03', '2000-01-06')`, [measureId]);
    read.push((await place.rollUp({ networkId: network.id, measureId })).rowsRead);
  }
  expect(sum(read[0])).toBeGreaterThan(0);
  // Its periods and points are never gone through, not even once. What is read of each table stands beside the verdict.
  expect({ ...read[1], few: sum(read[1]) < MANY / 3, asFew: sum(read[1]) < sum(read[0]) + MANY / 10 }).toMatchObject({ few: true, asFew: true });
  // What a rebuild reads is beyond it: the count is not blind.
  expect((await place.rollUp({ networkId: network.id, measureId: many, anew: true })).rowsRead.released_point).toBeGreaterThan(MANY * 4);
  expect(await faults()).toEqual([]);
});

/** A measure with so many days of every district, rolled up. */
async function filled(days: number): Promise<string> {
  const { id } = await createMeasure(network.lead, { grain: 'DAY' });
  await sql(place, `insert into released_point (network_id, measure_id, release, series_id, site_id, owner_id, visibility, period_start, grain, status, numerator, denominator)
    select $1, $2::text::uuid, 1, md5($2::text || s.id::text)::uuid, s.id, $3, 'NETWORK', date '2000-01-01' + d, 'DAY', 'REPORTED', 10 + d % 20, 100 from site s, generate_series(0, $4 - 1) d where s.network_id = $1 and s.kind = 'DISTRICT'`, [network.id, id, network.hub.id, days]);
  await place.rollUp({ networkId: network.id, measureId: id });
  return id;
}

test('a release of very many points notes that the measure is to be built anew, and no point', async () => {
  const { id } = await createMeasure(network.lead, { grain: 'DAY' });
  await sql(place, `insert into released_point (network_id, measure_id, release, series_id, site_id, owner_id, visibility, period_start, grain, status, numerator, denominator)
    select $1, $2::text::uuid, 1, md5($2::text || s::text)::uuid, $4, $3, 'NETWORK', date '2000-01-01' + d, 'DAY', 'REPORTED', 10, 100 from generate_series(1, 3) s, generate_series(0, 6999) d`, [network.id, id, network.hub.id, sites[0]?.siteId]);
  expect(await sql(place, 'select series_id from rollup_change where measure_id = $1', [id])).toEqual([{ series_id: null }]);
  expect(await faults()).toEqual([]);
});
