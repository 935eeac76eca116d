import { addDistrict, addSchool, createMeasure, freshNetwork, joinDistrict, joinMember, type District, type Member, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { changes, record, RECORD, refused, takeBack, UNDO_ENTRY, type Where } from '../tools/entries.js';
import { bring } from '../tools/imports.js';
import { cards, seen } from '../tools/points.js';
import { sql } from '../tools/sql.js';

const rows = (...lines: string[]): string => ['site,period,numerator,denominator', ...lines].join('\n');

let place: TestServer;
beforeAll(async () => { place = await server(); });

interface World { network: Network; district: District; measure: { id: string }; where: Where; data: Client; teacher: Member; name: string }

/** A district with two points that the network sees, its data person and a teacher. */
async function ready(points = ['2016-2017,20,100', '2017-2018,30,100']): Promise<World> {
  const network = await freshNetwork(place);
  const district = await joinDistrict(network);
  const measure = await createMeasure(network.lead);
  const { name, id: siteId } = district.site;
  if (points.length > 0) await bring(place, district.lead.client, measure.id, rows(...points.map((point) => `${name},${point}`)));
  return { network, district, measure, where: { measureId: measure.id, siteId }, data: district.lead.client, teacher: await joinMember(network, district.lead, ['TEACHER']), name };
}

describe('recording points', () => {
  test('adds and corrects them, for everybody who sees the series', async () => {
    const { network, measure, where, data, name } = await ready();
    const entry = await record(data, { ...where, reason: 'The roster of June was late' }, ['2017-18 33/100', '2018-19 40/100', '2016-17 20/100']);
    expect(entry).toMatchObject({ cells: 3, added: 1, changed: 1, source: 'FORM', reason: 'The roster of June was late', canUndo: true, undoneAt: null });
    expect(await seen(data, measure.id, name)).toEqual(['2016-17 20/100', '2017-18 33/100', '2018-19 40/100']);
    await place.drain();
    expect(await seen(network.lead.client, measure.id, name)).toEqual(['2016-17 20/100', '2017-18 33/100', '2018-19 40/100']);
    expect(await place.doctor(network.id)).toEqual([]);
  });

  test('is done by a teacher too, who sees no raw cell by it', async () => {
    const { network, measure, where, data, teacher, name } = await ready(['2016-2017,20,100', '2017-2018,3,9']);
    const entry = await record(teacher.client, where, ['2018-19 4/8', '2017-18 3/9']);
    expect(entry).toMatchObject({ cells: 2, added: null, changed: null, canUndo: true, createdBy: expect.any(String) as string });
    await place.drain();
    const hidden = ['2016-17 20/100', '2017-18 SUPPRESSED', '2018-19 SUPPRESSED'];
    expect(await seen(teacher.client, measure.id, name)).toEqual(hidden);
    expect(await seen(network.lead.client, measure.id, name)).toEqual(hidden);
    expect(await seen(data, measure.id, name)).toEqual(['2016-17 20/100', '2017-18 3/9', '2018-19 4/8']);
    expect(await teacher.client.fail('query ($id: ID!, $on: LocalDate!) { cellHistory(seriesId: $id, periodStart: $on) { id } }', { id: entry.seriesId, on: '2016-07-01' })).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('tells a teacher nothing by which hidden cells could be guessed', async () => {
    const { network, where, teacher } = await ready(['2017-2018,3,9']);
    const told = async (point: string): Promise<unknown> => {
      const before = await sql<{ n: number }>(place, 'select count(*)::int as n from event where network_id = $1', [network.id]);
      const { id: _id, ...entry } = await record(teacher.client, where, [point]);
      const { id: _undone, undoneAt: _at, ...undone } = await takeBack(teacher.client, _id);
      const names = await sql(place, 'select stream like $2 as own, name from event where network_id = $1 order by id offset $3', [network.id, 'organization:%', before[0]?.n]);
      return { entry, undone, names };
    };
    expect(await told('2017-18 3/9')).toEqual(await told('2017-18 5/9'));
  });

  test('begins a series: the owner\'s alone when a teacher types, like its neighbours when a data person does', async () => {
    const { network, measure, where, data, district, teacher } = await ready();
    const [one, two] = [await addSchool(network, district.site), await addSchool(network, district.site)];
    await record(teacher.client, { ...where, siteId: one.id }, ['2018-19 40/100']);
    await record(data, { ...where, siteId: two.id }, ['2018-19 50/100']);
    await place.drain();
    expect((await cards(data, measure.id)).map(({ siteId, visibility }) => [siteId, visibility]).sort()).toEqual([[where.siteId, 'NETWORK'], [one.id, 'OWNER'], [two.id, 'NETWORK']].sort());
    expect((await cards(network.lead.client, measure.id)).map(({ siteId }) => siteId).sort()).toEqual([where.siteId, two.id].sort());
    expect(await cards(teacher.client, measure.id)).toHaveLength(3);
  });

  test('is about the own places alone, and for those who contribute', async () => {
    const { network, where, district, teacher } = await ready();
    const [school, elsewhere, neighbour] = [await addSchool(network, district.site), await addDistrict(network), await joinDistrict(network)];
    for (const siteId of [elsewhere.id, neighbour.site.id, '01890a5d-ac96-774b-bcce-b302099a8057', 'x']) expect((await refused(teacher.client, { ...where, siteId }, ['2018-19 1/2'])).code).toBe('NOT_FOUND');
    const atSchool = await joinMember(network, district.lead, ['PRINCIPAL'], { siteId: school.id });
    expect((await refused(atSchool.client, where, ['2018-19 1/2'])).code).toBe('NOT_FOUND');
    expect(await record(atSchool.client, { ...where, siteId: school.id }, ['2018-19 1/2'])).toMatchObject({ cells: 1 });
    const guest = await joinMember(network, district.lead, ['GUEST']);
    expect((await refused(guest.client, where, ['2018-19 1/2'])).code).toBe('FORBIDDEN');
    expect((await refused((await freshNetwork(place)).lead.client, where, ['2018-19 1/2'])).code).toBe('NOT_FOUND');
  });

  test('keeps the hub\'s points and the district\'s apart', async () => {
    const { network, measure, where, data, name } = await ready();
    await record(network.lead.client, where, ['2016-17 50/100']);
    await place.drain();
    expect((await cards(data, measure.id)).map(({ ownerName, points }) => [ownerName === name, points[0]?.numerator])).toEqual(expect.arrayContaining([[true, 20]]));
    expect(await seen(data, measure.id, name)).toContain('2016-17 20/100');
    expect((await sql<{ n: number }>(place, `select count(*)::int as n from series where measure_id = $1`, [measure.id]))[0]?.n).toBe(2);
  });

  test('happens once for one key, and not at all when one point is wrong', async () => {
    const { measure, where, data, name } = await ready();
    const key = Client.key();
    const [first, again] = [await record(data, where, ['2018-19 40/100'], key), await record(data, where, ['2018-19 40/100'], key)];
    expect(again).toEqual(first);
    expect(await data.fail(RECORD, { input: { ...where, points: [{ period: '2018-19', numerator: '41', denominator: '100' }] } }, key)).toMatchObject({ code: 'CONFLICT' });
    expect(await refused(data, where, ['2016-17 99/100', '2017-18 101/100'])).toMatchObject({ code: 'BAD_USER_INPUT', field: 'points.2.numerator', message: 'Row 2, numerator: The numerator 101 is larger than the denominator 100.' });
    expect(await seen(data, measure.id, name)).toEqual(['2016-17 20/100', '2017-18 30/100', '2018-19 40/100']);
    expect(await sql(place, 'select 1 from point_entry where measure_id = $1', [measure.id])).toHaveLength(1);
  });

  test('takes corrections of the same cell one after the other', async () => {
    const { where, data, measure, name } = await ready();
    const numbers = [41, 42, 43, 44];
    const entries = await Promise.all(numbers.map((x) => record(data.in(data.network), where, [`2018-19 ${x}/100`])));
    expect(entries.map(({ added, changed }) => [added, changed]).sort()).toEqual([[0, 1], [0, 1], [0, 1], [1, 0]]);
    const history = await changes(data, entries[0]?.seriesId as string, '2018-07-01');
    const told = history.reverse().map((line) => / (nothing|\d+\/100) -> (\d+\/100)/.exec(line)?.slice(1));
    expect(told[0]?.[0]).toBe('nothing');
    for (let at = 1; at < told.length; at += 1) expect(told[at]?.[0]).toBe(told[at - 1]?.[1]);
    expect(await seen(data, measure.id, name)).toContain(`2018-19 ${told.at(-1)?.[1]}`);
  });

  test('needs few statements, however many points there are', async () => {
    const { where, data } = await ready();
    const years = Array.from({ length: 100 }, (_, at) => `${1901 + at}-${String((1902 + at) % 100).padStart(2, '0')} ${at}/100`);
    await record(data, where, years.slice(0, 2));
    const few = data.statements;
    await record(data, where, years);
    expect([few, data.statements]).toEqual([few, few]);
    expect(few).toBeLessThanOrEqual(14);
  });
});

describe('taking an entry back', () => {
  test('brings back what stood there, by whoever typed it and by data people', async () => {
    const { measure, where, data, teacher, name, network } = await ready();
    const before = await seen(data, measure.id, name);
    const entry = await record(teacher.client, where, ['2017-18 33/100', '2018-19 40/100']);
    expect(await takeBack(teacher.client, entry.id)).toMatchObject({ __typename: 'PointEntry', canUndo: false, undoneAt: expect.any(String) as string });
    await place.drain();
    expect([await seen(data, measure.id, name), await seen(network.lead.client, measure.id, name)]).toEqual([before, before]);
    const second = await record(teacher.client, where, ['2017-18 34/100']);
    await takeBack(data, second.id);
    expect(await seen(data, measure.id, name)).toEqual(before);
    expect(await takeBack(teacher.client, entry.id)).toMatchObject({ __typename: 'Refused', code: 'ENTRY_UNDONE' });
  });

  test('is for nobody else', async () => {
    const { network, district, where, data, teacher, measure, name } = await ready();
    const entry = await record(data, where, ['2017-18 33/100']);
    const colleague = await joinMember(network, district.lead, ['TEACHER']);
    for (const client of [teacher.client, colleague.client, network.lead.client, (await joinDistrict(network)).lead.client]) expect((await client.fail(UNDO_ENTRY, { id: entry.id }, Client.key())).code).toBe('NOT_FOUND');
    expect(await seen(data, measure.id, name)).toContain('2017-18 33/100');
  });

  test('is refused once somebody has changed one of its points', async () => {
    const { measure, where, data, teacher, name } = await ready();
    const entry = await record(teacher.client, where, ['2017-18 33/100', '2018-19 40/100']);
    const later = await record(data, where, ['2018-19 41/100']);
    expect(await takeBack(teacher.client, entry.id)).toMatchObject({ code: 'ENTRY_SUPERSEDED', message: 'Somebody has changed 1 of these points since. Correct them instead.' });
    expect(await seen(data, measure.id, name)).toEqual(['2016-17 20/100', '2017-18 33/100', '2018-19 41/100']);
    await takeBack(data, later.id);
    expect(await takeBack(teacher.client, entry.id)).toMatchObject({ __typename: 'PointEntry' });
  });

  test('happens once, and for thirty days', async () => {
    const { where, data } = await ready();
    const entry = await record(data, where, ['2017-18 33/100']);
    const answers = await Promise.all(Array.from({ length: 3 }, () => takeBack(data.in(data.network), entry.id)));
    expect(answers.filter(({ code }) => code === 'ENTRY_UNDONE')).toHaveLength(2);
    const old = await record(data, where, ['2017-18 34/100']);
    await sql(place, `update point_entry set created_at = now() - interval '30 days 1 minute' where id = $1`, [old.id]);
    expect(await data.fail(UNDO_ENTRY, { id: old.id }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'id' });
  });
});

describe('the history of a cell', () => {
  test('says who changed it, from what to what, and why', async () => {
    const { where, data, teacher, name, measure } = await ready();
    const first = await record(teacher.client, { ...where, reason: 'Counted again' }, ['2016-17 21/100']);
    await takeBack(teacher.client, first.id);
    await record(data, { ...where, source: 'PASTE' }, [{ period: '2016-17', status: 'MISSING' }]);
    await bring(place, data, measure.id, rows(`${name},2016-2017,23,100`), {}, 'later.csv');
    const history = await changes(data, first.seriesId, '2016-07-01');
    const [lead, typed] = [history[0]?.split(':')[0], history[2]?.split(':')[0]];
    expect(history).toEqual([`${lead}: MISSING -> 23/100 (later.csv)`, `${lead}: 20/100 -> MISSING`, `${typed}: 20/100 -> 21/100 because Counted again, undone`, `${lead}: nothing -> 20/100 (points.csv)`]);
    expect(typed).not.toBe(lead);
    expect(await changes(data, first.seriesId, '2010-07-01')).toEqual([]);
  });
});
