import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDate } from '@cairn/platform';

@InputType()
export class AimInput {
  @Field(() => String)
  forWhom: string;

  @Field(() => String)
  what: string;

  @Field(() => String)
  howGood: string;

  @Field(() => LocalDate)
  byWhen: string;
}

@InputType()
export class CreateNetworkInput {
  @Field(() => ID)
  hubId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  slug: string;

  @Field(() => AimInput)
  aim: AimInput;

  @Field(() => String)
  timeZone: string;

  @Field(() => Int, { nullable: true })
  schoolYearStartMonth?: number | null;

  @Field(() => Int, { nullable: true })
  minimumCell?: number | null;
}

@InputType()
export class TeamRuleInput {
  @Field(() => Boolean)
  leadCentralOffice: boolean;

  @Field(() => Int)
  minPrincipals: number;

  @Field(() => Int)
  minTeachers: number;
}

@InputType()
export class UpdateNetworkInput {
  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => AimInput, { nullable: true })
  aim?: AimInput | null;

  @Field(() => String, { nullable: true })
  timeZone?: string | null;

  @Field(() => Int, { nullable: true })
  minimumCell?: number | null;

  @Field(() => TeamRuleInput, { nullable: true })
  teamRule?: TeamRuleInput | null;
}
