import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '@cairn/platform';
import { LearningService } from './learning.service.js';
import { LearningSummary } from './learning.type.js';

/** The cross-district learning summary. */
@Resolver(() => LearningSummary)
export class LearningResolver {
  constructor(private readonly learnings: LearningService) {}

  @Query(() => LearningSummary, { nullable: true })
  @Access('learning.read')
  learning(): Promise<LearningSummary> {
    return this.learnings.summary();
  }
}
