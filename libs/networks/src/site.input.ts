import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Locale, SiteKind, SiteState } from '@cairn/domain';
import { PageArgs } from '@cairn/platform';
import './vocabulary.type.js';

@ArgsType()
export class SitesArgs extends PageArgs {
  @Field(() => SiteKind, { nullable: true })
  kind?: SiteKind | null;

  @Field(() => String, { nullable: true, description: 'A part of the name, or the beginning of the code.' })
  search?: string | null;
}

@InputType()
export class AddSiteInput {
  @Field(() => SiteKind)
  kind: SiteKind;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => String, { nullable: true })
  county?: string | null;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;
}

@InputType()
export class UpdateSiteInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => String, { nullable: true })
  county?: string | null;
}

@InputType()
export class SetSiteStateInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => SiteState)
  state: SiteState;
}

/** The whole profile: what is left out is not known any more. */
@InputType()
export class DescribeSiteInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Locale, { nullable: true })
  locale?: Locale | null;

  @Field(() => Int, { nullable: true })
  enrollment?: number | null;

  @Field(() => Int, { nullable: true })
  gradeLow?: number | null;

  @Field(() => Int, { nullable: true })
  gradeHigh?: number | null;
}
