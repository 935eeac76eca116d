/** The settings by which the walls know a member of the hub, in one statement: as the baseline sends them. $1 network, $2 member, $3 organization */
export const CONTEXT = `select set_config('app.network_id', $1, true), set_config('app.member_id', $2, true), set_config('app.read_owner_ids', $3, true), set_config('app.team_ids', '', true)`;

const INSTANT = (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * The library of a lead of the hub, written for this page alone and answered as the text of its JSON: the tests of twenty ideas are read
 * once, by their index, and counted three ways; teams and districts, which are few, are read whole. As cairn_app, behind the walls. $1 network, $2 member
 */
export const IDEA_LIST = `with page as materialized (
    select i.id, i.title, i.title_key, i.summary, i.visibility, i.areas, i.drivers, i.credit, i.updated_at, i.author_id, i.owner_id, i.team_id
    from change_idea i where i.network_id = $1 and i.deleted_at is null order by i.title_key, i.id limit 21
  ), shown as materialized (
    select * from page order by title_key, id limit 20
  ), places as materialized (
    select t.id, t.name, d.id as district_id, d.name as district_name from team t join site d on d.network_id = t.network_id and d.id = t.site_id where t.network_id = $1
  ), tests as materialized (
    select c.idea_id, c.id, c.title, c.number, c.stage, c.decision, c.learned, c.why, c.closed_at, c.lead_id, p.name as team, p.district_id, p.district_name,
      row_number() over (partition by c.idea_id order by c.id desc) as nth
    from shown s join pdsa_cycle c on c.network_id = $1 and c.idea_id = s.id join places p on p.id = c.team_id where c.stage in ('RUNNING', 'STUDYING', 'CLOSED')
  ), counted as (
    select idea_id, count(*) as total, count(*) filter (where stage <> 'CLOSED') as running, count(*) filter (where decision = 'ADOPT') as adopted,
      count(*) filter (where decision = 'ADAPT') as adapted, count(*) filter (where decision = 'ABANDON') as abandoned from tests group by idea_id
  ), districts as (
    select idea_id, json_agg(json_build_object('id', district_id, 'name', district_name, 'tests', tests, 'likeYours', false) order by district_name, district_id) as list
    from (select idea_id, district_id, district_name, count(*) as tests from tests group by 1, 2, 3) g group by idea_id
  ), latest as (
    select x.idea_id, json_agg(json_build_object('id', x.id, 'title', x.title, 'number', x.number, 'stage', x.stage, 'decision', x.decision, 'learned', x.learned, 'why', x.why,
      'teamName', x.team, 'districtName', x.district_name, 'leadName', m.name, 'closedAt', ${INSTANT('x.closed_at')}) order by x.id desc) as list
    from tests x join member m on m.network_id = $1 and m.id = x.lead_id where x.nth <= 3 group by x.idea_id
  )
  select json_build_object('data', json_build_object('ideas', json_build_object(
    'edges', json_agg(json_build_object('node', json_build_object(
      'id', s.id, 'title', s.title, 'summary', s.summary, 'visibility', s.visibility, 'areas', s.areas, 'drivers', s.drivers, 'credit', s.credit, 'updatedAt', ${INSTANT('s.updated_at')},
      'isMine', s.author_id = $2::uuid, 'ownerName', o.name, 'authorName', a.name, 'teamName', (select name from places p where p.id = s.team_id), 'locale', d.locale,
      'tests', json_build_object('total', coalesce(c.total, 0), 'running', coalesce(c.running, 0), 'adopted', coalesce(c.adopted, 0), 'adapted', coalesce(c.adapted, 0), 'abandoned', coalesce(c.abandoned, 0),
        'districts', coalesce(g.list, '[]'), 'latest', coalesce(l.list, '[]')))) order by s.title_key, s.id),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > 20 from page)))))::text as answer
  from shown s join organization o on o.id = s.owner_id join member a on a.network_id = $1 and a.id = s.author_id
  left join lateral (select d.locale from site d where d.network_id = $1 and d.organization_id = s.owner_id and d.kind = 'DISTRICT' order by d.id limit 1) d on true
  left join counted c on c.idea_id = s.id left join districts g on g.idea_id = s.id left join latest l on l.idea_id = s.id`;
