import type { PointPartsFragment } from '@cairn/contracts';
import { type ChartCell, ChartKind, type ChartReading, DEFAULT_RULE_SET, Direction, gapCells, readChart } from '@cairn/domain';

type PointView = Pick<PointPartsFragment, 'periodStart' | 'label' | 'status' | 'value' | 'numerator' | 'denominator'>;

/** The gap between two groups, period by period, and what its chart says. Values are differences of shares: 0.12 is 12 percentage points. */
export interface GapReading { cells: ChartCell[]; reading: ChartReading; last: ChartCell | null }

/**
 * Reads the gap of `a` less `b` over the periods of either, only where both rest on `minimum` people. A gap that always has one sign is
 * better when it closes; one that changes its sign has no good direction.
 */
export function readGap(a: readonly PointView[], b: readonly PointView[], minimum: number): GapReading {
  const labels = new Map([...a, ...b].map(({ periodStart, label }) => [periodStart, label]));
  const periods = [...labels].sort(([one], [other]) => (one < other ? -1 : 1));
  const cells = gapCells(aligned(a, periods), aligned(b, periods), minimum);
  const reading = readChart(cells, { kind: ChartKind.I, ruleSet: DEFAULT_RULE_SET, screen: false }, { direction: closing(cells) });
  return { cells, reading, last: cells.findLast(({ value }) => value !== null) ?? null };
}

function aligned(points: readonly PointView[], periods: readonly (readonly [string, string])[]): ChartCell[] {
  const found = new Map(points.map((point) => [point.periodStart, point]));
  return periods.map(([start, label]): ChartCell => {
    const { status, value, numerator, denominator } = found.get(start) ?? { status: 'MISSING' as const };
    return { label, status, value: value ?? null, numerator: numerator ?? null, denominator: denominator ?? null };
  });
}

/** Which way a gap closes. */
export function closing(cells: readonly Pick<ChartCell, 'value'>[]): Direction {
  const values = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.every((value) => value >= 0)) return Direction.DOWN;
  return values.every((value) => value <= 0) ? Direction.UP : Direction.NEUTRAL;
}
