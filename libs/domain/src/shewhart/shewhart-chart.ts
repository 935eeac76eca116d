import { type PlacedPoint, type RunChartOptions, type RunChartPhase, type RunChartPoint, placePoints } from '../run-chart.js';
import { type ChartPoint, type ChartRow, aggregateRows } from '../run-chart-rows.js';
import { type RunsAnalysis, analyseRuns } from '../runs.js';
import { movingRanges } from './moving-ranges.js';
import type { RulePoint } from './rules.js';
import { type Limits, type ShewhartKind, LIMITS, TIME_POWER } from './shewhart-limits.js';

/** How a Shewhart chart is computed. Positions count from 1 within a facet, after aggregation. */
export interface ShewhartOptions extends RunChartOptions {
  /** Leaves out, once, moving ranges of at least 3.267 times their mean. Default false. */
  screen?: boolean;
}

/** Limits lie three and two sigma from the middle; null where a point has none (denominator 0, a subgroup of one). */
export interface ShewhartPoint extends RunChartPoint {
  subgroupSize: number | null;
  lower: number | null;
  upper: number | null;
  lowerWarning: number | null;
  upperWarning: number | null;
  /** Whether the point lies beyond a three-sigma limit. */
  beyond: boolean;
  /** The point on the scale on which its limits are measured, as rules look at it. Sigma NaN: no width that a rule could measure by. */
  measured: RulePoint;
}

export interface ShewhartPhase extends RunChartPhase { beyond: number }

export interface ShewhartResult { phases: ShewhartPhase[]; points: ShewhartPoint[] }

/**
 * A Shewhart chart: centre line and limits of each phase from its own included points, of the first `freeze` alone where that is
 * given; runs analysis after Anhøj of all included points, but for moving ranges, which are never independent. An excluded point is
 * drawn and may lie beyond a limit. Missing stays missing. Source: qicharts2 0.8.1 `qic`; `npm run vectors` compares the two.
 */
export function shewhartChart(kind: ShewhartKind, rows: readonly ChartRow[], options: ShewhartOptions = {}): ShewhartResult {
  return shewhartPoints(kind, aggregateRows(rows, options.aggregate ?? 'mean', options.period ?? null), options);
}

/** The same from points that are made already, in order of time: a mean with the size and deviation of its sample, a share with its denominator. */
export function shewhartPoints(kind: ShewhartKind, all: readonly ChartPoint[], options: Omit<ShewhartOptions, 'aggregate' | 'period'> = {}): ShewhartResult {
  const result: ShewhartResult = { phases: [], points: [] };
  for (const facet of [...new Set(all.map((point) => point.facet))]) {
    const placed = placePoints(all.filter((point) => point.facet === facet), options);
    for (const part of [...new Set(placed.map((point) => point.part))].sort((a, b) => a - b)) {
      const { phase, points } = analysePhase(kind, charted(kind, placed.filter((point) => point.part === part)), options);
      result.phases.push(phase);
      result.points.push(...points);
    }
  }
  return result;
}

/** What is drawn of a point: the value, the step from the one before, the spread of its subgroup, the root of a time. */
function charted(kind: ShewhartKind, points: readonly PlacedPoint[]): PlacedPoint[] {
  switch (kind) {
    case 'MR': {
      // Between neighbours that count: a point that was taken out leaves no step behind.
      const kept = points.filter(({ include }) => include);
      const steps = new Map(movingRanges(kept.map(({ y }) => y)).map((range, index) => [kept[index + 1] as PlacedPoint, range]));
      return points.map((point) => ({ ...point, y: steps.get(point) ?? null }));
    }
    case 'S': return points.map((point) => ({ ...point, y: point.subgroup.deviation }));
    case 'T': return points.map((point) => ({ ...point, y: point.y === null ? null : point.y ** (1 / TIME_POWER) }));
    default: return [...points];
  }
}

function analysePhase(kind: ShewhartKind, points: readonly PlacedPoint[], options: ShewhartOptions): { phase: ShewhartPhase; points: ShewhartPoint[] } {
  const { facet, part } = points[0] as PlacedPoint;
  const given = options.centre == null ? null : kind === 'T' ? options.centre ** (1 / TIME_POWER) : options.centre;
  const limits = LIMITS[kind]({ points, given, screen: options.screen ?? false });
  const included = points.filter(({ include }) => include);
  const runs = analyseRuns(limits.centre === null ? [] : included.map(({ y }) => y), limits.centre ?? 0);
  const drawn = points.map((point, index) => drawPoint(kind, point, limits, index, options.multiply ?? 1));
  return {
    phase: {
      facet, part, points: included.length, centre: drawn[0]?.centre ?? null, beyond: drawn.filter(({ beyond }) => beyond).length, ...withoutRuns(kind, runs),
    },
    points: drawn,
  };
}

// Their limits are measured from elsewhere than the line that is drawn, or lie unevenly about it: thirds of the way mean nothing.
const SKEWED: readonly ShewhartKind[] = ['MR', 'G'];

function withoutRuns(kind: ShewhartKind, runs: RunsAnalysis): RunsAnalysis {
  return kind === 'MR' ? { ...runs, signal: false } : runs;
}

function drawPoint(kind: ShewhartKind, point: PlacedPoint, { centre, middle, width, floor, ceiling }: Limits, index: number, multiply: number): ShewhartPoint {
  const half = width[index] ?? null;
  // Moving ranges are far from normal: their warning limits are thirds of the limit, not of its distance.
  const line = (sigmas: number): number => (kind === 'MR' ? (((middle as number) + (half as number)) * sigmas) / 3 : (middle as number) + ((half as number) * sigmas) / 3);
  const at = (sigmas: number): number | null => (middle === null || half === null ? null : Math.min(ceiling, Math.max(floor, line(sigmas))));
  const [lower, upper] = [at(-3), at(3)];
  const { subgroup, ...rest } = point;
  const shown = (value: number | null): number | null => (value === null ? null : scaled(kind, value) * multiply);
  return {
    ...rest,
    y: shown(point.y),
    centre: shown(centre),
    subgroupSize: kind === 'XBAR' || kind === 'S' ? subgroup.size : null,
    lower: shown(lower),
    upper: shown(upper),
    lowerWarning: shown(at(-2)),
    upperWarning: shown(at(2)),
    measured: { y: point.y, centre: centre ?? NaN, sigma: half === null || SKEWED.includes(kind) ? NaN : half / 3 },
    beyond: point.y !== null && ((lower !== null && point.y < lower) || (upper !== null && point.y > upper)),
  };
}

// A time has no negative root: what lies below the scale is no time at all.
function scaled(kind: ShewhartKind, value: number): number {
  return kind === 'T' ? Math.max(0, value) ** TIME_POWER : value;
}
