import type { Noun } from './targets.js';

const ofSession = (table: string, by: string, more = `''`): string => `select x.id, x.network_id, s.owner_id, s.visibility, s.team_id, x.${by} as by, (select array_agg(p.member_id) from session_participant p where p.session_id = s.id) as takers, s.facilitator_id::text as state,
  jsonb_build_object('session', s.id, 'step', x.step_id, 'member', s.facilitator_id) as with, upper(s.state) || ' ' || s.visibility || ${more} as name from ${table} x join live_session s on s.network_id = x.network_id and s.id = x.session_id where x.deleted_at is null`;

/** How the rows that probes name are found: whose they are, and as `name` what makes one unlike the others of its place. */
export const TARGET_SQL: Record<Noun, string> = {
  site: `select id, network_id, coalesce(organization_id, (select p.organization_id from site p where p.network_id = x.network_id and p.id = x.parent_id), (select hub_id from network n where n.network_id = x.network_id)) as owner_id, case kind when 'SCHOOL' then kind else state end as name from site x`,
  member: `select id, network_id, organization_id as owner_id, user_id, case when state = 'FORMER' then state when roles && '{HUB_LEAD,DISTRICT_LEAD}' then 'LEAD' else 'STAFF' end as name from member`,
  measure: `select id, network_id, owner_id, visibility, visibility || ' ' || row_number() over (partition by network_id, visibility order by id) as name from measure`,
  series: `select s.id, s.network_id, s.owner_id, s.visibility, s.visibility || case m.visibility when 'OWNER' then ' of a hidden measure' else '' end || case m.type when 'MEAN' then ' MEAN' else '' end || case m.grain when 'MONTH' then ' MONTH' else '' end as name from series s join measure m on m.network_id = s.network_id and m.id = s.measure_id`,
  import: `select id, network_id, owner_id, state || case when cardinality(sheets) > 1 then ' WORKBOOK' else '' end as name from measure_import`,
  entry: `select e.id, e.network_id, e.owner_id, e.member_id as by, case when e.undone_at is null then 'STANDS' else 'UNDONE' end || ' ' || e.source as name from point_entry e`,
  invitation: `select i.id, i.network_id, m.organization_id as owner_id, i.kind as name from invitation i join member m on m.network_id = i.network_id and m.id = i.invited_by where i.used_at is null and i.revoked_at is null`,
  signIn: `select s.id, m.network_id, m.organization_id as owner_id, s.user_id, 'SESSION' as name from session s join member m on m.user_id = s.user_id where s.revoked_at is null`,
  apiToken: `select t.id, t.network_id, m.organization_id as owner_id, t.user_id, 'TOKEN' as name from api_token t join member m on m.network_id = t.network_id and m.user_id = t.user_id where t.revoked_at is null`,
  network: `select id, network_id, hub_id as owner_id, 'network' as name from network`,
  organization: `select o.id, (select m.network_id from member m where m.organization_id = o.id limit 1) as network_id, o.id as owner_id, o.kind as name from organization o`,
  phase: `select p.id, p.network_id, s.owner_id, s.visibility, case when p.deleted_at is null then 'THERE' else 'REMOVED' end as state, jsonb_build_object('series', s.id) as with, s.visibility || case when p.deleted_at is null then '' else ' REMOVED' end as name from chart_phase p join series s on s.network_id = p.network_id and s.id = p.series_id`,
  annotation: `select a.id, a.network_id, coalesce(s.owner_id, m.owner_id) as owner_id, coalesce(s.visibility, m.visibility) as visibility, case when a.deleted_at is null then 'THERE' else 'REMOVED' end as state, jsonb_build_object('measure', m.id, 'series', s.id) as with,
    case when s.id is null then 'MEASURE ' else 'SERIES ' end || coalesce(s.visibility, m.visibility) || case when a.deleted_at is null then '' else ' REMOVED' end as name
    from annotation a join measure m on m.network_id = a.network_id and m.id = a.measure_id left join series s on s.network_id = a.network_id and s.id = a.series_id`,
  team: `select t.id, t.network_id, t.owner_id, t.id as team_id, case when t.ended_at is null then 'TEAM' else 'ENDED' end as name, case when t.ended_at is null then 'TEAM' else 'ENDED' end as state,
    jsonb_build_object('member', (select tm.member_id from team_member tm where tm.team_id = t.id and tm.part = 'MEMBER' and tm.left_at is null limit 1), 'site', (select ts.site_id from team_site ts where ts.team_id = t.id limit 1)) as with from team t`,
  waiver: `select w.id, w.network_id, t.owner_id, w.team_id, w.state as name from team_waiver w join team t on t.network_id = w.network_id and t.id = w.team_id`,
  idea: `select id, network_id, owner_id, visibility, team_id, author_id as by, case when deleted_at is null then 'THERE' else 'REMOVED' end as state, case when deleted_at is null then '' else 'REMOVED ' end || visibility as name from change_idea`,
  tracker: `select id, network_id, owner_id, visibility, team_id, author_id as by, case when deleted_at is null then 'THERE' else 'REMOVED' end as state, case when deleted_at is null then '' else 'REMOVED ' end || visibility as name from tracker`,
  install: `select id, network_id, owner_id, visibility, 'INSTALLED' as name from tracker_install where removed_at is null`,
  cycle: `select id, network_id, owner_id, visibility, team_id, stage as state, visibility || ' ' || stage as name from pdsa_cycle`,
  prediction: `select p.id, p.network_id, c.owner_id, c.visibility, c.team_id, c.stage as state, jsonb_build_object('cycle', c.id) as with, c.visibility || ' ' || c.stage as name from prediction p join pdsa_cycle c on c.network_id = p.network_id and c.id = p.cycle_id`,
  session: `select s.id, s.network_id, s.owner_id, s.visibility, s.team_id, s.facilitator_id as by, s.code, case when g.ended_at is not null then 'OUTLIVED' else s.state end as state, (select array_agg(p.member_id) from session_participant p where p.session_id = s.id) as takers,
    jsonb_build_object('member', s.facilitator_id) as with, case when g.ended_at is not null then 'OUTLIVED' else s.state end || ' ' || s.visibility || coalesce(' ' || t.kind, '') as name
    from live_session s left join session_step t on t.network_id = s.network_id and t.id = s.step_id left join team g on g.network_id = s.network_id and g.id = s.team_id`,
  step: `select t.id, t.network_id, s.owner_id, s.visibility, s.team_id, s.facilitator_id as by, (select array_agg(p.member_id) from session_participant p where p.session_id = s.id) as takers, jsonb_build_object('session', s.id) as with,
    t.kind || ' ' || s.visibility || case when s.step_id = t.id then ' OPEN' else '' end as name from session_step t join live_session s on s.network_id = t.network_id and s.id = t.session_id`,
  note: ofSession('session_note', 'author_id', `case when (select t.voting from session_step t where t.network_id = x.network_id and t.id = x.step_id) then ' DOTS' else '' end`),
  commitment: ofSession('commitment', 'author_id'),
  decision: ofSession('decision', 'author_id'),
  message: `select m.id, m.network_id, o.owner_id, o.visibility, o.team_id, m.author_id as by, case when m.deleted_at is null then 'SAID' else 'REMOVED' end as state, jsonb_build_object(o.noun, t.subject_id) as with,
    t.subject_kind || ' ' || coalesce(o.visibility, 'NETWORK') || case when m.deleted_at is null then '' else ' REMOVED' end as name
    from message m join thread t on t.network_id = m.network_id and t.id = m.thread_id join lateral (
      select owner_id, visibility, team_id, 'idea' as noun from change_idea where id = t.subject_id union all select owner_id, visibility, team_id, 'cycle' from pdsa_cycle where id = t.subject_id
      union all select owner_id, visibility, team_id, 'session' from live_session where id = t.subject_id union all select owner_id, visibility, null, 'measure' from measure where id = t.subject_id
      union all select owner_id, null, null, 'team' from team where id = t.subject_id union all select hub_id, null, null, 'network' from network where id = t.subject_id) o on true`,
};
