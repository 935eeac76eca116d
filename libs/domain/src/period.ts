import { type CivilDate, LAST_YEAR, dayNumber, formatIsoDate, fromDayNumber, mondayOf, parseIsoDate } from './civil-date.js';

/** How long a period is. */
export const Grain = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH', QUARTER: 'QUARTER', SCHOOL_YEAR: 'SCHOOL_YEAR' } as const;
export type Grain = (typeof Grain)[keyof typeof Grain];
export const GRAINS: readonly Grain[] = Object.values(Grain);

/** A period is its first day (`YYYY-MM-DD`) and its grain; never a timestamp. */
export interface Period {
  periodStart: string;
  grain: Grain;
}

export const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * The period of a grain that contains a day: weeks begin on Monday, quarters in January, April, July, October,
 * school years in `schoolYearStartMonth` (1 to 12).
 */
export function periodOf(date: CivilDate, grain: Grain, schoolYearStartMonth = 7): Period {
  return { periodStart: formatIsoDate(firstDay(date, grain, schoolYearStartMonth)), grain };
}

function firstDay(date: CivilDate, grain: Grain, schoolYearStartMonth: number): CivilDate {
  switch (grain) {
    case Grain.DAY:
      return date;
    case Grain.WEEK:
      return mondayOf(date);
    case Grain.MONTH:
      return { ...date, day: 1 };
    case Grain.QUARTER:
      return { ...date, month: date.month - ((date.month - 1) % 3), day: 1 };
    case Grain.SCHOOL_YEAR:
      return { year: date.month >= schoolYearStartMonth ? date.year : date.year - 1, month: schoolYearStartMonth, day: 1 };
  }
}

/** The words of a period: "2016–17", "Mar 2024", "Q2 2024", "Week of Mar 4, 2024", "Mar 4, 2024". */
export function periodLabel(periodStart: string, grain: Grain): string {
  const { year, month, day } = dateOf(periodStart);
  const name = MONTH_NAMES[month - 1];
  switch (grain) {
    case Grain.DAY:
      return `${name} ${day}, ${year}`;
    case Grain.WEEK:
      return `Week of ${name} ${day}, ${year}`;
    case Grain.MONTH:
      return `${name} ${year}`;
    case Grain.QUARTER:
      return `Q${(month + 2) / 3} ${year}`;
    case Grain.SCHOOL_YEAR:
      // A school year that begins in January is a calendar year.
      return month === 1 ? `${year}` : `${year}–${String((year + 1) % 100).padStart(2, '0')}`;
  }
}

/** The period that follows. */
export function nextPeriod({ periodStart, grain }: Period): Period {
  const date = dateOf(periodStart);
  switch (grain) {
    case Grain.DAY:
    case Grain.WEEK:
      return { periodStart: formatIsoDate(fromDayNumber(dayNumber(date) + (grain === Grain.DAY ? 1 : 7))), grain };
    case Grain.MONTH:
    case Grain.QUARTER: {
      const months = date.month - 1 + (grain === Grain.MONTH ? 1 : 3);
      return { periodStart: formatIsoDate({ year: date.year + Math.floor(months / 12), month: (months % 12) + 1, day: 1 }), grain };
    }
    case Grain.SCHOOL_YEAR:
      return { periodStart: formatIsoDate({ ...date, year: date.year + 1 }), grain };
  }
}

/**
 * Every period from `first` to `last`, both included: what is in here without a point is a gap.
 * Empty when `last` comes before `first`. Throws RangeError when the grains differ or `last` is no start of a period.
 */
export function periodsBetween(first: Period, last: Period): Period[] {
  if (first.grain !== last.grain) throw new RangeError('The two periods differ in grain.');
  const periods: Period[] = [];
  for (let at = first; at.periodStart <= last.periodStart; at = nextPeriod(at)) periods.push(at);
  const end = periods.at(-1);
  if (end && end.periodStart !== last.periodStart) throw new RangeError(`${last.periodStart} does not start a period in step with ${first.periodStart}.`);
  return periods;
}

/** Negative when `a` starts before `b`. */
export function comparePeriods(a: Period, b: Period): number {
  return a.periodStart < b.periodStart ? -1 : a.periodStart > b.periodStart ? 1 : 0;
}

function dateOf(periodStart: string): CivilDate {
  const date = parseIsoDate(periodStart);
  if (!date) throw new RangeError(`${periodStart} is not a day between 1900 and ${LAST_YEAR}.`);
  return date;
}
