import type { Client as Database } from 'pg';
import { attempt } from './attempt.js';
import type { Findings } from './findings.js';
import type { Context, WallRow } from './wall-rules.js';
import { contributed } from './wall-rules.js';

interface Asker { who: string; context: Context }

const { reads: readsContribution } = contributed();

/** Every definer function that tells or changes rows: asked as each viewer for all there is, it may answer with what the walls let through. */
export async function pushFunctions(database: Database, findings: Findings, askers: readonly Asker[]): Promise<void> {
  for (const asker of askers) {
    findings.probes += 8;
    await pushGiving(database, findings, asker);
    await pushEntries(database, findings, asker);
    await pushIdeas(database, findings, asker);
    await pushMessages(database, findings, asker);
    await pushParticipants(database, findings, asker);
    await pushForgetting(database, findings, asker);
    await pushCodes(database, findings, asker);
    await pushTrackers(database, findings, asker);
  }
}

/** Whether a token lives is answered for that token alone. */
export async function pushTokens(database: Database, findings: Findings): Promise<void> {
  const { rows } = await database.query<{ id: string; lives: boolean; said: boolean }>(`
    select id, revoked_at is null and expires_at > now() as lives, token_lives(network_id, id) as said from api_token
    union all select null, false, token_lives(network_id, gen_random_uuid()) from network`);
  findings.probes += rows.length;
  for (const { id, lives, said } of rows) if (said && !lives) findings.leak('token_lives', id ? 'a token that ended' : 'a token that nobody made', 'is said to live');
}

// The one function that moves rows to another owner: asked for every series there is, it may move those of the caller's own
// that are about a district taking part.
async function pushGiving(database: Database, findings: Findings, { who, context }: Asker): Promise<void> {
  const { rows } = await database.query<{ id: string; mine: boolean }>(`
    select s.id, s.network_id::text = $1 and s.owner_id::text = any($2) and coalesce(d.state, st.state) = 'ACTIVE' and coalesce(st.organization_id, d.organization_id) is not null as mine
    from series s join site st on st.network_id = s.network_id and st.id = s.site_id left join site d on d.network_id = st.network_id and d.id = st.parent_id`, [context.network, context.write]);
  const given = await attempt<{ given: number }>(database, context, `select give_series($1::uuid[], array_fill('OWNER'::text, array[cardinality($1::uuid[])])) as given`, [rows.map(({ id }) => id)]);
  const mine = rows.filter((row) => row.mine).length;
  if ((given.rows?.[0]?.given ?? 0) > mine) findings.leak('give_series as cairn_app', who, `gives away ${(given.rows?.[0]?.given ?? 0) - mine} series of others`);
}

// Points are written, and taken back, past the wall around raw cells: by an entry of the caller alone, and taken back by data people too.
async function pushEntries(database: Database, findings: Findings, { who, context }: Asker): Promise<void> {
  const { rows } = await database.query<{ id: string; writes: boolean; takes: boolean }>(`
    select e.id, e.undone_at is null and e.network_id::text = $1 and typed and not exists (select 1 from data_point_history h where h.network_id = e.network_id and h.import_id = e.id) as writes,
      e.undone_at is null and e.network_id::text = $1 and (typed or (e.owner_id::text = any($4) and e.owner_id::text = any($5))) as takes
    from point_entry e cross join lateral (select e.member_id::text = $2 and e.owner_id::text = any($3) as typed) mine`, [context.network, context.member, context.author, context.raw, context.write]);
  for (const { id, writes, takes } of rows) {
    const written = await attempt<{ cells: number }>(database, context, `select record_points($1, '{2001-07-01}', '{REPORTED}', '{1}', '{2}', '{null}', '{null}') as cells`, [id]);
    if ((written.rows?.[0]?.cells ?? 0) > 0 && !writes) findings.leak('record_points as cairn_app', who, 'writes into an entry of somebody else, or one that is finished');
    const undone = await attempt<{ lost: number | null }>(database, context, 'select undo_points($1) as lost', [id]);
    if ((undone.rows?.[0]?.lost ?? null) !== null && !takes) findings.leak('undo_points as cairn_app', who, 'takes back an entry of others, or one that was taken back');
  }
}

// One letter of the first words of each idea finds that idea, if anything does.
async function pushIdeas(database: Database, findings: Findings, { who, context }: Asker): Promise<void> {
  const { rows } = await database.query<WallRow & { word: string }>(`select i.*, substring(array_to_string(i.words, ' ') from 'zq[a-z0-9]{10}') as word, to_jsonb(i)::text as copy from change_idea i`);
  for (const row of rows.filter(({ word }) => word)) {
    const found = await attempt<{ id: string }>(database, context, 'select id from search_ideas(array[$1], 2000)', [row.word]);
    if (!found.rows?.some(({ id }) => id === row.id)) continue;
    const mayFind = row.network_id === context.network && row.deleted_at === null && readsContribution(row, context);
    if (!mayFind) findings.leak('search_ideas as cairn_app', who, 'finds an idea of others');
  }
}

