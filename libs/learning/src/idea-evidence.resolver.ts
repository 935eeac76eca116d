import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChangeIdea } from '@cairn/ideas';
import { Access, PageArgs, type Connection } from '@cairn/platform';
import { IdeaEvidence, LearnedTest, LearnedTestConnection } from './idea-evidence.type.js';
import { RecentLearningService } from './recent-learning.service.js';

/** What teams learned, test by test. */
@Resolver(() => LearnedTest)
export class RecentLearningResolver {
  constructor(private readonly recent: RecentLearningService) {}

  @Query(() => LearnedTestConnection, { description: 'Tests that ended and that the network sees, the newest first.' })
  @Access('learning.read')
  recentLearning(@Args() args: PageArgs): Promise<Connection<LearnedTest>> {
    return this.recent.list(args);
  }
}

/** What tests add to an idea, over the whole network. */
@Resolver(() => ChangeIdea)
export class IdeaEvidenceResolver {
  constructor(private readonly recent: RecentLearningService) {}

  @ResolveField(() => IdeaEvidence, { nullable: true, description: 'From tests that the network sees; null when there is none.' })
  evidence(@Parent() { id }: ChangeIdea): Promise<IdeaEvidence | null> {
    return this.recent.evidenceOf(id);
  }
}
