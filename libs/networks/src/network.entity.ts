import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Guarded, LocalDate, NetworkRow } from '@cairn/platform';
import { Column, Entity } from 'typeorm';

/** What the network wants to reach: for whom, what, how good, by when. */
@ObjectType()
export class Aim {
  @Field(() => String)
  forWhom: string;

  @Field(() => String)
  what: string;

  @Field(() => String)
  howGood: string;

  @Field(() => LocalDate)
  byWhen: string;
}

/** A hub, its districts and their common aim: the tenant of everything inside. */
@ObjectType()
@Entity('network')
@Guarded<Network>({ read: 'network.read', facts: () => ({}) })
export class Network extends NetworkRow {
  /** Equal to `id`: a network is its own tenant. */
  @Field(() => String)
  @Column({ type: 'text' })
  slug: string;

  @Column({ name: 'hub_id', type: 'uuid' })
  hubId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'aim_for_whom', type: 'text' })
  aimForWhom: string;

  @Column({ name: 'aim_what', type: 'text' })
  aimWhat: string;

  @Column({ name: 'aim_how_good', type: 'text' })
  aimHowGood: string;

  @Column({ name: 'aim_by_when', type: 'date' })
  aimByWhen: string;

  @Field(() => String)
  @Column({ name: 'time_zone', type: 'text' })
  timeZone: string;

  @Field(() => Int)
  @Column({ name: 'school_year_start_month', type: 'integer' })
  schoolYearStartMonth: number;

  @Field(() => Int, { description: 'Groups smaller than this are never shown to others.' })
  @Column({ name: 'minimum_cell', type: 'integer' })
  minimumCell: number;

  @Column({ name: 'lead_central_office', type: 'boolean' })
  leadCentralOffice: boolean;

  @Column({ name: 'min_principals', type: 'integer' })
  minPrincipals: number;

  @Column({ name: 'min_teachers', type: 'integer' })
  minTeachers: number;

  @Field(() => Boolean, { description: 'Fictional people and figures.' })
  @Column({ type: 'boolean' })
  sample: boolean;

  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;
}
