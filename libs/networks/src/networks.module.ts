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
import { ParticipationResolver, SiteResolver } from './site.resolver.js';
import { SiteService } from './site.service.js';

/** Networks, their directory, members, agreements, invitations and tokens. */
@Module({
  imports: [IdentityModule],
  providers: [
    AcceptanceService, ApiTokenService, DirectoryRealtime, DirectoryService, DraftJobs, DraftService, InvitationService, MemberService, NetworkService, SiteService,
    ApiTokenResolver, DraftResolver, InvitationResolver, MemberResolver, NetworkResolver, ParticipationResolver, SiteResolver,
  ],
  exports: [AcceptanceService, DirectoryService, InvitationService, MemberService, NetworkService, SiteService],
})
export class NetworksModule {}
