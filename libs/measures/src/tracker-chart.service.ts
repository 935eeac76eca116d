import { DEFAULT_RULE_SET, type ChartKind, type RuleSetId, type Tracker as TrackerBody } from '@cairn/domain';
import type { ReadTx, WriteTx } from '@cairn/platform';
import { ChartSettingRow } from './chart-setting.entity.js';

/** The chart that somebody chose for a measure; null: the chart that fits its points is proposed. */
export async function chartSettingOf(tx: ReadTx, measureId: string): Promise<TrackerBody['chart'] | null> {
  const row = await tx.of(ChartSettingRow).one({ measureId });
  return row && { kind: row.kind, ruleSet: row.ruleSet, screen: row.screen };
}

/** Charts a new measure as its tracker says; what a measure without a choice has is not written. */
export async function applyChartSetting(tx: WriteTx, measureId: string, kind: ChartKind | null, ruleSet: RuleSetId, screen = false): Promise<void> {
  if (kind === null && ruleSet === DEFAULT_RULE_SET && !screen) return;
  await tx.of(ChartSettingRow).insert({ measureId, kind, ruleSet, screen, version: 1, updatedAt: new Date() });
}
