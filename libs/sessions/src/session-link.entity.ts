import { Field, ID, ObjectType } from '@nestjs/graphql';
import { NetworkRow, resultUnion } from '@cairn/platform';
import { Column, Entity } from 'typeorm';

/** What a session started: a test, or an idea. */
@ObjectType()
@Entity('session_link')
export class SessionLink extends NetworkRow {
  @Field(() => ID)
  @Column({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @Field(() => ID, { nullable: true })
  @Column({ name: 'idea_id', type: 'uuid', nullable: true })
  ideaId: string | null;

  @Field(() => ID, { nullable: true })
  @Column({ name: 'cycle_id', type: 'uuid', nullable: true })
  cycleId: string | null;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;
}

export const SessionLinkResult = resultUnion('SessionLinkResult', SessionLink);
