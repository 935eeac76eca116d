import { periodLabel, type Grain } from './period.js';
import { parsePeriod } from './period-text.js';
import { amountsOf, type AmountFault, type PointAmounts, type PointText } from './point-amounts.js';
import type { MeasureType } from './vocabulary.js';

/** Where the points of an entry come from. */
export const EntrySource = { FORM: 'FORM', PASTE: 'PASTE', API: 'API' } as const;
export type EntrySource = (typeof EntrySource)[keyof typeof EntrySource];

/** The most points that are recorded at once; more come as a file. */
export const MOST_ENTERED = 500;

/** A point ready to be stored. */
export interface EnteredPoint extends PointAmounts { periodStart: string }

/** What is wrong, by row (from 1; 0: the whole) and field. */
export interface PointFault extends AmountFault { row: number }

export interface EntryRules {
  type: MeasureType;
  grain: Grain;
  /** 1 to 12 */
  schoolYearStartMonth: number;
  /** The day of the network, `YYYY-MM-DD`: nothing can be known about what begins after it. */
  today: string;
}

/** Checks the points of one series, every row of them. What can be stored is in `points`, in the order given; nothing is to be stored while there is a fault. */
export function checkPoints(given: readonly PointText[], rules: EntryRules): { points: EnteredPoint[]; faults: PointFault[] } {
  if (given.length === 0) return { points: [], faults: [{ row: 0, field: 'period', code: 'NO_POINTS', reason: 'There is no point to record.' }] };
  if (given.length > MOST_ENTERED) return { points: [], faults: [{ row: 0, field: 'period', code: 'TOO_MANY_POINTS', reason: `${MOST_ENTERED} points are recorded at once at most. Bring more of them as a file.` }] };
  const points: EnteredPoint[] = [];
  const faults: PointFault[] = [];
  const rows = new Map<string, number>();
  given.forEach((text, index) => {
    const row = index + 1;
    const period = parsePeriod(text.period, rules.grain, rules.schoolYearStartMonth);
    const amounts = amountsOf(text, rules.type);
    if (!period.ok) faults.push({ row, field: 'period', code: period.code, reason: period.reason });
    if (Array.isArray(amounts)) faults.push(...amounts.map((fault) => ({ row, ...fault })));
    if (!period.ok) return;
    const { periodStart } = period.value;
    const earlier = rows.get(periodStart);
    const label = periodLabel(periodStart, rules.grain);
    if (periodStart > rules.today) faults.push({ row, field: 'period', code: 'PERIOD_FUTURE', reason: `${label} has not begun yet.` });
    else if (earlier !== undefined) faults.push({ row, field: 'period', code: 'DUPLICATE', reason: `Row ${earlier} is about ${label} already.` });
    else rows.set(periodStart, row);
    if (!Array.isArray(amounts)) points.push({ periodStart, ...amounts });
  });
  return { points, faults };
}

/** What is wrong with an entry in one sentence: the first fault by row and field, and how many more there are. */
export function faultSentence(faults: readonly PointFault[]): string {
  const [first, ...more] = faults;
  if (!first) return '';
  const where = first.row === 0 ? '' : `Row ${first.row}, ${first.field}: `;
  return `${where}${first.reason}${more.length > 0 ? ` (and ${more.length} more)` : ''}`;
}
