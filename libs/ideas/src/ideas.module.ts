import { Module } from '@nestjs/common';
import { NetworksModule } from '@cairn/networks';
import { MeasuresModule } from '@cairn/measures';
import { IdeaEditionResolver } from './idea-edition.resolver.js';
import { IdeaHistoryService } from './idea-history.service.js';
import { IdeaListParts } from './idea-parts.service.js';
import { IdeaJobs } from './idea.jobs.js';
import { IdeaRealtime } from './idea.realtime.js';
import { IdeaResolver } from './idea.resolver.js';
import { IdeaService } from './idea.service.js';
import { LibraryExport } from './library-export.service.js';
import { LibraryResolver } from './library.resolver.js';
import { LibraryService } from './library.service.js';

const SERVICES = [IdeaService, IdeaListParts, LibraryService];

/** Change ideas: the library of what can be tried. */
@Module({
  imports: [NetworksModule, MeasuresModule],
  providers: [...SERVICES, IdeaHistoryService, IdeaResolver, IdeaEditionResolver, LibraryResolver, IdeaRealtime, IdeaJobs, LibraryExport],
  exports: SERVICES,
})
export class IdeasModule {}
