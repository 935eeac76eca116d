import { Module } from '@nestjs/common';
import { NetworksModule } from '@cairn/networks';
import { MeasuresModule } from '@cairn/measures';
import { IdeasModule } from '@cairn/ideas';
import { BoardService } from './board.service.js';
import { CycleActService } from './cycle-act.service.js';
import { CycleCloneService } from './cycle-clone.service.js';
import { CycleExport } from './cycle-export.service.js';
import { CycleJobs } from './cycle.jobs.js';
import { CycleFieldsResolver, CycleNoteResolver, CycleStepResolver } from './cycle-fields.resolver.js';
import { CycleListService } from './cycle-list.service.js';
import { CycleMarkService } from './cycle-mark.service.js';
import { CycleNoteService } from './cycle-note.service.js';
import { CyclePartService } from './cycle-part.service.js';
import { CycleRealtime } from './cycle.realtime.js';
import { CycleResolver } from './cycle.resolver.js';
import { CycleService } from './cycle.service.js';
import { IdeaTestsService } from './idea-tests.service.js';
import { BoardResolver, IdeaCardTestsResolver, IdeaTestsResolver, MeasureMarksResolver, SeriesMarksResolver } from './inquiry.resolver.js';
import { PredictionService } from './prediction.service.js';

const SERVICES = [BoardService, CycleActService, CycleCloneService, CycleExport, CycleListService, CycleMarkService, CycleNoteService, CyclePartService, CycleService, IdeaTestsService, PredictionService];

/** PDSA cycles: what teams test. */
@Module({
  imports: [NetworksModule, MeasuresModule, IdeasModule],
  providers: [...SERVICES, CycleResolver, CycleFieldsResolver, CycleNoteResolver, CycleStepResolver, BoardResolver, IdeaCardTestsResolver, IdeaTestsResolver, MeasureMarksResolver, SeriesMarksResolver, CycleRealtime, CycleJobs],
  exports: SERVICES,
})
export class InquiryModule {}
