import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Locale, SiteKind, SiteState } from '@cairn/domain';
import { connectionOf, Guarded, NetworkRow, resultUnion } from '@cairn/platform';
import { Column, Entity } from 'typeorm';
import './vocabulary.type.js';

/** A district or school of the network's directory. A school is where its district is: its state follows. */
@ObjectType()
@Entity('site')
@Guarded<Site>({ read: 'site.read', facts: () => ({}) })
export class Site extends NetworkRow {
  @Field(() => SiteKind)
  @Column({ type: 'text' })
  kind: SiteKind;

  @Field(() => ID, { nullable: true, description: 'The district of a school.' })
  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null;

  @Field(() => String)
  @Column({ type: 'text' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The code that public files use.' })
  @Column({ type: 'text', nullable: true })
  code: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  county: string | null;

  @Field(() => SiteState)
  @Column({ type: 'text' })
  state: SiteState;

  /** Linked when a lead of the district accepts. */
  @Column({ name: 'organization_id', type: 'uuid', nullable: true })
  organizationId: string | null;

  @Field(() => Locale, { nullable: true })
  @Column({ type: 'text', nullable: true })
  locale: Locale | null;

  @Field(() => Int, { nullable: true, description: 'Students enrolled.' })
  @Column({ type: 'integer', nullable: true })
  enrollment: number | null;

  @Field(() => Int, { nullable: true, description: 'Pre-kindergarten is -1, kindergarten 0.' })
  @Column({ name: 'grade_low', type: 'integer', nullable: true })
  gradeLow: number | null;

  @Field(() => Int, { nullable: true })
  @Column({ name: 'grade_high', type: 'integer', nullable: true })
  gradeHigh: number | null;

  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;
}

/** What the viewer may do with a site. */
@ObjectType()
export class SiteCan {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  invite: boolean;

  @Field(() => Boolean)
  pause: boolean;

  @Field(() => Boolean)
  handOver: boolean;

  @Field(() => Boolean)
  describe: boolean;
}

export const SiteConnection = connectionOf(Site);
export const SetSiteStateResult = resultUnion('SetSiteStateResult', Site);
