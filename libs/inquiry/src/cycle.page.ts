import type { Visibility } from '@cairn/domain';
import { statement } from '@cairn/platform';

/** What the agreements of the network and of a district cover. $1 the district; no `accepted`: it has not joined. */
export const COVERED = statement<{ hub: boolean; agreed: Visibility | null; accepted: Visibility | null; siteName: string }>('inquiry.covered', `
  select s.organization_id = n.hub_id as hub, s.name as "siteName",
    (select a.max_visibility from agreement a where a.network_id = n.network_id order by a.number desc limit 1) as agreed,
    (select p.max_visibility from participation p where p.network_id = n.network_id and p.site_id = s.id) as accepted
  from network n join site s on s.network_id = n.network_id where s.id = $1`);

/** Whether somebody works in a team now. $1 team, $2 member */
export const IN_TEAM = statement<{ memberId: string }>('inquiry.in-team', `
  select member_id as "memberId" from team_member where team_id = $1 and member_id = $2 and left_at is null`);

/** How many people a team has now. $1 team */
export const TEAM_PEOPLE = statement<{ people: number }>('inquiry.team-people', `
  select count(*)::int as people from team_member where team_id = $1 and left_at is null`);
