import fc from 'fast-check';
import { rollUp } from './roll-up.js';
import type { RollUpRow } from './roll-up-rows.js';

const HUB = 'hub';
const row = (siteId: string, year: number, numerator: number | null, denominator: number | null, more: Partial<RollUpRow> = {}): RollUpRow => ({
  siteId, siteName: `District ${siteId}`, siteOrganizationId: null, ownerId: HUB, periodStart: `${year}-07-01`, grain: 'SCHOOL_YEAR',
  status: numerator === null ? 'SUPPRESSED' : 'REPORTED', numerator, denominator, value: null, ...more,
});
const absence = { type: 'PROPORTION', direction: 'DOWN', districtsInDirectory: 178 } as const;

describe('rollUp', () => {
  it('pools integers and says what it leaves out', () => {
    const summary = rollUp([row('a', 2016, 20, 100), row('b', 2016, 40, 300), row('c', 2016, null, null), row('a', 2017, 15, 100)], absence);
    expect(summary.periods).toEqual([
      { periodStart: '2016-07-01', label: '2016–17', numerator: '60', denominator: '400', value: '0.15', districts: 2, leftOut: 1 },
      { periodStart: '2017-07-01', label: '2017–18', numerator: '15', denominator: '100', value: '0.15', districts: 1, leftOut: 0 },
    ]);
    expect(summary).toMatchObject({ districtsReporting: 2, cellsLeftOut: 1, owners: 1, withheld: false });
    expect(summary.sentence).toBe('2 of 178 districts report: together from 15.0% (2016–17, 2 districts) to 15.0% (2017–18, 1 district). 1 cell hidden or without data is left out.');
  });

  it('has no figure for a measure nobody reports', () => {
    expect(rollUp([row('a', 2016, null, null)], absence)).toMatchObject({ districtsReporting: 0, owners: 0, withheld: false, first: null, latest: null, spread: null, largestImprovements: [] });
    expect(rollUp([], absence).periods).toEqual([]);
  });

  it('lets the own series of a district win over the hub\'s, wholly', () => {
    const own = { ownerId: 'org-a', siteOrganizationId: 'org-a' };
    const rows = [row('a', 2016, 20, 100, { siteOrganizationId: 'org-a' }), row('a', 2017, 20, 100, { siteOrganizationId: 'org-a' }), row('a', 2017, 30, 100, own)];
    for (const given of [rows, [...rows].reverse()]) {
      expect(rollUp(given, absence).periods.map((p) => [p.label, p.value])).toEqual([['2017–18', '0.3']]);
    }
  });

  it('withholds figures over exactly two owners, in all and in one period', () => {
    const of = (owner: string) => ({ ownerId: owner, siteOrganizationId: owner });
    const two = rollUp([row('a', 2016, 20, 100, of('A')), row('b', 2016, 40, 100, of('B'))], absence);
    expect(two).toMatchObject({ owners: 2, withheld: true, first: null, latest: null, spread: null });
    expect(two.periods).toEqual([{ periodStart: '2016-07-01', label: '2016–17', numerator: null, denominator: null, value: null, districts: 2, leftOut: 0 }]);
    const three = rollUp([row('a', 2016, 20, 100, of('A')), row('b', 2016, 40, 100, of('B')), row('c', 2016, 30, 100, of('C')), row('a', 2017, 20, 100, of('A')), row('b', 2017, 40, 100, of('B'))], absence);
    expect(three).toMatchObject({ owners: 3, withheld: false });
    expect(three.periods.map((p) => p.value)).toEqual(['0.3', null]);
    expect(three.latest?.label).toBe('2016–17');
  });

  it('never pools a value without its n', () => {
    const value = (siteId: string, v: string) => row(siteId, 2016, null, null, { status: 'REPORTED', value: v });
    const summary = rollUp([value('a', '0.1'), value('b', '0.2'), value('c', '0.4')], absence);
    expect(summary.first).toBeNull();
    expect(summary.periods[0]).toMatchObject({ value: null, districts: 0, leftOut: 3 });
    // R 4.5: quantile(c(.1, .2, .4)) is .1 .15 .2 .3 .4
    expect(summary.spread).toEqual({ periodStart: '2016-07-01', label: '2016–17', districts: 3, lowest: '0.1', lowerQuartile: '0.15', median: '0.2', upperQuartile: '0.3', highest: '0.4' });
  });

  it('counts plain values as reported and says where the middle one is', () => {
    const value = (siteId: string, v: string | null) => row(siteId, 2016, null, null, { status: v === null ? 'MISSING' : 'REPORTED', value: v });
    const summary = rollUp([value('a', '1.5'), value('b', '2'), value('c', '4'), value('d', null)], { ...absence, type: 'VALUE' });
    expect(summary.periods[0]).toMatchObject({ value: null, districts: 3, leftOut: 1 });
    expect(summary.sentence).toBe('3 of 178 districts report: in 2016–17 the middle one is at 2. 1 cell hidden or without data is left out.');
  });

  it('describes the largest improvements between first and latest reported point', () => {
    const rows = [row('a', 2016, 341, 1000), row('a', 2018, null, null), row('a', 2022, 280, 1000), row('b', 2016, 10, 100), row('b', 2022, 40, 100), row('c', 2017, 50, 100), row('c', 2019, 49, 100), row('c', 2022, 49, 100)];
    const found = rollUp(rows, absence).largestImprovements;
    expect(found.map((i) => i.siteId)).toEqual(['a', 'c']);
    expect(found[0]).toEqual({ siteId: 'a', siteName: 'District a', from: '0.341', to: '0.28', fromLabel: '2016–17', toLabel: '2022–23', points: 2, sentence: 'From 34.1% (2016–17) to 28.0% (2022–23), over 2 points.' });
    expect(rollUp(rows, { ...absence, direction: 'UP' }).largestImprovements.map((i) => i.siteId)).toEqual(['b']);
    expect(rollUp(rows, { ...absence, direction: 'NEUTRAL' }).largestImprovements).toEqual([]);
  });

  it('shows five improvements at most', () => {
    const rows = [...'abcdefg'].flatMap((id, i) => [row(id, 2016, 50 + i, 100), row(id, 2017, 40, 100)]);
    expect(rollUp(rows, absence).largestImprovements.map((i) => i.siteId)).toEqual(['g', 'f', 'e', 'd', 'c']);
  });

  it('sums counts', () => {
    const summary = rollUp([row('a', 2016, 20, null), row('b', 2016, 22, null)], { ...absence, type: 'COUNT' });
    expect(summary.first).toMatchObject({ numerator: '42', denominator: null, value: '42' });
  });

  it('gives the same bytes for the same set of rows in any order', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 2015, max: 2019 }), fc.constantFrom('A', 'B', 'C', HUB), fc.nat(50), fc.integer({ min: 50, max: 90 }), fc.constantFrom('REPORTED', 'SUPPRESSED', 'MISSING')), { maxLength: 60 })
      .map((list) => [...new Map(list.map(([site, year, owner, x, n, status]) => [`${site} ${year} ${owner}`, row(site, year, x, n, { ownerId: owner, siteOrganizationId: site.toUpperCase(), status })])).values()]);
    fc.assert(fc.property(rows, fc.infiniteStream(fc.nat()), (given, keys) => {
      const shuffled = given.map((r) => ({ r, k: keys.next().value as number })).sort((a, b) => a.k - b.k).map(({ r }) => r);
      expect(JSON.stringify(rollUp(shuffled, absence))).toBe(JSON.stringify(rollUp(given, absence)));
    }), { numRuns: 200 });
  });

  it('does not change when what is hidden changes', () => {
    const rows = [row('a', 2016, 20, 100), row('b', 2016, 7, 30, { status: 'SUPPRESSED' })];
    const other = [row('a', 2016, 20, 100), row('b', 2016, 2, 900, { status: 'SUPPRESSED' })];
    expect(rollUp(other, absence)).toEqual(rollUp(rows, absence));
  });
});
