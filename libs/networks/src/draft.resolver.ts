import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@cairn/platform';
import { Draft } from './draft.entity.js';
import { DraftArgs, SaveDraftInput } from './draft.input.js';
import { DraftService } from './draft.service.js';

@Resolver(() => Draft)
export class DraftResolver {
  constructor(private readonly service: DraftService) {}

  @Access('draft.keep')
  @Query(() => Draft, { nullable: true })
  draft(@Args() args: DraftArgs): Promise<Draft | null> {
    return this.service.one(args);
  }

  @Access('draft.keep')
  @Mutation(() => Draft)
  saveDraft(@Args('input') input: SaveDraftInput): Promise<Draft> {
    return this.service.save(input);
  }

  @Access('draft.keep')
  @Mutation(() => Boolean)
  discardDraft(@Args() args: DraftArgs): Promise<boolean> {
    return this.service.discard(args);
  }
}
