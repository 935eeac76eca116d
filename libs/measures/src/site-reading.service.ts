import { readSetChart, type ChartReading, type PointStatus } from '@cairn/domain';
import type { ChartedRow, PhasedRow } from './charted.page.js';
import { pointOf } from './point-reading.service.js';
import type { Point } from './point.type.js';

/** A stored point as page statements give it. */
export type PointTuple = readonly [periodStart: string, status: PointStatus, numerator: number | null, denominator: number | null, value: number | null, spread: number | null];

/** The points of one series in order of time, and what its chart says. */
export interface SiteReading { points: Point[]; reading: ChartReading }

/** Reads one series among many, as its own page does: by the chart that is set for the measure, its rules, and the phases of the series. */
export function readSite({ points: tuples, phases }: PhasedRow & { points: readonly PointTuple[] }, measure: ChartedRow): SiteReading {
  const points = tuples.map(([periodStart, status, numerator, denominator, value, spread]) => pointOf({ periodStart, status, numerator, denominator, value, spread }, measure));
  return { points, reading: readSetChart(points, measure, measure.setting, phases).reading };
}
