import { Signal } from '../run-chart-reading.js';
import { SAID, runsSentence } from '../run-chart-sentence.js';
import type { Direction } from '../vocabulary.js';
import type { ChartSetting } from './chart-cell.js';
import { lineName } from './chart-kind.js';
import { type Finding, latest } from './finding.js';
import { POINTS_FOR_SURE_LIMITS, type PhaseResult, signalOf } from './read-phase.js';

/**
 * What the last phase of a chart says, in plain English: the finding that reaches furthest and what it means; then another, of another
 * side if there is one; then since when the phase runs, and whether its limits are on trial. Never why.
 */
export function chartSentence(result: PhaseResult, setting: ChartSetting, direction: Direction): string {
  const main = latest(result.findings);
  const others = main ? result.findings.filter((finding) => adds(finding, main)) : [];
  const other = latest(others.filter(({ side }) => side !== main?.side)) ?? latest(others);
  return [
    main ? told(main, setting, direction) : quiet(result, setting),
    ...(other ? [told(other, setting, direction)] : []),
    ...(result.phase.first > 0 ? [`Read from ${result.phase.cells[0]?.label ?? ''}, where the phase begins.`] : []),
    ...(result.trial ? [`The limits are on trial: ${result.used} of ${POINTS_FOR_SURE_LIMITS} points.`] : []),
  ].join(' ');
}

function told(finding: Finding, setting: ChartSetting, direction: Direction): string {
  return `${finding.seen}: ${SAID[signalOf(finding, setting, direction) as keyof typeof SAID]}.`;
}

/** Whether a finding tells something beside another: of another side, or of points elsewhere. */
function adds({ side, indexes }: Finding, main: Finding): boolean {
  if (side !== main.side) return true;
  const told = new Set(main.indexes);
  return indexes.some((index) => !told.has(index));
}

function quiet({ runs, points }: PhaseResult, { kind }: ChartSetting): string {
  const line = lineName(kind);
  if (kind === 'RUN') return runsSentence([], { ...runs, signal: runs.signal === Signal.TOO_FEW_POINTS ? runs.signal : Signal.COMMON_CAUSE }, line);
  const present = points.flatMap(({ value }) => (value === null ? [] : [value]));
  if (present.every((value) => value === present[0])) return `The ${present.length} points are all equal: no signal of change.`;
  return `The ${present.length} points vary within the limits as chance alone would: no signal of change.`;
}
