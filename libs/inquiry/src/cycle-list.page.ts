import { statement } from '@cairn/platform';
import { CARD_JOINS, cardColumns } from './cycle-card.page.js';
import type { CardRow } from './cycle-card.type.js';

/**
 * Tests that the viewer may read, the newest first, in one statement. What is searched is compared as text, never as a pattern.
 * $1 whether people are named, $2 team, $3 district, $4 lead, $5 idea, $6 driver, $7 stages, $8 decision, $9 search (each null: any),
 * $10 the id of the last one or null, $11 how many
 */
export const CYCLES = statement<CardRow>('inquiry.cycles', `
  select ${cardColumns('$1::boolean')} from pdsa_cycle c ${CARD_JOINS}
  where ($2::uuid is null or c.team_id = $2) and ($3::uuid is null or t.site_id = $3) and ($4::uuid is null or c.lead_id = $4)
    and ($5::uuid is null or c.idea_id = $5) and ($6::text is null or $6 = any(i.drivers)) and ($7::text[] is null or c.stage = any($7)) and ($8::text is null or c.decision = $8)
    and ($9::text is null or strpos(lower(concat_ws(' ', c.title, c.objective, c.learned, c.why, t.name, i.title)), lower($9)) > 0)
    and ($10::uuid is null or c.id < $10)
  order by c.id desc limit $11`);

export type TeamTestRow = CardRow & { nextStep: string; conditions: string[]; allPredicted: string[]; allResults: string[] };

/** The tests of one team with what was learned, for a file. $1 team, $2 whether people are named, $3 the id of the last one or null, $4 how many */
export const TEAM_TESTS = statement<TeamTestRow>('inquiry.team-tests', `
  select ${cardColumns('$2::boolean')}, c.next_step as "nextStep", c.conditions,
    array(select q.question || ': ' || q.predicted from prediction q where q.network_id = c.network_id and q.cycle_id = c.id order by q.number) as "allPredicted",
    array(select concat_ws(' ', q.verdict, q.result, q.result_value) from prediction q where q.network_id = c.network_id and q.cycle_id = c.id order by q.number) as "allResults"
  from pdsa_cycle c ${CARD_JOINS}
  where c.team_id = $1 and ($3::uuid is null or c.id < $3) order by c.id desc limit $4`);
