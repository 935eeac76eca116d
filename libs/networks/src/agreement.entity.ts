import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Visibility } from '@cairn/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import './vocabulary.type.js';

/** What a district accepts when it joins. A changed text is a new version; old ones stay. */
@ObjectType()
@Entity('agreement')
export class Agreement {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => Int, { name: 'version' })
  @Column({ type: 'integer' })
  number: number;

  @Field(() => String, { name: 'text' })
  @Column({ type: 'text' })
  body: string;

  @Field(() => Visibility, { description: 'The widest audience that the agreement covers.' })
  @Column({ name: 'max_visibility', type: 'text' })
  maxVisibility: Visibility;
}
