import { deviation, mean, median } from './numbers.js';
import { parseIsoDate } from './civil-date.js';
import { type Grain, periodOf } from './period.js';

/** A subgroup on the time axis: an ISO date or a number. */
export type ChartX = string | number;

/** One raw row: a value, or a count with its denominator. Null is missing. */
export interface ChartRow {
  x: ChartX;
  y: number | null;
  /** Denominator; leave out for values. */
  n?: number | null;
  facet?: string;
  /** The phase the row belongs to, when phases are named in the data. */
  phase?: string | number;
}

/** The values behind a point: how many, and their standard deviation; null for fewer than two. */
export interface Sample { size: number; deviation: number | null }

/** Rows of one facet and x made into one point. `n` is present when the rows have denominators. */
export interface ChartPoint {
  facet: string | null;
  x: ChartX;
  y: number | null;
  n: number | null;
  phase: string | number | null;
  subgroup: Sample;
}

export type Aggregate = 'mean' | 'median' | 'sum';

/**
 * One point per facet and x, facets in order of name, points in order of x. With denominators the value is
 * sum(y) / sum(n) over complete rows; otherwise `aggregate` of the values present. No complete row: missing.
 * `period` first moves dates to the start of their period. Source: qicharts2 `qic` (agg.fun, x.period).
 */
export function aggregateRows(rows: readonly ChartRow[], aggregate: Aggregate = 'mean', period: Grain | null = null): ChartPoint[] {
  const groups = new Map<string, ChartRow[]>();
  for (const row of rows) {
    const placed = { ...row, x: period === null ? row.x : startOf(row.x, period) };
    const key = JSON.stringify([placed.facet ?? null, placed.x]);
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  return [...groups.values()].map((group) => pointOf(group, aggregate)).sort(byFacetAndX);
}

function pointOf(group: readonly ChartRow[], aggregate: Aggregate): ChartPoint {
  const [first] = group as [ChartRow, ...ChartRow[]];
  const present = group.flatMap((row) => (row.y === null ? [] : [row.y]));
  const point = { facet: first.facet ?? null, x: first.x, phase: first.phase ?? null, subgroup: { size: present.length, deviation: present.length > 1 ? deviation(present) : null } };
  if (group.some((row) => row.n !== undefined)) {
    const complete = group.filter((row) => row.y !== null && row.n != null);
    const n = sum(complete.map((row) => row.n as number));
    return { ...point, y: complete.length === 0 || n === 0 ? null : sum(complete.map((row) => row.y as number)) / n, n };
  }
  return { ...point, y: combine(present, aggregate), n: null };
}

function combine(values: readonly number[], aggregate: Aggregate): number | null {
  if (values.length === 0) return null;
  if (aggregate === 'sum') return sum(values);
  return aggregate === 'median' ? median(values) : mean(values);
}

function startOf(x: ChartX, grain: Grain): ChartX {
  const date = typeof x === 'string' ? parseIsoDate(x) : null;
  if (!date) throw new RangeError(`${x} is not a date and has no ${grain.toLowerCase()}.`);
  return periodOf(date, grain).periodStart;
}

function byFacetAndX(a: ChartPoint, b: ChartPoint): number {
  return order(a.facet ?? '', b.facet ?? '') || order(a.x, b.x);
}

function order(a: ChartX, b: ChartX): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
