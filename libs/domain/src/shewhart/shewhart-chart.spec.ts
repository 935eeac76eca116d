import fc from 'fast-check';
import type { ChartRow } from '../run-chart-rows.js';
import { type ShewhartOptions, type ShewhartPoint, shewhartChart } from './shewhart-chart.js';
import { SHEWHART_KINDS, type ShewhartKind } from './shewhart-limits.js';

const rows = (values: readonly (number | null)[], numbers?: readonly number[]): ChartRow[] => values.map((y, x) => ({ x, y, ...(numbers && { n: numbers[x] as number }) }));
const first = (kind: ShewhartKind, data: ChartRow[], options?: ShewhartOptions): ShewhartPoint => shewhartChart(kind, data, options).points[0] as ShewhartPoint;

describe('centre and limits of worked examples', () => {
  const shares = rows([12, 15, 9, 20, 14, 11, 18, 16, 10, 13], [100, 120, 90, 150, 110, 95, 140, 130, 85, 105]);
  const counts = [3, 5, 2, 8, 4, 6, 1, 7];
  const rare = rows([3, 7, 1, 12, 5, 9, 2, 15, 4, 6]);

  test.each([
    ['P', shares, 0.122667, 0.02425, 0.221083],
    ['U', rows(counts, [10, 12, 9, 15, 11, 13, 8, 14]), 0.391304, 0, 0.984747],
    ['C', rows(counts), 4.5, 0, 10.863961],
    ['G', rare, 5.5, 0, 27.0456],
    ['T', rare, 5.335119, 0.0000767, 59.583524],
  ] as const)('%s', (kind, data, centre, lower, upper) => {
    const point = first(kind, data);
    expect(point.centre).toBeCloseTo(centre, 5);
    expect(point.lower).toBeCloseTo(lower, 5);
    expect(point.upper).toBeCloseTo(upper, 4);
  });

  it('widens the limits of shares by what moves them beyond chance', () => {
    expect(first('P_PRIME', shares).upper).toBeCloseTo(0.156567, 6);
    expect(first('I_PRIME', shares).upper).toBeCloseTo(0.156878, 6);
  });

  it('screens a jump out of the limits that should show it', () => {
    const jump = rows([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
    expect(first('I', jump).upper).toBeCloseTo(6.952, 2);
    expect(first('I', jump, { screen: true }).upper).toBeCloseTo(4.604, 2);
  });
});

describe('laws', () => {
  const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 40 });

  it('moves and scales with the values', () => {
    fc.assert(fc.property(values, fc.integer({ min: -50, max: 50 }), fc.constantFrom(2, 4, 8), (list, by, factor) => {
      const [plain, moved] = [first('I', rows(list)), first('I', rows(list.map((value) => value * factor + by)))];
      expect(moved.upper).toBeCloseTo((plain.upper as number) * factor + by, 6);
      expect(shewhartChart('I', rows(list.map((value) => value * factor))).points.map(({ beyond }) => beyond)).toEqual(shewhartChart('I', rows(list)).points.map(({ beyond }) => beyond));
    }));
  });

  it('never widens limits by screening', () => {
    fc.assert(fc.property(values, (list) => expect(first('I', rows(list), { screen: true }).upper as number).toBeLessThanOrEqual((first('I', rows(list)).upper as number) + 1e-9)));
  });

  it('takes the limits of a phase from that phase alone', () => {
    fc.assert(fc.property(values, values, (before, after) => {
      const phased = shewhartChart('I', rows([...before, ...after]), { part: [before.length] }).points;
      expect(phased.at(-1)?.upper).toBeCloseTo(first('I', rows(after)).upper as number, 9);
    }));
  });

  it('keeps limits of shares within 0 and 1, narrower for larger numbers and straight for equal ones', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 5000 })), { minLength: 2, maxLength: 30 }), (cells) => {
      const { points } = shewhartChart('P', rows(cells.map(([x]) => x), cells.map(([, n]) => n)));
      for (const point of points) {
        expect(point.lower).toBeGreaterThanOrEqual(0);
        expect(point.upper).toBeLessThanOrEqual(1);
      }
      const [a, b] = points as [ShewhartPoint, ShewhartPoint];
      if ((a.n as number) < (b.n as number)) expect(b.upper as number).toBeLessThanOrEqual(a.upper as number);
      if (a.n === b.n) expect(b.upper).toBe(a.upper);
    }));
  });
});

describe('what cannot be computed', () => {
  test.each(SHEWHART_KINDS)('%s of nothing, of one point and of equal points is no error', (kind) => {
    const numbers = (count: number): number[] => new Array<number>(count).fill(100);
    expect(shewhartChart(kind, []).points).toEqual([]);
    expect(shewhartChart(kind, rows([5], numbers(1))).points).toHaveLength(1);
    const equal = shewhartChart(kind, rows(new Array<number>(20).fill(5), numbers(20)));
    expect(equal.phases[0]).toMatchObject({ useful: expect.any(Number), signal: false, beyond: 0 });
    expect(JSON.stringify(equal)).not.toContain('NaN');
  });

  it('leaves a missing point, a denominator of 0 and a subgroup of one without limits of their own', () => {
    expect(shewhartChart('I', rows([1, null, 3, 4])).points[1]).toMatchObject({ y: null, beyond: false });
    expect(shewhartChart('P', rows([1, 1, 2], [10, 0, 12])).points[1]).toMatchObject({ y: null, upper: null });
    expect(shewhartChart('XBAR', [{ x: 1, y: 2 }, { x: 1, y: 3 }, { x: 2, y: 9 }]).points[1]).toMatchObject({ y: 9, upper: null });
  });

  it('lets an excluded point lie beyond limits that it did not make', () => {
    const data = rows([5, 6, 5, 6, 90, 5, 6, 5, 6, 5, 6, 5]);
    const { points, phases } = shewhartChart('I', data, { exclude: [5] });
    expect(points[4]).toMatchObject({ include: false, beyond: true });
    expect(phases[0]).toMatchObject({ points: 11, beyond: 1 });
    expect(points[0]?.upper).toBeLessThan(10);
  });
});
