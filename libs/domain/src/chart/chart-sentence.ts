import { Signal } from '../run-chart-reading.js';
import { SAID, runsSentence } from '../run-chart-sentence.js';
import type { Direction } from '../vocabulary.js';
import type { ChartSetting } from './chart-cell.js';
import { lineName } from './chart-kind.js';
import { type Finding, latest } from './finding.js';
import { POINTS_FOR_SURE_LIMITS, type PhaseResult, signalOf } from './read-phase.js';

/** Findings that are told in full; more of them nobody reads. */
const MOST_TOLD = 3;

/**
 * What the last phase of a chart says, in plain English: the finding that reaches furthest and what it means; then others that mark points
 * elsewhere, those of another side first; then since when the phase runs, and whether its limits are on trial. Never why. No point is marked
 * without a word about it.
 */
export function chartSentence(result: PhaseResult, setting: ChartSetting, direction: Direction): string {
  const { first, isAll } = toTell(result.findings);
  return [
    ...(first.length > 0 ? first.map((finding) => told(finding, setting, direction)) : [quiet(result, setting)]),
    ...(isAll ? [] : ['Other points are marked too.']),
    ...(result.phase.first > 0 ? [`Read from ${result.phase.cells[0]?.label ?? ''}, where the phase begins.`] : []),
    ...(result.trial ? [`The limits are on trial: ${result.used} of ${POINTS_FOR_SURE_LIMITS} points.`] : []),
  ].join(' ');
}

function told(finding: Finding, setting: ChartSetting, direction: Direction): string {
  return `${finding.seen}: ${SAID[signalOf(finding, setting, direction) as keyof typeof SAID]}.`;
}

/** The findings to tell, the main one first, and whether every marked point is among theirs. */
function toTell(findings: readonly Finding[]): { first: readonly Finding[]; isAll: boolean } {
  const main = latest(findings);
  if (!main) return { first: [], isAll: true };
  const first = [main];
  const marked = new Set(main.indexes);
  const adds = ({ indexes }: Finding): boolean => indexes.some((index) => !marked.has(index));
  for (;;) {
    const rest = findings.filter((finding) => !first.includes(finding));
    // Of another side first: it is news even about points that are marked already.
    const next = latest(rest.filter((finding) => first.length === 1 && finding.side !== main.side)) ?? latest(rest.filter(adds));
    if (!next || first.length === MOST_TOLD) return { first, isAll: !rest.some(adds) };
    first.push(next);
    for (const index of next.indexes) marked.add(index);
  }
}

function quiet({ runs, points }: PhaseResult, { kind }: ChartSetting): string {
  const line = lineName(kind);
  if (kind === 'RUN') return runsSentence([], { ...runs, signal: runs.signal === Signal.TOO_FEW_POINTS ? runs.signal : Signal.COMMON_CAUSE }, line);
  const present = points.flatMap(({ value }) => (value === null ? [] : [value]));
  if (present.every((value) => value === present[0])) return `The ${present.length} points are all equal: no signal of change.`;
  return `The ${present.length} points vary within the limits as chance alone would: no signal of change.`;
}
