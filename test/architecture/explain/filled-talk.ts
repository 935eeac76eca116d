import type pg from 'pg';

/** Talk for the networks of `fill`: objects of every kind, a thread on every measure, one of them long, with followers and reactions. */
export async function fillTalk(client: pg.Client, id: (kind: string, of: string) => string): Promise<void> {
  const own = `${id('n', 'n')}, ${id('o', 'n')}`;
  await client.query(`insert into team (network_id, owner_id, id, visibility, site_id, name) select ${own}, ${id('talk team', `n || '-' || k`)}, 'NETWORK', ${id('s', `n || '-' || k`)}, 'Talk ' || k from generate_series(1, 60) n, generate_series(1, 20) k`);
  await client.query(`insert into change_idea (network_id, owner_id, id, visibility, author_id, title, summary) select ${own}, ${id('talk idea', `n || '-' || k`)}, 'NETWORK', ${id('m', `n || '-1'`)}, 'Talk ' || k, 's' from generate_series(1, 60) n, generate_series(1, 20) k`);
  await client.query(`insert into pdsa_cycle (network_id, owner_id, id, visibility, team_id, idea_id, lead_id, ramp_id, title)
    select ${own}, ${id('talk test', `n || '-' || k`)}, 'NETWORK', ${id('talk team', `n || '-' || k`)}, ${id('talk idea', `n || '-' || k`)}, ${id('m', `n || '-1'`)}, ${id('talk test', `n || '-' || k`)}, 'Talk ' || k from generate_series(1, 60) n, generate_series(1, 20) k`);
  await client.query(`insert into live_session (network_id, owner_id, id, visibility, title, code, facilitator_id, state, starts_at)
    select ${own}, ${id('talk session', `n || '-' || k`)}, 'NETWORK', 'Talk ' || k, 'ABCDEF', ${id('m', `n || '-1'`)}, 'ENDED', now() from generate_series(1, 60) n, generate_series(1, 20) k`);
  await client.query(`insert into thread (network_id, id, subject_kind, subject_id, messages, last_number, last_at)
    select ${id('n', 'n')}, ${id('q', `n || '-' || q`)}, 'MEASURE', ${id('q', `n || '-' || q`)}, case q when 1 then 300 else 5 end, case q when 1 then 300 else 5 end, now() from generate_series(1, 60) n, generate_series(1, 20) q`);
  await client.query(`insert into message (network_id, id, thread_id, number, author_id, body, mention_ids)
    select ${id('n', 'n')}, ${id('x', `n || '-' || q || '-' || m`)}, ${id('q', `n || '-' || q`)}, m, ${id('m', `n || '-' || (1 + m % 60)`)}, 'Words of everyday ' || md5(m::text), case when m % 50 = 0 then array[${id('m', `n || '-1'`)}] else '{}'::uuid[] end
    from generate_series(1, 60) n, generate_series(1, 20) q, generate_series(1, 300) m where q = 1 or m <= 5`);
  await client.query(`insert into reaction (network_id, thread_id, message_id, member_id, kind)
    select ${id('n', 'n')}, ${id('q', `n || '-1'`)}, ${id('x', `n || '-1-' || m`)}, ${id('m', `n || '-2'`)}, 'AGREE' from generate_series(1, 60) n, generate_series(1, 300, 3) m`);
  await client.query(`insert into thread_follower (network_id, thread_id, member_id, read_number)
    select ${id('n', 'n')}, ${id('q', `n || '-' || q`)}, ${id('m', `n || '-' || u`)}, q % 5 from generate_series(1, 60) n, generate_series(1, 20) q, generate_series(1, 20) u`);
  await client.query(`insert into stream (network_id, stream, seq) select ${id('n', 'n')}, 'thread:' || ${id('q', `n || '-1'`)}, 200 from generate_series(1, 60) n`);
  await client.query(`insert into event (network_id, id, stream, seq, name, version, request_id, payload)
    select ${id('n', 'n')}, ${id('t', `n || '-' || e`)}, 'thread:' || ${id('q', `n || '-1'`)}, e, 'message.reacted', 1, 'r', '{}' from generate_series(1, 60) n, generate_series(1, 200) e`);
}
