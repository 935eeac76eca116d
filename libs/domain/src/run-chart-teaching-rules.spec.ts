import fc from 'fast-check';
import { shiftPoints, trends } from './run-chart-teaching-rules.js';

describe('teaching rules', () => {
  it('find six useful points on one side and show points on the line with the run they follow', () => {
    expect(shiftPoints([2, 1, 3, 3, 2, 3, null, 3, 3, 3, 2, 1], 2)).toEqual([2, 3, 4, 5, 7, 8, 9, 10]);
    expect(shiftPoints([1, 3, 3, 2, 3, 3, 3, 1], 2)).toEqual([]);
  });

  it('find five points up or down, repeats shown but not counted, gaps left out', () => {
    expect(trends([1, 2, 2, 3, null, 4, 5, 1])).toEqual([[0, 1, 2, 3, 5, 6]]);
    expect(trends([1, 1, 2, 3, 4])).toEqual([]);
    expect(trends([5, 4, 3, 2, 1, 2, 3, 4, 5])).toEqual([[0, 1, 2, 3, 4], [4, 5, 6, 7, 8]]);
    expect(trends([1, 2, 3, 4])).toEqual([]);
  });

  it('trends are monotone and as long as asked', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.nat(9)), { maxLength: 40 }), (values) => {
      for (const trend of trends(values)) {
        const steps = trend.slice(1).map((at, i) => Math.sign(values[at]! - values[trend[i]!]!)).filter((step) => step !== 0);
        expect(new Set(steps).size).toBe(1);
        expect(steps.length).toBeGreaterThanOrEqual(4);
      }
    }));
  });
});
