import { type RunPoint, type RunReading, Signal } from './run-chart-reading.js';
import { USEFUL_POINTS_NEEDED } from './runs.js';

/**
 * The finding of a run chart in one plain English sentence. It says that something changed, never why,
 * and compares a series with itself only.
 */
export function runChartSentence(points: readonly RunPoint[], reading: RunReading): string {
  return runsSentence(points, reading, 'median');
}

/** The same about another line than a median: `line` is its name. */
export function runsSentence(points: readonly RunPoint[], reading: RunReading, line: string): string {
  switch (reading.signal) {
    case Signal.TOO_FEW_POINTS:
      return tooFew(reading, line);
    case Signal.COMMON_CAUSE:
      return `The ${reading.reportedPoints} points vary around the ${line} as chance alone would: no signal of change.`;
    default:
      return `${finding(points, reading, line)}: ${SAID[reading.signal]}.`;
  }
}

/** What a signal is called. */
export const SAID = {
  IMPROVEMENT: 'a signal of improvement',
  CONCERN: 'a signal of concern',
  SPECIAL: 'a signal that something changed',
} as const;

function tooFew({ usefulPoints, reportedPoints }: RunReading, line: string): string {
  if (reportedPoints === 0) return 'No points to show yet.';
  if (reportedPoints < USEFUL_POINTS_NEEDED) return `${reportedPoints} of ${USEFUL_POINTS_NEEDED} points: too few points for rules.`;
  return `Only ${usefulPoints} of ${reportedPoints} points lie off the ${line}: too few points for rules.`;
}

function finding(points: readonly RunPoint[], reading: RunReading, line: string): string {
  const { run, rules, longestRunMax, crossings, crossingsMin } = reading;
  if (run && run.length > (longestRunMax ?? Infinity)) return inARow(points, run, reading.median, line);
  const later = run?.side === 'ABOVE' ? 'higher' : 'lower';
  const moved = reading.signal === Signal.SPECIAL ? '' : `, and the later points lie ${later}`;
  const crossed = `The line crosses the ${line} ${times(crossings)} where chance gives at least ${crossingsMin}`;
  if (rules.includes('FEW_CROSSINGS')) return `${crossed}${moved}`;
  return `${reading.longestRun} points in a row lay ${run?.side === 'ABOVE' ? 'below' : 'above'} the ${line}${moved}`;
}

function inARow(points: readonly RunPoint[], run: NonNullable<RunReading['run']>, centre: number | null, line: string): string {
  const where = run.side === 'ABOVE' ? 'above' : 'below';
  const from = points[run.first]?.label ?? '';
  const isOpen = points.slice(run.last + 1).every(({ value }) => value === null || value === centre);
  if (isOpen) return `Since ${from}, ${run.length} points in a row lie ${where} the ${line}`;
  return `From ${from} to ${points[run.last]?.label ?? ''}, ${run.length} points in a row lay ${where} the ${line}`;
}

function times(count: number): string {
  return count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`;
}
