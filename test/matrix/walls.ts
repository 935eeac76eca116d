import type { Client as Database } from 'pg';
import { attempt } from './attempt.js';
import type { Findings } from './findings.js';
import { isData, isGuest, isLead, membershipIn } from './may.js';
import { tablesOf } from './rows.js';
import { fillSparse } from './sparse.js';
import { TABLES } from './tables.js';
import { readsShared, type Context, type WallRow } from './wall-rules.js';
import { pushFunctions, pushTokens } from './wall-functions.js';
import type { Viewer, World } from './world.js';

/** Who pushes at which table. */
interface Push { database: Database; findings: Findings; table: string; rows: WallRow[]; columns: string[]; context: Context; who: string }

/** What an UPDATE sets without reading any column: PostgreSQL asks the policies of SELECT as soon as one is read. */
const CHANGES: [column: string, value: string][] = [['updated_at', 'now()'], ['created_at', 'now()'], ['version', '1'], ['seq', '1'], ['release', '1'], ['points', '1'], ['districts', '1'], ['replaced_at', 'now()']];

/** Which part of the walls to push. */
export interface WallScope {
  tables?: readonly string[];
  viewers?: (viewer: Viewer) => boolean;
}

const NOWHERE: Omit<Context, 'role' | 'network'> = { member: '', user: '', read: [], write: [], raw: [], author: [], teams: [] };

/**
 * The walls themselves, past all code: with the roles of the product and the settings of each viewer, every table is read
 * and written whole, and every definer function asked. Call it inside a transaction that is taken back.
 */
export async function pushWalls(database: Database, world: World, findings: Findings, { tables, viewers = () => true }: WallScope = {}): Promise<void> {
  await fillSparse(database, world);
  // Triggers ask more than the walls do, and would answer in their place.
  await database.query('set local session_replication_role = replica');
  const contexts = world.viewers.filter(viewers).flatMap((viewer) => contextOf(world, viewer));
  const system = { who: 'background work', context: { ...NOWHERE, role: 'cairn_system', network: world.networks.main.id } };
  const nowhere = ['cairn_app', 'cairn_system', 'cairn_public', 'cairn_queue'].map((role) => ({ who: 'a transaction without network', context: { ...NOWHERE, role, network: '' } }));
  for (const table of tables ?? (await tablesOf(database))) {
    const wall = TABLES[table]?.wall;
    if (wall === 'none' || wall === undefined) continue;
    // A definition is its measure's owner's.
    const more = wall === 'measure' ? '(select m.owner_id from measure m where m.network_id = x.network_id and m.id = x.measure_id) as owner_id' : typeof wall === 'object' ? wall.more : undefined;
    const { rows } = await database.query<WallRow>(`select x.* ${more ? `, ${more}` : ''}, to_jsonb(x.*)::text as copy from ${table} x`);
    const columns = await columnsOf(database, table);
    for (const { who, context } of [...contexts, system, ...nowhere]) await pushTable({ database, findings, table, rows, columns, context, who });
  }
  if (!tables || tables.length === 0) {
    const strangers = world.viewers.filter((viewer) => contextOf(world, viewer).length === 0 && viewer.sight.userId && !viewer.sight.token).map(({ name, sight }) => ({ who: name, context: { ...NOWHERE, role: 'cairn_app', network: '', user: sight.userId ?? '' } }));
    await pushFunctions(database, findings, [...contexts, ...strangers]);
    await pushTokens(database, findings);
  }
}

function contextOf(world: World, viewer: Viewer): { who: string; context: Context }[] {
  const member = membershipIn(viewer.sight, Object.values(world.networks).find(({ slug }) => slug === viewer.home)?.id ?? null);
  if (!member || viewer.sight.token) return [];
  const own = [member.organizationId];
  const write = (isData(member) || isLead(member)) && member.writes ? own : [];
  return [{
    who: viewer.name,
    context: {
      role: 'cairn_app', network: member.network, member: member.memberId, user: viewer.sight.userId ?? '', read: isGuest(member) ? [] : own, write, raw: isData(member) ? own : [],
      author: isGuest(member) || !member.writes ? [] : own, teams: [...member.teams],
    },
  }];
}

