import { closing, readGap } from './gap-reading.js';

const point = (year: number, numerator: number | null, denominator: number | null, status: 'REPORTED' | 'SUPPRESSED' = 'REPORTED') =>
  ({ periodStart: `${year}-07-01`, label: `${year}`, status, value: numerator !== null && denominator ? numerator / denominator : null, numerator, denominator });

describe('the gap between two groups', () => {
  it('is read period by period, over the periods of either', () => {
    const { cells, last, reading } = readGap([point(2021, 40, 100), point(2022, 30, 100)], [point(2020, 10, 100), point(2021, 15, 100), point(2022, 20, 100)], 10);
    expect(cells.map(({ label, value, status }) => [label, value === null ? null : Math.round(value * 100), status])).toEqual([['2020', null, 'MISSING'], ['2021', 25, 'REPORTED'], ['2022', 10, 'REPORTED']]);
    expect(last?.label).toBe('2022');
    expect(reading.kind).toBe('I');
  });

  it('is hidden where one group is, and where one is smaller than the minimum', () => {
    const { cells, last } = readGap([point(2021, null, null, 'SUPPRESSED'), point(2022, 3, 9)], [point(2021, 15, 100), point(2022, 15, 100)], 10);
    expect(cells.map(({ value, status }) => [value, status])).toEqual([[null, 'SUPPRESSED'], [null, 'SUPPRESSED']]);
    expect(last).toBeNull();
  });

  it('is good when it closes, whichever group is named first', () => {
    const up = Array.from({ length: 16 }, (_, index) => point(2000 + index, index < 8 ? 60 - index : 40 - index, 100));
    const flat = Array.from({ length: 16 }, (_, index) => point(2000 + index, 10, 100));
    expect([readGap(up, flat, 10).reading.signal, readGap(flat, up, 10).reading.signal]).toEqual(['IMPROVEMENT', 'IMPROVEMENT']);
    expect([closing([{ value: 1 }, { value: -1 }]), closing([{ value: 0 }, { value: -1 }]), closing([{ value: null }])]).toEqual(['NEUTRAL', 'UP', 'DOWN']);
  });
});
