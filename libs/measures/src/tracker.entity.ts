import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { Tracker as TrackerBody } from '@cairn/domain';
import { Guarded, OwnedRow } from '@cairn/platform';

/** A measure as a template: its definition, entry form and chart, without a figure. */
@ObjectType()
@Entity('tracker')
@Guarded<Tracker>({ read: 'tracker.read', facts: ({ ownerId, visibility, teamId, authorId }) => ({ ownerId, visibility, teamId, authorId }) })
export class Tracker extends OwnedRow {
  @Field(() => ID, { nullable: true })
  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: string | null;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  body: TrackerBody;

  /** Which edition this is; every changed file makes the next. */
  @Field(() => Int)
  @Column({ type: 'integer' })
  number: number;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt: Date | null;

  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;

  @Field(() => Date)
  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
