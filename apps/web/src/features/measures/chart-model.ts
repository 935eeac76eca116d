import type { ChartPoint } from '@cairn/charts';
import type { ChartSettingPartsFragment, Direction, MeasureType, PhasePartsFragment, PointPartsFragment } from '@cairn/contracts';
import { type ChartProposal, type ChartReading, type ChartSetting, type RuleSetId, readSetChart } from '@cairn/domain';

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
  const cells = points.map(({ periodStart, label, value, status, numerator, denominator, spread }) => {
    const shown = status === 'REPORTED';
    return { periodStart, label, status, value: shown ? (value ?? null) : null, numerator: shown ? (numerator ?? null) : null, denominator: shown ? (denominator ?? null) : null, spread: shown ? (spread ?? null) : null };
  });
  const days = phases.map(({ startsOn, baselineUntil }) => ({ startsOn: startsOn ?? null, baselineUntil: baselineUntil ?? null }));
  const stored = { kind: setting.kind ?? null, ruleSet: setting.ruleSet as RuleSetId, screen: setting.screen };
  return { cells, isProposed: setting.kind == null, ...readSetChart(cells, { type, direction, per, goal: goal ?? null }, stored, days) };
}
