import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CycleNoteKind } from '@cairn/domain';
import { NetworkRow } from '@cairn/platform';
import { Column, Entity } from 'typeorm';

registerEnumType(CycleNoteKind, { name: 'CycleNoteKind' });

/** What somebody saw, ran into or counted while a test ran. */
@ObjectType()
@Entity('cycle_note')
export class CycleNote extends NetworkRow {
  @Column({ name: 'cycle_id', type: 'uuid' })
  cycleId: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Field(() => CycleNoteKind)
  @Column({ type: 'text' })
  kind: CycleNoteKind;

  @Field(() => String)
  @Column({ type: 'text' })
  body: string;

  @Field(() => Float, { nullable: true })
  @Column({ type: 'numeric', nullable: true, transformer: { to: (value: number | null) => value, from: (value: string | null) => (value === null ? null : Number(value)) } })
  quantity: number | null;

  @Field(() => String)
  @Column({ type: 'text' })
  unit: string;

  @Field(() => Date)
  @Column({ name: 'noted_at', type: 'timestamptz', insert: false })
  notedAt: Date;

  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt: Date | null;
}
