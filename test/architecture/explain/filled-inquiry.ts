import type pg from 'pg';

/** Ids of one network among those that `fillInquiry` adds to. */
export interface FilledInquiry { team: string; idea: string; ideas: string[]; lead: string }

/** Adds to what `fill` makes: in each network 20 ideas and 400 tests by its 20 teams, with predictions and notes. */
export async function fillInquiry(client: pg.Client): Promise<FilledInquiry> {
  const id = (kind: string, of: string): string => `md5('${kind}' || ${of})::uuid`;
  const cycles = `from generate_series(1, 60) n, generate_series(1, 400) c`;
  await client.query(`insert into change_idea (network_id, id, owner_id, visibility, author_id, title, summary)
    select ${id('n', 'n')}, ${id('x', `n || '-' || i`)}, ${id('o', 'n')}, 'NETWORK', ${id('m', `n || '-1'`)}, 'Idea ' || i, 's' from generate_series(1, 60) n, generate_series(1, 20) i`);
  await client.query(`insert into pdsa_cycle (network_id, id, owner_id, visibility, team_id, idea_id, lead_id, ramp_id, title, measure_id, stage, decision, started_at, closed_at)
    select ${id('n', 'n')}, ${id('c', `n || '-' || c`)}, ${id('o', 'n')}, 'NETWORK', ${id('t', `n || '-' || (c % 20 + 1)`)}, ${id('x', `n || '-' || (c % 20 + 1)`)}, ${id('m', `n || '-1'`)}, ${id('c', `n || '-' || c`)}, 'Test ' || c,
      case when c % 10 = 0 then ${id('q', `n || '-1'`)} end, case when c % 4 = 0 then 'PLANNED' else 'CLOSED' end, case when c % 4 > 0 then 'ADOPT' end, now(), case when c % 4 > 0 then now() end ${cycles}`);
  await client.query(`alter table prediction disable trigger prediction_frozen`);
  await client.query(`insert into prediction (network_id, id, cycle_id, number, question, predicted) select ${id('n', 'n')}, ${id('p', `n || '-' || c || '-' || p`)}, ${id('c', `n || '-' || c`)}, p, 'q', 'p' ${cycles}, generate_series(1, 2) p`);
  await client.query(`alter table prediction enable trigger prediction_frozen`);
  await client.query('analyze');
  const { rows } = await client.query<FilledInquiry>(`select ${id('t', `'7-1'`)} as team, ${id('x', `'7-1'`)} as idea, ${id('m', `'7-1'`)} as lead, (select array_agg(${id('x', `'7-' || i`)}) from generate_series(1, 20) i) as ideas`);
  return rows[0] as FilledInquiry;
}