// What the database computes itself cannot be given.
async function columnsOf(database: Database, table: string): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(`select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`, [table]);
  return rows.map(({ name }) => name);
}

async function pushTable(push: Push): Promise<void> {
  const { findings, table, rows, columns, who, context } = push;
  findings.probes += 3;
  const known = new Map(rows.map((row) => [row.copy, row]));
  const seen = ((await run<{ copy: string }>(push, `select to_jsonb(x.*)::text as copy from ${table} x`)).rows ?? []).map(({ copy }) => known.get(copy) as WallRow);
  const strange = seen.filter((row) => !readable(push, row));
  if (strange.length > 0) findings.leak(`select ${table} as ${context.role}`, who, `reads ${strange.length} rows of others`);
  if (TABLES[table]?.wall === 'measure' && context.role === 'cairn_app') await judgeDefinitions(push, seen);
  const [column, value] = CHANGES.find(([name]) => columns.includes(name)) ?? ['network_id', `'${context.network || '00000000-0000-0000-0000-000000000000'}'`];
  for (const [how, sql] of [['update', `update ${table} set ${column} = ${value}`], ['delete', `delete from ${table}`]] as const) {
    const mine = rows.filter((row) => writable(push, row, how)).length;
    const touched = (await run(push, sql)).count;
    if (touched > mine) findings.leak(`${how} ${table} as ${context.role}`, who, `changes ${touched - mine} rows of others`);
  }
  await pushInsert(push);
}

// A row of somebody else, added once more: the policies refuse it before its key is looked at.
async function pushInsert(push: Push): Promise<void> {
  const { findings, table, rows, context, who } = push;
  const columns = push.columns.join(', ');
  const samples = new Map<string, WallRow>();
  for (const row of rows) if (!writable(push, row, 'insert')) samples.set(`${row.network_id === context.network} ${row.owner_id === undefined || context.write.includes(row.owner_id)} ${readable(push, row)}`, row);
  for (const { copy } of samples.values()) {
    findings.probes += 1;
    const { code } = await run(push, `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`, [copy]);
    // Refused by a policy, or for want of the right. Any other error means that the policies let the row pass.
    if (code !== '42501') findings.leak(`insert ${table} as ${context.role}`, who, `may add a row of others (${code ?? 'done'})`);
  }
}

async function judgeDefinitions(push: Push, seen: readonly WallRow[]): Promise<void> {
  const measures = new Set(((await run<{ id: string }>(push, 'select id from measure')).rows ?? []).map(({ id }) => id));
  const strange = seen.filter((row) => !measures.has(row.measure_id as string));
  if (strange.length > 0) push.findings.leak('select measure_definition as cairn_app', push.who, `reads ${strange.length} definitions of hidden measures`);
}

function readable({ table, context }: Push, row: WallRow): boolean {
  const wall = TABLES[table]?.wall;
  if (row.network_id !== context.network) return false;
  if (context.role === 'cairn_system' || wall === 'network' || wall === 'measure') return true;
  if (wall === 'raw') return context.raw.includes(row.owner_id as string);
  return typeof wall === 'object' ? wall.reads(row, context) : readsShared(row, context);
}

function writable({ table, context }: Push, row: WallRow, how: 'insert' | 'update' | 'delete'): boolean {
  const wall = TABLES[table]?.wall;
  if (row.network_id !== context.network) return false;
  if (context.role === 'cairn_system' || wall === 'network') return true;
  return typeof wall === 'object' ? (wall[how]?.(row, context) ?? false) : context.write.includes(row.owner_id as string);
}

function run<R extends object>({ database, context }: Push, sql: string, values: unknown[] = []): ReturnType<typeof attempt<R>> {
  return attempt<R>(database, context, sql, values);
}
