import type pg from 'pg';

/** Adds teams, ideas, closed tests, past sessions and threads to each of the networks that `fill` made, with their evidence. */
export async function fillTests(client: pg.Client): Promise<void> {
  const id = (kind: string, of: string): string => `md5('${kind}' || ${of})::uuid`;
  const [network, owner, member] = [id('n', 'n'), id('o', 'n'), id('m', `n || '-1'`)];
  await client.query(`insert into team (network_id, id, owner_id, visibility, site_id, name) select ${network}, ${id('T', `n || '-' || t`)}, ${owner}, 'NETWORK', ${id('s', `n || '-' || t`)}, 'Testing ' || t
    from generate_series(1, 60) n, generate_series(1, 8) t`);
  await client.query(`insert into change_idea (network_id, id, owner_id, visibility, author_id, title, summary) select ${network}, ${id('d', `n || '-' || d`)}, ${owner}, 'NETWORK', ${member}, 'Idea ' || d, 'What'
    from generate_series(1, 60) n, generate_series(1, 40) d`);
  await client.query(`insert into pdsa_cycle (network_id, id, owner_id, visibility, team_id, idea_id, lead_id, ramp_id, title, stage, decision, closed_at)
    select ${network}, ${id('c', `n || '-' || c`)}, ${owner}, 'NETWORK', ${id('T', `n || '-' || (1 + c % 8)`)}, ${id('d', `n || '-' || (1 + c % 40)`)}, ${member}, ${id('c', `n || '-' || c`)}, 'Test ' || c,
      'CLOSED', 'ADOPT', timestamptz '2026-01-01' + c * interval '1 hour' from generate_series(1, 60) n, generate_series(1, 200) c`);
  await client.query(`insert into idea_evidence (network_id, idea_id, teams, districts, tests, running, adopted, adapted, abandoned, digest)
    select network_id, id, 1, 1, 5, 0, 5, 0, 0, '' from change_idea`);
  await client.query(`insert into live_session (network_id, id, owner_id, visibility, title, code, facilitator_id, state, starts_at, ended_at)
    select ${network}, ${id('l', `n || '-' || l`)}, ${owner}, 'NETWORK', 'Session ' || l, 'ABCDEF', ${member}, 'ENDED', now(), now() from generate_series(1, 60) n, generate_series(1, 40) l`);
  await client.query(`insert into thread (network_id, id, subject_kind, subject_id) select network_id, id, 'IDEA', id from change_idea union all select network_id, id, 'SESSION', id from live_session`);
  await client.query('analyze');
}
