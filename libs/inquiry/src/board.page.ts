import { statement } from '@cairn/platform';
import { CARD_JOINS, cardColumns } from './cycle-card.page.js';
import type { CardRow } from './cycle-card.type.js';

export interface BoardRow {
  id: string; name: string; ownerId: string; siteId: string; siteName: string; endedAt: Date | null; cards: CardRow[]; closed: number;
}

/**
 * A team's board in one statement: its open tests, and the last twenty that ended. $1 team, $2 whether people are named.
 * No row: there is no such team.
 */
export const BOARD = statement<BoardRow>('inquiry.board', `
  select b.id, b.name, b.owner_id as "ownerId", b.site_id as "siteId", bs.name as "siteName", b.ended_at as "endedAt",
    coalesce((select json_agg(card order by card.id desc) from (
      select ${cardColumns('$2::boolean')} from (
        (select * from pdsa_cycle o where o.network_id = b.network_id and o.team_id = b.id and o.stage in ('DRAFT', 'PLANNED', 'RUNNING', 'STUDYING') order by o.id desc limit 200)
        union all
        (select * from pdsa_cycle o where o.network_id = b.network_id and o.team_id = b.id and o.stage in ('CLOSED', 'CANCELLED') order by o.closed_at desc, o.id desc limit 20)
      ) c ${CARD_JOINS}) card), '[]') as cards,
    (select count(*)::int from pdsa_cycle o where o.network_id = b.network_id and o.team_id = b.id and o.stage in ('CLOSED', 'CANCELLED')) as closed
  from team b join site bs on bs.network_id = b.network_id and bs.id = b.site_id
  where b.id = $1`);

/** The teams that somebody works in, with how many tests are open. $1 teams */
export const BOARDS = statement<{ id: string; name: string; siteName: string; open: number }>('inquiry.boards', `
  select t.id, t.name, s.name as "siteName", (select count(*)::int from pdsa_cycle c
    where c.network_id = t.network_id and c.team_id = t.id and c.stage in ('DRAFT', 'PLANNED', 'RUNNING', 'STUDYING')) as open
  from team t join site s on s.network_id = t.network_id and s.id = t.site_id
  where t.id = any($1::uuid[]) and t.ended_at is null order by t.name, t.id`);
