import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Visibility } from '@cairn/domain';
import { PageArgs } from '@cairn/platform';

@InputType()
export class SetSeriesVisibilityInput {
  @Field(() => ID)
  seriesId: string;

  @Field(() => Visibility)
  visibility: Visibility;
}

@ArgsType()
export class MultiplesArgs extends PageArgs {
  /** A part of the site's name. */
  @Field(() => String, { nullable: true })
  search?: string | null;

  /** A group of the measure; empty or left out: everybody. */
  @Field(() => String, { nullable: true })
  stratum?: string | null;
}
