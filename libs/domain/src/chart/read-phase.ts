import { type RunReading, Signal, readRunsAbout } from '../run-chart-reading.js';
import type { Direction } from '../vocabulary.js';
import type { ChartRefusal } from './chart-refusal.js';
import { TOO_LARGE, whyNoLines } from './chart-refusal.js';
import { type ChartSetting, type PhaseCells, isReported } from './chart-cell.js';
import { isOfSpread, lineName } from './chart-kind.js';
import { type Finding, meaningOf } from './finding.js';
import { findAsTaught, findByRules, findInRuns, readsRuns } from './find-by-rules.js';
import { type LinedPoint, bareLines, phaseLines } from './phase-lines.js';

/** Limits that rest on fewer points are on trial. Source: NHS England, Making Data Count; NHSRplotthedots warns below it too. */
export const POINTS_FOR_SURE_LIMITS = 13;

/** A phase with what it says. */
export interface PhaseResult {
  phase: PhaseCells;
  refused: ChartRefusal | null;
  points: LinedPoint[];
  runs: RunReading;
  /** Most telling first where several reach equally far. */
  findings: Finding[];
  /** Points that made the lines. */
  used: number;
  trial: boolean;
}

/** Computes and reads one phase. `isOnly`: the series has no other. */
export function readPhase(phase: PhaseCells, setting: ChartSetting, direction: Direction, isOnly: boolean): PhaseResult {
  const refusal = whyNoLines(phase, setting, isOnly);
  const lined = refusal ? bareLines(phase) : phaseLines(phase, setting);
  const refused = refusal ?? (lined.some(isBeyondDoubles) ? TOO_LARGE : null);
  const points = refused === null || refusal ? lined : bareLines(phase);
  const used = phase.cells.slice(0, phase.baseline ?? phase.cells.length).filter(isReported).length;
  const about = (way: Direction): RunReading => readRunsAbout(points.map(({ y }) => y), points[0]?.line ?? null, way);
  const upwards = about('UP');
  const isQuiet = refused !== null || (setting.kind === 'RUN' && upwards.signal === Signal.TOO_FEW_POINTS);
  return {
    phase, refused, used,
    runs: about(isOfSpread(setting.kind) ? 'NEUTRAL' : direction),
    trial: refused === null && setting.kind !== 'RUN' && used < POINTS_FOR_SURE_LIMITS,
    // Below ten useful points a run chart has no median to read by.
    points: isQuiet ? points.map((point) => ({ ...point, centre: null })) : points,
    findings: isQuiet ? [] : findingsOf(phase, setting, points, upwards),
  };
}

function findingsOf({ cells }: PhaseCells, { kind, ruleSet }: ChartSetting, points: readonly LinedPoint[], upwards: RunReading): Finding[] {
  const phase = {
    points: points.map(({ y, line, sigma }) => ({ y, centre: line ?? NaN, sigma })),
    labels: cells.map(({ label }) => label),
    beyond: points.map(({ beyond }) => beyond),
    line: lineName(kind),
  };
  if (kind === 'RUN' && ruleSet === 'ihi/1') return findAsTaught(upwards, phase);
  const all = findByRules(ruleSet, phase);
  // Steps between neighbours are never independent: only a step beyond its limit says something.
  if (kind === 'MR') return all.filter(({ rule }) => rule === 'beyondLimits');
  return [...(readsRuns(ruleSet) ? findInRuns(upwards, phase) : []), ...all];
}

/** What a finding means on a chart of this kind. */
export function signalOf({ side }: Pick<Finding, 'side'>, { kind }: ChartSetting, direction: Direction): Signal {
  return meaningOf(side, isOfSpread(kind) ? 'NEUTRAL' : direction);
}

function isBeyondDoubles({ value, centre, lower, upper }: LinedPoint): boolean {
  return [value, centre, lower, upper].some((number) => number !== null && !Number.isFinite(number));
}
