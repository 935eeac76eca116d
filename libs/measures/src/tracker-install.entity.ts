import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Visibility, type Tracker as TrackerBody } from '@cairn/domain';
import { Guarded, NetworkRow } from '@cairn/platform';

/** That an organization made a measure of a tracker, for itself or for one of its teams. */
@ObjectType()
@Entity('tracker_install')
@Guarded<TrackerInstall>({ read: 'measure.read', facts: ({ ownerId, visibility }) => ({ ownerId, visibility }) })
export class TrackerInstall extends NetworkRow {
  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId: string;

  @Column({ type: 'text' })
  visibility: Visibility;

  @Field(() => ID, { nullable: true })
  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: string | null;

  @Column({ name: 'tracker_id', type: 'uuid', nullable: true })
  trackerId: string | null;

  /** The key of one of our own trackers. */
  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  ready: string | null;

  @Field(() => Int, { description: 'The edition that was taken over.' })
  @Column({ type: 'integer' })
  number: number;

  @Field(() => ID)
  @Column({ name: 'measure_id', type: 'uuid' })
  measureId: string;

  @Column({ name: 'member_id', type: 'uuid' })
  memberId: string;

  /** The tracker as it was taken over. */
  @Column({ type: 'jsonb' })
  body: TrackerBody;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  @Column({ type: 'integer' })
  version: number;
}
