import type { IdeaListPart } from '@cairn/ideas';
import { mayDo, statement } from '@cairn/platform';
import { cardColumns, cardJoins, type CardParts } from './cycle-card.page.js';
import { cardOf, type CardRow } from './cycle-card.type.js';
import type { IdeaTests } from './idea-tests.type.js';

/** How much the district `d` is like the district `me`: one for each of locale, size (within the double) and shared grades. */
const LIKENESS = `case when d.id = me.id then 0 else coalesce((d.locale = me.locale)::int, 0)
    + coalesce((greatest(d.enrollment, me.enrollment) <= 2 * least(d.enrollment, me.enrollment) and d.enrollment is not null and me.enrollment is not null)::int, 0)
    + coalesce((d.grade_low <= me.grade_high and d.grade_high >= me.grade_low)::int, 0) end`;

/**
 * Who tested an idea, as one JSON object: counts of tests that ran by what followed, districts, and three tests, those of districts like
 * the viewer's first. @param network and @param idea SQL of the ids; the viewer is found as the policies find it
 * @param latest what of the three tests is shown; null for none of them
 */
const testsOf = (network: string, idea: string, latest: CardParts | null): string => `
  with me as materialized (
    select coalesce(p.id, s.id) as id, coalesce(p.locale, s.locale) as locale, coalesce(p.enrollment, s.enrollment) as enrollment,
      coalesce(p.grade_low, s.grade_low) as grade_low, coalesce(p.grade_high, s.grade_high) as grade_high
    from member v left join site s on s.network_id = v.network_id and s.id = v.site_id left join site p on p.network_id = s.network_id and p.id = s.parent_id
    where v.network_id = ${network} and v.id = (select nullif(current_setting('app.member_id', true), '')::uuid)
  ), tested as (
    select c.id, c.stage, c.decision, d.id as district_id, d.name as district_name, d.id is not distinct from me.id as own, ${LIKENESS} as likeness
    from pdsa_cycle c join team t on t.network_id = c.network_id and t.id = c.team_id join site d on d.network_id = t.network_id and d.id = t.site_id left join me on true
    where c.network_id = ${network} and c.idea_id = ${idea} and c.stage in ('RUNNING', 'STUDYING', 'CLOSED')
  )
  select json_build_object('total', n.total, 'running', n.running, 'adopted', n.adopted, 'adapted', n.adapted, 'abandoned', n.abandoned,
    'districts', coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name, 'tests', g.tests, 'own', g.own, 'likeYours', g.likeness >= 2) order by g.likeness desc, g.name, g.id)
      from (select district_id as id, district_name as name, own, max(likeness) as likeness, count(*) as tests from tested group by 1, 2, 3) g), '[]'),
    'latest', ${latest ? latestOf(network, latest) : `'[]'::json`}) as tests
  from (select count(*) as total, count(*) filter (where stage <> 'CLOSED') as running, count(*) filter (where decision = 'ADOPT') as adopted,
    count(*) filter (where decision = 'ADAPT') as adapted, count(*) filter (where decision = 'ABANDON') as abandoned from tested) n`;

const latestOf = (network: string, parts: CardParts): string => `coalesce((select json_agg(card order by card.likeness desc, card.id desc) from (
      select ${cardColumns('true', parts)}, x.likeness from (select id, likeness from tested order by likeness desc, id desc limit 3) x
      join pdsa_cycle c on c.network_id = ${network} and c.id = x.id ${cardJoins(parts)}) card), '[]')`;

export type IdeaTestsJson = Omit<IdeaTests, 'latest'> & { latest: CardRow[] };

/** Who tested several ideas, in one statement. $1 network, $2 ideas */
export const IDEA_TESTS = statement<{ ideaId: string; tests: IdeaTestsJson }>('inquiry.idea-tests', `
  select w.id as "ideaId", found.tests from unnest($2::uuid[]) as w(id) left join lateral (${testsOf('$1', 'w.id', { idea: true, predictions: true })}) found on true`);

const OF_IDEA = ['latest.ideaId', 'latest.ideaTitle'];
const OF_PREDICTIONS = ['latest.questions', 'latest.predictions', 'latest.verdicts', 'latest.predicted', 'latest.result'];

/** The tests of an idea on its card in the library, within the statement of the list: as much of them as is shown. */
export const TESTS_OF_IDEAS: IdeaListPart = {
  field: 'tests', columns: `tested_by.tests`,
  join: (selects) => `left join lateral (${testsOf('$1', 'i.id', selects('latest') ? { idea: OF_IDEA.some(selects), predictions: OF_PREDICTIONS.some(selects) } : null)}) tested_by on true`,
  read: ({ tests }) => ideaTestsOf(tests as IdeaTestsJson),
};

/** The tests of an idea as this viewer may see them: without names for whoever sees no people. */
export function ideaTestsOf(tests: IdeaTestsJson): IdeaTests {
  const named = mayDo('member.read', {});
  return { ...tests, latest: tests.latest.map((row) => cardOf(named ? row : { ...row, leadName: null })) };
}
