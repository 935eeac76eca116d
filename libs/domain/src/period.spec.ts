import fc from 'fast-check';
import { dayNumber, fromDayNumber, isCivilDate, mondayOf, parseIsoDate } from './civil-date.js';
import { GRAINS, Grain, nextPeriod, periodLabel, periodOf, periodsBetween } from './period.js';
import { parsePeriod } from './period-text.js';

const day = fc.integer({ min: dayNumber({ year: 1900, month: 1, day: 1 }) + 400, max: dayNumber({ year: 2199, month: 1, day: 1 }) }).map(fromDayNumber);

describe('civil days', () => {
  it('agree with the calendar of the platform', () => {
    const epoch = dayNumber({ year: 1970, month: 1, day: 1 });
    fc.assert(fc.property(day, (date) => {
      const days = Date.UTC(date.year, date.month - 1, date.day) / 86_400_000;
      expect(dayNumber(date) - epoch).toBe(days);
      // 1 January 1970 was a Thursday.
      expect(mondayOf(date)).toEqual(fromDayNumber(dayNumber(date) - ((((days + 3) % 7) + 7) % 7)));
      expect(isCivilDate(date)).toBe(true);
    }));
  });

  it.each(['2023-02-29', '2024-02-31', '0000-01-01', '1899-12-31', '2201-01-01', '2024-13-01', '2024-00-10', '2024-1-01', '２０２４-01-01'])('rejects %s', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });
});

describe('parsePeriod', () => {
  it.each([
    ['2016-2017', 'SCHOOL_YEAR', '2016-07-01'],
    ['2016-17', 'SCHOOL_YEAR', '2016-07-01'],
    ['2016/17', 'SCHOOL_YEAR', '2016-07-01'],
    ['2016–17', 'SCHOOL_YEAR', '2016-07-01'],
    ['SY 2016-17', 'SCHOOL_YEAR', '2016-07-01'],
    ['1999-00', 'SCHOOL_YEAR', '1999-07-01'],
    [' 2011-12 ', 'SCHOOL_YEAR', '2011-07-01'],
    ['2011-12', 'MONTH', '2011-12-01'],
    ['2017-03-15', 'SCHOOL_YEAR', '2016-07-01'],
    ['2024-03', 'MONTH', '2024-03-01'],
    ['2024-03-01', 'MONTH', '2024-03-01'],
    ['March 2024', 'MONTH', '2024-03-01'],
    ['2024-Q2', 'QUARTER', '2024-04-01'],
    ['Q4 2024', 'QUARTER', '2024-10-01'],
    ['2024-03-07', 'WEEK', '2024-03-04'],
    ['2024-02-29', 'DAY', '2024-02-29'],
  ] as const)('%s as %s starts %s', (text, grain, periodStart) => {
    expect(parsePeriod(text, grain)).toEqual({ ok: true, value: { periodStart, grain } });
  });

  it.each([
    ['', 'MONTH', 'PERIOD_EMPTY'],
    ['2016-2018', 'SCHOOL_YEAR', 'PERIOD_SPAN'],
    ['2016-16', 'SCHOOL_YEAR', 'PERIOD_SPAN'],
    ['2017', 'SCHOOL_YEAR', 'PERIOD_AMBIGUOUS'],
    ['0000-0001', 'SCHOOL_YEAR', 'PERIOD_YEAR_RANGE'],
    ['2023-02-31', 'DAY', 'PERIOD_NO_SUCH_DATE'],
    ['2023-02-29', 'MONTH', 'PERIOD_NO_SUCH_DATE'],
    ['2023-13', 'MONTH', 'PERIOD_NO_SUCH_DATE'],
    ['1850-03', 'MONTH', 'PERIOD_YEAR_RANGE'],
    ['03/04/2024', 'DAY', 'PERIOD_AMBIGUOUS'],
    ['2024-03', 'DAY', 'PERIOD_GRAIN'],
    ['2024-Q2', 'MONTH', 'PERIOD_GRAIN'],
    ['last year', 'SCHOOL_YEAR', 'PERIOD_UNREADABLE'],
    ['2024-03-01T00:00:00Z', 'DAY', 'PERIOD_UNREADABLE'],
  ] as const)('%s as %s: %s', (text, grain, code) => {
    expect(parsePeriod(text, grain)).toMatchObject({ ok: false, code });
  });

  it('knows a school year that begins in January', () => {
    expect(parsePeriod('2024', 'SCHOOL_YEAR', 1)).toEqual({ ok: true, value: { periodStart: '2024-01-01', grain: 'SCHOOL_YEAR' } });
  });

  it('reads its own labels back', () => {
    fc.assert(fc.property(day, fc.constantFrom(Grain.MONTH, Grain.QUARTER, Grain.SCHOOL_YEAR), (date, grain) => {
      const period = periodOf(date, grain);
      expect(parsePeriod(periodLabel(period.periodStart, grain), grain)).toEqual({ ok: true, value: period });
    }));
  });
});

describe('periods', () => {
  it.each([
    ['2016-07-01', 'SCHOOL_YEAR', '2016–17'],
    ['1999-07-01', 'SCHOOL_YEAR', '1999–00'],
    ['2024-01-01', 'SCHOOL_YEAR', '2024'],
    ['2024-03-01', 'MONTH', 'Mar 2024'],
    ['2024-04-01', 'QUARTER', 'Q2 2024'],
    ['2024-03-04', 'WEEK', 'Week of Mar 4, 2024'],
    ['2024-03-04', 'DAY', 'Mar 4, 2024'],
  ] as const)('%s %s is called %s', (start, grain, label) => {
    expect(periodLabel(start, grain)).toBe(label);
  });

  it('knows the gap year between two reports', () => {
    const labels = periodsBetween({ periodStart: '2018-07-01', grain: 'SCHOOL_YEAR' }, { periodStart: '2020-07-01', grain: 'SCHOOL_YEAR' });
    expect(labels.map((p) => periodLabel(p.periodStart, p.grain))).toEqual(['2018–19', '2019–20', '2020–21']);
  });

  it('refuses to count across grains or out of step', () => {
    expect(() => periodsBetween({ periodStart: '2024-01-01', grain: 'MONTH' }, { periodStart: '2024-04-01', grain: 'QUARTER' })).toThrow(RangeError);
    expect(() => periodsBetween({ periodStart: '2024-01-01', grain: 'WEEK' }, { periodStart: '2024-01-10', grain: 'WEEK' })).toThrow(RangeError);
  });

  it('follow one another without hole or overlap', () => {
    fc.assert(fc.property(day, fc.constantFrom(...GRAINS), fc.integer({ min: 1, max: 12 }), (date, grain, month) => {
      const period = periodOf(date, grain, month);
      const next = nextPeriod(period);
      const lastDay = fromDayNumber(dayNumber(parseIsoDate(next.periodStart)!) - 1);
      expect(periodOf(lastDay, grain, month)).toEqual(period);
      expect(periodOf(parseIsoDate(next.periodStart)!, grain, month)).toEqual(next);
      expect(periodsBetween(period, next)).toEqual([period, next]);
    }));
  });
});
