import type { Client as Database } from 'pg';
import type { Findings } from './findings.js';
import { isData, isGuest, isLead, membershipIn } from './may.js';
import { TABLES, tablesOf } from './rows.js';
import { fillSparse } from './sparse.js';
import type { Viewer, World } from './world.js';

/** The settings under which the product opens a transaction for somebody. */
interface Context { role: string; network: string; read: string[]; write: string[]; raw: string[] }

interface Row { network_id?: string; owner_id?: string; visibility?: string; measure_id?: string; id?: string; copy: string }

/** Who pushes at which table. */
interface Push { database: Database; findings: Findings; table: string; rows: Row[]; columns: string[]; context: Context; who: string }

/** What an UPDATE sets without reading any column: PostgreSQL asks the policies of SELECT as soon as one is read. */
const CHANGES: [column: string, value: string][] = [['updated_at', 'now()'], ['created_at', 'now()'], ['version', '1'], ['seq', '1'], ['release', '1'], ['points', '1'], ['districts', '1'], ['replaced_at', 'now()']];

/** Which part of the walls to push. */
export interface WallScope {
  tables?: readonly string[];
  viewers?: (viewer: Viewer) => boolean;
}

/**
 * The walls themselves, past all code: with the roles of the product and the settings of each viewer, every table is read
 * and written whole. Call it inside a transaction that is taken back.
 */
export async function pushWalls(database: Database, world: World, findings: Findings, { tables, viewers = () => true }: WallScope = {}): Promise<void> {
  await fillSparse(database, world);
  const contexts = world.viewers.filter(viewers).flatMap((viewer) => contextOf(world, viewer));
  const system = { who: 'background work', context: { role: 'cairn_system', network: world.networks.main.id, read: [], write: [], raw: [] } };
  const nowhere = ['cairn_app', 'cairn_system', 'cairn_public', 'cairn_queue'].map((role) => ({ who: 'a transaction without network', context: { role, network: '', read: [], write: [], raw: [] } }));
  for (const table of tables ?? (await tablesOf(database))) {
    if (TABLES[table]?.wall === 'none') continue;
    // A definition is its measure's owner's.
    const owner = TABLES[table]?.wall === 'measure' ? ', (select m.owner_id from measure m where m.network_id = x.network_id and m.id = x.measure_id) as owner_id' : '';
    const { rows, fields } = await database.query<Row>(`select to_jsonb(x)::text as copy, x.* ${owner} from ${table} x`);
    const columns = fields.map(({ name }) => name);
    for (const { who, context } of [...contexts, system, ...nowhere]) await pushTable({ database, findings, table, rows, columns, context, who });
  }
  for (const { who, context } of contexts) await pushGiving(database, findings, context, who);
  await pushTokens(database, findings);
}

// Whether a token lives is answered for that token alone.
async function pushTokens(database: Database, findings: Findings): Promise<void> {
  const { rows } = await database.query<{ id: string; lives: boolean; said: boolean }>(`
    select id, revoked_at is null and expires_at > now() as lives, token_lives(network_id, id) as said from api_token
    union all select null, false, token_lives(network_id, gen_random_uuid()) from network`);
  findings.probes += rows.length;
  for (const { id, lives, said } of rows) if (said && !lives) findings.leak('token_lives', id ? 'a token that ended' : 'a token that nobody made', 'is said to live');
}

// The one function that moves rows to another owner: asked for every series there is, it may move those of the caller's own
// that are about a district taking part.
async function pushGiving(database: Database, findings: Findings, context: Context, who: string): Promise<void> {
  const { rows } = await database.query<{ id: string; mine: boolean }>(`
    select s.id, s.network_id::text = $1 and s.owner_id::text = any($2) and coalesce(d.state, st.state) = 'ACTIVE' and coalesce(st.organization_id, d.organization_id) is not null as mine
    from series s join site st on st.network_id = s.network_id and st.id = s.site_id left join site d on d.network_id = st.network_id and d.id = st.parent_id`, [context.network, context.write]);
  const push = { database, findings, table: 'series', rows: [], columns: [], context, who };
  const given = await run<{ given: number }>(push, `select give_series($1::uuid[], array_fill('OWNER'::text, array[cardinality($1::uuid[])])) as given`, [rows.map(({ id }) => id)]);
  findings.probes += 1;
  const mine = rows.filter((row) => row.mine).length;
  if ((given.rows?.[0]?.given ?? 0) > mine) findings.leak('give_series as cairn_app', who, `gives away ${(given.rows?.[0]?.given ?? 0) - mine} series of others`);
}

