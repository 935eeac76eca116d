import { createMeasure, freshNetwork, joinDistrict, joinMember, type District, type Network } from '../../factories/index.js';
import type { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { DUE, record, refused, SHEET, type Where } from '../tools/entries.js';
import { cards } from '../tools/points.js';
import { sql } from '../tools/sql.js';
import { program } from '../tools/tokens.js';

let place: TestServer;
let network: Network;
let district: District;
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  district = await joinDistrict(network);
});

async function measured(type: string, more: Record<string, unknown> = {}): Promise<Where> {
  const measure = await createMeasure(network.lead, { type, grain: 'MONTH', unit: 'times', ...more } as never);
  return { measureId: measure.id, siteId: district.site.id };
}

const stored = (where: Where): Promise<unknown[]> => sql(place, `select p.period_start::text as on, p.status, p.numerator::text as x, p.denominator::text as n, p.value::text as v, round(p.spread, 4)::text as s
  from data_point p join series r on r.network_id = p.network_id and r.id = p.series_id where r.measure_id = $1 order by 1`, [where.measureId]);

describe('points of every type', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['PROPORTION', { numerator: '23', denominator: '95' }, { x: '23', n: '95' }],
    ['COUNT', { numerator: '7' }, { x: '7' }],
    ['RATE', { numerator: '3', denominator: '1200.5' }, { x: '3', n: '1200.5' }],
    ['VALUE', { value: '-3.25' }, { v: '-3.25' }],
    ['MEAN', { values: ['7', '9', '4', '5', '8'] }, { n: '5', v: '6.6', s: '2.0736' }],
    ['TIME_BETWEEN', { value: '12.5' }, { v: '12.5' }],
    ['CASES_BETWEEN', { value: '140' }, { v: '140' }],
  ])('are stored: %s', async (type, given, expected) => {
    const where = await measured(type);
    await record(district.lead.client, where, [{ period: '2026-03', ...given }]);
    expect(await stored(where)).toEqual([{ on: '2026-03-01', status: 'REPORTED', x: null, n: null, v: null, s: null, ...expected }]);
  });

  test('can be nobody to count, or missing', async () => {
    const where = await measured('PROPORTION');
    await record(district.lead.client, where, ['2026-01 0/0', { period: '2026-02', status: 'MISSING' }, { period: '2026-03', numerator: '*', denominator: '95' }]);
    expect(await stored(where)).toMatchObject([{ status: 'NO_DENOMINATOR', n: null }, { status: 'MISSING' }, { status: 'SUPPRESSED', n: null }]);
  });
});

describe('bad points', () => {
  test.each<[string, Record<string, unknown>[], string, RegExp]>([
    ['PROPORTION', [{ period: '2026-02-30', numerator: '1', denominator: '2' }], 'points.1.period', /Row 1, period: "2026-02-30": Feb 2026 has no day 30\./],
    ['PROPORTION', [{ period: '2025-2026', numerator: '1', denominator: '2' }], 'points.1.period', /is not a month/],
    ['PROPORTION', [{ period: '2199-01', numerator: '1', denominator: '2' }], 'points.1.period', /Jan 2199 has not begun yet/],
    ['PROPORTION', [{ period: '2026-01', numerator: '3', denominator: '0' }], 'points.1.denominator', /The denominator is 0, but the numerator is 3/],
    ['PROPORTION', [{ period: '2026-01', numerator: '3', denominator: '2' }], 'points.1.numerator', /larger than the denominator/],
    ['PROPORTION', [{ period: '2026-01', numerator: '-3', denominator: '2' }], 'points.1.numerator', /negative/],
    ['PROPORTION', [{ period: '2026-01', numerator: '1', denominator: '2' }, { period: 'Jan 2026', numerator: '1', denominator: '2' }], 'points.2.period', /Row 1 is about Jan 2026 already/],
    ['VALUE', [{ period: '2026-01', value: '1.000,5' }], 'points.1.value', /"1\.000,5" is ambiguous/],
    ['VALUE', [{ period: '2026-01', value: 'Infinity' }], 'points.1.value', /is not a number/],
    ['TIME_BETWEEN', [{ period: '2026-01', value: '0' }], 'points.1.value', /use cases between, or the time of day/],
    ['MEAN', [{ period: '2026-01', values: ['1', 'x'] }], 'points.1.values', /Value 2: "x" is not a number/],
    ['PROPORTION', [], 'points', /There is no point to record/],
    ['COUNT', Array.from({ length: 501 }, () => ({ period: '2026-01', numerator: '1' })), 'points', /500 points are recorded at once at most/],
  ])('of a %s are named by row and field: %#', async (type, points, field, message) => {
    const where = await measured(type);
    expect(await refused(district.lead.client, where, points)).toMatchObject({ code: 'BAD_USER_INPUT', field, message: expect.stringMatching(message) as string });
    expect(await stored(where)).toEqual([]);
    expect(await cards(district.lead.client, where.measureId)).toEqual([]);
  });

  test('of a group that the measure does not have', async () => {
    const where = await measured('PROPORTION', { strataName: 'Grade', strata: ['9', '10'] });
    expect(await refused(district.lead.client, { ...where, stratum: '11' }, ['2026-01 1/2'])).toMatchObject({ field: 'stratum' });
    expect(await record(district.lead.client, { ...where, stratum: '10' }, ['2026-01 20/40'])).toMatchObject({ added: 1 });
    expect(await refused(district.lead.client, { ...where, reason: 'x'.repeat(501) }, ['2026-01 1/2'])).toMatchObject({ field: 'reason' });
  });
});

