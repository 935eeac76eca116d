import { isPhaseFault, phaseMarks, placePhase, type DatedPhase } from './phase-dates.js';

const MONTHS = Array.from({ length: 24 }, (_, index) => `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`);
const at = (startsOn: string | null, baselineUntil: string | null = null): DatedPhase => ({ startsOn, baselineUntil });
const place = (wanted: DatedPhase, others: DatedPhase[] = [], starts = MONTHS) => placePhase(starts, 'MONTH', others, wanted);

describe('phases by their days', () => {
  it('become marks, in order of time', () => {
    expect(phaseMarks(MONTHS, [at('2023-01-01', '2023-06-01'), at(null, '2022-03-01')])).toEqual([{ at: 0, baseline: 3 }, { at: 12, baseline: 6 }]);
  });

  it('begin with the next point where theirs is gone, and not at all behind the last', () => {
    expect(phaseMarks(MONTHS.filter((month) => month !== '2023-01-01'), [at('2023-01-01'), at('2024-06-01')])).toEqual([{ at: 12, baseline: null }]);
  });

  it('move to the points that their days fall into', () => {
    expect(place(at('2023-03-15', '2023-12-31'))).toEqual(at('2023-03-01', '2023-12-01'));
    expect(place(at(null, '2022-05-20'))).toEqual(at(null, '2022-05-01'));
  });

  test.each<[string, DatedPhase, DatedPhase[], string, RegExp]>([
    ['before the first point', at('2021-12-31'), [], 'startsOn', /begins with Jan 2022: a phase cannot begin before it/],
    ['behind the last point', at('2024-01-01'), [], 'startsOn', /last point is Dec 2023/],
    ['at the first point', at('2022-01-20'), [], 'startsOn', /begins with Jan 2022 anyway/],
    ['where one begins', at('2023-03-09'), [at('2023-03-01')], 'startsOn', /begins with Mar 2023 already/],
    ['inside the baseline before it', at('2022-06-01'), [at(null, '2022-12-01')], 'startsOn', /points up to Dec 2022/],
    ['with a baseline before it', at('2023-03-01', '2023-02-01'), [], 'baselineUntil', /begins with Mar 2023/],
    ['with a baseline beyond the series', at('2023-03-01', '2024-01-01'), [], 'baselineUntil', /last point is Dec 2023/],
    ['with a baseline into the next phase', at('2022-06-01', '2023-03-05'), [at('2023-03-01')], 'baselineUntil', /next phase begins with Mar 2023/],
  ])('are refused %s', (_, wanted, others, field, message) => {
    const placed = place(wanted, others);
    expect(isPhaseFault(placed) && placed.field).toBe(field);
    expect(placed).toMatchObject({ message: expect.stringMatching(message) });
  });

  it('need a point', () => {
    expect(place(at('2022-03-01'), [], [])).toMatchObject({ field: 'startsOn' });
  });
});
