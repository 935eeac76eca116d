import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ReactionKind } from '@cairn/domain';
import { connectionOf, Guarded, NetworkRow, resultUnion } from '@cairn/platform';
import { Column, Entity } from 'typeorm';

registerEnumType(ReactionKind, { name: 'ReactionKind' });

/** A member as talk names them. */
@ObjectType()
export class Speaker {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  organizationName: string;
}

/** Somebody a message speaks to, or who reacted. */
@ObjectType()
export class NamedMember {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

/** The message that another one answers. */
@ObjectType()
export class QuotedMessage {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  authorName: string;

  @Field(() => String, { description: 'Its first 160 characters.' })
  excerpt: string;
}

/** One reaction to a message, and everybody who had it. */
@ObjectType()
export class Reaction {
  @Field(() => ReactionKind)
  kind: ReactionKind;

  @Field(() => [NamedMember])
  members: NamedMember[];
}

/** What the viewer may do with a message. */
@ObjectType()
export class MessageCan {
  @Field(() => Boolean, { description: 'Edit, remove and bring back.' })
  edit: boolean;
}

/** One message of a thread: plain text, whose only meaning beside its words are links and the people it speaks to. */
@ObjectType()
@Entity('message')
@Guarded<Message>({ read: 'thread.read', facts: ({ authorId }) => ({ authorId }) })
export class Message extends NetworkRow {
  @Field(() => ID)
  @Column({ name: 'thread_id', type: 'uuid' })
  threadId: string;

  @Field(() => Int, { description: 'Its place in the thread, from 1.' })
  @Column({ type: 'integer' })
  number: number;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  body: string;

  @Field(() => ID, { nullable: true })
  @Column({ name: 'reply_to_id', type: 'uuid', nullable: true })
  replyToId: string | null;

  @Column({ name: 'mention_ids', type: 'uuid', array: true })
  mentionIds: string[];

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz', insert: false })
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true })
  editedAt: Date | null;

  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt: Date | null;

  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;

  @Field(() => Speaker)
  author: Speaker;

  @Field(() => QuotedMessage, { nullable: true, description: 'Null beside a `replyToId` when that message was removed.' })
  replyTo: QuotedMessage | null;

  @Field(() => [NamedMember])
  mentions: NamedMember[];

  @Field(() => [Reaction])
  reactions: Reaction[];

  @Field(() => MessageCan)
  viewerCan: MessageCan;
}

export const MessageConnection = connectionOf(Message);
export const EditMessageResult = resultUnion('EditMessageResult', Message);
export const RestoreMessageResult = resultUnion('RestoreMessageResult', Message);
