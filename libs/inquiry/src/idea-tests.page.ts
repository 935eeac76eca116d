import { statement } from '@cairn/platform';
import { CARD_JOINS, cardColumns } from './cycle-card.page.js';
import type { CardRow } from './cycle-card.type.js';
import type { TestingDistrict } from './idea-tests.type.js';

export interface IdeaTestsRow { ideaId: string; total: number; running: number; adopted: number; adapted: number; abandoned: number; districts: TestingDistrict[]; latest: CardRow[] }

/** How much the district `d` is like the district `me`: one for each of locale, size (within the double) and shared grades. */
const LIKENESS = `case when d.id = me.id then 0 else (d.locale = me.locale and d.locale is not null)::int
  + coalesce((greatest(d.enrollment, me.enrollment) <= 2 * least(d.enrollment, me.enrollment) and d.enrollment is not null and me.enrollment is not null)::int, 0)
  + coalesce((d.grade_low <= me.grade_high and d.grade_high >= me.grade_low)::int, 0) end`;

/**
 * Who tested several ideas, in one statement: counts of tests that ran by what followed, districts, and three tests.
 * $1 ideas, $2 whether people are named, $3 the viewer's district or school, or null
 */
export const IDEA_TESTS = statement<IdeaTestsRow>('inquiry.idea-tests', `
  with me as (
    select coalesce(p.id, s.id) as id, coalesce(p.locale, s.locale) as locale, coalesce(p.enrollment, s.enrollment) as enrollment,
      coalesce(p.grade_low, s.grade_low) as grade_low, coalesce(p.grade_high, s.grade_high) as grade_high
    from (select 1) one left join site s on s.id = $3::uuid left join site p on p.network_id = s.network_id and p.id = s.parent_id
  )
  select w.id as "ideaId", counts.*, coalesce(places.list, '[]') as districts, coalesce(latest.list, '[]') as latest
  from unnest($1::uuid[]) as w(id) cross join me
  left join lateral (
    select count(*)::int as total, count(*) filter (where c.stage <> 'CLOSED')::int as running, count(*) filter (where c.decision = 'ADOPT')::int as adopted,
      count(*) filter (where c.decision = 'ADAPT')::int as adapted, count(*) filter (where c.decision = 'ABANDON')::int as abandoned
    from pdsa_cycle c where c.idea_id = w.id and c.stage in ('RUNNING', 'STUDYING', 'CLOSED')
  ) counts on true
  left join lateral (
    select json_agg(json_build_object('id', g.id, 'name', g.name, 'tests', g.tests, 'own', g.own, 'likeYours', g.likeness >= 2) order by g.likeness desc, g.name, g.id) as list
    from (select d.id, d.name, d.id is not distinct from me.id as own, coalesce(${LIKENESS}, 0) as likeness, count(*)::int as tests
      from pdsa_cycle c join team t on t.network_id = c.network_id and t.id = c.team_id join site d on d.network_id = t.network_id and d.id = t.site_id
      where c.idea_id = w.id and c.stage in ('RUNNING', 'STUDYING', 'CLOSED') group by d.network_id, d.id) g
  ) places on true
  left join lateral (
    select json_agg(card order by card.likeness desc, card.id desc) as list from (
      select ${cardColumns('$2::boolean')}, coalesce(${LIKENESS}, 0) as likeness from pdsa_cycle c ${CARD_JOINS}
      where c.idea_id = w.id and c.stage in ('RUNNING', 'STUDYING', 'CLOSED') order by likeness desc, c.id desc limit 3) card
  ) latest on true`);
