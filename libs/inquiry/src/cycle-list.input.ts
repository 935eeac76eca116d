import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ActDecision, CycleStage } from '@cairn/domain';
import { PageArgs } from '@cairn/platform';

/** Which tests; what is left out is any. */
@ArgsType()
export class CyclesArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  teamId?: string | null;

  @Field(() => ID, { nullable: true })
  districtId?: string | null;

  @Field(() => ID, { nullable: true })
  leadId?: string | null;

  @Field(() => ID, { nullable: true })
  ideaId?: string | null;

  @Field(() => String, { nullable: true, description: 'A driver of the idea.' })
  driver?: string | null;

  @Field(() => [CycleStage], { nullable: true })
  stages?: CycleStage[] | null;

  @Field(() => ActDecision, { nullable: true })
  decision?: ActDecision | null;

  @Field(() => String, { nullable: true, description: 'A part of the title, the objective, what was learned, the team or the idea.' })
  search?: string | null;
}
