import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Visibility } from '@cairn/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import './vocabulary.type.js';

/** Which agreement a district accepted, and how far it lets its data go. */
@ObjectType()
@Entity('participation')
export class Participation {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'site_id', type: 'uuid' })
  siteId: string;

  @Column({ name: 'organization_id', type: 'uuid' })
  organizationId: string;

  @Field(() => Int, { name: 'agreementVersion' })
  @Column({ name: 'agreement_number', type: 'integer' })
  agreementNumber: number;

  @Field(() => Visibility)
  @Column({ name: 'max_visibility', type: 'text' })
  maxVisibility: Visibility;

  @Field(() => Boolean)
  @Column({ name: 'all_measures', type: 'boolean' })
  allMeasures: boolean;

  @Field(() => [ID])
  @Column({ name: 'measure_ids', type: 'uuid', array: true })
  measureIds: string[];

  /** The member who accepted; shown by name. */
  @Column({ name: 'accepted_by', type: 'uuid' })
  acceptedById: string;

  @Field(() => Date)
  @Column({ name: 'accepted_at', type: 'timestamptz' })
  acceptedAt: Date;

  @Column({ type: 'integer' })
  version: number;
}
