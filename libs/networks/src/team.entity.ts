import { Field, Int, ObjectType } from '@nestjs/graphql';
import { refuse, type Visibility } from '@cairn/domain';
import { connectionOf, Guarded, NetworkRow, refusalOf, type Refused, resultUnion } from '@cairn/platform';
import { Column, Entity } from 'typeorm';

/** People of one district, with a coach of the hub, who test changes together. Who works together is seen by the whole network. */
@ObjectType()
@Entity('team')
@Guarded<Team>({ read: 'team.read', facts: ({ ownerId }) => ({ ownerId }) })
export class Team extends NetworkRow {
  /** The organization of the district. */
  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId: string;

  @Column({ type: 'text' })
  visibility: Visibility;

  /** The district. */
  @Column({ name: 'site_id', type: 'uuid' })
  siteId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  name: string;

  @Field(() => String)
  @Column({ type: 'text' })
  purpose: string;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Field(() => Int)
  @Column({ type: 'integer' })
  version: number;
}

export const TeamConnection = connectionOf(Team);
export const TeamResult = resultUnion('TeamResult', Team);

/** The refusal of a team that has ended. */
export function ended(team: Team): Refused | null {
  return team.endedAt === null ? null : refusalOf(refuse('TEAM_ENDED', { team: team.name }));
}
