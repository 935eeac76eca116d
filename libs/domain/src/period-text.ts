import { type Checked, accepted, rejected } from './checked.js';
import { type CivilDate, FIRST_YEAR, LAST_YEAR, daysInMonth } from './civil-date.js';
import { Grain, MONTH_NAMES, type Period, periodOf } from './period.js';

/** Why a period text was not understood. */
export type PeriodFault =
  | 'PERIOD_EMPTY'
  | 'PERIOD_UNREADABLE'
  | 'PERIOD_AMBIGUOUS'
  | 'PERIOD_NO_SUCH_DATE'
  | 'PERIOD_YEAR_RANGE'
  | 'PERIOD_SPAN'
  | 'PERIOD_GRAIN';

type Result = Checked<Period, PeriodFault>;

const HINT: Record<Grain, string> = {
  DAY: '2024-03-04',
  WEEK: '2024-03-04',
  MONTH: '2024-03',
  QUARTER: '2024-Q2',
  SCHOOL_YEAR: '2016-2017',
};

/**
 * Reads the period that a person wrote in a file, for a measure of a known grain.
 * Years: "2016-2017", "2016-17", "2016/17", "SY 2016-17". Months: "2024-03", "Mar 2024". Quarters: "2024-Q2", "Q2 2024".
 * Every grain takes an ISO date and means the period that contains it. Impossible and ambiguous texts are rejected, never guessed.
 */
export function parsePeriod(text: string, grain: Grain, schoolYearStartMonth = 7): Result {
  const clean = text.trim().replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, ' ');
  if (clean === '') return rejected('PERIOD_EMPTY', 'The period is empty.');
  const year = grain === Grain.SCHOOL_YEAR ? schoolYear(clean, schoolYearStartMonth) : null;
  const found = year ?? isoDate(clean) ?? month(clean) ?? quarter(clean);
  if (!found) return unreadable(clean, grain);
  if ('ok' in found) return found;
  if (!reaches(found.precision, grain)) return rejected('PERIOD_GRAIN', `"${clean}" does not name one ${words(grain)}. Write it like ${HINT[grain]}.`);
  return accepted(periodOf(found, grain, schoolYearStartMonth));
}

type Found = (CivilDate & { precision: 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR' }) | { ok: false; code: PeriodFault; reason: string };

function schoolYear(text: string, startMonth: number): Found | null {
  const span = /^(?:SY ?)?([0-9]{4}) ?[-/] ?([0-9]{4}|[0-9]{2})$/i.exec(text);
  if (span) {
    const first = Number(span[1]);
    const second = span[2] ?? '';
    const follows = second.length === 4 ? Number(second) === first + 1 : Number(second) === (first + 1) % 100;
    if (!inRange(first)) return outOfRange(text);
    if (!follows) return rejected('PERIOD_SPAN', `"${text}" is not one school year: ${first}-${first + 1} would be.`);
    return { year: first, month: startMonth, day: 1, precision: 'YEAR' };
  }
  const single = /^(?:SY ?)?([0-9]{4})$/i.exec(text);
  if (!single) return null;
  const only = Number(single[1]);
  if (!inRange(only)) return outOfRange(text);
  if (startMonth === 1) return { year: only, month: 1, day: 1, precision: 'YEAR' };
  return rejected('PERIOD_AMBIGUOUS', `"${text}" could be ${only - 1}-${only} or ${only}-${only + 1}. Write both years.`);
}

function isoDate(text: string): Found | null {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  return match ? existing(text, Number(match[1]), Number(match[2]), Number(match[3]), 'DAY') : null;
}

function month(text: string): Found | null {
  const numbers = /^([0-9]{4})-([0-9]{2})$/.exec(text);
  if (numbers) return existing(text, Number(numbers[1]), Number(numbers[2]), 1, 'MONTH');
  const named = /^([A-Za-z]{3,9})\.? ([0-9]{4})$/.exec(text);
  const name = named?.[1]?.toLowerCase() ?? '';
  const index = LONG_NAMES.findIndex((long) => long === name || long.slice(0, 3) === name);
  return index < 0 ? null : existing(text, Number(named?.[2]), index + 1, 1, 'MONTH');
}

const LONG_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

function quarter(text: string): Found | null {
  const match = /^(?:([0-9]{4})[- ]?Q([1-4])|Q([1-4])[- ]([0-9]{4}))$/i.exec(text);
  if (!match) return null;
  return existing(text, Number(match[1] ?? match[4]), Number(match[2] ?? match[3]) * 3 - 2, 1, 'QUARTER');
}

function existing(text: string, year: number, monthOfYear: number, day: number, precision: 'DAY' | 'MONTH' | 'QUARTER'): Found {
  if (!inRange(year)) return outOfRange(text);
  if (monthOfYear < 1 || monthOfYear > 12) return rejected('PERIOD_NO_SUCH_DATE', `"${text}": there is no month ${monthOfYear}.`);
  if (day < 1 || day > daysInMonth(year, monthOfYear)) {
    return rejected('PERIOD_NO_SUCH_DATE', `"${text}": ${MONTH_NAMES[monthOfYear - 1]} ${year} has no day ${day}.`);
  }
  return { year, month: monthOfYear, day, precision };
}

function inRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function outOfRange(text: string): Found {
  return rejected('PERIOD_YEAR_RANGE', `"${text}": the year must lie between ${FIRST_YEAR} and ${LAST_YEAR}.`);
}

/** Whether a text of this precision names one period of the grain. */
function reaches(precision: 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR', grain: Grain): boolean {
  if (precision === 'DAY') return true;
  if (precision === 'MONTH') return grain === Grain.MONTH;
  if (precision === 'QUARTER') return grain === Grain.QUARTER;
  return grain === Grain.SCHOOL_YEAR;
}

function unreadable(text: string, grain: Grain): Result {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (/^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}$/.test(text)) {
    return rejected('PERIOD_AMBIGUOUS', `"${shown}" could mean two days, depending on the country. Write it like ${HINT[grain]}.`);
  }
  return rejected('PERIOD_UNREADABLE', `"${shown}" is not a ${words(grain)}. Write it like ${HINT[grain]}.`);
}

function words(grain: Grain): string {
  return grain.toLowerCase().replace('_', ' ');
}
