import { type MemberState, type Role } from '@cairn/domain';
import { statement } from '@cairn/platform';
import { type Member } from './member.entity.js';
import { type Site } from './site.entity.js';
import { SITE_COLUMNS } from './site.page.js';
import { type Team } from './team.entity.js';
import { type TeamMember } from './team-member.entity.js';
import { type TeamWaiver } from './team-waiver.entity.js';

const COLUMNS = `t.network_id as "networkId", t.id, t.owner_id as "ownerId", t.visibility, t.site_id as "siteId", t.name, t.purpose, t.ended_at as "endedAt", t.version`;

/**
 * Teams by district from A to Z. $1 network, $2 district or school or null, $3 ended ones, $4 to $6 district, name and id of the
 * last one or null, $7 how many
 */
export const TEAMS = statement<Team & { districtName: string }>('networks.teams', `
  select ${COLUMNS}, d.name as "districtName" from team t join site d on d.network_id = t.network_id and d.id = t.site_id
  where t.network_id = $1 and (t.ended_at is not null) = $3
    and ($2::uuid is null or t.site_id = $2 or exists (select 1 from team_site ts where ts.network_id = t.network_id and ts.team_id = t.id and ts.site_id = $2 and ts.left_at is null))
    and ($4::text is null or (d.name, t.name, t.id) > ($4, $5, $6::uuid))
  order by d.name, t.name, t.id limit $7`);

/** Teams by their ids, from A to Z. $1 network, $2 teams */
export const TEAMS_OF = statement<Team>('networks.teams-of', `
  select ${COLUMNS} from team t where t.network_id = $1 and t.id = any($2) order by t.name, t.id`);

/** Somebody on a roster with what the rule of the network looks at. */
export interface RosterRow extends TeamMember { roles: Role[]; state: MemberState; organizationId: string; ofHub: boolean }

/** The rosters of several teams: leads first, coaches last. $1 network, $2 teams */
export const ROSTERS = statement<RosterRow>('networks.rosters', `
  select tm.network_id as "networkId", tm.team_id as "teamId", tm.member_id as "memberId", tm.part, tm.perspective, tm.joined_at as "joinedAt", tm.left_at as "leftAt",
    m.roles, m.state, m.organization_id as "organizationId", m.site_id is null as "ofHub"
  from team_member tm join member m on m.network_id = tm.network_id and m.id = tm.member_id
  where tm.network_id = $1 and tm.team_id = any($2) and tm.left_at is null
  order by array_position(array['LEAD', 'MEMBER', 'COACH'], tm.part), m.name, m.id`);

/** The schools of several teams. $1 network, $2 teams */
export const SCHOOLS_OF_TEAMS = statement<Site & { teamId: string }>('networks.schools-of-teams', `
  select ts.team_id as "teamId", ${SITE_COLUMNS} from team_site ts join site on site.network_id = ts.network_id and site.id = ts.site_id
  where ts.network_id = $1 and ts.team_id = any($2) and ts.left_at is null order by site.name, site.id`);

const WAIVER = `w.network_id as "networkId", w.id, w.team_id as "teamId", w.requirement, w.reason, w.state, w.asked_by as "askedById", w.decided_by as "decidedById",
  w.decided_note as "decidedNote", w.decided_at as "decidedAt", w.created_at as "askedAt"`;

/** The requests of several teams, newest first. $1 network, $2 teams */
export const WAIVERS_OF = statement<TeamWaiver>('networks.waivers-of', `
  select ${WAIVER} from team_waiver w where w.network_id = $1 and w.team_id = any($2) order by w.created_at desc, w.id desc`);

/** Requests that wait for the hub, oldest first: ids grow with time. $1 network, $2 id of the last one or null, $3 how many */
export const WAITING_WAIVERS = statement<TeamWaiver>('networks.waiting-waivers', `
  select ${WAIVER} from team_waiver w join team t on t.network_id = w.network_id and t.id = w.team_id and t.ended_at is null
  where w.network_id = $1 and w.state = 'ASKED' and ($2::uuid is null or w.id > $2::uuid) order by w.id limit $3`);

/** Who can be in a team of a district: whoever works there, and coaches of the hub. $1 network, $2 organization of the district */
export const TEAM_CANDIDATES = statement<Member>('networks.team-candidates', `
  select network_id as "networkId", id, user_id as "userId", name, organization_id as "organizationId", site_id as "siteId", roles, state, version
  from member where network_id = $1 and state = 'ACTIVE' and not roles <@ array['GUEST'] and (organization_id = $2 or (site_id is null and 'COACH' = any(roles)))
  order by name, id limit 1000`);
