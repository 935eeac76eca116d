import type { ActDecision } from '@cairn/domain';
import { statement } from '@cairn/platform';
import type { IdeaEvidence } from './idea-evidence.type.js';

export interface LearnedRow {
  id: string; title: string; decision: ActDecision; learned: string; why: string; conditions: string[]; closedAt: Date; cursorAt: string;
  ideaId: string; ideaTitle: string; teamId: string; teamName: string; districtName: string; evidence: IdeaEvidence | null;
}

/**
 * The tests that ended last and that the network sees, with what is known about their ideas. The page is cut first.
 * $1 network, $2 and $3 microseconds since 1970 and id of the last one or null, $4 how many
 */
export const RECENT_LEARNING = statement<LearnedRow>('learning.recent', `
  select c.id, c.title, c.decision, c.learned, c.why, c.conditions, c.closed_at as "closedAt", (extract(epoch from c.closed_at) * 1000000)::bigint::text as "cursorAt", c.idea_id as "ideaId", c.idea_title as "ideaTitle",
    t.id as "teamId", t.name as "teamName", d.name as "districtName",
    case when e.idea_id is null then null else jsonb_build_object('teams', e.teams, 'districts', e.districts, 'tests', e.tests, 'running', e.running, 'adopted', e.adopted,
      'adapted', e.adapted, 'abandoned', e.abandoned, 'conditions', e.conditions, 'updatedAt', e.updated_at) end as evidence
  from (
    select c.network_id, c.id, c.title, c.decision, c.learned, c.why, c.conditions, c.closed_at, c.team_id, c.idea_id, i.title as idea_title
    from pdsa_cycle c join change_idea i on i.network_id = c.network_id and i.id = c.idea_id and i.visibility in ('NETWORK', 'PUBLIC') and i.deleted_at is null
    where c.network_id = $1 and c.stage = 'CLOSED' and c.visibility in ('NETWORK', 'PUBLIC') and ($2::bigint is null or (c.closed_at, c.id) < (timestamptz 'epoch' + $2::bigint * interval '1 microsecond', $3::uuid))
    order by c.closed_at desc, c.id desc limit $4
  ) c join team t on t.network_id = c.network_id and t.id = c.team_id join site d on d.network_id = t.network_id and d.id = t.site_id
  left join idea_evidence e on e.network_id = c.network_id and e.idea_id = c.idea_id
  order by c.closed_at desc, c.id desc`);
