import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnnotationKind, AnnotationLinkKind } from '@cairn/domain';

/** A note on the charts of a measure, or of one series, on the day it is about. Read and written as these are. */
@Entity('annotation')
export class AnnotationRow {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'measure_id', type: 'uuid' })
  measureId: string;

  @Column({ name: 'series_id', type: 'uuid', nullable: true })
  seriesId: string | null;

  @Column({ name: 'on_date', type: 'date' })
  onDate: string;

  @Column({ type: 'text' })
  kind: AnnotationKind;

  @Column({ type: 'text' })
  text: string;

  @Column({ name: 'link_kind', type: 'text', nullable: true })
  linkKind: AnnotationLinkKind | null;

  @Column({ name: 'link_id', type: 'uuid', nullable: true })
  linkId: string | null;

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
