import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Guarded, OwnedRow } from '@cairn/platform';

/** The points of one measure about one site, held by one owner. Two owners may hold a series each about the same site. */
@ObjectType()
@Entity('series')
@Guarded<Series>({ read: 'series.read', facts: ({ ownerId, visibility, teamId }) => ({ ownerId, visibility, teamId }) })
export class Series extends OwnedRow {
  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: string | null;

  @Column({ name: 'measure_id', type: 'uuid' })
  measureId: string;

  @Column({ name: 'site_id', type: 'uuid' })
  siteId: string;

  /** The group of the site's people, such as a grade; empty for all of them. */
  @Field(() => String, { description: 'The group of the site\'s people; empty for all of them.' })
  @Column({ type: 'text', default: '' })
  stratum: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
