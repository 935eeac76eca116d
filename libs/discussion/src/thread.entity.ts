import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SubjectKind, Visibility } from '@cairn/domain';
import { Guarded, type Connection } from '@cairn/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Message, MessageConnection } from './message.entity.js';

registerEnumType(SubjectKind, { name: 'SubjectKind', description: 'What a thread hangs on.' });

/** The talk about one object: whoever reads the object reads it. The row is made by the first message or follower. */
@Entity('thread')
@Guarded<Thread>({ read: 'thread.read', facts: () => ({}) })
export class Thread {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  /** The id of its object. */
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind: SubjectKind;

  /** Equal to `id`. */
  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId: string;

  /** How many stand; what was removed is not counted. */
  @Column({ type: 'integer' })
  messages: number;

  /** The number that was given last. */
  @Column({ name: 'last_number', type: 'integer' })
  lastNumber: number;

  @Column({ name: 'last_at', type: 'timestamptz', nullable: true })
  lastAt: Date | null;
}

/** What the viewer may do in a thread. */
@ObjectType()
export class ThreadCan {
  @Field(() => Boolean)
  post: boolean;
}

/** A thread as its reader sees it. It is there for every object, before anything was said. */
@ObjectType('Thread')
export class ThreadView {
  @Field(() => ID, { description: 'The id of the object it hangs on.' })
  id: string;

  @Field(() => SubjectKind)
  kind: SubjectKind;

  @Field(() => String, { description: 'What the object is called.' })
  title: string;

  @Field(() => Visibility, { description: 'Who reads the object, and with it the thread.' })
  visibility: Visibility;

  @Field(() => String)
  stream: string;

  @Field(() => Int, { description: 'The last event of the stream that this page has in it: what comes behind is applied to it.' })
  seq: number;

  @Field(() => Int)
  count: number;

  @Field(() => Int, { description: 'The number of the newest message.' })
  lastNumber: number;

  @Field(() => Boolean, { description: 'Whether its unread messages stand in the inbox of the viewer.' })
  following: boolean;

  @Field(() => Boolean)
  muted: boolean;

  @Field(() => Int, { nullable: true, description: 'Up to where the viewer has read; null for whoever does not follow.' })
  readNumber: number | null;

  @Field(() => Int, { description: 'Messages of others behind that, 100 at most.' })
  unread: number;

  @Field(() => MessageConnection, { description: 'Newest first; the cursor leads back in time.' })
  messages: Connection<Message>;

  @Field(() => ThreadCan)
  viewerCan: ThreadCan;
}

/** What the viewer has read of a thread. */
@ObjectType()
export class ThreadMark {
  @Field(() => ID, { description: 'Of the thread.' })
  id: string;

  @Field(() => Boolean)
  following: boolean;

  @Field(() => Boolean)
  muted: boolean;

  @Field(() => Int)
  readNumber: number;
}
