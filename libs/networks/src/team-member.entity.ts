import { Field, ObjectType } from '@nestjs/graphql';
import { TeamPart } from '@cairn/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import './vocabulary.type.js';

/** Somebody on the roster of a team. Who leaves stays as a row, and may come back as what they were. */
@ObjectType()
@Entity('team_member')
export class TeamMember {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ name: 'team_id', type: 'uuid' })
  teamId: string;

  @PrimaryColumn({ name: 'member_id', type: 'uuid' })
  memberId: string;

  @Field(() => TeamPart)
  @Column({ type: 'text' })
  part: TeamPart;

  @Field(() => String, { description: 'What this person sees that others do not.' })
  @Column({ type: 'text' })
  perspective: string;

  @Field(() => Date)
  @Column({ name: 'joined_at', type: 'timestamptz' })
  joinedAt: Date;

  @Column({ name: 'left_at', type: 'timestamptz', nullable: true })
  leftAt: Date | null;
}
