import { Module } from '@nestjs/common';
import { IdeasModule } from '@cairn/ideas';
import { InquiryModule } from '@cairn/inquiry';
import { MeasuresModule } from '@cairn/measures';
import { NetworksModule } from '@cairn/networks';
import { InboxService } from './inbox.service.js';
import { KnownSubjects } from './known-subjects.service.js';
import { MentionJobs } from './mention.jobs.js';
import { MessageResolver } from './message.resolver.js';
import { MessageService } from './message.service.js';
import { Subjects } from './subjects.service.js';
import { ThreadRealtime } from './thread.realtime.js';
import { ThreadResolver } from './thread.resolver.js';
import { ThreadService } from './thread.service.js';

/** Threads on every object. */
@Module({
  imports: [NetworksModule, MeasuresModule, IdeasModule, InquiryModule],
  providers: [Subjects, KnownSubjects, ThreadService, MessageService, InboxService, ThreadResolver, MessageResolver, ThreadRealtime, MentionJobs],
  exports: [Subjects, ThreadService, MessageService],
})
export class DiscussionModule {}
