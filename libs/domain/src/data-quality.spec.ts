import { dataQuality, type QualityPoint } from './data-quality.js';
import type { MeasureType } from './vocabulary.js';

const month = (index: number): string => `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
const point = (index: number, over: Partial<QualityPoint>): QualityPoint => ({ periodStart: month(index), grain: 'MONTH', status: 'REPORTED', numerator: null, denominator: null, value: null, ...over });
const values = (...list: (number | null)[]): QualityPoint[] => list.flatMap((value, index) => (value === null ? [] : [point(index, { value })]));
const shares = (...list: [number, number][]): QualityPoint[] => list.map(([numerator, denominator], index) => point(index, { numerator, denominator, value: numerator / denominator }));
const codes = (points: QualityPoint[], type: MeasureType = 'VALUE'): string[] => dataQuality(points, type).map(({ code, at }) => `${code} ${at}`);

describe('dataQuality', () => {
  it('has nothing to say about ordinary data', () => {
    expect(codes(values(12, 15, 11, 14, 13, 16, 12, 15, 14))).toEqual([]);
    expect(codes(shares([20, 100], [24, 105], [19, 98], [22, 101]), 'PROPORTION')).toEqual([]);
    expect(codes([])).toEqual([]);
  });

  it('asks about the same value many times, and not about nothing that happened', () => {
    expect(codes(values(4, 7, 7, 7, 7, 7, 7, 5))).toEqual(['SAME_VALUE 2020-02-01']);
    expect(codes(values(4, 7, 7, 7, 7, 7, 5))).toEqual([]);
    expect(codes(values(0, 0, 0, 0, 0, 0, 0), 'COUNT')).toEqual([]);
    expect(codes(values(0, 0, 0, 0, 0, 0, 0), 'VALUE')).toEqual(['SAME_VALUE 2020-01-01']);
    expect(dataQuality(values(...Array.from({ length: 5_000 }, () => 3)).slice(0, 2_000), 'VALUE')[0]?.sentence).toMatch(/^2000 points in a row have the same value/);
  });

  it('asks about a step of more than ten times the usual one', () => {
    expect(codes(values(10, 11, 10, 11, 10, 11, 10, 31))).toEqual(['JUMP 2020-08-01']);
    expect(codes(values(10, 11, 10, 11, 10, 11, 10, 20))).toEqual([]);
    expect(codes(values(10, 11, 10, 40))).toEqual([]);
  });

  it('asks about a denominator that doubles or halves, where it is no small group', () => {
    expect(codes(shares([20, 100], [41, 201], [20, 99]), 'PROPORTION')).toEqual(['DENOMINATOR_CHANGED 2020-02-01', 'DENOMINATOR_CHANGED 2020-03-01']);
    expect(codes(shares([2, 6], [4, 13], [2, 5]), 'PROPORTION')).toEqual([]);
    expect(codes(shares([20, 100], [41, 199]), 'PROPORTION')).toEqual([]);
  });

  it('asks for periods that are not there; a missing point is there', () => {
    expect(codes(values(1, null, 3))).toEqual(['GAP 2020-03-01']);
    // Between two rare events nothing was to be counted.
    for (const type of ['TIME_BETWEEN', 'CASES_BETWEEN'] as const) expect(codes(values(1, null, 3), type)).toEqual([]);
    expect(dataQuality(values(1, null, 3), 'VALUE')[0]?.sentence).toBe('There is no point for Feb 2020.');
    expect(dataQuality(values(1, null, null, 3), 'VALUE')[0]?.sentence).toBe('There are no points for 2 periods before Apr 2020.');
    expect(codes([point(0, { value: 1 }), point(1, { status: 'MISSING' }), point(2, { value: 2 })])).toEqual([]);
  });

  it('asks when everybody is counted every time', () => {
    expect(codes(shares([50, 50], [48, 48], [51, 51]), 'PROPORTION')).toEqual(['ALWAYS_ALL null']);
    expect(codes(shares([50, 50], [48, 48], [50, 51]), 'PROPORTION')).toEqual([]);
  });

  it('does not tell the same a hundred times', () => {
    const holes = values(...Array.from({ length: 40 }, (_, index) => (index % 2 ? null : 10 + (index % 3))));
    const found = dataQuality(holes, 'VALUE');
    expect(found).toHaveLength(3);
    expect(found.at(-1)?.sentence).toMatch(/The same holds for 16 later places\.$/);
  });
});
