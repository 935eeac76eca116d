import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChartKind, RuleSetId } from '@cairn/domain';

/** How a measure is charted, once somebody has said so. */
@Entity('chart_setting')
export class ChartSettingRow {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ name: 'measure_id', type: 'uuid' })
  measureId: string;

  /** Null: the chart that is proposed for each series. */
  @Column({ type: 'text', nullable: true })
  kind: ChartKind | null;

  @Column({ name: 'rule_set', type: 'text' })
  ruleSet: RuleSetId;

  @Column({ type: 'boolean' })
  screen: boolean;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
