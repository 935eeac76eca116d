import { addDistrict, addSchool, createMeasure, freshNetwork, joinDistrict, joinMember, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { holdJobs } from '../tools/hold-jobs.js';
import { bring, check, confirm, CONFIRM, importOf, IMPORT, MAP, mapping, send } from '../tools/imports.js';
import { cards, seen } from '../tools/points.js';
import { sql } from '../tools/sql.js';

const HEAD = 'site,period,numerator,denominator';

let place: TestServer;
beforeAll(async () => { place = await server(); });

async function ready(values: Record<string, string> = {}): Promise<{ network: Network; measure: { id: string }; lead: Client }> {
  const network = await freshNetwork(place);
  for (const [name, code] of [['Adams', '0010'], ['Boulder', '0020'], ['Cheyenne', '0030']] as const) await addDistrict(network, { name, code });
  return { network, measure: await createMeasure(network.lead, values), lead: network.lead.client };
}

const rows = (...lines: string[]): string => [HEAD, ...lines].join('\n');

describe('a file', () => {
  test('is uploaded, mapped, looked at, confirmed, and its points appear', async () => {
    const { lead, measure } = await ready();
    const csv = rows('Adams,2016-2017,20,100', 'Adams,2017-18,18,100', 'Boulder,SY 2016-17,0,50', 'Boulder,2017/18,,50', 'Cheyenne,2016-2017,*,40');
    const { importId } = await send(lead, measure.id, csv);
    expect(await importOf(lead, importId as string)).toMatchObject({ state: 'UPLOADED', headers: HEAD.split(','), rowCount: 5, sample: expect.arrayContaining([['Adams', '2016-2017', '20', '100']]), preview: null, canUndo: false });
    const checked = await check(lead, measure.id, csv);
    expect(checked).toMatchObject({ state: 'CHECKED', preview: {
      ready: 5, added: 5, changed: 0, unchanged: 0, missing: 1, zeros: 1, bad: 0, badRows: [], sitesMatched: 3, sitesToCreate: 0, newSites: [], sumNumerator: 38, sumDenominator: 250 } });
    expect(await cards(lead, measure.id)).toEqual([]);
    expect(await confirm(lead, checked.id)).toMatchObject({ __typename: 'MeasureImport', state: 'IMPORTING' });
    await place.drain();
    expect(await importOf(lead, checked.id)).toMatchObject({ state: 'DONE', progress: 100, canUndo: true, failure: null, result: { added: 5, changed: 0, unchanged: 0, missing: 1, sitesCreated: 0 } });
    expect(await seen(lead, measure.id, 'Adams')).toEqual(['2016-17 20/100', '2017-18 18/100']);
    expect(await seen(lead, measure.id, 'Boulder')).toEqual(['2016-17 0/50', '2017-18 MISSING']);
    expect(await seen(lead, measure.id, 'Cheyenne')).toEqual(['2016-17 SUPPRESSED']);
  });

  test('that was imported before changes nothing', async () => {
    const { lead, measure } = await ready();
    const csv = rows('Adams,2016-2017,20,100', 'Boulder,2016-2017,,', 'Cheyenne,2016-2017,0,0');
    await bring(place, lead, measure.id, csv);
    const points = 'select p.* from data_point p join series s on s.id = p.series_id where s.measure_id = $1 order by 1, 2';
    const released = 'select * from released_point where measure_id = $1 order by series_id, period_start';
    const before = [await sql(place, points, [measure.id]), await sql(place, released, [measure.id])];
    const again = await check(lead, measure.id, csv);
    expect(again.preview).toMatchObject({ ready: 3, added: 0, changed: 0, unchanged: 3 });
    await confirm(lead, again.id);
    await place.drain();
    expect(await importOf(lead, again.id)).toMatchObject({ state: 'DONE', result: { added: 0, changed: 0, unchanged: 3 } });
    expect([await sql(place, points, [measure.id]), await sql(place, released, [measure.id])]).toEqual(before);
  });

  test('changes the points that differ and adds the rest', async () => {
    const { lead, measure } = await ready();
    await bring(place, lead, measure.id, rows('Adams,2016-2017,20,100', 'Adams,2017-2018,20,100', 'Boulder,2016-2017,20,100'));
    const next = await check(lead, measure.id, rows('Adams,2016-2017,20,100', 'Adams,2017-2018,25,100', 'Boulder,2017-2018,30,100'));
    expect(next.preview).toMatchObject({ ready: 3, added: 1, changed: 1, unchanged: 1 });
    await confirm(lead, next.id);
    await place.drain();
    expect(await seen(lead, measure.id, 'Adams')).toEqual(['2016-17 20/100', '2017-18 25/100']);
    expect(await seen(lead, measure.id, 'Boulder')).toEqual(['2016-17 20/100', '2017-18 30/100']);
  });

  test('with a gap year leaves a gap: no point, no zero', async () => {
    const { lead, measure } = await ready();
    await bring(place, lead, measure.id, rows('Adams,2016-2017,20,100', 'Adams,2018-2019,30,100'));
    expect(await seen(lead, measure.id, 'Adams')).toEqual(['2016-17 20/100', '2018-19 30/100']);
  });

  test('says what its blanks and zeros mean', async () => {
    const { lead, measure } = await ready();
    await bring(place, lead, measure.id, rows('Adams,2016-2017,,100', 'Boulder,2016-2017,0,100', 'Cheyenne,2016-2017,0,0'), { blankMeans: 'SUPPRESSED', zeroMeans: 'MISSING' });
    expect(await seen(lead, measure.id, 'Adams')).toEqual(['2016-17 SUPPRESSED']);
    expect(await seen(lead, measure.id, 'Boulder')).toEqual(['2016-17 MISSING']);
    expect(await seen(lead, measure.id, 'Cheyenne')).toEqual(['2016-17 NO_DENOMINATOR']);
  });

  test('of counts and of values keeps its exact numbers', async () => {
    const { lead, network } = await ready();
    const [counts, values] = [await createMeasure(network.lead, { type: 'COUNT', denominator: '' }), await createMeasure(network.lead, { type: 'VALUE', denominator: '' })];
    const plain = { denominator: null };
    await bring(place, lead, counts.id, 'site,period,numerator\nAdams,2016-2017,1000000000000', plain);
    await bring(place, lead, values.id, 'site,period,score\nAdams,2016-2017,-12.000000000001\nBoulder,2016-2017,0.1', { ...plain, numerator: null, value: 'score' });
    const [a, b] = [await cards(lead, counts.id), await cards(lead, values.id)];
    expect(a[0]?.points[0]).toMatchObject({ numerator: 1_000_000_000_000, value: 1_000_000_000_000 });
    expect(b.map(({ points }) => points[0]?.value)).toEqual([-12.000000000001, 0.1]);
  });
});

describe('a row that cannot be read', () => {
  test.each([
    ['period', '', 'PERIOD_EMPTY'], ['period', '0000-00-00', 'PERIOD_YEAR_RANGE'], ['period', '9999-12-31', 'PERIOD_YEAR_RANGE'], ['period', '275760-09-13', 'PERIOD_UNREADABLE'],
    ['period', '2017-02-31', 'PERIOD_NO_SUCH_DATE'], ['period', '2017-13-01', 'PERIOD_NO_SUCH_DATE'], ['period', '2016-2018', 'PERIOD_SPAN'], ['period', '2017-2016', 'PERIOD_SPAN'],
    ['period', '2017', 'PERIOD_AMBIGUOUS'], ['period', '03/04/2017', 'PERIOD_AMBIGUOUS'], ['period', '2017-06-30T23:59:60Z', 'PERIOD_UNREADABLE'], ['period', '2017-03-26T02:30+25:00', 'PERIOD_UNREADABLE'],
    ['period', '2017-03', 'PERIOD_SPAN'], ['period', 'Q2 2017', 'PERIOD_GRAIN'], ['numerator', '-0', 'NUMBER_NEGATIVE_ZERO'], ['numerator', '-5', 'NUMBER_NEGATIVE'], ['numerator', '1e400', 'NUMBER_EXPONENT'], ['numerator', 'Infinity', 'NUMBER_NOT_FINITE'],
    ['numerator', 'NaN', 'NUMBER_NOT_FINITE'], ['denominator', '1000000000000000000000000000000', 'NUMBER_TOO_LARGE'], ['numerator', '"1.000,5"', 'NUMBER_AMBIGUOUS'], ['numerator', '"1,000"', 'NUMBER_GROUPED'],
    ['numerator', '"1,5"', 'NUMBER_COMMA'], ['numerator', '12%', 'NUMBER_PERCENT'], ['numerator', '1.5', 'NUMBER_NOT_WHOLE'], ['numerator', '#DIV/0!', 'NUMBER_SPREADSHEET_ERROR'], ['numerator', '٣', 'NUMBER_DIGITS'],
    ['numerator', '=1+1', 'NUMBER_UNREADABLE'], ['numerator', '007', 'NUMBER_LEADING_ZERO'], ['numerator', '101', 'NUMERATOR_ABOVE'], ['denominator', '', 'DENOMINATOR_BLANK'],
    ['site', 'Denver', 'SITE_UNKNOWN'], ['site', '', 'SITE_BLANK'],
  ])('for its %s %j is named by line, column and reason', async (column, text, code) => {
    const { network, measure } = shared;
    const cells: Record<string, string> = { site: 'Adams', period: '2016-2017', numerator: '20', denominator: '100', [column]: text };
    const { preview } = await check(network.lead.client, measure.id, rows('Boulder,2016-2017,20,100', Object.values(cells).join(',')));
    const value = text.replaceAll('"', '');
    expect(preview).toMatchObject({ ready: 1, bad: 1, badRows: [{ line: 3, column, value, code, reason: expect.stringMatching(/^\S.*[.?]$/s) }] });
  });

  let shared: Awaited<ReturnType<typeof ready>>;
  beforeAll(async () => { shared = await ready(); });

  test('is named by the line of the file, with line breaks inside cells and both kinds between rows', async () => {
    const { lead, measure } = shared;
    const csv = `site,period,numerator,denominator,note\r\n"Adams",2016-2017,20,100,"two\r\nlines"\rBoulder,2016-2017,x,100,\n\nCheyenne,2016-2017,20,y,z\nAdams,2016-2017,1,2`;
    const { preview } = await check(lead, measure.id, csv);
    expect(preview.badRows.map(({ line, column, code }) => [line, column, code])).toEqual([[4, 'numerator', 'NUMBER_UNREADABLE'], [6, 'denominator', 'NUMBER_UNREADABLE'], [7, '', 'COLUMN_COUNT']]);
  });

  test('is one that repeats a site and period of the same file', async () => {
    const { lead, measure } = shared;
    const { preview } = await check(lead, measure.id, rows('Adams,2016-2017,20,100', 'ADAMS ,2016-17,21,100'));
    expect(preview.badRows).toMatchObject([{ line: 3, code: 'DUPLICATE', reason: expect.stringContaining('Line 2') }]);
  });

  test('is one whose code and name mean different districts, or whose name means two', async () => {
    const { network, lead, measure } = await ready();
    await addDistrict(network, { name: 'Mountain View', code: '1' });
    await addDistrict(network, { name: 'Mountain View', code: '2' });
    const { preview } = await check(lead, measure.id, `code,${HEAD}\n0010,Boulder,2016-2017,1,2\n,Mountain View,2016-2017,1,2\n2,Mountain View,2016-2017,1,2\n0099,Adams,2016-2017,1,2`, { siteCode: 'code' });
    expect(preview.badRows.map(({ line, code }) => [line, code])).toEqual([[2, 'SITE_MISMATCH'], [3, 'SITE_AMBIGUOUS'], [5, 'SITE_MISMATCH']]);
    expect(preview.ready).toBe(1);
  });

  test('keeps the whole file out until somebody leaves it out knowingly', async () => {
    const { lead, measure } = await ready();
    const { id } = await check(lead, measure.id, rows('Adams,2016-2017,20,100', 'Boulder,2016-2017,x,100'));
    expect(await confirm(lead, id)).toMatchObject({ __typename: 'Refused', code: 'HAS_BAD_ROWS', params: [{ name: 'bad', value: '1' }] });
    await place.drain();
    expect(await cards(lead, measure.id)).toEqual([]);
    expect(await confirm(lead, id, true)).toMatchObject({ state: 'IMPORTING' });
    await place.drain();
    expect(await seen(lead, measure.id, 'Adams')).toEqual(['2016-17 20/100']);
    expect(await cards(lead, measure.id)).toHaveLength(1);
  });

  test('is counted beyond the thousand that are shown, and a file of nothing else is refused', async () => {
    const { lead, measure } = shared;
    const { id, preview } = await check(lead, measure.id, rows(...Array.from({ length: 1_200 }, () => 'Nowhere,2016-2017,1,2')));
    expect([preview.bad, preview.badRows.length]).toEqual([1_200, 1_000]);
    expect(await confirm(lead, id, true)).toMatchObject({ code: 'NOTHING_TO_IMPORT' });
  });
});

describe('new districts of a file', () => {
  test('are added to the directory when a hub lead says so', async () => {
    const { lead, measure, network } = await ready();
    const csv = `name,code,county,period,numerator,denominator\nDenver,0880,Denver,2016-2017,20,100\nDenver,0880,Denver,2017-2018,20,100\nAdams,0010,Adams,2016-2017,20,100`;
    const columns = { siteName: 'name', siteCode: 'code', county: 'county' };
    expect((await check(lead, measure.id, csv, columns)).preview).toMatchObject({ bad: 2, sitesToCreate: 0 });
    const checked = await check(lead, measure.id, csv, { ...columns, createSites: true });
    expect(checked.preview).toMatchObject({ bad: 0, sitesToCreate: 1, newSites: ['Denver'] });
    await confirm(lead, checked.id);
    await place.drain();
    expect(await importOf(lead, checked.id)).toMatchObject({ result: { added: 3, sitesCreated: 1 } });
    expect(await sql(place, `select name, code, county, state from site where network_id = $1 and code = '0880'`, [network.id])).toEqual([{ name: 'Denver', code: '0880', county: 'Denver', state: 'LISTED' }]);
  });

  test('are not added by a district, which imports about itself and its schools alone', async () => {
    const network = await freshNetwork(place);
    const [district, other] = [await joinDistrict(network, { name: 'Adams' }), await joinDistrict(network, { name: 'Boulder' })];
    await addSchool(network, district.site, { name: 'Oak' });
    const measure = await createMeasure(network.lead);
    const { client } = district.lead;
    const { preview, id } = await check(client, measure.id, rows('Adams,2016-2017,20,100', 'Oak,2016-2017,10,50', `${other.site.name},2016-2017,20,100`, 'Denver,2016-2017,20,100'));
    expect(preview.badRows.map(({ line, code }) => [line, code])).toEqual([[4, 'SITE_NOT_YOURS'], [5, 'SITE_UNKNOWN']]);
    expect(await client.fail(MAP, mapping(id, { createSites: true }), Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'createSites' });
  });
});

describe('the columns', () => {
  test.each([
    ['that the file does not have', { numerator: 'absent' }, 'numerator'], ['chosen twice', { numerator: 'denominator' }, 'denominator'], ['of no period', { period: '' }, 'period'],
    ['of no site', { siteName: null }, 'siteName'], ['without a denominator', { denominator: null }, 'denominator'], ['of another grain', { grain: 'MONTH' }, 'grain'],
    ['whose blanks are zeros', { blankMeans: 'REPORTED' }, 'blankMeans'], ['whose zeros are hidden', { zeroMeans: 'SUPPRESSED' }, 'zeroMeans'], ['for a team', { visibility: 'TEAM' }, 'visibility'],
  ])('%s are refused, naming the field', async (_what, changes, field) => {
    const { network, measure } = await (shared ??= ready());
    const { importId } = await send(network.lead.client, measure.id, rows('Adams,2016-2017,20,100'));
    expect(await network.lead.client.fail(MAP, mapping(importId as string, changes), Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  let shared: ReturnType<typeof ready> | undefined;
});

describe('an import', () => {
  test('is seen and worked on by the data people of its owner alone', async () => {
    const { network, lead, measure } = await ready();
    const district = await joinDistrict(network);
    const coach = await joinMember(network, network.lead, ['COACH']);
    const { id } = await check(lead, measure.id, rows('Adams,2016-2017,20,100'));
    const outside = await freshNetwork(place);
    const list = 'query ($id: ID!) { imports(measureId: $id) { edges { node { id } } } }';
    for (const client of [district.lead.client, coach.client, outside.lead.client]) {
      expect((await client.fail(IMPORT, { id })).code).toBe('NOT_FOUND');
      expect((await client.fail(MAP, mapping(id), Client.key())).code).toBe('NOT_FOUND');
      expect((await client.fail(CONFIRM, { input: { id, leaveOutBadRows: false } }, Client.key())).code).toBe('NOT_FOUND');
    }
    for (const client of [district.lead.client, coach.client]) expect(await client.ask(list, { id: measure.id })).toEqual({ imports: { edges: [] } });
    expect((await outside.lead.client.fail(list, { id: measure.id })).code).toBe('NOT_FOUND');
    expect((await send(outside.lead.client, measure.id, rows('Adams,2016-2017,20,100'))).error).toMatchObject({ code: 'NOT_FOUND' });
    expect(await lead.ask(list, { id: measure.id })).toEqual({ imports: { edges: [{ node: { id } }] } });
  });

  test('is confirmed once', async () => {
    const { lead, measure } = await ready();
    const { id } = await check(lead, measure.id, rows('Adams,2016-2017,20,100'));
    const answers = await Promise.all(Array.from({ length: 6 }, () => confirm(lead.in(lead.network), id)));
    expect(answers.filter(({ __typename }) => __typename === 'MeasureImport')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'IMPORT_STATE')).toHaveLength(5);
    await place.drain();
    expect(await importOf(lead, id)).toMatchObject({ result: { added: 1 } });
    expect(await lead.fail(MAP, mapping(id), Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'id' });
  });

  test('runs with the rights of that moment: whoever lost them writes nothing', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const measure = await createMeasure(network.lead);
    const data = await joinMember(network, district.lead, ['DISTRICT_DATA']);
    const { id } = await check(data.client, measure.id, rows(`${district.site.name},2016-2017,20,100`));
    const letGo = await holdJobs(place);
    try {
      expect(await confirm(data.client, id)).toMatchObject({ state: 'IMPORTING' });
      await network.lead.client.ask('mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename } }', { id: data.memberId }, Client.key());
    } finally {
      await letGo();
    }
    await place.drain();
    expect(await importOf(district.lead.client, id)).toMatchObject({ state: 'FAILED', result: null, failureCode: 'NOT_ALLOWED', failure: expect.stringContaining('may not write these points any more') });
    expect(await sql(place, 'select 1 from data_point where network_id = $1', [network.id])).toEqual([]);
    expect(await sql(place, 'select 1 from series where network_id = $1', [network.id])).toEqual([]);
  });

  test('of two files at once over the same points ends with one of them, never with a mixture', async () => {
    const { lead, measure } = await ready();
    const file = (count: number): string => rows(...Array.from({ length: 8 }, (_, at) => `Adams,${2010 + at}-${2011 + at},${count},100`));
    const imports = await Promise.all([20, 30].map((count) => check(lead.in(lead.network), measure.id, file(count))));
    await Promise.all(imports.map(({ id }) => confirm(lead.in(lead.network), id)));
    await place.drain();
    const points = (await seen(lead, measure.id, 'Adams')).map((text) => text.split(' ')[1]);
    expect(points).toHaveLength(8);
    expect(new Set(points).size).toBe(1);
  });
});

