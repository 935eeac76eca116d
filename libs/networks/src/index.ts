import { Agreement } from './agreement.entity.js';
import { ApiToken } from './api-token.entity.js';
import { Draft } from './draft.entity.js';
import { Invitation } from './invitation.entity.js';
import { Member } from './member.entity.js';
import { Network } from './network.entity.js';
import { Participation } from './participation.entity.js';
import { Site } from './site.entity.js';
import { Team } from './team.entity.js';

export { AcceptanceService } from './acceptance.service.js';
export { Agreement } from './agreement.entity.js';
export { ApiTokenService } from './api-token.service.js';
export { DirectoryService, type DistrictKey, type DistrictMatch } from './directory.service.js';
export { InvitationService } from './invitation.service.js';
export { isOfHub, Member } from './member.entity.js';
export { MemberService } from './member.service.js';
export { Network } from './network.entity.js';
export { NetworkService } from './network.service.js';
export { NetworksModule } from './networks.module.js';
export { Participation } from './participation.entity.js';
export { Site } from './site.entity.js';
export { SiteService } from './site.service.js';
export { Team } from './team.entity.js';
export { directoryOf, inboxOf } from './vocabulary.type.js';

export const NETWORKS_ENTITIES = [Agreement, ApiToken, Draft, Invitation, Member, Network, Participation, Site, Team];
