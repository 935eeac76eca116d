import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasureValues } from '../../factories/index.js';

/** The folder of reference data; the tests that need it are skipped without it. */
export const REFERENCE = process.env.CAIRN_REFERENCE_DATA;

type Row = Record<string, string>;
type Point = Record<'period', string> & Partial<Record<'numerator' | 'denominator' | 'value' | 'spread', string>>;
export type Kind = 'RUN' | 'I' | 'MR' | 'I_PRIME' | 'P' | 'P_PRIME' | 'C' | 'U' | 'U_PRIME' | 'XBAR' | 'S' | 'G' | 'T';

/** A series of the reference data, and the chart that it is drawn as. */
export interface ReferenceChart {
  kind: Kind;
  measure: MeasureValues;
  points: () => Point[];
  /** The first day of a second phase, where the source tells of one. */
  phaseFrom?: string;
}

/** The rows of a file of the reference data. */
export function rowsOf(...path: string[]): Row[] {
  return parse<Row>(readFileSync(join(REFERENCE ?? '', 'data', ...path), 'utf8'), { columns: true });
}

const DAY = 86_400_000;
const dayAfter = (first: string, days: number): string => new Date(Date.parse(first) + days * DAY).toISOString().slice(0, 10);
const monthOf = (at: number): string => `${2010 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
const share = (numerator: string, denominator: string, period: string) => (row: Row): Point => ({ period: row[period] ?? '', numerator: row[numerator] ?? '', denominator: row[denominator] ?? '' });
// The product knows no year before 1900.
const since1900 = (row: Row): boolean => Number(row.year) >= 1900;
const yearOf = ({ year }: Row): string => `${year}-${Number(year) + 1}`;

/** Length of stay by month: mean, number and standard deviation. */
function stays(): Point[] {
  const byMonth = new Map<string, number[]>();
  for (const { date = '', length_of_stay_days: days } of rowsOf('cabg_patients.csv')) {
    const month = date.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), Number(days)]);
  }
  return [...byMonth].map(([period, values]) => {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
    return { period, value: mean.toFixed(6), denominator: String(values.length), spread: spread.toFixed(6) };
  });
}

/** From one death to the next: days, or operations. */
function between(what: 'days' | 'operations'): Point[] {
  const rows = rowsOf('cabg_patients.csv');
  const deaths = rows.flatMap(({ date = '', death }, at) => (death === '1' ? [{ date, at }] : []));
  return deaths.slice(1).map(({ date, at }, index) => {
    const before = deaths[index] ?? { date, at };
    return { period: date, value: String(what === 'days' ? (Date.parse(date) - Date.parse(before.date)) / DAY : at - before.at - 1) };
  });
}

const lake = (): Point[] => rowsOf('lake_huron_1875_1934.csv').filter(since1900).map((row) => ({ period: yearOf(row), value: row.value ?? '' }));
const level: MeasureValues = { type: 'VALUE', unit: 'feet', grain: 'SCHOOL_YEAR', direction: 'NEUTRAL', denominator: '' };
const stay: MeasureValues = { type: 'MEAN', unit: 'days', grain: 'MONTH', direction: 'DOWN', numerator: 'Length of stay' };

/** One chart of every kind. */
export const REFERENCE_CHARTS: readonly ReferenceChart[] = [
  { kind: 'RUN', measure: { name: 'Waits over four hours in England', grain: 'MONTH', unit: '% of attendances' }, points: () => rowsOf('ae_attendances_england.csv').map(share('numerator', 'denominator', 'date')) },
  { kind: 'I', measure: { ...level, name: 'Level of Lake Huron' }, points: lake },
  { kind: 'MR', measure: { ...level, name: 'Steps of Lake Huron' }, points: lake },
  {
    kind: 'I_PRIME', measure: { name: 'Bacteremias at one hospital', type: 'RATE', per: 10_000, unit: 'per 10,000 patient days', grain: 'MONTH' },
    points: () => rowsOf('hospital_infections.csv').filter(({ measure, subgroup }) => measure === 'BAC' && subgroup === 'AHH').map(share('numerator', 'denominator', 'date')),
  },
  { kind: 'P', measure: { name: 'Patients harmed', grain: 'MONTH', unit: '% of patients', goal: 0.1 }, points: () => rowsOf('gtt_by_month.csv').map(share('patients_harmed', 'patients', 'date')) },
  {
    kind: 'P_PRIME', measure: { name: 'Seen within four hours', grain: 'WEEK', unit: '% of attendances', direction: 'UP', goal: 0.98 },
    points: () => rowsOf('nhs_accidents.csv').map(({ numerator = '', denominator = '' }, at) => ({ period: dayAfter('2004-01-05', 7 * at), numerator, denominator })),
  },
  {
    kind: 'C', measure: { name: 'Great inventions and discoveries', type: 'COUNT', grain: 'SCHOOL_YEAR', unit: 'a year', direction: 'UP', denominator: '' },
    points: () => rowsOf('discoveries.csv').filter(since1900).map((row) => ({ period: yearOf(row), numerator: row.numerator ?? '' })),
  },
  { kind: 'U', measure: { name: 'Clostridium difficile infections', type: 'RATE', per: 10_000, unit: 'per 10,000 patient days', grain: 'MONTH' }, points: () => rowsOf('cdi.csv').map(share('numerator', 'denominator', 'date')), phaseFrom: '2014-11-01' },
  {
    kind: 'U_PRIME', measure: { name: 'Complaints', type: 'RATE', per: 1000, unit: 'per 1,000', grain: 'MONTH' },
    points: () => rowsOf('complaints.csv').map(({ numerator = '', denominator = '' }, at) => ({ period: monthOf(at), numerator, denominator })),
  },
  { kind: 'XBAR', measure: { ...stay, name: 'Length of stay' }, points: stays },
  { kind: 'S', measure: { ...stay, name: 'Spread of the length of stay' }, points: stays },
  { kind: 'G', measure: { name: 'Operations between deaths', type: 'CASES_BETWEEN', unit: 'operations', grain: 'DAY', direction: 'UP' }, points: () => between('operations') },
  { kind: 'T', measure: { name: 'Days between deaths', type: 'TIME_BETWEEN', unit: 'days', grain: 'DAY', direction: 'UP', denominator: '' }, points: () => between('days') },
];
