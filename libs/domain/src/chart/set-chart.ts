import { DEFAULT_RULE_SET, type RuleSetId } from '../shewhart/rule-sets.js';
import type { Direction, MeasureType } from '../vocabulary.js';
import type { ChartCell, ChartSetting } from './chart-cell.js';
import type { ChartKind } from './chart-kind.js';
import type { ChartReading } from './chart-reading.js';
import { type DatedPhase, phaseMarks } from './phase-dates.js';
import { type ChartProposal, proposeChart } from './propose-chart.js';
import { readChart } from './read-chart.js';

/** How a measure is charted as it is stored: null kind, the chart that is proposed for each series; null rules, the default ones. */
export interface StoredSetting { kind: ChartKind | null; ruleSet: RuleSetId | null; screen: boolean | null }

/** What of a measure its charts depend on. */
export interface ChartedMeasure { type: MeasureType; direction: Direction; per: number; goal?: number | null }

/** A chart as it stands for a series. */
export interface SetChart { setting: ChartSetting; proposal: ChartProposal; reading: ChartReading }

/**
 * Reads a series by the chart that is set for its measure, its stored rules and its phases. Every page, list, wall, export and print asks
 * this, so that a signal and a sentence are the same wherever a series is shown. `points` are in order of time.
 */
export function readSetChart(points: readonly (ChartCell & { periodStart: string })[], measure: ChartedMeasure, set: StoredSetting | null, phases: readonly DatedPhase[] | null): SetChart {
  const proposal = proposeChart(measure.type, points);
  const setting = { kind: set?.kind ?? proposal.kind, ruleSet: set?.ruleSet ?? DEFAULT_RULE_SET, screen: set?.screen ?? false, per: measure.per };
  const marks = phaseMarks(points.map(({ periodStart }) => periodStart), phases ?? []);
  return { setting, proposal, reading: readChart(points, setting, { direction: measure.direction, target: measure.goal ?? null, phases: marks }) };
}
