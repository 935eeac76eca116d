import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NetworkRow, resultUnion } from '@cairn/platform';
import { Column, Entity } from 'typeorm';

/** What was decided in a session, and why. */
@ObjectType()
@Entity('decision')
export class Decision extends NetworkRow {
  @Field(() => ID)
  @Column({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @Column({ name: 'step_id', type: 'uuid', nullable: true })
  stepId: string | null;

  @Field(() => String)
  @Column({ type: 'text' })
  what: string;

  @Field(() => String)
  @Column({ type: 'text' })
  why: string;

  @Field(() => ID)
  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt: Date | null;

  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;
}

export const DecisionResult = resultUnion('DecisionResult', Decision);
