import { dayNumber, fromDayNumber, parseIsoDate, type CivilDate } from './civil-date.js';
import { nextPeriod, periodOf, type Grain, type Period } from './period.js';

/**
 * Days after which nobody waits any longer for the point that follows the last one: the series has ended, or was only ever
 * a file. Two weeks of days, two months of weeks, half a year of months, a year and a half of quarters, three school years.
 */
const PATIENCE: Record<Grain, number> = { DAY: 14, WEEK: 61, MONTH: 183, QUARTER: 548, SCHOOL_YEAR: 1096 };

/**
 * The period that a series waits for: the one after its last, once it has ended; of a new series the last that has ended.
 * Null while that period still runs, and when it ended so long ago that nobody keeps the series up any more.
 * @param lastPeriod first day of the last period with a point, of any status; null without a point
 * @param today `YYYY-MM-DD`
 * @param schoolYearStart month, 1 to 12
 */
export function nextDue(grain: Grain, lastPeriod: string | null, today: string, schoolYearStart = 7): Period | null {
  const next = lastPeriod === null ? lastEnded(grain, today, schoolYearStart) : nextPeriod({ periodStart: lastPeriod, grain });
  const end = nextPeriod(next).periodStart;
  if (end > today) return null;
  return daysBetween(end, today) > PATIENCE[grain] ? null : next;
}

/**
 * The period that an entry form offers first: the one that is waited for; else the one after the last, if it has begun;
 * else the newest that can be known about.
 */
export function nextToEnter(grain: Grain, lastPeriod: string | null, today: string, schoolYearStart = 7): Period {
  const due = nextDue(grain, lastPeriod, today, schoolYearStart);
  if (due) return due;
  const running = runningPeriod(grain, today, schoolYearStart);
  const next = lastPeriod === null ? null : nextPeriod({ periodStart: lastPeriod, grain });
  if (next && next.periodStart > today) return { periodStart: lastPeriod as string, grain };
  return next?.periodStart === running.periodStart ? next : lastEnded(grain, today, schoolYearStart);
}

/** The periods that can be entered, the newest first: the one that runs now and those before it, `most` of them. */
export function periodsToEnter(grain: Grain, today: string, schoolYearStart: number, most: number): Period[] {
  const periods = [runningPeriod(grain, today, schoolYearStart)];
  while (periods.length < most) periods.push(periodBefore(periods.at(-1) as Period, schoolYearStart));
  return periods;
}

function lastEnded(grain: Grain, today: string, schoolYearStart: number): Period {
  return periodBefore(runningPeriod(grain, today, schoolYearStart), schoolYearStart);
}

function runningPeriod(grain: Grain, today: string, schoolYearStart: number): Period {
  return periodOf(dateOf(today), grain, schoolYearStart);
}

function periodBefore({ periodStart, grain }: Period, schoolYearStart: number): Period {
  // The day before the first day belongs to the period before.
  return periodOf(fromDayNumber(dayNumber(dateOf(periodStart)) - 1), grain, schoolYearStart);
}

function daysBetween(from: string, to: string): number {
  return dayNumber(dateOf(to)) - dayNumber(dateOf(from));
}

function dateOf(text: string): CivilDate {
  const date = parseIsoDate(text);
  if (!date) throw new RangeError(`${text} is no day.`);
  return date;
}
