import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '@cairn/platform';
import { LearningService } from './learning.service.js';
import { LearningSummary, MeasureLearning, NewestLearning } from './learning.type.js';

/** The cross-district learning summary. */
@Resolver(() => LearningSummary)
export class LearningResolver {
  constructor(private readonly learnings: LearningService) {}

  @Query(() => LearningSummary, { nullable: true })
  @Access('learning.read')
  learning(): Promise<LearningSummary> {
    return this.learnings.summary();
  }

  @ResolveField(() => [MeasureLearning])
  measures(): Promise<MeasureLearning[]> {
    return this.learnings.measures();
  }

  @ResolveField(() => NewestLearning, { nullable: true, description: 'The summary that changed last, of those with a figure over all districts if there are any; null where no district reports.' })
  newest(): Promise<NewestLearning | null> {
    return this.learnings.newest();
  }
}
