import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, LocalDate, NetworkRow, resultUnion } from '@cairn/platform';
import { Column, Entity } from 'typeorm';

/** Who does what until when. It outlives its session. */
@ObjectType()
@Entity('commitment')
export class Commitment extends NetworkRow {
  @Field(() => ID)
  @Column({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @Column({ name: 'step_id', type: 'uuid', nullable: true })
  stepId: string | null;

  @Field(() => ID)
  @Column({ name: 'who_id', type: 'uuid' })
  whoId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  what: string;

  @Field(() => LocalDate, { nullable: true })
  @Column({ type: 'date', nullable: true })
  due: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt: Date | null;

  @Field(() => ID)
  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt: Date | null;

  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;
}

/** A commitment of the viewer that is still open, with the session it was made in. */
@ObjectType()
export class OpenCommitment {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  what: string;

  @Field(() => LocalDate, { nullable: true })
  due: string | null;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  sessionId: string;

  @Field(() => String)
  sessionTitle: string;
}

export const CommitmentResult = resultUnion('CommitmentResult', Commitment);
export const OpenCommitmentConnection = connectionOf(OpenCommitment);
