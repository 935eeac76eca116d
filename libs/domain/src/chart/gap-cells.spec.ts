import type { ChartCell } from './chart-cell.js';
import { gapCells } from './gap-cells.js';

const cell = (numerator: number | null, denominator: number | null, status: ChartCell['status'] = 'REPORTED'): ChartCell => ({ label: '2024', value: null, numerator, denominator, status });
const gap = (a: ChartCell, b: ChartCell) => gapCells([a], [b], 10)[0];

describe('the gap between two groups', () => {
  it('is the difference of their shares', () => {
    expect(gap(cell(8, 20), cell(3, 12))).toEqual({ label: '2024', value: 0.4 - 0.25, numerator: null, denominator: null, status: 'REPORTED' });
    expect(gap(cell(3, 12), cell(8, 20))?.value).toBeCloseTo(-0.15, 12);
  });

  it('is hidden where either group is, or is too small', () => {
    for (const [a, b] of [[cell(8, 20), cell(null, null, 'SUPPRESSED')], [cell(null, null, 'SUPPRESSED'), cell(null, null, 'MISSING')], [cell(8, 20), cell(2, 9)], [cell(2, 9), cell(8, 20)]] as const) {
      expect(gap(a, b)).toMatchObject({ value: null, status: 'SUPPRESSED' });
    }
  });

  it('is missing where either is missing, and nothing where nobody is counted', () => {
    expect(gap(cell(8, 20), cell(null, null, 'MISSING'))).toMatchObject({ value: null, status: 'MISSING' });
    expect(gap(cell(8, 20), cell(null, null))).toMatchObject({ value: null, status: 'MISSING' });
    expect(gap(cell(8, 20), cell(null, 0, 'NO_DENOMINATOR'))).toMatchObject({ value: null, status: 'NO_DENOMINATOR' });
    expect(() => gapCells([cell(1, 20)], [], 10)).toThrow(RangeError);
  });
});
