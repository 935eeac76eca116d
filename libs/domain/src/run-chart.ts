import { median } from './numbers.js';
import type { Grain } from './period.js';
import { type Aggregate, type ChartPoint, type ChartRow, type ChartX, type Sample, aggregateRows } from './run-chart-rows.js';
import { type RunsAnalysis, analyseRuns } from './runs.js';

/** How a run chart is computed. Positions count from 1 within a facet, after aggregation. */
export interface RunChartOptions {
  /** The median comes from the first `freeze` points. Ignored when there are phases. */
  freeze?: number | null;
  /** A new phase starts after each of these points; or 'column': phases are named by the rows. */
  part?: readonly number[] | 'column' | null;
  /** Points kept out of median and runs analysis; still drawn. */
  exclude?: readonly number[] | null;
  /** A centre line given from outside, in units of y before `multiply`. */
  centre?: number | null;
  /** Factor on y and centre in the result, e.g. 100 for percent. */
  multiply?: number;
  aggregate?: Aggregate;
  /** Gathers dates into periods first. */
  period?: Grain | null;
}

export interface RunChartPoint {
  facet: string | null;
  part: number;
  x: ChartX;
  y: number | null;
  n: number | null;
  /** False when excluded by hand. */
  include: boolean;
  /** Whether the point counts towards the median. */
  baseline: boolean;
  centre: number | null;
}

export interface RunChartPhase extends RunsAnalysis {
  facet: string | null;
  part: number;
  /** Included points, missing ones too. */
  points: number;
  centre: number | null;
}

export interface RunChartResult {
  phases: RunChartPhase[];
  points: RunChartPoint[];
}

/**
 * A run chart: the median of each phase as centre line and runs analysis after Anhøj about it, over all included points.
 * Missing stays missing. Source: qicharts2 0.8.1 `qic(chart = 'run')`; `npm run vectors` compares the two.
 */
export function runChart(rows: readonly ChartRow[], options: RunChartOptions = {}): RunChartResult {
  const result: RunChartResult = { phases: [], points: [] };
  const all = aggregateRows(rows, options.aggregate ?? 'mean', options.period ?? null);
  for (const facet of [...new Set(all.map((point) => point.facet))]) {
    const prepared = placePoints(all.filter((point) => point.facet === facet), options);
    for (const part of [...new Set(prepared.map((point) => point.part))].sort((a, b) => a - b)) {
      const { phase, points } = analysePhase(prepared.filter((point) => point.part === part), options);
      result.phases.push(phase);
      result.points.push(...points);
    }
  }
  return result;
}

/** A point in its phase, before any line is computed. */
export type PlacedPoint = RunChartPoint & { subgroup: Sample };

/** Gives each point of a facet its phase, and says which count: see `RunChartOptions`. */
export function placePoints(points: readonly ChartPoint[], options: Pick<RunChartOptions, 'part' | 'freeze' | 'exclude'>): PlacedPoint[] {
  const { part, freeze, exclude } = options;
  const names = [...new Set(points.map((point) => point.phase))];
  return points.map(({ facet, x, y, n, phase, subgroup }, index) => ({
    facet,
    part: part === 'column' ? names.indexOf(phase) + 1 : 1 + (part ?? []).filter((end) => end <= index).length,
    x,
    y,
    n,
    include: !exclude?.includes(index + 1),
    baseline: part != null || freeze == null || index < freeze,
    centre: null,
    subgroup,
  }));
}

function analysePhase(points: readonly PlacedPoint[], options: RunChartOptions): { phase: RunChartPhase; points: RunChartPoint[] } {
  const { facet, part } = points[0] as PlacedPoint;
  const base = points.filter((point) => point.include && point.baseline);
  const centre = options.centre ?? median(base.flatMap((point) => (point.y === null ? [] : [point.y])));
  const included = points.filter((point) => point.include);
  // Without a centre line there is nothing to compare with: no useful point.
  const runs = analyseRuns(centre === null ? [] : included.map((point) => point.y), centre ?? 0);
  const multiply = options.multiply ?? 1;
  const shown = centre === null ? null : centre * multiply;
  return {
    phase: { facet, part, points: included.length, centre: shown, ...runs },
    points: points.map(({ subgroup: _, ...point }) => ({ ...point, y: point.y === null ? null : point.y * multiply, centre: shown })),
  };
}
