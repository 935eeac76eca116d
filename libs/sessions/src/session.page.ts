import { statement } from '@cairn/platform';
import type { SessionState, Visibility } from '@cairn/domain';

export interface CardRow {
  id: string; title: string; purpose: string; state: SessionState; visibility: Visibility; startsAt: Date; startedAt: Date | null; endedAt: Date | null; facilitatorName: string;
  ownerId: string; teamId: string | null; facilitatorId: string;
  steps: { kind: string; minutes: number }[]; people: number; openCommitments: number;
}

const CARDS = `
  select s.id, s.title, s.purpose, s.state, s.visibility, s.starts_at as "startsAt", s.started_at as "startedAt", s.ended_at as "endedAt", f.name as "facilitatorName",
    s.owner_id as "ownerId", s.team_id as "teamId", s.facilitator_id as "facilitatorId",
    (select coalesce(json_agg(json_build_object('kind', t.kind, 'minutes', t.minutes)), '[]') from session_step t where t.network_id = s.network_id and t.session_id = s.id) as steps,
    (select count(*)::int from session_participant p where p.network_id = s.network_id and p.session_id = s.id) as people,
    (select count(*)::int from commitment c where c.network_id = s.network_id and c.session_id = s.id and c.done_at is null and c.deleted_at is null) as "openCommitments"
  from live_session s join member f on f.network_id = s.network_id and f.id = s.facilitator_id`;

/** Sessions that are planned or live, the next one first. $1 state, $2 and $3 start and id of the last one or null, $4 how many */
export const COMING_SESSIONS = statement<CardRow>('sessions.coming', `${CARDS}
  where s.state <> 'ENDED' and s.state = $1 and ($2::timestamptz is null or (s.starts_at, s.id) > ($2, $3::uuid))
  order by s.starts_at, s.id limit $4`);

/** Sessions that are over, the newest first. $1 and $2 end and id of the last one or null, $3 how many */
export const PAST_SESSIONS = statement<CardRow>('sessions.past', `${CARDS}
  where s.state = 'ENDED' and ($1::timestamptz is null or (s.ended_at, s.id) < ($1, $2::uuid))
  order by s.ended_at desc, s.id desc limit $3`);

/** Where a code leads, for the user of the request; no row for all others. $1 code */
export const BY_CODE = statement<{ slug: string; session_id: string }>('sessions.by-code', 'select * from session_by_code($1)');

/** How wide an organization may share. $1 organization */
export const SHARING_LIMIT = statement<{ isHub: boolean; agreed: Visibility | null; accepted: Visibility | null }>('sessions.sharing-limit', `
  select n.hub_id = $1 as "isHub",
    (select a.max_visibility from agreement a where a.network_id = n.network_id order by a.number desc limit 1) as agreed,
    (select p.max_visibility from participation p where p.network_id = n.network_id and p.organization_id = $1 order by p.accepted_at desc limit 1) as accepted
  from network n`);

interface Named { id: string; name: string }

/** What a plan can refer to, the newest first. $1 teams of the viewer */
export const CHOICES = statement<{ teams: Named[]; measures: Named[]; ideas: Named[]; cycles: Named[] }>('sessions.choices', `
  select (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name, t.id), '[]') from team t where t.network_id = n.network_id and t.id = any($1::uuid[]) and t.ended_at is null) as teams,
    (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name)), '[]') from (
      select id, name from measure where network_id = n.network_id and deleted_at is null order by name, id limit 100) m) as measures,
    (select coalesce(json_agg(json_build_object('id', i.id, 'name', i.title)), '[]') from (
      select id, title from change_idea where network_id = n.network_id and deleted_at is null order by id desc limit 100) i) as ideas,
    (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.title)), '[]') from (
      select id, title from pdsa_cycle where network_id = n.network_id and stage not in ('CANCELLED') order by id desc limit 100) c) as cycles
  from network n`);

/** The viewer's commitments that are still open, the soonest first. $1 member, $2 and $3 due and id of the last one or null, $4 how many */
export const OPEN_COMMITMENTS = statement<{ id: string; what: string; due: string | null; sortDue: string; version: number; sessionId: string; sessionTitle: string }>('sessions.open-commitments', `
  select c.id, c.what, c.due::text as due, coalesce(c.due, '9999-12-31')::text as "sortDue", c.version, s.id as "sessionId", s.title as "sessionTitle"
  from commitment c join live_session s on s.network_id = c.network_id and s.id = c.session_id
  where c.who_id = $1 and c.done_at is null and c.deleted_at is null and ($2::date is null or (coalesce(c.due, '9999-12-31'), c.id) > ($2, $3::uuid))
  order by coalesce(c.due, '9999-12-31'), c.id limit $4`);
