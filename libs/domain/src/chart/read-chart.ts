import { type RunReading, Signal } from '../run-chart-reading.js';
import { type VariationIcon, assuranceOf } from '../shewhart/plot-the-dots.js';
import { type ChartCell, type ChartContext, type ChartSetting, phasesOf } from './chart-cell.js';
import { isOfSpread } from './chart-kind.js';
import type { ChartReading, ReadPhase, ReadPoint } from './chart-reading.js';
import { type ChartRefusal, whyNotDrawn } from './chart-refusal.js';
import { chartSentence } from './chart-sentence.js';
import { latest } from './finding.js';
import { flagsOf } from './flags.js';
import { bareLines } from './phase-lines.js';
import { type PhaseResult, readPhase, signalOf } from './read-phase.js';
import { suggestPhase } from './suggest-phase.js';

/**
 * Computes and reads the chart of a series: lines and limits of each phase from its own points, the signals by the rule set, what the
 * last phase says. What cannot be drawn is `refused` with a sentence, never an error: its points are there without lines.
 * A RUN chart read by Anhøj's rules says what `readRunChart` says.
 */
export function readChart(cells: readonly ChartCell[], setting: ChartSetting, context: ChartContext): ChartReading {
  const { kind, ruleSet } = setting;
  const phases = phasesOf(cells, context.phases);
  const none = whyNotDrawn(cells, setting);
  const results = phases.map((phase) => (none ? withoutLines(phase, none) : readPhase(phase, setting, context.direction, phases.length === 1)));
  const last = results.at(-1) ?? null;
  const points = results.flatMap((result, phase) => pointsOf(result, phase, setting, context));
  const refused = none ?? results.find((result) => result.refused)?.refused ?? null;
  const main = last && latest(last.findings);
  const offset = last?.phase.first ?? 0;
  return {
    kind, ruleSet, refused, points,
    phases: results.map(phaseOf),
    signal: main ? signalOf(main, setting, context.direction) : quietSignal(last, setting),
    signalRule: main?.rule ?? null,
    signalIndexes: main ? main.indexes.map((index) => index + offset) : [],
    variation: variationOf(points),
    assurance: last && !isOfSpread(kind) ? assuranceOf(limitsOf(last), { target: context.target ?? null, direction: context.direction }) : null,
    sentence: sentenceOf(refused, last, setting, context),
    suggestion: last && !none ? suggestPhase(last, setting) : null,
  };
}

const NO_RUNS: RunReading = { signal: Signal.TOO_FEW_POINTS, median: null, usefulPoints: 0, reportedPoints: 0, longestRun: 0, longestRunMax: null, crossings: 0, crossingsMin: null, rules: [], run: null, signalIndexes: [] };

function withoutLines(phase: PhaseResult['phase'], refused: ChartRefusal): PhaseResult {
  return { phase, refused, points: bareLines(phase), runs: NO_RUNS, findings: [], used: 0, trial: false };
}

function pointsOf(result: PhaseResult, phase: number, setting: ChartSetting, { direction }: ChartContext): ReadPoint[] {
  const flags = flagsOf(result.findings, setting, result.points.length);
  return result.points.map(({ value, centre, lower, upper, lowerWarning, upperWarning }, index) => {
    const flag = flags[index] ?? null;
    return { value, phase, centre, lower, upper, lowerWarning, upperWarning, flag, signal: flag ? signalOf(flag, setting, direction) : Signal.COMMON_CAUSE };
  });
}

function phaseOf(result: PhaseResult): ReadPhase {
  const { phase: { first, last, baseline }, points, trial, used, runs } = result;
  return { first, last, centre: points[0]?.centre ?? null, ...limitsOf(result), baseline, trial, points: used, runs };
}

function limitsOf({ points }: PhaseResult): { lower: number | null; upper: number | null } {
  const found = points.findLast(({ lower }) => lower !== null);
  return { lower: found?.lower ?? null, upper: found?.upper ?? null };
}

function quietSignal(last: PhaseResult | null, { kind }: ChartSetting): Signal {
  if (!last || last.refused) return Signal.TOO_FEW_POINTS;
  return kind === 'RUN' && last.runs.signal === Signal.TOO_FEW_POINTS ? Signal.TOO_FEW_POINTS : Signal.COMMON_CAUSE;
}

function variationOf(points: readonly ReadPoint[]): VariationIcon {
  const last = points.findLast(({ value }) => value !== null);
  if (!last?.flag) return 'COMMON_CAUSE';
  const level = last.flag.side === 0 ? Math.sign((last.value as number) - (last.centre ?? 0)) : last.flag.side;
  const end = level < 0 ? 'LOW' : 'HIGH';
  return last.signal === Signal.IMPROVEMENT || last.signal === Signal.CONCERN ? `${last.signal}_${end}` : `NEUTRAL_${end}`;
}

function sentenceOf(refused: ChartRefusal | null, last: PhaseResult | null, setting: ChartSetting, { direction }: ChartContext): string {
  if (!last) return 'No points to show yet.';
  const own = last.refused ? [] : [chartSentence(last, setting, direction)];
  return [...(refused ? [refused.sentence] : []), ...own].join(' ');
}
