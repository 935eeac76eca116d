import { Module } from '@nestjs/common';
import { NetworksModule } from '@cairn/networks';
import { AnnotationService } from './annotation.service.js';
import { ChartJobs } from './chart.jobs.js';
import { AnnotationResolver, ChartSettingResolver, MeasureChartResolver, SeriesChartResolver } from './chart.resolver.js';
import { ChartService } from './chart.service.js';
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
import { EntryReading } from './entry-reading.service.js';
import { LeadingSeriesService } from './leading-series.service.js';
import { PointEntryResolver } from './point-entry.resolver.js';
import { PointEntryService } from './point-entry.service.js';
import { PhaseService } from './phase.service.js';
import { MultiplesService } from './multiples.service.js';
import { ReleaseJobs } from './release.jobs.js';
import { ReleaseService } from './release.service.js';
import { SeriesResolver } from './series.resolver.js';
import { SeriesService } from './series.service.js';
import { MeasureTrackerResolver, TrackerInstallResolver } from './tracker-install.resolver.js';
import { TrackerInstallService } from './tracker-install.service.js';
import { TrackerListService } from './tracker-list.service.js';
import { ReadyTrackers } from './tracker-ready.service.js';
import { TrackerJobs } from './tracker.jobs.js';
import { TrackerRoutes } from './tracker-routes.service.js';
import { TrackerResolver } from './tracker.resolver.js';
import { TrackerService } from './tracker.service.js';
import { UploadJobs } from './upload.jobs.js';
import { ImportUpload } from './upload.service.js';
import { VariationResolver } from './variation.resolver.js';
import { WallService } from './wall.service.js';

const SERVICES = [
  MeasureService, SeriesService, ImportUpload, ImportCheck, ImportService, ImportRun, ReleaseService, MeasureExport, ChartService, PhaseService, AnnotationService, PointEntryService, EntryReading,
  MultiplesService, FunnelService, GroupsService, WallService, LeadingSeriesService,
];

const TRACKERS = [TrackerService, TrackerListService, TrackerInstallService, ReadyTrackers, TrackerResolver, TrackerInstallResolver, MeasureTrackerResolver, TrackerRoutes, TrackerJobs];

/** Measures, series, points, imports and releases; trackers. */
@Module({
  imports: [NetworksModule],
  providers: [
    ...SERVICES, MeasureChartResolver, ChartSettingResolver, SeriesChartResolver, AnnotationResolver, ChartJobs,
    MeasureResolver, SeriesResolver, VariationResolver, GroupsResolver, ImportResolver, PointEntryResolver, ImportJobs, ReleaseJobs, UploadJobs, MeasureRealtime, MeasureFileRoutes, ...TRACKERS,
  ],
  exports: SERVICES,
})
export class MeasuresModule {}
