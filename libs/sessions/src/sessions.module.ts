import { Module } from '@nestjs/common';
import { NetworksModule } from '@cairn/networks';
import { DiscussionModule } from '@cairn/discussion';
import { BoardResolver } from './board.resolver.js';
import { BoardService } from './board.service.js';
import { OutcomeResolver } from './outcome.resolver.js';
import { OutcomeService } from './outcome.service.js';
import { SessionPlanService } from './session-plan.service.js';
import { SessionRealtime } from './session.realtime.js';
import { SessionResolver } from './session.resolver.js';
import { SessionRunResolver } from './session-run.resolver.js';
import { SessionRunService } from './session-run.service.js';
import { SessionService } from './session.service.js';
import { SessionSubject } from './session-subject.service.js';

const SERVICES = [SessionService, SessionPlanService, SessionRunService, BoardService, OutcomeService];

/** Live sessions and what comes of them. */
@Module({
  imports: [NetworksModule, DiscussionModule],
  providers: [...SERVICES, SessionResolver, SessionRunResolver, BoardResolver, OutcomeResolver, SessionRealtime, SessionSubject],
  exports: SERVICES,
})
export class SessionsModule {}
