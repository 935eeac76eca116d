import { Module } from '@nestjs/common';
import { MeasuresModule } from '@cairn/measures';
import { LearningDoctor } from './doctor.service.js';
import { LearningRealtime } from './learning.realtime.js';
import { LearningResolver } from './learning.resolver.js';
import { LearningService } from './learning.service.js';
import { RollUpJobs } from './roll-up.jobs.js';
import { RollUpService } from './roll-up.service.js';

/** Roll-ups over districts and the learning summary. */
@Module({
  imports: [MeasuresModule],
  providers: [RollUpService, LearningService, LearningDoctor, RollUpJobs, LearningRealtime, LearningResolver],
  exports: [LearningService, LearningDoctor],
})
export class LearningModule {}
