import { ArgsType, Field } from '@nestjs/graphql';

@ArgsType()
export class MultiplesOfSites {
  /** A group of the measure; empty or left out: everybody. */
  @Field(() => String, { nullable: true })
  stratum?: string | null;

  /** A part of the site's name. */
  @Field(() => String, { nullable: true })
  search?: string | null;
}
