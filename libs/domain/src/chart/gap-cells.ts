import { PointStatus } from '../vocabulary.js';
import { type ChartCell, isReported } from './chart-cell.js';
import { ratio } from './chart-points.js';

/**
 * The gap between two groups of one measure, period by period: the share of `a` less the share of `b` (0.12 is 12 percentage points),
 * only where both rest on at least `minimum` people. Read by an I chart. A period in which either is hidden is hidden: the gap and the
 * other share would tell it. Both lists are of the same periods, in the same order.
 * @throws RangeError when they are not of one length
 */
export function gapCells(a: readonly ChartCell[], b: readonly ChartCell[], minimum: number): ChartCell[] {
  if (a.length !== b.length) throw new RangeError(`${a.length} and ${b.length} periods have no gap.`);
  return a.map((cell, index) => gapOf(cell, b[index] as ChartCell, minimum));
}

function gapOf(a: ChartCell, b: ChartCell, minimum: number): ChartCell {
  const none = { label: a.label, value: null, numerator: null, denominator: null };
  if (a.status === PointStatus.SUPPRESSED || b.status === PointStatus.SUPPRESSED) return { ...none, status: PointStatus.SUPPRESSED };
  if (a.status === PointStatus.NO_DENOMINATOR || b.status === PointStatus.NO_DENOMINATOR) return { ...none, status: PointStatus.NO_DENOMINATOR };
  const [left, right] = [ratio(a), ratio(b)];
  if (!isReported(a) || !isReported(b) || left === null || right === null) return { ...none, status: PointStatus.MISSING };
  if ((a.denominator as number) < minimum || (b.denominator as number) < minimum) return { ...none, status: PointStatus.SUPPRESSED };
  return { ...none, value: left - right, status: PointStatus.REPORTED };
}
