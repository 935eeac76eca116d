import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ImprovementArea, Visibility } from '@cairn/domain';
import { connectionOf, resultUnion } from '@cairn/platform';
import { ChangeIdea } from './change-idea.entity.js';

/** An idea as the library lists it. */
@ObjectType()
export class IdeaCard {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => Visibility)
  visibility: Visibility;

  @Field(() => [ImprovementArea])
  areas: ImprovementArea[];

  @Field(() => [String])
  drivers: string[];

  @Field(() => String)
  credit: string;

  @Field(() => ID, { nullable: true })
  clonedFromId: string | null;

  @Field(() => Int)
  number: number;

  @Field(() => Date)
  updatedAt: Date;

  @Field(() => Boolean)
  isMine: boolean;

  ownerId: string;
  cursor: string;

  /** What the parts of the list read, by field; see `IdeaListParts`. */
  parts: Record<string, unknown>;
}

/** How many ideas of the present search carry a word. */
@ObjectType()
export class FacetCount {
  @Field(() => String)
  value: string;

  @Field(() => Int)
  count: number;
}

/** What the library can be narrowed by, counted for the present search; a facet's own choice does not narrow its counts. */
@ObjectType()
export class IdeaFacets {
  @Field(() => Int)
  total: number;

  @Field(() => [FacetCount])
  areas: FacetCount[];

  @Field(() => [FacetCount])
  drivers: FacetCount[];

  @Field(() => [FacetCount], { description: 'Locales of the district that an idea comes from.' })
  locales: FacetCount[];
}

/** What the viewer may do with an idea. */
@ObjectType()
export class IdeaCan {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  remove: boolean;

  @Field(() => Boolean)
  clone: boolean;
}

/** A team in whose name the viewer may keep an idea. */
@ObjectType()
export class AuthoringTeam {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

/** What whoever writes an idea can choose from. */
@ObjectType()
export class IdeaAuthoring {
  @Field(() => Boolean)
  canCreate: boolean;

  @Field(() => Visibility, { description: 'The widest that the agreement of the own organization covers.' })
  maxVisibility: Visibility;

  @Field(() => [AuthoringTeam])
  teams: AuthoringTeam[];
}

/** What an edition said. */
@ObjectType()
export class EditionWords {
  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => String)
  problem: string;

  @Field(() => [String])
  core: string[];

  @Field(() => [String])
  adaptable: string[];

  @Field(() => [ImprovementArea])
  areas: ImprovementArea[];

  @Field(() => [String])
  drivers: string[];

  @Field(() => String)
  firstTest: string;
}

/** Where an idea comes from, as long as it can be read. */
@ObjectType()
export class IdeaSource {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;
}

export const IdeaCardConnection = connectionOf(IdeaCard);
export const CreateIdeaResult = resultUnion('CreateIdeaResult', ChangeIdea);
export const UpdateIdeaResult = resultUnion('UpdateIdeaResult', ChangeIdea);
export const SetIdeaVisibilityResult = resultUnion('SetIdeaVisibilityResult', ChangeIdea);
export const RestoreIdeaResult = resultUnion('RestoreIdeaResult', ChangeIdea);

