import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SessionState } from '@cairn/domain';
import { Guarded, OwnedRow, resultUnion } from '@cairn/platform';
import { Column, Entity } from 'typeorm';

registerEnumType(SessionState, { name: 'SessionState' });

/** A meeting with an agenda of timed steps, whose record writes itself. */
@ObjectType()
@Entity('live_session')
@Guarded<LiveSession>({ read: 'session.read', facts: ({ ownerId, visibility, teamId, facilitatorId }) => ({ ownerId, visibility, teamId, facilitatorId }) })
export class LiveSession extends OwnedRow {
  @Field(() => ID, { nullable: true })
  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: string | null;

  @Field(() => String)
  @Column({ type: 'text' })
  title: string;

  @Field(() => String)
  @Column({ type: 'text' })
  purpose: string;

  @Field(() => String)
  @Column({ type: 'text' })
  code: string;

  @Column({ name: 'facilitator_id', type: 'uuid' })
  facilitatorId: string;

  @Field(() => SessionState)
  @Column({ type: 'text' })
  state: SessionState;

  @Field(() => Date)
  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt: Date;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Field(() => ID, { nullable: true })
  @Column({ name: 'step_id', type: 'uuid', nullable: true })
  stepId: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'timer_ends_at', type: 'timestamptz', nullable: true })
  timerEndsAt: Date | null;

  /** What is left while the timer rests. */
  @Field(() => Int, { nullable: true })
  @Column({ name: 'timer_left_ms', type: 'integer', nullable: true })
  timerLeftMs: number | null;

  /** Of the plan: running a session does not raise it. */
  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;
}

/** What the viewer may do with a session. */
@ObjectType()
export class SessionCan {
  @Field(() => Boolean)
  plan: boolean;

  @Field(() => Boolean)
  run: boolean;

  @Field(() => Boolean)
  takePart: boolean;
}

export const SessionResult = resultUnion('SessionResult', LiveSession);
