import type pg from 'pg';

/** 40 sessions in every network, each with people, steps, predictions, notes, dots and what came of it. */
export async function fillSessions(client: pg.Client, id: (kind: string, of: string) => string): Promise<void> {
  const [network, session, member] = [id('n', 'n'), id('x', `n || '-' || x`), id('m', `n || '-' || p`)];
  const step = id('t', `n || '-' || x || '-' || t`);
  const note = id('k', `n || '-' || x || '-' || p`);
  const sessions = 'from generate_series(1, 60) n, generate_series(1, 40) x';
  await client.query(`insert into live_session (network_id, id, owner_id, visibility, title, code, facilitator_id, state, starts_at, ended_at)
    select ${network}, ${session}, ${id('o', 'n')}, 'NETWORK', 'Session ' || x, (select string_agg(substr('ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + ((n * 40 + x) / (24 ^ d)::int) % 24, 1), '') from generate_series(0, 5) d), ${id('m', `n || '-1'`)},
      case when x % 2 = 0 then 'ENDED' else 'PLANNED' end, now() + x * interval '1 hour', case when x % 2 = 0 then now() - x * interval '1 hour' end ${sessions}`);
  await client.query(`insert into session_participant (network_id, session_id, member_id) select ${network}, ${session}, ${member} ${sessions}, generate_series(1, 8) p`);
  await client.query(`insert into session_step (network_id, id, session_id, position, kind, title, minutes) select ${network}, ${step}, ${session}, t, 'NOTES', 'Step ' || t, 5 ${sessions}, generate_series(1, 5) t`);
  await client.query(`insert into session_answer (network_id, session_id, step_id, member_id, body) select ${network}, ${session}, ${id('t', `n || '-' || x || '-1'`)}, ${member}, 'b' ${sessions}, generate_series(1, 8) p`);
  await client.query(`insert into session_note (network_id, id, session_id, step_id, author_id, body) select ${network}, ${note}, ${session}, ${id('t', `n || '-' || x || '-2'`)}, ${member}, 'b' ${sessions}, generate_series(1, 8) p`);
  await client.query(`insert into session_vote (network_id, session_id, step_id, note_id, member_id) select ${network}, ${session}, ${id('t', `n || '-' || x || '-2'`)}, ${note}, ${member} ${sessions}, generate_series(1, 8) p`);
  await client.query(`insert into commitment (network_id, id, session_id, who_id, what, author_id) select ${network}, ${id('c', `n || '-' || x || '-' || p`)}, ${session}, ${member}, 'w', ${member} ${sessions}, generate_series(1, 4) p`);
  await client.query(`insert into decision (network_id, id, session_id, what, author_id) select ${network}, ${id('d', `n || '-' || x || '-' || p`)}, ${session}, 'w', ${member} ${sessions}, generate_series(1, 2) p`);
  // What a session is about and what it started; names of their own, because other parts fill the same tables.
  await client.query(`insert into team (network_id, id, owner_id, visibility, site_id, name) select ${network}, ${id('session-team', 'n')}, ${id('o', 'n')}, 'NETWORK', ${id('s', `n || '-1'`)}, 'Of sessions' from generate_series(1, 60) n`);
  await client.query(`insert into change_idea (network_id, id, owner_id, visibility, author_id, title, summary) select ${network}, ${id('session-idea', `n || '-' || x`)}, ${id('o', 'n')}, 'NETWORK', ${id('m', `n || '-1'`)}, 'Idea ' || x, 's' ${sessions}`);
  const cycle = id('session-cycle', `n || '-' || x`);
  await client.query(`insert into pdsa_cycle (network_id, id, owner_id, visibility, team_id, idea_id, lead_id, ramp_id, title)
    select ${network}, ${cycle}, ${id('o', 'n')}, 'NETWORK', ${id('session-team', 'n')}, ${id('session-idea', `n || '-' || x`)}, ${id('m', `n || '-1'`)}, ${cycle}, 'Test ' || x ${sessions}`);
  await client.query(`insert into session_link (network_id, id, session_id, cycle_id, author_id) select ${network}, ${id('session-link', `n || '-' || x`)}, ${session}, ${cycle}, ${id('m', `n || '-1'`)} ${sessions}`);
}
