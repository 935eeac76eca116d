import { Args, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Locale } from '@cairn/domain';
import { Access, selectedFields, type Connection, type SelectionInfo } from '@cairn/platform';
import { IdeaFilterArgs, IdeasArgs } from './idea.input.js';
import { IdeaCard, IdeaCardConnection, IdeaFacets } from './idea.type.js';
import { LibraryService } from './library.service.js';

/** The library of ideas. */
@Resolver(() => IdeaCard)
export class LibraryResolver {
  constructor(private readonly cards: LibraryService) {}

  @Access('network.read')
  @Query(() => IdeaCardConnection)
  ideas(@Args() args: IdeasArgs, @Info() info: SelectionInfo): Promise<Connection<IdeaCard>> {
    return this.cards.list(args, selectedFields(info, ['edges', 'node']));
  }

  @Access('network.read')
  @Query(() => IdeaFacets)
  ideaFacets(@Args() args: IdeaFilterArgs): Promise<IdeaFacets> {
    return this.cards.facets(args);
  }

  @ResolveField(() => String)
  ownerName(@Parent() { parts }: IdeaCard): unknown {
    return parts.ownerName;
  }

  @ResolveField(() => String, { nullable: true, description: 'Null for guests.' })
  authorName(@Parent() { parts }: IdeaCard): unknown {
    return parts.authorName ?? null;
  }

  @ResolveField(() => String, { nullable: true })
  teamName(@Parent() { parts }: IdeaCard): unknown {
    return parts.teamName;
  }

  @ResolveField(() => Locale, { nullable: true, description: 'Of the district that the idea comes from.' })
  locale(@Parent() { parts }: IdeaCard): unknown {
    return parts.locale;
  }
}
