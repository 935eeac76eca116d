import { Module } from '@nestjs/common';
import { NetworksModule } from '@cairn/networks';
import { MeasureExport } from './export.service.js';
import { MeasureFileRoutes } from './file-routes.service.js';
import { FunnelService } from './funnel.service.js';
import { GroupsResolver } from './groups.resolver.js';
import { GroupsService } from './groups.service.js';
import { ImportCheck } from './import-check.service.js';
import { ImportRun } from './import-run.service.js';
import { ImportJobs } from './import.jobs.js';
import { ImportResolver } from './import.resolver.js';
import { ImportService } from './import.service.js';
import { MeasureRealtime } from './measure.realtime.js';
import { MeasureResolver } from './measure.resolver.js';
import { MeasureService } from './measure.service.js';
import { MultiplesService } from './multiples.service.js';
import { ReleaseJobs } from './release.jobs.js';
import { ReleaseService } from './release.service.js';
import { SeriesResolver } from './series.resolver.js';
import { SeriesService } from './series.service.js';
import { UploadJobs } from './upload.jobs.js';
import { ImportUpload } from './upload.service.js';
import { VariationResolver } from './variation.resolver.js';
import { WallService } from './wall.service.js';

const SERVICES = [MeasureService, SeriesService, MultiplesService, FunnelService, GroupsService, WallService, ImportUpload, ImportCheck, ImportService, ImportRun, ReleaseService, MeasureExport];

/** Measures, series, points, imports and releases. */
@Module({
  imports: [NetworksModule],
  providers: [...SERVICES, MeasureResolver, SeriesResolver, VariationResolver, GroupsResolver, ImportResolver, ImportJobs, ReleaseJobs, UploadJobs, MeasureRealtime, MeasureFileRoutes],
  exports: SERVICES,
})
export class MeasuresModule {}
