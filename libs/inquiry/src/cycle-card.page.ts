/** What of a card costs a join, and may be left out by whoever does not show it. */
export interface CardParts { idea: boolean; predictions: boolean }

const WHOLE: CardParts = { idea: true, predictions: true };

/**
 * The columns of a card. `c` is the cycle, `t` its team, `d` the district, `i` the idea if the viewer reads it, `m` the lead;
 * `named` an SQL truth: whether people are named. Parts that are left out are empty.
 */
export const cardColumns = (named: string, { idea, predictions }: CardParts = WHOLE): string => `c.id, c.version, c.stage, c.visibility, c.title, c.number, c.objective, c.scale_count as "scaleCount", c.scale_unit as "scaleUnit",
  c.planned_start::text as "plannedStart", c.planned_end::text as "plannedEnd", c.started_at as "startedAt", c.studied_at as "studiedAt", c.closed_at as "closedAt",
  c.decision, c.learned, c.why, ${idea ? 'i.id' : 'null::uuid'} as "ideaId", ${idea ? 'i.title' : 'null'} as "ideaTitle", c.team_id as "teamId", t.name as "teamName", d.id as "districtId", d.name as "districtName",
  case when ${named} then m.name end as "leadName",
  ${predictions ? 'coalesce(p.questions, 0) as questions, coalesce(p.predictions, 0) as predictions, coalesce(p.verdicts, 0) as verdicts, p.predicted, p.result'
    : '0 as questions, 0 as predictions, 0 as verdicts, null as predicted, null as result'}`;

/** The joins behind `cardColumns`. */
export const cardJoins = ({ idea, predictions }: CardParts = WHOLE): string => `
  join team t on t.network_id = c.network_id and t.id = c.team_id
  join site d on d.network_id = t.network_id and d.id = t.site_id
  ${idea ? 'left join change_idea i on i.network_id = c.network_id and i.id = c.idea_id' : ''}
  left join member m on m.network_id = c.network_id and m.id = c.lead_id
  ${predictions ? PREDICTIONS : ''}`;

const PREDICTIONS = `left join lateral (
    select count(*)::int as questions, count(*) filter (where q.predicted <> '')::int as predictions, count(q.verdict)::int as verdicts,
      (array_agg(q.predicted order by q.number))[1] as predicted, (array_agg(coalesce(nullif(q.result, ''), q.result_value::text || ' ' || q.unit) order by q.number))[1] as result
    from prediction q where q.network_id = c.network_id and q.cycle_id = c.id) p on true`;

/** The joins behind all of `cardColumns`. */
export const CARD_JOINS = cardJoins();
