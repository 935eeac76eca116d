import { Module } from '@nestjs/common';
import { IdeasModule } from '@cairn/ideas';
import { InquiryModule } from '@cairn/inquiry';
import { MeasuresModule } from '@cairn/measures';
import { LearningDoctor } from './doctor.service.js';
import { IdeaEvidenceJobs } from './idea-evidence.jobs.js';
import { IdeaEvidenceResolver, RecentLearningResolver } from './idea-evidence.resolver.js';
import { IdeaEvidenceService } from './idea-evidence.service.js';
import { LearningRealtime } from './learning.realtime.js';
import { LearningResolver } from './learning.resolver.js';
import { LearningService } from './learning.service.js';
import { MeasureLinesResolver } from './measure-lines.resolver.js';
import { MeasureLinesService } from './measure-lines.service.js';
import { RecentLearningService } from './recent-learning.service.js';
import { RollUpJobs } from './roll-up.jobs.js';
import { RollUpService } from './roll-up.service.js';

/** Roll-ups over districts, the learning summary, and what tests have shown about ideas. */
@Module({
  imports: [MeasuresModule, IdeasModule, InquiryModule],
  providers: [
    RollUpService, IdeaEvidenceService, LearningService, RecentLearningService, MeasureLinesService, LearningDoctor, RollUpJobs, IdeaEvidenceJobs, LearningRealtime,
    LearningResolver, MeasureLinesResolver, RecentLearningResolver, IdeaEvidenceResolver,
  ],
  exports: [LearningService, RecentLearningService, LearningDoctor],
})
export class LearningModule {}
