import { statement } from '@cairn/platform';

/** Whether somebody works in a team now. $1 team, $2 member */
export const IN_TEAM = statement<{ memberId: string }>('inquiry.in-team', `
  select member_id as "memberId" from team_member where team_id = $1 and member_id = $2 and left_at is null`);

/** How many people a team has now. $1 team */
export const TEAM_PEOPLE = statement<{ people: number }>('inquiry.team-people', `
  select count(*)::int as people from team_member where team_id = $1 and left_at is null`);