describe('a token', () => {
  test('records points, marked as its, when it is allowed to', async () => {
    const where = await measured('COUNT');
    const writer = await program(district.lead.client, ['measure.read', 'point.record']);
    expect(await record(writer, { ...where, source: 'FORM' }, [{ period: '2026-01', numerator: '4' }])).toMatchObject({ source: 'API', cells: 1 });
    expect(await stored(where)).toHaveLength(1);
    const reader = await program(district.lead.client, ['measure.read']);
    expect((await refused(reader, where, [{ period: '2026-02', numerator: '4' }])).code).toBe('FORBIDDEN');
  });
});

describe('what waits to be entered', () => {
  const monthsAgo = (months: number): string => new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() - months, 1)).toISOString().slice(0, 7);
  const dueOf = async (client: Client, { measureId }: Where): Promise<unknown> => (await client.ask<{ duePoints: { count: number; first: { measureId: string; periodStart: string } }[] }>(DUE)).duePoints
    .filter(({ first }) => first.measureId === measureId).map(({ count, first }) => `${count} ${first.periodStart.slice(0, 7)}`);

  test('is the next period of the own series, for whoever may enter it', async () => {
    const where = await measured('COUNT');
    const teacher = await joinMember(network, district.lead, ['TEACHER']);
    await record(district.lead.client, where, [{ period: monthsAgo(3), numerator: '4' }]);
    await place.drain();
    for (const client of [district.lead.client, teacher.client]) expect(await dueOf(client, where)).toEqual([`1 ${monthsAgo(2)}`]);
    expect(await dueOf(network.lead.client, where)).toEqual([]);
    await record(teacher.client, where, [{ period: monthsAgo(2), numerator: '4' }, { period: monthsAgo(1), numerator: '4' }]);
    expect(await dueOf(district.lead.client, where)).toEqual([]);
    await place.drain();
    expect(await dueOf(teacher.client, where)).toEqual([]);
  });

  test('is nothing between rare events, and nothing that nobody keeps up', async () => {
    const [rare, old] = [await measured('TIME_BETWEEN'), await measured('COUNT')];
    await record(district.lead.client, rare, [{ period: monthsAgo(3), value: '4' }]);
    await record(district.lead.client, old, [{ period: monthsAgo(20), numerator: '4' }]);
    expect([await dueOf(district.lead.client, rare), await dueOf(district.lead.client, old)]).toEqual([[], []]);
  });

  test('has a sheet of the places to enter it for', async () => {
    const where = await measured('COUNT');
    await record(district.lead.client, where, [{ period: monthsAgo(1), numerator: '4' }]);
    const { entrySheet } = await district.lead.client.ask<{ entrySheet: { today: string; sites: unknown[] } }>(SHEET, { id: where.measureId });
    expect(entrySheet.sites).toEqual([{ name: district.site.name, strata: [{ stratum: '', seriesId: expect.any(String) as string, lastPeriod: `${monthsAgo(1)}-01` }] }]);
    expect(district.lead.client.statements).toBeLessThanOrEqual(3);
    const guest = await joinMember(network, district.lead, ['GUEST']);
    expect((await guest.client.fail(SHEET, { id: where.measureId })).code).toBe('FORBIDDEN');
  });
});