function contextOf(world: World, viewer: Viewer): { who: string; context: Context }[] {
  const member = membershipIn(viewer.sight, Object.values(world.networks).find(({ slug }) => slug === viewer.home)?.id ?? null);
  if (!member || viewer.sight.token) return [];
  const own = [member.organizationId];
  const write = (isData(member) || isLead(member)) && member.writes ? own : [];
  return [{ who: viewer.name, context: { role: 'cairn_app', network: member.network, read: isGuest(member) ? [] : own, write, raw: isData(member) ? own : [] } }];
}

async function pushTable(push: Push): Promise<void> {
  const { findings, table, rows, columns, who, context } = push;
  findings.probes += 3;
  const seen = await run<Row>(push, `select * from ${table}`);
  const strange = (seen.rows ?? []).filter((row) => !readable(push, row));
  if (strange.length > 0) findings.leak(`select ${table} as ${context.role}`, who, `reads ${strange.length} rows of others`);
  if (TABLES[table]?.wall === 'measure' && context.role === 'cairn_app') await judgeDefinitions(push, seen.rows ?? []);
  const mine = rows.filter((row) => writable(push, row)).length;
  const [column, value] = CHANGES.find(([name]) => columns.includes(name)) ?? ['network_id', `'${context.network || '00000000-0000-0000-0000-000000000000'}'`];
  for (const [what, sql] of [['update', `update ${table} set ${column} = ${value}`], ['delete', `delete from ${table}`]] as const) {
    const touched = (await run(push, sql)).count;
    if (touched > mine) findings.leak(`${what} ${table} as ${context.role}`, who, `changes ${touched - mine} rows of others`);
  }
  await pushInsert(push);
}

// A row of somebody else, added once more: the policies refuse it before its key is looked at.
async function pushInsert(push: Push): Promise<void> {
  const { findings, table, rows, context, who } = push;
  const samples = new Map<string, Row>();
  for (const row of rows) if (!writable(push, row)) samples.set(`${row.network_id === context.network} ${row.owner_id === undefined || context.write.includes(row.owner_id)}`, row);
  for (const { copy } of samples.values()) {
    findings.probes += 1;
    const { code } = await run(push, `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [copy]);
    // Refused by a policy, or for want of the right. Any other error means that the policies let the row pass.
    if (code !== '42501') findings.leak(`insert ${table} as ${context.role}`, who, `may add a row of others (${code ?? 'done'})`);
  }
}

async function judgeDefinitions(push: Push, seen: readonly Row[]): Promise<void> {
  const measures = new Set(((await run<Row>(push, 'select id from measure')).rows ?? []).map(({ id }) => id));
  const strange = seen.filter((row) => !measures.has(row.measure_id));
  if (strange.length > 0) push.findings.leak('select measure_definition as cairn_app', push.who, `reads ${strange.length} definitions of hidden measures`);
}

function readable({ table, context }: Push, row: Row): boolean {
  const wall = TABLES[table]?.wall;
  if (row.network_id !== context.network) return false;
  if (context.role === 'cairn_system' || wall === 'network' || wall === 'measure') return true;
  if (wall === 'raw') return context.raw.includes(row.owner_id as string);
  return row.visibility === 'NETWORK' || row.visibility === 'PUBLIC' || context.read.includes(row.owner_id as string);
}

function writable({ table, context }: Push, row: Row): boolean {
  const wall = TABLES[table]?.wall;
  if (row.network_id !== context.network) return false;
  return context.role === 'cairn_system' || wall === 'network' || context.write.includes(row.owner_id as string);
}

/** Runs one statement as the role and takes it back. */
async function run<R extends object>({ database, context }: Push, sql: string, values: unknown[] = []): Promise<{ rows: R[] | null; count: number; code: string | null }> {
  const { role, network, read, write, raw } = context;
  await database.query(`savepoint probe; set local role ${role}`);
  await database.query(`select set_config('app.network_id', $1, true), set_config('app.read_owner_ids', $2, true), set_config('app.write_owner_ids', $3, true),
    set_config('app.raw_owner_ids', $4, true), set_config('app.team_ids', '', true)`, [network, read.join(','), write.join(','), raw.join(',')]);
  try {
    const { rows, rowCount } = await database.query<R>(sql, values);
    return { rows, count: rowCount ?? 0, code: null };
  } catch (error) {
    return { rows: null, count: 0, code: (error as { code: string }).code };
  } finally {
    await database.query('rollback to savepoint probe; release savepoint probe');
  }
}
