import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ImprovementArea, Locale, Visibility } from '@cairn/domain';
import { PageArgs } from '@cairn/platform';

@InputType()
export class CreateIdeaInput {
  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => String, { defaultValue: '' })
  problem: string;

  @Field(() => [String], { defaultValue: [] })
  core: string[];

  @Field(() => [String], { defaultValue: [] })
  adaptable: string[];

  @Field(() => [ImprovementArea], { defaultValue: [] })
  areas: ImprovementArea[];

  @Field(() => [String], { defaultValue: [] })
  drivers: string[];

  @Field(() => String, { defaultValue: '' })
  firstTest: string;

  @Field(() => Visibility)
  visibility: Visibility;

  /** With visibility TEAM, one of the own teams; else none. */
  @Field(() => ID, { nullable: true })
  teamId?: string | null;
}

/** A field that is left out stays as it is. */
@InputType()
export class UpdateIdeaInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  summary?: string | null;

  @Field(() => String, { nullable: true })
  problem?: string | null;

  @Field(() => [String], { nullable: true })
  core?: string[] | null;

  @Field(() => [String], { nullable: true })
  adaptable?: string[] | null;

  @Field(() => [ImprovementArea], { nullable: true })
  areas?: ImprovementArea[] | null;

  @Field(() => [String], { nullable: true })
  drivers?: string[] | null;

  @Field(() => String, { nullable: true })
  firstTest?: string | null;
}

@InputType()
export class SetIdeaVisibilityInput {
  @Field(() => ID)
  id: string;

  @Field(() => Visibility)
  visibility: Visibility;

  /** With visibility TEAM, one of the own teams; else none. */
  @Field(() => ID, { nullable: true })
  teamId?: string | null;
}

/** What the library shows. Lists mean any of these. */
@ArgsType()
export class IdeaFilterArgs {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => [ImprovementArea], { nullable: true })
  areas?: ImprovementArea[] | null;

  @Field(() => [String], { nullable: true })
  drivers?: string[] | null;

  /** Of the district that an idea comes from. */
  @Field(() => [Locale], { nullable: true })
  locales?: Locale[] | null;

  @Field(() => Visibility, { nullable: true })
  visibility?: Visibility | null;

  /** Only what the viewer wrote. */
  @Field(() => Boolean, { nullable: true })
  mine?: boolean | null;
}

@ArgsType()
export class IdeasArgs extends IdeaFilterArgs implements PageArgs {
  @Field(() => Int, { defaultValue: 50 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
