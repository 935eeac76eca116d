import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SubjectKind } from '@cairn/domain';
import { Guarded } from '@cairn/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

registerEnumType(SubjectKind, { name: 'SubjectKind' });

/** The talk about one object: whoever reads the object reads it. */
@ObjectType()
@Entity('thread')
@Guarded<Thread>({ read: 'thread.read', facts: () => ({}) })
export class Thread {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => SubjectKind)
  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind: SubjectKind;

  @Field(() => ID)
  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId: string;

  @Field(() => Int)
  @Column({ type: 'integer' })
  messages: number;

  @Field(() => ID, { nullable: true })
  @Column({ name: 'last_message_id', type: 'uuid', nullable: true })
  lastMessageId: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'last_at', type: 'timestamptz', nullable: true })
  lastAt: Date | null;

  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;
}
