import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { streamName } from '@cairn/domain';
import { Organization } from '@cairn/identity';
import { Member, Team } from '@cairn/networks';
import { Access, mayDo, PageArgs, type Connection, type Refused } from '@cairn/platform';
import { ChangeIdea } from './change-idea.entity.js';
import { IdeaEditionConnection, type IdeaEdition } from './idea-edition.entity.js';
import { IdeaHistoryService } from './idea-history.service.js';
import { CreateIdeaInput, SetIdeaVisibilityInput, UpdateIdeaInput } from './idea.input.js';
import { IdeaService } from './idea.service.js';
import { CreateIdeaResult, IdeaAuthoring, IdeaCan, IdeaSource, RestoreIdeaResult, SetIdeaVisibilityResult, UpdateIdeaResult } from './idea.type.js';

/** Change ideas, one by one. */
@Resolver(() => ChangeIdea)
export class IdeaResolver {
  constructor(private readonly ideas: IdeaService, private readonly history: IdeaHistoryService) {}

  @Access('idea.read')
  @Query(() => ChangeIdea, { nullable: true })
  idea(@Args('id', { type: () => ID }) id: string): Promise<ChangeIdea> {
    return this.ideas.get(id);
  }

  @Access('network.read')
  @Query(() => IdeaAuthoring)
  ideaAuthoring(): Promise<IdeaAuthoring> {
    return this.history.authoring();
  }

  @Access('idea.create')
  @Mutation(() => CreateIdeaResult)
  createIdea(@Args('input') input: CreateIdeaInput): Promise<ChangeIdea | Refused> {
    return this.ideas.create(input);
  }

  @Access('idea.edit')
  @Mutation(() => UpdateIdeaResult)
  updateIdea(@Args('input') input: UpdateIdeaInput): Promise<ChangeIdea | Refused> {
    return this.ideas.update(input);
  }

  @Access('idea.edit')
  @Mutation(() => SetIdeaVisibilityResult)
  setIdeaVisibility(@Args('input') input: SetIdeaVisibilityInput): Promise<ChangeIdea | Refused> {
    return this.ideas.setVisibility(input);
  }

  /** A copy with credit, for the own organization, or for one of the own teams. */
  @Access('idea.create')
  @Mutation(() => ChangeIdea)
  cloneIdea(@Args('id', { type: () => ID }) id: string, @Args('teamId', { type: () => ID, nullable: true }) teamId?: string): Promise<ChangeIdea> {
    return this.ideas.clone(id, teamId);
  }

  @Access('idea.remove')
  @Mutation(() => ChangeIdea)
  removeIdea(@Args('id', { type: () => ID }) id: string): Promise<ChangeIdea> {
    return this.ideas.remove(id);
  }

  @Access('idea.remove')
  @Mutation(() => RestoreIdeaResult)
  restoreIdea(@Args('id', { type: () => ID }) id: string): Promise<ChangeIdea | Refused> {
    return this.ideas.restore(id);
  }

  @ResolveField(() => Organization)
  owner(@Parent() idea: ChangeIdea): Promise<Organization> {
    return this.history.owner(idea);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Null for guests.' })
  author(@Parent() { authorId }: ChangeIdea): Promise<Member | null> {
    return this.history.member(authorId);
  }

  @ResolveField(() => Team, { nullable: true })
  team(@Parent() idea: ChangeIdea): Promise<Team | null> {
    return this.history.team(idea);
  }

  @ResolveField(() => IdeaSource, { nullable: true })
  clonedFrom(@Parent() idea: ChangeIdea): Promise<IdeaSource | null> {
    return this.history.source(idea);
  }

  @ResolveField(() => IdeaEditionConnection)
  editions(@Parent() idea: ChangeIdea, @Args() args: PageArgs): Promise<Connection<IdeaEdition>> {
    return this.history.editions(idea, args);
  }

  @ResolveField(() => IdeaCan)
  viewerCan(@Parent() idea: ChangeIdea): IdeaCan {
    const facts = { ...idea };
    return { edit: !idea.deletedAt && mayDo('idea.edit', facts), remove: mayDo('idea.remove', facts), clone: !idea.deletedAt && mayDo('idea.create', {}) };
  }

  @ResolveField(() => String)
  stream(@Parent() { id }: ChangeIdea): string {
    return streamName('idea', id);
  }
}
