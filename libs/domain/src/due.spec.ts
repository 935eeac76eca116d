import fc from 'fast-check';
import { nextDue, nextToEnter, periodsToEnter } from './due.js';
import { GRAINS, type Grain } from './period.js';

const today = '2026-11-22'; // a Sunday
const due = (grain: Grain, last: string | null, day = today): string | null => nextDue(grain, last, day)?.periodStart ?? null;

describe('nextDue', () => {
  it('is the period after the last, once it has ended', () => {
    expect(due('MONTH', '2026-09-01')).toBe('2026-10-01');
    expect(due('MONTH', '2026-10-01')).toBeNull();
    expect(due('MONTH', '2026-10-01', '2026-11-30')).toBeNull();
    expect(due('MONTH', '2026-10-01', '2026-12-01')).toBe('2026-11-01');
    expect(due('WEEK', '2026-11-09')).toBeNull();
    expect(due('WEEK', '2026-11-09', '2026-11-23')).toBe('2026-11-16');
    expect(due('DAY', '2026-11-20')).toBe('2026-11-21');
    expect(due('QUARTER', '2026-04-01')).toBe('2026-07-01');
    expect(due('SCHOOL_YEAR', '2024-07-01')).toBe('2025-07-01');
  });

  it('of a series without a point is the last that has ended', () => {
    expect(due('MONTH', null)).toBe('2026-10-01');
    expect(due('SCHOOL_YEAR', null)).toBe('2025-07-01');
  });

  it('stops waiting for what nobody keeps up', () => {
    expect(due('SCHOOL_YEAR', '2018-07-01')).toBeNull();
    expect(due('DAY', '2026-10-01')).toBeNull();
    expect(due('MONTH', '2026-05-01')).toBe('2026-06-01');
    expect(due('MONTH', '2026-03-01')).toBeNull();
  });

  it('is a period that has ended, whatever the grain, the day and the first month', () => {
    fc.assert(fc.property(fc.constantFrom(...GRAINS), fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (grain, year, month, day, start) => {
      const at = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const [running, before, ...older] = periodsToEnter(grain, at, start, 4).map(({ periodStart }) => periodStart) as [string, string, string, string];
      expect([running <= at, before < running, older.every((one) => one < before)]).toEqual([true, true, true]);
      expect(nextDue(grain, null, at, start)?.periodStart).toBe(before);
      expect(nextDue(grain, before, at, start)).toBeNull();
      expect(nextDue(grain, older[0] as string, at, start)?.periodStart).toBe(before);
    }));
  });
});

describe('nextToEnter', () => {
  it('is what is waited for, else what runs now, else the last', () => {
    const next = (last: string | null): string => nextToEnter('MONTH', last, today).periodStart;
    expect([next('2026-09-01'), next('2026-10-01'), next('2026-11-01'), next(null), next('2020-01-01')]).toEqual(['2026-10-01', '2026-11-01', '2026-11-01', '2026-10-01', '2026-10-01']);
  });
});
