import type { ChartPoint } from '@cairn/charts';
import type { ChartSettingPartsFragment, Direction, MeasureType, PhasePartsFragment, PointPartsFragment } from '@cairn/contracts';
import { type ChartProposal, type ChartReading, type ChartSetting, type RuleSetId, phaseMarks, proposeChart, readChart } from '@cairn/domain';

/** What a chart is drawn from, besides its points. */
export interface ChartFacts {
  type: MeasureType;
  direction: Direction;
  per: number;
  goal?: number | null;
  setting: Pick<ChartSettingPartsFragment, 'kind' | 'ruleSet' | 'screen'>;
  phases?: readonly Pick<PhasePartsFragment, 'startsOn' | 'baselineUntil'>[];
}

/** A chart, computed and read as the server does it, from the points that this viewer sees. */
export interface ChartModel { cells: ChartPoint[]; reading: ChartReading; setting: ChartSetting; proposal: ChartProposal; isProposed: boolean }

/** Computes and reads the chart of a series. */
export function chartModel(points: readonly PointPartsFragment[], { type, direction, per, goal, setting, phases = [] }: ChartFacts): ChartModel {
  const cells = points.map(({ label, value, status, numerator, denominator, spread }) => {
    const shown = status === 'REPORTED';
    return { label, status, value: shown ? (value ?? null) : null, numerator: shown ? (numerator ?? null) : null, denominator: shown ? (denominator ?? null) : null, spread: shown ? (spread ?? null) : null };
  });
  const proposal = proposeChart(type, cells);
  const chosen = { kind: setting.kind ?? proposal.kind, ruleSet: setting.ruleSet as RuleSetId, screen: setting.screen, per };
  const marks = phaseMarks(points.map(({ periodStart }) => periodStart), phases.map(({ startsOn, baselineUntil }) => ({ startsOn: startsOn ?? null, baselineUntil: baselineUntil ?? null })));
  return { cells, proposal, setting: chosen, isProposed: setting.kind == null, reading: readChart(cells, chosen, { direction, target: goal ?? null, phases: marks }) };
}
