import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { IdeaWords } from '@cairn/domain';
import { connectionOf } from '@cairn/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The words of an idea as somebody saved them. */
@ObjectType()
@Entity('change_idea_edition')
export class IdeaEdition {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ name: 'idea_id', type: 'uuid' })
  ideaId: string;

  @Field(() => Int)
  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ name: 'editor_id', type: 'uuid' })
  editorId: string;

  @Column({ type: 'jsonb' })
  body: IdeaWords;

  @Field(() => Date, { name: 'savedAt' })
  @Column({ name: 'created_at', type: 'timestamptz', insert: false })
  createdAt: Date;
}

export const IdeaEditionConnection = connectionOf(IdeaEdition);
