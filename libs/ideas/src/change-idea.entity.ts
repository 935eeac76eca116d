import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ImprovementArea } from '@cairn/domain';
import { Guarded, OwnedRow } from '@cairn/platform';
import { Column, Entity } from 'typeorm';

registerEnumType(ImprovementArea, { name: 'ImprovementArea' });

/** A change that can be tried: what of it must stay, and what may vary. */
@ObjectType()
@Entity('change_idea')
@Guarded<ChangeIdea>({ read: 'idea.read', facts: ({ ownerId, visibility, teamId, authorId }) => ({ ownerId, visibility, teamId, authorId }) })
export class ChangeIdea extends OwnedRow {
  @Field(() => ID, { nullable: true })
  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: string | null;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  title: string;

  @Field(() => String)
  @Column({ type: 'text' })
  summary: string;

  @Field(() => String)
  @Column({ type: 'text' })
  problem: string;

  @Field(() => [String])
  @Column({ type: 'text', array: true })
  core: string[];

  @Field(() => [String])
  @Column({ type: 'text', array: true })
  adaptable: string[];

  @Field(() => [ImprovementArea])
  @Column({ type: 'text', array: true })
  areas: ImprovementArea[];

  @Field(() => [String])
  @Column({ type: 'text', array: true })
  drivers: string[];

  @Field(() => String)
  @Column({ name: 'first_test', type: 'text' })
  firstTest: string;

  /** Which edition this is; every saved change of the words makes the next. */
  @Field(() => Int)
  @Column({ type: 'integer' })
  number: number;

  @Field(() => ID, { nullable: true })
  @Column({ name: 'cloned_from_id', type: 'uuid', nullable: true })
  clonedFromId: string | null;

  @Field(() => String)
  @Column({ type: 'text' })
  credit: string;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt: Date | null;

  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz', insert: false })
  createdAt: Date;

  @Field(() => Date)
  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
