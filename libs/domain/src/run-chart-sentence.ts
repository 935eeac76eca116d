import { type RunPoint, type RunReading, Signal } from './run-chart-reading.js';
import { USEFUL_POINTS_NEEDED } from './runs.js';

/**
 * The finding of a run chart in one plain English sentence. It says that something changed, never why,
 * and compares a series with itself only.
 */
export function runChartSentence(points: readonly RunPoint[], reading: RunReading): string {
  switch (reading.signal) {
    case Signal.TOO_FEW_POINTS:
      return tooFew(reading);
    case Signal.COMMON_CAUSE:
      return `The ${reading.reportedPoints} points vary around the median as chance alone would: no signal of change.`;
    default:
      return `${finding(points, reading)}: ${SAID[reading.signal]}.`;
  }
}

const SAID = {
  IMPROVEMENT: 'a signal of improvement',
  CONCERN: 'a signal of concern',
  SPECIAL: 'a signal that something changed',
} as const;

function tooFew({ usefulPoints, reportedPoints }: RunReading): string {
  if (reportedPoints === 0) return 'No points to show yet.';
  if (reportedPoints < USEFUL_POINTS_NEEDED) return `${reportedPoints} of ${USEFUL_POINTS_NEEDED} points: too few points for rules.`;
  return `Only ${usefulPoints} of ${reportedPoints} points lie off the median: too few points for rules.`;
}

function finding(points: readonly RunPoint[], reading: RunReading): string {
  const { run, rules, longestRunMax, crossings, crossingsMin } = reading;
  if (run && run.length > (longestRunMax ?? Infinity)) return inARow(points, run, reading.median);
  const later = run?.side === 'ABOVE' ? 'higher' : 'lower';
  const moved = reading.signal === Signal.SPECIAL ? '' : `, and the later points lie ${later}`;
  const crossed = `The line crosses the median ${times(crossings)} where chance gives at least ${crossingsMin}`;
  if (rules.includes('FEW_CROSSINGS')) return `${crossed}${moved}`;
  return `${reading.longestRun} points in a row lay ${run?.side === 'ABOVE' ? 'below' : 'above'} the median${moved}`;
}

function inARow(points: readonly RunPoint[], run: NonNullable<RunReading['run']>, median: number | null): string {
  const where = run.side === 'ABOVE' ? 'above' : 'below';
  const from = points[run.first]?.label ?? '';
  const isOpen = points.slice(run.last + 1).every(({ value }) => value === null || value === median);
  if (isOpen) return `Since ${from}, ${run.length} points in a row lie ${where} the median`;
  return `From ${from} to ${points[run.last]?.label ?? ''}, ${run.length} points in a row lay ${where} the median`;
}

function times(count: number): string {
  return count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`;
}
