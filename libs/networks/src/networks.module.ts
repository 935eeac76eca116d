import { Module } from '@nestjs/common';
import { IdentityModule } from '@cairn/identity';
import { AcceptanceService } from './acceptance.service.js';
import { ApiTokenResolver } from './api-token.resolver.js';
import { ApiTokenService } from './api-token.service.js';
import { DirectoryRealtime } from './directory.realtime.js';
import { DirectoryService } from './directory.service.js';
import { DraftJobs } from './draft.jobs.js';
import { DraftResolver } from './draft.resolver.js';
import { DraftService } from './draft.service.js';
import { InvitationResolver } from './invitation.resolver.js';
import { InvitationService } from './invitation.service.js';
import { MemberResolver } from './member.resolver.js';
import { MemberService } from './member.service.js';
import { NetworkResolver } from './network.resolver.js';
import { NetworkService } from './network.service.js';
import { RosterResolver } from './roster.resolver.js';
import { RosterService } from './roster.service.js';
import { ParticipationResolver, SiteResolver } from './site.resolver.js';
import { SiteProfileService } from './site-profile.service.js';
import { SiteService } from './site.service.js';
import { TeamReadingService } from './team-reading.service.js';
import { TeamRealtime } from './team.realtime.js';
import { TeamResolver } from './team.resolver.js';
import { TeamService } from './team.service.js';
import { TeamWaiverResolver } from './team-waiver.resolver.js';
import { TeamWaiverService } from './team-waiver.service.js';

/** Networks, their directory, members, agreements, invitations and tokens. */
@Module({
  imports: [IdentityModule],
  providers: [
    AcceptanceService, ApiTokenService, DirectoryRealtime, DirectoryService, DraftJobs, DraftService, InvitationService, MemberService, NetworkService, RosterService,
    SiteProfileService, SiteService, TeamReadingService, TeamRealtime, TeamService, TeamWaiverService,
    ApiTokenResolver, DraftResolver, InvitationResolver, MemberResolver, NetworkResolver, ParticipationResolver, RosterResolver, SiteResolver, TeamResolver, TeamWaiverResolver,
  ],
  exports: [AcceptanceService, DirectoryService, InvitationService, MemberService, NetworkService, SiteService, TeamReadingService, TeamService],
})
export class NetworksModule {}
