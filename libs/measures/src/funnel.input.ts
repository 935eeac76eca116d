import { ArgsType, Field, ID } from '@nestjs/graphql';
import { LocalDate } from '@cairn/platform';

@ArgsType()
export class FunnelArgs {
  /** The period to compare; left out: the latest that most sites report. */
  @Field(() => LocalDate, { nullable: true })
  period?: string | null;

  /** The district whose schools are compared; left out: all districts. */
  @Field(() => ID, { nullable: true })
  districtId?: string | null;
}
