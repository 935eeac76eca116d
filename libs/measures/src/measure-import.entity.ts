import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { ImportFailure, ImportState, type Visibility } from '@cairn/domain';
import { Guarded, NetworkRow } from '@cairn/platform';
import { EARLIER_MAPPING, EARLIER_PREVIEW, ImportMapping, ImportPreview, ImportResult } from './import.type.js';

const since = <T extends object>(earlier: Partial<T>) => ({ from: (stored: T | null) => stored && { ...earlier, ...stored }, to: (value: T | null) => value });

/** One uploaded file on its way into a measure: raw cells, so only data roles of its owner read it. */
@ObjectType()
@Entity('measure_import')
@Guarded<MeasureImport>({ read: 'import.read', facts: ({ ownerId }) => ({ ownerId }) })
export class MeasureImport extends NetworkRow {
  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId: string;

  /** OWNER always: the file holds raw cells. */
  @Column({ type: 'text' })
  visibility: Visibility;

  @Field(() => ID)
  @Column({ name: 'measure_id', type: 'uuid' })
  measureId: string;

  @Column({ name: 'member_id', type: 'uuid' })
  memberId: string;

  @Field(() => String)
  @Column({ name: 'file_name', type: 'text' })
  fileName: string;

  @Column({ name: 'file_key', type: 'text' })
  fileKey: string;

  @Column({ name: 'file_bytes', type: 'bigint', transformer: { from: Number, to: (value: number) => value } })
  fileBytes: number;

  @Field(() => ImportState)
  @Column({ type: 'text' })
  state: ImportState;

  /** Of a workbook: the sheet that is read. */
  @Field(() => String, { nullable: true, description: 'The sheet of the workbook that is read; null for a CSV file.' })
  @Column({ type: 'text', nullable: true })
  sheet: string | null;

  @Field(() => [String], { description: 'The sheets of the workbook that may be read instead; none for a CSV file.' })
  @Column({ type: 'text', array: true })
  sheets: string[];

  @Field(() => [String])
  @Column({ type: 'text', array: true })
  headers: string[];

  @Field(() => [[String]])
  @Column({ type: 'jsonb' })
  sample: string[][];

  @Field(() => Int)
  @Column({ name: 'row_count', type: 'integer' })
  rowCount: number;

  @Field(() => ImportMapping, { nullable: true })
  @Column({ type: 'jsonb', nullable: true, transformer: since(EARLIER_MAPPING) })
  mapping: ImportMapping | null;

  @Field(() => ImportPreview, { nullable: true })
  @Column({ type: 'jsonb', nullable: true, transformer: since<ImportPreview>(EARLIER_PREVIEW) })
  preview: ImportPreview | null;

  @Field(() => Int)
  @Column({ type: 'integer' })
  progress: number;

  @Field(() => ImportResult, { nullable: true })
  @Column({ type: 'jsonb', nullable: true })
  result: ImportResult | null;

  @Field(() => String, { nullable: true, description: 'Why it failed, in a sentence.' })
  @Column({ type: 'text', nullable: true })
  failure: string | null;

  @Field(() => ImportFailure, { nullable: true, description: 'The same for programs. A failed import may be checked or confirmed again.' })
  @Column({ name: 'failure_code', type: 'text', nullable: true })
  failureCode: ImportFailure | null;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt: Date | null;

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz', insert: false })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
