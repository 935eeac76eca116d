import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { NetworkRow, resultUnion } from '@cairn/platform';
import { Column, Entity } from 'typeorm';

/** A sticky note on the board of a step, with its dots. */
@ObjectType()
@Entity('session_note')
export class SessionNote extends NetworkRow {
  @Column({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @Field(() => ID)
  @Column({ name: 'step_id', type: 'uuid' })
  stepId: string;

  @Field(() => ID)
  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  body: string;

  /** Where it stands on the board: 0 is left, 1 is right. */
  @Field(() => Float)
  @Column({ type: 'real' })
  x: number;

  /** 0 is the top. */
  @Field(() => Float)
  @Column({ type: 'real' })
  y: number;

  @Field(() => Int)
  @Column({ type: 'integer' })
  votes: number;

  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt: Date | null;

  /** Of the text: being moved does not raise it. */
  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;
}

export const SessionNoteResult = resultUnion('SessionNoteResult', SessionNote);
