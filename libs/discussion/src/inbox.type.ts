import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SubjectKind } from '@cairn/domain';
import { connectionOf } from '@cairn/platform';

/** A thread that one follows, as the inbox lists it. */
@ObjectType()
export class InboxEntry {
  @Field(() => ID, { description: 'Of the thread, which is the id of its object.' })
  id: string;

  @Field(() => SubjectKind)
  kind: SubjectKind;

  @Field(() => String)
  title: string;

  @Field(() => Int, { description: 'Unread messages of others, 100 at most.' })
  unread: number;

  @Field(() => Int, { description: 'Those among them that speak to the viewer.' })
  mentions: number;

  @Field(() => Boolean)
  muted: boolean;

  @Field(() => Date, { description: 'When somebody last wrote.' })
  lastAt: Date;

  @Field(() => Int, { description: 'The number of the first unread message, or of the last one.' })
  number: number;

  @Field(() => String)
  authorName: string;

  @Field(() => String, { description: 'Of that message, or of the one that speaks to the viewer.' })
  excerpt: string;
}

export const InboxEntryConnection = connectionOf(InboxEntry);

/** What waits in the inbox: the number beside its name. */
@ObjectType()
export class InboxCount {
  @Field(() => Int, { description: 'Threads with something unread.' })
  threads: number;

  @Field(() => Int, { description: 'Those of them in which somebody spoke to the viewer.' })
  mentions: number;
}

/** A message that was found. */
@ObjectType()
export class MessageHit {
  @Field(() => ID, { description: 'Of the message.' })
  id: string;

  @Field(() => ID)
  threadId: string;

  @Field(() => SubjectKind)
  kind: SubjectKind;

  @Field(() => String)
  title: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  authorName: string;

  @Field(() => String)
  organizationName: string;

  @Field(() => String)
  excerpt: string;

  @Field(() => Date)
  createdAt: Date;
}

export const MessageHitConnection = connectionOf(MessageHit);
