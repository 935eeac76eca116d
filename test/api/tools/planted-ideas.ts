import { randomUUID } from 'node:crypto';
import { memberIdOf, type Person, type Subject } from '../../factories/index.js';
import type { TestServer } from '../../harness/server.js';
import { sql } from './sql.js';

/** An idea straight into its table, as `visibility` says. TEAM makes a team of the author's district, with the given people. */
export async function plantIdea(place: TestServer, author: Person, visibility: 'TEAM' | 'OWNER' | 'NETWORK', people: { memberId: string }[] = []): Promise<Subject> {
  const [id, teamId, memberId] = [randomUUID(), randomUUID(), await memberIdOf(author)];
  const run = (text: string, ...values: unknown[]): Promise<unknown> => sql(place, text, [memberId, ...values]);
  if (visibility === 'TEAM') {
    await run(`insert into team (network_id, id, owner_id, visibility, site_id, name) select m.network_id, $2::uuid, m.organization_id, 'NETWORK', coalesce(m.site_id, (select id from site s where s.network_id = m.network_id and kind = 'DISTRICT' limit 1)), 'Team ' || $2::text from member m where m.id = $1`, teamId);
    for (const one of [{ memberId }, ...people]) await run(`insert into team_member (network_id, team_id, member_id, part) select m.network_id, $2::uuid, $3::uuid, 'MEMBER' from member m where m.id = $1`, teamId, one.memberId);
  }
  await run(`insert into change_idea (network_id, id, owner_id, visibility, team_id, author_id, title, summary) select m.network_id, $2::uuid, m.organization_id, $3::text, $4::uuid, m.id, 'Call before nine', 'A call' from member m where m.id = $1`,
    id, visibility, visibility === 'TEAM' ? teamId : null);
  return { kind: 'IDEA', subjectId: id };
}

/** Shows an idea to fewer people, and tells every process so in the same transaction, as `tx.revoke` does. */
export async function narrowIdea(place: TestServer, networkId: string, { subjectId }: Subject): Promise<void> {
  const announced = JSON.stringify({ network: networkId, streams: [`idea:${subjectId}`, `thread:${subjectId}`] });
  await sql(place, `with narrowed as (update change_idea set visibility = 'OWNER' where network_id = $1 and id = $2 returning 1) select pg_notify('cairn_streams', $3) from narrowed`, [networkId, subjectId, announced]);
}
