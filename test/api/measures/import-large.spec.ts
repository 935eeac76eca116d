import { addDistrict, addSchool, createMeasure, freshNetwork, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { startServer, type TestServer } from '../../harness/server.js';
import { bring, check, confirm, importOf, MAP, mapping, send, undo } from '../tools/imports.js';
import { seeded } from '../tools/seeded.js';
import { databaseOf, sql, superuser } from '../tools/sql.js';
import { until } from '../tools/until.js';

const HEAD = 'site,period,numerator,denominator';
// For the owner alone: what the network sees is rolled up as well, which takes its time and says nothing here.
const LARGE = { grain: 'DAY', visibility: 'OWNER' };
const SITES = ['Adams', 'Boulder', 'Cheyenne', 'Eagle', 'Elbert', 'Fremont'];

let place: TestServer;
let network: Network;
let lead: Client;
beforeAll(async () => {
  place = await startServer();
  network = await freshNetwork(place);
  lead = network.lead.client;
  for (const [at, name] of SITES.entries()) await addDistrict(network, { name, code: String(at) });
}, 120_000);
afterAll(() => place.stop(), 60_000);

const day = (at: number): string => new Date(Date.UTC(1950, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
const file = (rows: number, cells = '20,100'): string => [HEAD, ...Array.from({ length: rows }, (_, at) => `${SITES[at % SITES.length]},${day(Math.floor(at / SITES.length))},${cells}`)].join('\n');
const count = async (text: string, values: unknown[]): Promise<number> => (await sql<{ n: number }>(place, text, values))[0]?.n as number;

describe('a large file', () => {
  test('is checked with no transaction idling meanwhile', async () => {
    const measure = await createMeasure(network.lead, { grain: 'DAY' });
    const { importId } = await send(lead, measure.id, file(500_000));
    const database = databaseOf(place);
    // What a patient server allows for ten seconds is put so low here that reading the file outlasts it.
    await sql(place, `alter role cairn_app in database ${database} set idle_in_transaction_session_timeout = '1s'`);
    try {
      await sql(place, `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'cairn_app'`, [database]);
      await until('the server has noticed', async () => !(await lead.send('{ network { id } }')).errors);
      const { mapImport } = await lead.ask<{ mapImport: unknown }>(MAP, mapping(importId as string, LARGE), Client.key());
      expect(mapImport).toMatchObject({ state: 'CHECKED', preview: { ready: 500_000, added: 500_000 } });
    } finally {
      await sql(place, `alter role cairn_app in database ${database} reset idle_in_transaction_session_timeout`);
    }
  }, 120_000);

  test('is checked in as many statements as a small one, however many points are new', async () => {
    const statements = async (rows: number): Promise<number> => {
      const measure = await createMeasure(network.lead, { grain: 'DAY' });
      await check(lead, measure.id, file(rows), LARGE);
      return lead.statements;
    };
    expect(await statements(12_000)).toBe(await statements(3));
  }, 60_000);

  test('tells how far it is while it is read and while it is written', async () => {
    const measure = await createMeasure(network.lead, { grain: 'DAY' });
    const { id } = await bring(place, lead, measure.id, file(30_000), LARGE);
    const told = await sql<{ percent: number }>(place, `select (payload ->> 'progress')::int as percent from event where name = 'import.progressed' and payload ->> 'importId' = $1 order by seq`, [id]);
    const percents = told.map(({ percent }) => percent);
    expect([...percents].sort((a, b) => a - b)).toEqual(percents);
    expect(percents.filter((percent) => percent < 30).length).toBeGreaterThan(2);
    expect(percents.filter((percent) => percent > 30).length).toBeGreaterThan(2);
    expect(percents.at(-1)).toBe(95);
    expect(await importOf(lead, id)).toMatchObject({ state: 'DONE', progress: 100, result: { added: 30_000 } });
  }, 90_000);

  test('is written, corrected, released and taken back in pieces that add up', async () => {
    const measure = await createMeasure(network.lead, { grain: 'DAY' });
    const points = 'select count(*)::int as n from data_point p join series s on s.id = p.series_id where s.measure_id = $1 and p.numerator = $2';
    const released = 'select count(*)::int as n from released_point where measure_id = $1 and numerator = $2';
    await bring(place, lead, measure.id, file(13_000), LARGE);
    expect([await count(points, [measure.id, 20]), await count(released, [measure.id, 20])]).toEqual([13_000, 13_000]);
    const second = await bring(place, lead, measure.id, file(14_000, '21,100'), LARGE);
    expect(second.result).toMatchObject({ added: 1_000, changed: 13_000 });
    expect([await count(points, [measure.id, 21]), await count(released, [measure.id, 21])]).toEqual([14_000, 14_000]);
    expect(await count('select count(*)::int as n from data_point_history where import_id = $1 and numerator = 20', [second.id])).toBe(13_000);
    await undo(place, lead, second.id);
    expect([await count(points, [measure.id, 20]), await count(released, [measure.id, 20]), await count(points, [measure.id, 21])]).toEqual([13_000, 13_000, 0]);
    expect(await place.doctor(network.id)).toEqual([]);
  }, 120_000);

  test('of new districts among known ones, in any order, adds and changes what it says', async () => {
    const measure = await createMeasure(network.lead, { grain: 'DAY' });
    const of = (sites: string[], days: number, cells: string): string[] => Array.from({ length: days }, (_, at) => sites.map((site) => `${site},${day(days - at)},${cells}`)).flat();
    await bring(place, lead, measure.id, [HEAD, ...of(['Adams', 'Cheyenne'], 1_000, '20,100')].join('\n'), LARGE);
    // Of two pieces, the first holds new districts alone, the second known ones too.
    const { id, result } = await bring(place, lead, measure.id, [HEAD, ...of(['Eagle', 'Elbert', 'Fremont', 'Boulder', 'Adams', 'Cheyenne'], 1_500, '21,100')].join('\n'), LARGE);
    expect(result).toMatchObject({ added: 7_000, changed: 2_000, unchanged: 0 });
    expect(await sql(place, `select st.name, count(*)::int as points, count(r.numerator)::int as released from series s join site st on st.network_id = s.network_id and st.id = s.site_id
      join data_point d on d.network_id = s.network_id and d.series_id = s.id and d.numerator = 21
      left join released_point r on r.network_id = s.network_id and r.series_id = s.id and r.period_start = d.period_start and r.numerator = d.numerator
      where s.measure_id = $1 group by 1 order by 1`, [measure.id])).toEqual(SITES.map((name) => ({ name, points: 1_500, released: 1_500 })));
    expect(await count('select count(*)::int as n from data_point_history where import_id = $1 and existed', [id])).toBe(2_000);
    expect(await place.doctor(network.id)).toEqual([]);
  }, 120_000);

  test('that was corrected before its release ends as the correction says', async () => {
    const measure = await createMeasure(network.lead, { grain: 'DAY' });
    const done = async (csv: string): Promise<void> => {
      const { id } = await check(lead, measure.id, csv, LARGE);
      await confirm(lead, id);
      await until('the import is done', async () => (await importOf(lead, id)).state === 'DONE');
    };
    const hold = await superuser(databaseOf(place));
    try {
      await hold.query('begin; lock table measure_release in share mode');
      await done(file(60));
      await done([file(24, '21,100'), `Adams,${day(60)},3,100`].join('\n'));
      expect(await count('select count(*)::int as n from released_point where measure_id = $1', [measure.id])).toBe(0);
    } finally {
      await hold.end();
    }
    await place.drain();
    expect(await sql(place, 'select numerator::int, status, count(*)::int as n from released_point where measure_id = $1 group by 1, 2 order by 1', [measure.id])).toEqual([
      { numerator: 20, status: 'REPORTED', n: 36 }, { numerator: 21, status: 'REPORTED', n: 24 }, { numerator: null, status: 'SUPPRESSED', n: 1 }]);
    expect(await place.doctor(network.id)).toEqual([]);
  }, 60_000);
});

describe('points that are released as they are', () => {
  const amounts: Record<string, (of: { n: number; x: number }) => string> = {
    PROPORTION: ({ n, x }) => `${Math.min(n, x)},${n}`, COUNT: ({ x }) => `${x},`, RATE: ({ n, x }) => `${x},${n}.5`, VALUE: ({ x }) => `${x - 15},`, MEAN: ({ n, x }) => `${x},${n}`,
  };

  test.each(Object.keys(amounts))('are the ones that the rules leave alone: %s', async (type) => {
    const chance = seeded(11);
    const measure = await createMeasure(network.lead, { grain: 'DAY', type, ...(type === 'COUNT' || type === 'VALUE' ? { denominator: '' } : {}) });
    const inValue = type === 'VALUE' || type === 'MEAN';
    const columns = { ...LARGE, numerator: inValue ? null : 'numerator', value: inValue ? 'numerator' : null, denominator: type === 'COUNT' || type === 'VALUE' ? null : 'denominator' };
    const cells = (): string => (chance.below(12) === 0 ? chance.pick([',', '*,', '0,0']) : (amounts[type] as (of: { n: number; x: number }) => string)({ n: chance.below(40), x: chance.below(45) }));
    const lines = Array.from({ length: 1_500 }, (_, at) => `${SITES[at % SITES.length]},${day(Math.floor(at / SITES.length))},${cells()}`);
    for (const some of [lines, lines.map((line, at) => (at % 2 ? line : `${line.split(',').slice(0, 2).join(',')},${cells()}`))]) {
      const { id } = await check(lead, measure.id, [HEAD, ...some].join('\n'), columns);
      await lead.ask('mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { __typename } }', { input: { id, leaveOutBadRows: true } }, Client.key());
      await place.drain();
      expect(await importOf(lead, id)).toMatchObject({ state: 'DONE' });
      // The doctor asks the domain about each cell, and knows no shorter way.
      expect(await place.doctor(network.id)).toEqual([]);
    }
    expect(await count('select count(distinct status)::int as n from released_point where measure_id = $1', [measure.id])).toBeGreaterThan(1);
  }, 90_000);

  test('are none of a district with schools', async () => {
    const district = await addDistrict(network, { name: 'Delta', code: '77' });
    await addSchool(network, district, { name: 'Oak' });
    await addSchool(network, district, { name: 'Elm' });
    const measure = await createMeasure(network.lead);
    // Each is large enough by itself; what the two leave of the district is not.
    await bring(place, lead, measure.id, [HEAD, 'Delta,2016-2017,54,150', 'Oak,2016-2017,20,60', 'Elm,2016-2017,30,70'].join('\n'));
    expect(await count(`select count(*)::int as n from released_point where measure_id = $1 and status = 'SUPPRESSED'`, [measure.id])).toBe(1);
    expect(await place.doctor(network.id)).toEqual([]);
  });
});
