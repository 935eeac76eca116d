import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { TeamPart, TeamRequirement } from '@cairn/domain';
import { PageArgs } from '@cairn/platform';
import './vocabulary.type.js';

@ArgsType()
export class TeamsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'A district, or a school in which the team works.' })
  siteId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Those that have ended instead of those at work.' })
  ended: boolean;
}

@InputType()
export class NewTeamMemberInput {
  @Field(() => ID)
  memberId: string;

  @Field(() => TeamPart)
  part: TeamPart;

  @Field(() => String, { nullable: true })
  perspective?: string | null;
}

@InputType()
export class CreateTeamInput {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  purpose?: string | null;

  @Field(() => [ID], { nullable: true })
  schoolIds?: string[] | null;

  @Field(() => [NewTeamMemberInput], { nullable: true, description: 'Without a lead among them, whoever creates the team leads it.' })
  members?: NewTeamMemberInput[] | null;
}

@InputType()
export class UpdateTeamInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  purpose?: string | null;
}

@InputType()
export class AddTeamMemberInput {
  @Field(() => ID)
  teamId: string;

  @Field(() => ID)
  memberId: string;

  @Field(() => TeamPart, { nullable: true, description: 'Left out: what the person was before, if there was a before.' })
  part?: TeamPart | null;

  @Field(() => String, { nullable: true })
  perspective?: string | null;
}

@InputType()
export class SetTeamPartInput {
  @Field(() => ID)
  teamId: string;

  @Field(() => ID)
  memberId: string;

  @Field(() => TeamPart, { nullable: true, description: 'A new lead makes a member of the one before.' })
  part?: TeamPart | null;

  @Field(() => String, { nullable: true })
  perspective?: string | null;
}

@InputType()
export class AskWaiverInput {
  @Field(() => ID)
  teamId: string;

  @Field(() => TeamRequirement)
  requirement: TeamRequirement;

  @Field(() => String)
  reason: string;
}

@InputType()
export class DecideWaiverInput {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  approve: boolean;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
