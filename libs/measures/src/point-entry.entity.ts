import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { EntrySource, type Grain } from '@cairn/domain';
import { Guarded, NetworkRow } from '@cairn/platform';

registerEnumType(EntrySource, { name: 'EntrySource', description: 'Typed into the form, pasted from a spreadsheet, or sent by a program.' });

/** Points that a member recorded at once, for one series: who, when, why. It holds no number; the numbers stand in the points. */
@ObjectType()
@Entity('point_entry')
@Guarded<PointEntry>({ read: 'entry.read', facts: ({ ownerId, memberId }) => ({ ownerId, memberId }) })
export class PointEntry extends NetworkRow {
  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId: string;

  @Field(() => ID)
  @Column({ name: 'measure_id', type: 'uuid' })
  measureId: string;

  @Field(() => ID)
  @Column({ name: 'series_id', type: 'uuid' })
  seriesId: string;

  @Column({ name: 'member_id', type: 'uuid' })
  memberId: string;

  /** The grain that its points were recorded in. */
  @Column({ type: 'text' })
  grain: Grain;

  @Field(() => EntrySource)
  @Column({ type: 'text' })
  source: EntrySource;

  @Field(() => String, { description: 'Why it was recorded or corrected; empty when nobody said.' })
  @Column({ type: 'text' })
  reason: string;

  @Field(() => Int, { description: 'How many points were given, whether or not they differed from what was there.' })
  @Column({ type: 'integer' })
  cells: number;

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz', insert: false })
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
