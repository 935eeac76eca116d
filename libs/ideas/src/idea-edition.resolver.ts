import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { IdeaWords } from '@cairn/domain';
import { Member } from '@cairn/networks';
import { IdeaEdition } from './idea-edition.entity.js';
import { IdeaHistoryService } from './idea-history.service.js';
import { EditionWords } from './idea.type.js';

/** Who saved an edition, and what it said. */
@Resolver(() => IdeaEdition)
export class IdeaEditionResolver {
  constructor(private readonly history: IdeaHistoryService) {}

  @ResolveField(() => Member, { nullable: true, description: 'Null for guests.' })
  editor(@Parent() { editorId }: IdeaEdition): Promise<Member | null> {
    return this.history.member(editorId);
  }

  @ResolveField(() => EditionWords, { nullable: true, description: 'For whoever may edit the idea.' })
  words(@Parent() { body }: IdeaEdition): IdeaWords | null {
    return body ?? null;
  }
}
