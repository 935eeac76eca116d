import { addDistrict, createMeasure, freshNetwork, joinDistrict, type MeasureValues, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { bring, check, confirm, importOf, MAP, mapping, send, undo } from '../tools/imports.js';
import { sql } from '../tools/sql.js';

const HEAD = 'site,period,group,x,n,said';
const COLUMNS = { stratum: 'group', numerator: 'x', denominator: 'n', status: 'said' };

let place: TestServer;
beforeAll(async () => { place = await server(); });

async function ready(values: MeasureValues = {}): Promise<{ network: Network; measure: { id: string }; lead: Client }> {
  const network = await freshNetwork(place);
  for (const name of ['Adams', 'Boulder']) await addDistrict(network, { name });
  return { network, measure: await createMeasure(network.lead, { strataName: 'Grade', strata: ['Grade 8', 'Grade 9'], ...values }), lead: network.lead.client };
}

const rows = (...lines: string[]): string => [HEAD, ...lines].join('\n');

/** What is stored of a measure: `Adams/Grade 8 2016-07-01 REPORTED 20/100`. */
async function stored(measureId: string): Promise<string[]> {
  const found = await sql<Record<string, string | null>>(place, `select st.name || '/' || s.stratum as place, p.period_start::text as start, p.status, p.numerator, p.denominator, p.value, p.spread
    from data_point p join series s on s.network_id = p.network_id and s.id = p.series_id join site st on st.network_id = s.network_id and st.id = s.site_id where s.measure_id = $1 order by 1, 2`, [measureId]);
  return found.map(({ place: where, start, status, numerator, denominator, value, spread }) => {
    const numbers = [numerator, denominator, value, spread].map((number) => (number === null ? '' : Number(number))).join('/');
    return `${where} ${start} ${status} ${numbers}`.replace(/[ /]+$/, '');
  });
}

describe('groups of a file', () => {
  test('become series of their own, and "All" is everybody', async () => {
    const { lead, measure } = await ready();
    const csv = rows('Adams,2016-2017,Grade 8,20,100,', 'Adams,2016-2017,grade  9 ,30,100,', 'Adams,2016-2017,All students,50,200,', 'Boulder,2016-2017,Grade 8,5,60,');
    const checked = await check(lead, measure.id, csv, COLUMNS);
    expect(checked.preview).toMatchObject({ ready: 4, added: 4, bad: 0, sitesMatched: 2, newStrata: [], hiddenFromOthers: 1 });
    await confirm(lead, checked.id);
    await place.drain();
    const points = ['Adams/ 2016-07-01 REPORTED 50/200', 'Adams/Grade 8 2016-07-01 REPORTED 20/100', 'Adams/Grade 9 2016-07-01 REPORTED 30/100', 'Boulder/Grade 8 2016-07-01 REPORTED 5/60'];
    expect(await stored(measure.id)).toEqual(points);
    expect((await check(lead, measure.id, csv, COLUMNS)).preview).toMatchObject({ added: 0, unchanged: 4 });
  });

  test('are compared, changed and taken back one by one', async () => {
    const { lead, measure } = await ready();
    await bring(place, lead, measure.id, rows('Adams,2016-2017,Grade 8,20,100,', 'Adams,2016-2017,Grade 9,30,100,'), COLUMNS);
    const before = await stored(measure.id);
    const next = await check(lead, measure.id, rows('Adams,2016-2017,Grade 8,21,100,', 'Adams,2016-2017,Grade 9,30,100,', 'Adams,2016-2017,All,51,200,'), COLUMNS);
    expect(next.preview).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
    await confirm(lead, next.id);
    await place.drain();
    expect(await stored(measure.id)).toEqual(['Adams/ 2016-07-01 REPORTED 51/200', 'Adams/Grade 8 2016-07-01 REPORTED 21/100', 'Adams/Grade 9 2016-07-01 REPORTED 30/100']);
    expect(await undo(place, lead, next.id)).toMatchObject({ state: 'UNDONE' });
    expect(await stored(measure.id)).toEqual(before);
  });

  test('that the measure does not have are bad rows, unless they are to be added', async () => {
    const { lead, measure } = await ready();
    const csv = rows('Adams,2016-2017,Grade 8,20,100,', 'Adams,2016-2017,Grade 10,30,100,', 'Adams,2016-2017,,30,100,', 'Adams,2016-2017,Grade 8,1,2,');
    const { preview } = await check(lead, measure.id, csv, COLUMNS);
    expect(preview.badRows).toMatchObject([
      { line: 3, column: 'group', value: 'Grade 10', code: 'STRATUM_UNKNOWN' }, { line: 4, column: 'group', value: '', code: 'STRATUM_BLANK' },
      { line: 5, code: 'DUPLICATE', reason: 'Line 2 has this site, period and group already.' },
    ]);
    const added = await check(lead, measure.id, csv, { ...COLUMNS, createStrata: true });
    expect(added.preview).toMatchObject({ ready: 2, bad: 2, newStrata: ['Grade 10'] });
    expect(await sql(place, 'select strata from measure where id = $1', [measure.id])).toEqual([{ strata: ['Grade 8', 'Grade 9'] }]);
    await confirm(lead, added.id, true);
    await place.drain();
    expect(await sql(place, 'select strata, strata_name, version from measure where id = $1', [measure.id])).toEqual([{ strata: ['Grade 8', 'Grade 9', 'Grade 10'], strata_name: 'Grade', version: 2 }]);
    expect(await stored(measure.id)).toEqual(['Adams/Grade 10 2016-07-01 REPORTED 30/100', 'Adams/Grade 8 2016-07-01 REPORTED 20/100']);
  });

  test('name what a measure without any is told apart by', async () => {
    const { network, lead } = await ready();
    const plain = await createMeasure(network.lead);
    const csv = rows('Adams,2016-2017,Asian,20,100,').replace('group', 'race_ethnicity');
    const { importId } = await send(lead, plain.id, csv);
    const columns = { ...COLUMNS, stratum: 'race_ethnicity' };
    expect(await lead.fail(MAP, mapping(importId as string, columns), Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'stratum' });
    await bring(place, lead, plain.id, csv, { ...columns, createStrata: true });
    expect(await sql(place, 'select strata, strata_name from measure where id = $1', [plain.id])).toEqual([{ strata: ['Asian'], strata_name: 'Race ethnicity' }]);
  });

  test('are added by those alone who may change the measure', async () => {
    const { network, measure } = await ready();
    const district = await joinDistrict(network);
    const { importId } = await send(district.lead.client, measure.id, rows(`${district.site.name},2016-2017,Grade 10,20,100,`));
    expect(await district.lead.client.fail(MAP, mapping(importId as string, { ...COLUMNS, createStrata: true }), Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'createStrata' });
    const other = await check(district.lead.client, measure.id, rows(`${district.site.name},2016-2017,Grade 9,20,100,`), COLUMNS);
    await confirm(district.lead.client, other.id);
    await place.drain();
    expect(await importOf(district.lead.client, other.id)).toMatchObject({ state: 'DONE', result: { added: 1 } });
  });

  test('are thirty at most', async () => {
    const { lead, measure } = await ready();
    const { preview } = await check(lead, measure.id, rows(...Array.from({ length: 32 }, (_, at) => `Adams,2016-2017,Room ${at},20,100,`)), { ...COLUMNS, createStrata: true });
    expect([preview.ready, preview.newStrata.length, new Set(preview.badRows.map(({ code }) => code))]).toEqual([28, 28, new Set(['STRATUM_TOO_MANY'])]);
  });
});

describe('what a source says of a figure', () => {
  test('is kept, and counted', async () => {
    const { lead, measure } = await ready();
    const csv = rows('Adams,2016-2017,All,20,100,reported', 'Adams,2017-2018,All,,,Suppressed', 'Adams,2018-2019,All,,,not_reported', 'Adams,2019-2020,All,,100,*', 'Adams,2020-2021,All,0,0,Reported', 'Adams,2021-2022,All,,,', 'Adams,2022-2023,All,0,50,reported');
    const checked = await check(lead, measure.id, csv, { ...COLUMNS, zeroMeans: 'MISSING' });
    expect(checked.preview).toMatchObject({ ready: 7, bad: 0, suppressed: 2, missing: 2, noDenominator: 1, zeros: 1 });
    await confirm(lead, checked.id);
    await place.drain();
    expect((await stored(measure.id)).map((line) => line.replace('Adams/ ', '').replace('-07-01', ''))).toEqual([
      '2016 REPORTED 20/100', '2017 SUPPRESSED', '2018 MISSING', '2019 SUPPRESSED', '2020 NO_DENOMINATOR', '2021 MISSING', '2022 REPORTED 0/50',
    ]);
  });

  test('is a bad row when it is no word we know, or speaks against the number', async () => {
    const { lead, measure } = await ready();
    const { preview } = await check(lead, measure.id, rows('Adams,2016-2017,All,20,100,perhaps', 'Adams,2017-2018,All,20,100,suppressed', 'Adams,2018-2019,All,,100,reported', 'Adams,2019-2020,All,x,100,missing'), COLUMNS);
    expect(preview.badRows.map(({ line, column, value, code }) => [line, column, value, code])).toEqual([
      [2, 'said', 'perhaps', 'STATUS_UNKNOWN'], [3, 'said', 'suppressed', 'STATUS_CONTRADICTS'], [4, 'said', 'reported', 'STATUS_CONTRADICTS'], [5, 'x', 'x', 'NUMBER_UNREADABLE'],
    ]);
  });
});

describe('the amounts of each type of measure', () => {
  const years = (...cells: string[]): string => ['site,period,x,n,s', ...cells.map((cell, at) => `Adams,${2010 + at}-${2011 + at},${cell}`)].join('\n');
  const none = { numerator: null, denominator: null };

  test.each([
    ['RATE', { numerator: 'x', denominator: 'n' }, ['3,1250.5,', '0,10,', '0,0,', '3,0,', '3,-1,', '1.5,10,', '12,3,'], ['REPORTED 3/1250.5', 'REPORTED 0/10', 'NO_DENOMINATOR', 'REPORTED 12/3'], [[5, 'n', 'DENOMINATOR_ZERO'], [6, 'n', 'NUMBER_NEGATIVE'], [7, 'x', 'NUMBER_NOT_WHOLE']]],
    ['MEAN', { ...none, value: 'x', denominator: 'n', spread: 's' }, ['4.5,5,1.25', '-4,1,', '4,1,0', '4,5,', '4,0,1', '4,1,2', '4,5,-1', '4,,1', ',5,', ',0,', '4,2.5,1'], ['REPORTED /5/4.5/1.25', 'REPORTED /1/-4', 'REPORTED /1/4', 'MISSING', 'NO_DENOMINATOR'],
      [[5, 's', 'SPREAD_BLANK'], [6, 'n', 'DENOMINATOR_ZERO'], [7, 's', 'SPREAD_OF_ONE'], [8, 's', 'NUMBER_NEGATIVE'], [9, 'n', 'DENOMINATOR_BLANK'], [12, 'n', 'NUMBER_NOT_WHOLE']]],
    ['TIME_BETWEEN', { ...none, value: 'x' }, ['12.5,,', '0,,', '-1,,', ',,'], ['REPORTED //12.5', 'MISSING'], [[3, 'x', 'TIME_NOT_POSITIVE'], [4, 'x', 'TIME_NOT_POSITIVE']]],
    ['CASES_BETWEEN', { ...none, value: 'x' }, ['12,,', '0,,', '-1,,', '1.5,,'], ['REPORTED //12', 'REPORTED //0'], [[4, 'x', 'NUMBER_NEGATIVE'], [5, 'x', 'NUMBER_NOT_WHOLE']]],
    ['VALUE', { ...none, value: 'x' }, ['9.8,,', '12%,,', '"1.000,5",,', '1e400,,', 'Infinity,,'], ['REPORTED //9.8', 'REPORTED //12'], [[4, 'x', 'NUMBER_AMBIGUOUS'], [5, 'x', 'NUMBER_EXPONENT'], [6, 'x', 'NUMBER_NOT_FINITE']]],
  ] as const)('are read as they are, or named by row and column: %s', async (type, columns, cells, points, bad) => {
    const { network, lead } = await ready();
    const measure = await createMeasure(network.lead, { type, ...(type === 'RATE' ? {} : { denominator: '' }) });
    const checked = await check(lead, measure.id, years(...cells.map((cell) => (cell.split(',').length > 3 && !cell.startsWith('"') ? cell.slice(0, -1) : cell))), columns);
    expect(checked.preview.badRows.map(({ line, column, code }) => [line, column, code])).toEqual(bad);
    await confirm(lead, checked.id, true);
    await place.drain();
    expect((await stored(measure.id)).map((line) => line.replace(/^Adams\/ \S+ /, ''))).toEqual(points);
  });

  test('of a mean keep their spread through a correction and its undoing', async () => {
    const { network, lead } = await ready();
    const measure = await createMeasure(network.lead, { type: 'MEAN', denominator: '' });
    const columns = { ...none, value: 'x', denominator: 'n', spread: 's' };
    await bring(place, lead, measure.id, years('4,5,1.5'), columns);
    const next = await check(lead, measure.id, years('4,5,1.75'), columns);
    expect(next.preview).toMatchObject({ changed: 1, unchanged: 0 });
    await confirm(lead, next.id);
    await place.drain();
    expect(await stored(measure.id)).toEqual(['Adams/ 2010-07-01 REPORTED /5/4/1.75']);
    await undo(place, lead, next.id);
    expect(await stored(measure.id)).toEqual(['Adams/ 2010-07-01 REPORTED /5/4/1.5']);
  });

  test('have no spread elsewhere, and no mean without its size', async () => {
    const { network, lead, measure } = await ready();
    const { importId } = await send(lead, measure.id, years('4,5,1'));
    expect(await lead.fail(MAP, mapping(importId as string, { numerator: 'x', denominator: 'n', spread: 's' }), Client.key())).toMatchObject({ field: 'spread' });
    const mean = await createMeasure(network.lead, { type: 'MEAN', denominator: '' });
    const { importId: other } = await send(lead, mean.id, years('4,5,1'));
    expect(await lead.fail(MAP, mapping(other as string, { ...none, value: 'x' }), Client.key())).toMatchObject({ field: 'denominator' });
  });
});
