import { Field, ObjectType } from '@nestjs/graphql';
import { TeamRequirement, WaiverState } from '@cairn/domain';
import { connectionOf, Guarded, NetworkRow, resultUnion } from '@cairn/platform';
import { Column, CreateDateColumn, Entity } from 'typeorm';
import './vocabulary.type.js';

/** The request of a district to do without a requirement, and what the hub said. Its words are for the district, the team and the hub's leads. */
@ObjectType()
@Entity('team_waiver')
@Guarded<TeamWaiver>({ read: 'team.read', facts: () => ({}) })
export class TeamWaiver extends NetworkRow {
  @Column({ name: 'team_id', type: 'uuid' })
  teamId: string;

  @Field(() => TeamRequirement)
  @Column({ type: 'text' })
  requirement: TeamRequirement;

  @Column({ type: 'text' })
  reason: string;

  @Field(() => WaiverState)
  @Column({ type: 'text' })
  state: WaiverState;

  @Column({ name: 'asked_by', type: 'uuid' })
  askedById: string;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedById: string | null;

  @Column({ name: 'decided_note', type: 'text', nullable: true })
  decidedNote: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Field(() => Date)
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  askedAt: Date;
}

export const TeamWaiverConnection = connectionOf(TeamWaiver);
export const AskWaiverResult = resultUnion('AskWaiverResult', TeamWaiver);
export const DecideWaiverResult = resultUnion('DecideWaiverResult', TeamWaiver);
