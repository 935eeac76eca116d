import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A phase of a series: somebody said from when on another process is at work, and why. Read and written as its series is. */
@Entity('chart_phase')
export class ChartPhaseRow {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'series_id', type: 'uuid' })
  seriesId: string;

  /** The first day of the period of its first point; null: from the first point on. */
  @Column({ name: 'starts_on', type: 'date', nullable: true })
  startsOn: string | null;

  @Column({ name: 'baseline_until', type: 'date', nullable: true })
  baselineUntil: string | null;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'member_id', type: 'uuid' })
  memberId: string;

  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt: Date | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', insert: false })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