// How often a tracker is in use is said of those alone that the walls show; whether a measure is in use, of one's own alone.
async function pushTrackers(database: Database, findings: Findings, { who, context }: Asker): Promise<void> {
  const { rows } = await database.query<WallRow & { id: string }>('select t.* from tracker t');
  const counted = await attempt<{ key: string }>(database, context, 'select key from tracker_installs($1::text[])', [rows.map(({ id }) => id)]);
  for (const row of rows) if (counted.rows?.some(({ key }) => key === row.id) && (row.network_id !== context.network || !readsContribution(row, context))) findings.leak('tracker_installs as cairn_app', who, 'counts a tracker of others');
  const measures = await database.query<{ id: string; mine: boolean }>('select id, network_id::text = $1 and owner_id::text = any($2) as mine from measure', [context.network, context.write]);
  const said = await attempt<{ id: string; used: boolean | null }>(database, context, 'select id, measure_in_use(id) as used from unnest($1::uuid[]) id', [measures.rows.map(({ id }) => id)]);
  for (const { id, mine } of measures.rows) if (!mine && said.rows?.some((row) => row.id === id && row.used !== null)) findings.leak('measure_in_use as cairn_app', who, 'tells of a measure of others');
}

// It finds candidates that its caller reads under the walls: never those of another network, nor what was taken back.
async function pushMessages(database: Database, findings: Findings, { who, context }: Asker): Promise<void> {
  const { rows } = await database.query<{ id: string; network_id: string; gone: boolean; word: string }>(`select id, network_id, deleted_at is not null as gone, substring(body from 'zq[a-z0-9]{10}') as word from message`);
  for (const row of rows.filter(({ word }) => word)) {
    const found = await attempt<{ id: string }>(database, context, 'select id from search_messages($1, null, 200)', [row.word]);
    if (found.rows?.some(({ id }) => id === row.id) && (row.network_id !== context.network || row.gone)) findings.leak('search_messages as cairn_app', who, 'finds a message of another network, or one that was taken back');
  }
}

async function pushParticipants(database: Database, findings: Findings, { who, context }: Asker): Promise<void> {
  const { rows } = await database.query<{ id: string; takes: boolean }>(`
    select s.id, exists (select 1 from session_participant p where p.network_id = s.network_id and p.session_id = s.id and p.member_id::text = $1 and p.network_id::text = $2) as takes from live_session s`, [context.member, context.network]);
  const said = await attempt<{ id: string; takes: boolean }>(database, context, 'select id, takes_part(id) as takes from unnest($1::uuid[]) id', [rows.map(({ id }) => id)]);
  const known = new Map(rows.map((row) => [row.id, row.takes]));
  if (said.rows?.some(({ id, takes }) => takes && !known.get(id))) findings.leak('takes_part as cairn_app', who, 'is said to take part where it does not');
}

async function pushForgetting(database: Database, findings: Findings, { who, context }: Asker): Promise<void> {
  const { rows } = await database.query<{ id: string; mine: boolean }>(`select id, author_id::text = $1 and network_id::text = $2 as mine from message`, [context.member, context.network]);
  const words = `select count(*)::int as words from event where stream like 'thread:%' and payload ? 'body'`;
  const before = (await database.query<{ words: number }>(words)).rows[0]?.words ?? 0;
  await database.query('savepoint forgetting');
  for (const [key, value] of Object.entries({ network_id: context.network, member_id: context.member })) await database.query('select set_config($1, $2, true)', [`app.${key}`, value]);
  await database.query('select forget_message_words(id) from unnest($1::uuid[]) id', [rows.filter(({ mine }) => !mine).map(({ id }) => id)]);
  const after = (await database.query<{ words: number }>(words)).rows[0]?.words ?? 0;
  await database.query('rollback to savepoint forgetting; release savepoint forgetting');
  if (after < before) findings.leak('forget_message_words', who, `takes the words of ${before - after} messages of others`);
}

// A code leads whoever may read the session to it, in whatever network it is, and nobody else.
async function pushCodes(database: Database, findings: Findings, { who, context }: Asker): Promise<void> {
  const { rows } = await database.query<{ id: string; code: string; may: boolean }>(`
    select s.id, s.code, s.state <> 'ENDED' and exists (select 1 from member m where m.network_id = s.network_id and m.user_id::text = $1 and m.state = 'ACTIVE' and exists (select 1 from unnest(m.roles) r where r <> 'GUEST')
      and (s.visibility = 'NETWORK' or (s.visibility = 'OWNER' and s.owner_id = m.organization_id) or (s.visibility = 'TEAM' and s.team_id::text = any($2)))) as may from live_session s`, [context.user, context.teams]);
  for (const { id, code, may } of rows) {
    const found = await attempt<{ session_id: string }>(database, { ...context, network: '', member: '' }, 'select session_id from session_by_code($1)', [code]);
    if (!may && found.rows?.some((row) => row.session_id === id)) findings.leak('session_by_code as cairn_app', who, 'leads to a session of others');
    if (found.rows?.some((row) => row.session_id !== id)) findings.leak('session_by_code as cairn_app', who, 'leads to another session than the code says');
  }
}
