import { checkPoints, faultSentence, MOST_ENTERED, type EntryRules } from './point-entry.js';

const rules: EntryRules = { type: 'PROPORTION', grain: 'MONTH', schoolYearStartMonth: 7, today: '2026-11-22' };
const point = (period: string, numerator = '23', denominator = '95') => ({ period, numerator, denominator });
const said = (...given: Parameters<typeof checkPoints>[0]): string[] => checkPoints(given, rules).faults.map(({ row, field, code }) => `${row} ${field} ${code}`);

describe('checkPoints', () => {
  it('reads periods as files do, by the grain of the measure', () => {
    expect(checkPoints([point('2026-09'), point('Oct 2026'), point('2026-11-03')], rules)).toEqual({ faults: [], points: ['2026-09-01', '2026-10-01', '2026-11-01'].map((periodStart) => (
      { periodStart, status: 'REPORTED', numerator: '23', denominator: '95', value: null, spread: null })) });
  });

  it('names the row and the field of everything that is wrong', () => {
    expect(said(point('2026-02-30'), point('2025-26'), point('Q2 2026'), point('2026-09', '96'), point('2026-12'))).toEqual([
      '1 period PERIOD_NO_SUCH_DATE', '2 period PERIOD_NO_SUCH_DATE', '3 period PERIOD_GRAIN', '4 numerator NUMERATOR_ABOVE', '5 period PERIOD_FUTURE',
    ]);
  });

  it('takes a period once, and the one that runs now', () => {
    expect(said(point('2026-11'), point('Nov 2026'))).toEqual(['2 period DUPLICATE']);
  });

  it('takes some points, and not too many', () => {
    expect(said()).toEqual(['0 period NO_POINTS']);
    expect(said(...Array.from({ length: MOST_ENTERED + 1 }, () => point('2026-09')))).toEqual(['0 period TOO_MANY_POINTS']);
  });
});

describe('faultSentence', () => {
  it('says the first fault with its place, and how many more there are', () => {
    const { faults } = checkPoints([point('2026-09'), point('2026-10', '1.000,5', 'x')], rules);
    expect(faultSentence(faults)).toBe('Row 2, numerator: "1.000,5" is ambiguous: point and comma mean different things in different countries. Write it with a decimal point only. (and 1 more)');
    expect(faultSentence(checkPoints([], rules).faults)).toBe('There is no point to record.');
    expect(faultSentence([])).toBe('');
  });
});
