import { ChartKind, DEFAULT_RULE_SET, readChart, type ChartReading, type Direction, type Grain, type PointStatus } from '@cairn/domain';
import { pointOf } from './point-reading.service.js';
import type { Point } from './point.type.js';

/** A stored point as page statements give it. */
export type PointTuple = readonly [periodStart: string, status: PointStatus, numerator: number | null, denominator: number | null, value: number | null, spread: number | null];

/** The points of one series in order of time, and what its run chart says. */
export interface SiteReading { points: Point[]; reading: ChartReading }

/** Reads one series among many. All are read by one kind of chart, so that signals beside each other mean the same. */
export function readSite(tuples: readonly PointTuple[], measure: { direction: Direction; grain: Grain; per: number }): SiteReading {
  const points = tuples.map(([periodStart, status, numerator, denominator, value, spread]) => pointOf({ periodStart, status, numerator, denominator, value, spread }, measure));
  return { points, reading: readChart(points, { kind: ChartKind.RUN, ruleSet: DEFAULT_RULE_SET, screen: false, per: measure.per }, { direction: measure.direction }) };
}
