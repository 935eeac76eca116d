import { StagedPoints, type StagedPoint } from './staged-points.type.js';

const point = (site: number, stratum: number, periodStart: string, line: number): StagedPoint => ({ line, site, stratum, periodStart, status: 'REPORTED', numerator: 1, denominator: null, value: null, spread: null });

describe('StagedPoints', () => {
  it('holds one point of a site, group and period, and says where it was', () => {
    const points = new StagedPoints();
    expect(points.add(point(1, 0, '2020-01-01', 2))).toBeNull();
    expect(points.add(point(1, 1, '2020-01-01', 3))).toBeNull();
    expect(points.add(point(2, 0, '2020-01-01', 4))).toBeNull();
    expect(points.add(point(1, 0, '2020-01-02', 5))).toBeNull();
    expect(points.add(point(1, 0, '2020-01-01', 6))).toBe(2);
    expect(points.length).toBe(4);
  });

  it('finds every one of many again', () => {
    const points = new StagedPoints();
    const all = Array.from({ length: 20_000 }, (_, at) => point(at % 97, at % 3, new Date(Date.UTC(1950, 0, 1 + Math.floor(at / 291))).toISOString().slice(0, 10), at + 2));
    expect(all.filter((one) => points.add(one) !== null)).toEqual([]);
    expect(all.filter((one) => points.add(one) !== one.line)).toEqual([]);
    expect(JSON.stringify([...points.chunks(7_000)].flat())).toBe(JSON.stringify(all));
  });

  it('puts the points of a family in a period side by side', () => {
    const points = new StagedPoints();
    for (const [at, [site, day]] of ([[3, '2020-01-02'], [1, '2020-01-01'], [2, '2020-01-02'], [1, '2020-01-02'], [3, '1950-01-01'], [2, '2020-01-01']] as const).entries()) points.add(point(site, 0, day, at));
    const familyOf = (site: number): number => (site === 3 ? 0 : 1);
    expect([...points.byFamilyAndPeriod(familyOf)].map((at) => { const { site, periodStart } = points.at(at); return `${familyOf(site)} ${periodStart}`; })).toEqual(['0 1950-01-01', '0 2020-01-02', '1 2020-01-01', '1 2020-01-01', '1 2020-01-02', '1 2020-01-02']);
    expect(new StagedPoints().byFamilyAndPeriod(familyOf)).toEqual(new Uint32Array(0));
  });

  it('puts the points of a series side by side, as they came, and gives them out in that order', () => {
    const points = new StagedPoints();
    const came = [[2, 1, '2020-01-02'], [1, 1, '2020-01-03'], [2, 0, '2020-01-02'], [1, 0, '2020-01-01'], [1, 1, '2020-01-01'], [2, 1, '2020-01-01']] as const;
    for (const [at, [site, stratum, day]] of came.entries()) points.add(point(site, stratum, day, at));
    expect([...points.chunks(4, points.bySeries())].map((some) => some.map(({ line }) => line))).toEqual([[3, 1, 4, 2], [0, 5]]);
    expect([...new StagedPoints().chunks(4, new StagedPoints().bySeries())]).toEqual([]);
  });
});
