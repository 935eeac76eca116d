import type { Client } from 'pg';

/** One step of the schema, applied once, in the order of the list, inside its own transaction. */
export interface Migration {
  /** Sorted and never changed, such as `0001-identity`. */
  name: string;
  up: (sql: Sql) => Promise<void>;
}

/** What a migration writes with. */
export interface Sql {
  run: (text: string) => Promise<void>;
  /** A table of one network, open to every member of it within what `can` allows. */
  tenantTable: (name: string, columns: string, options?: TableOptions) => Promise<void>;
  /** A table with the second wall: rows of an owner, shared by `visibility`. */
  ownedTable: (name: string, columns: string, options?: OwnedOptions) => Promise<void>;
  /** A table of parts: read by whoever reads the whole, written by whoever may write it. */
  partTable: (name: string, columns: string, options: PartOptions) => Promise<void>;
  /** Gives an existing function to cairn_definer and its use to `callers` alone. */
  handOver: (signature: string, callers: string) => Promise<void>;
  /**
   * A function that runs as cairn_definer with a fixed search_path, for `callers` alone. pg_temp stands last in the
   * path: unnamed it is searched first, and a temporary table of the caller would be read as ours.
   */
  definer: (name: string, signature: string, returns: string, body: string, callers: string) => Promise<void>;
  /**
   * Changes rows of a table as its owner: FORCE is lifted inside this transaction, because under it the owner's
   * UPDATE touches 0 rows in silence. @throws when nothing changed
   */
  backfill: (table: string, sql: string) => Promise<void>;
}

export interface TableOptions {
  /** Columns of the primary key behind network_id. */
  key?: string;
  /** What cairn_app may do; default select, insert, update. */
  app?: string;
  /** What cairn_system may do; default nothing. */
  system?: string;
  /** Leave out `id`, `version` and the timestamps. */
  bare?: boolean;
}

export interface OwnedOptions extends TableOptions {
  /** Only data roles of the owner read rows, whatever is shared. */
  rawOnly?: boolean;
  /** Rows are written by cairn_system alone. */
  systemWritten?: boolean;
  /** Every working member of the owner, and of the row's team, writes them; its team reads it in any case, and a TEAM row alone. */
  contributed?: boolean;
}

/** A table whose rows are parts of a contributed row. */
export interface PartOptions extends TableOptions {
  /** The table of the whole. */
  of: string;
  /** The column that names the whole. */
  by: string;
}

const NETWORK = `network_id = (select nullif(current_setting('app.network_id', true), '')::uuid)`;
const owners = (setting: string): string =>
  `owner_id = any((select string_to_array(current_setting('app.${setting}', true), ','))::uuid[])`;
const SHARED = `visibility in ('NETWORK', 'PUBLIC')`;
const IN_TEAMS = `team_id = any((select string_to_array(current_setting('app.team_ids', true), ','))::uuid[])`;
const TEAMS = `(visibility = 'TEAM' and ${IN_TEAMS})`;
const CONTRIBUTORS = `${owners('author_owner_ids')} or ${IN_TEAMS}`;

/** The migration language over one open connection of cairn_owner. */
export function migrationSql(client: Client): Sql {
  const run = async (text: string): Promise<void> => { await client.query(text); };
  const tenantTable = async (name: string, columns: string, options: TableOptions = {}): Promise<void> => {
    await run(createTable(name, columns, options));
    await run(networkWall(name));
    await run(`create policy ${name}_app on ${name} for all to cairn_app using (true) with check (true)`);
    await run(grants(name, options, 'select, insert, update'));
    if (options.system) await run(`create policy ${name}_system on ${name} for all to cairn_system using (true) with check (true)`);
  };
  const ownedTable = async (name: string, columns: string, options: OwnedOptions = {}): Promise<void> => {
    const shared = `owner_id uuid not null, visibility text not null check (visibility in ('TEAM', 'OWNER', 'NETWORK', 'PUBLIC')), team_id uuid`;
    await run(createTable(name, options.rawOnly ? `owner_id uuid not null, ${columns}` : `${shared}, ${columns}`, options));
    await run(networkWall(name));
    const readers = options.rawOnly ? owners('raw_owner_ids') : options.contributed ? `${SHARED} or (visibility = 'OWNER' and ${owners('read_owner_ids')}) or ${IN_TEAMS}`
      : `${SHARED} or ${owners('read_owner_ids')} or ${TEAMS}`;
    const writers = options.contributed ? CONTRIBUTORS : owners('write_owner_ids');
    await run(`create policy ${name}_read on ${name} for select to cairn_app using (${readers})`);
    if (!options.systemWritten) {
      await run(`create policy ${name}_add on ${name} for insert to cairn_app with check (${writers})`);
      await run(`create policy ${name}_change on ${name} for update to cairn_app using (${writers}) with check (${writers})`);
      await run(`create policy ${name}_remove on ${name} for delete to cairn_app using (${writers})`);
    }
    await run(grants(name, options, options.systemWritten ? 'select' : 'select, insert, update'));
    if (options.system) await run(`create policy ${name}_system on ${name} for all to cairn_system using (true) with check (true)`);
  };
  const partTable = async (name: string, columns: string, options: PartOptions): Promise<void> => {
    await run(createTable(name, columns, options));
    await run(networkWall(name));
    const whole = (writers: string): string => `exists (select 1 from ${options.of} whole where whole.network_id = ${name}.network_id and whole.id = ${name}.${options.by}${writers})`;
    const writable = whole(` and (${CONTRIBUTORS.replace('owner_id', 'whole.owner_id').replace('team_id', 'whole.team_id')})`);
    await run(`create policy ${name}_read on ${name} for select to cairn_app using (${whole('')})`);
    await run(`create policy ${name}_add on ${name} for insert to cairn_app with check (${writable})`);
    await run(`create policy ${name}_change on ${name} for update to cairn_app using (${writable}) with check (${writable})`);
    await run(`create policy ${name}_remove on ${name} for delete to cairn_app using (${writable})`);
    await run(grants(name, options, 'select, insert, update'));
    if (options.system) await run(`create policy ${name}_system on ${name} for all to cairn_system using (true) with check (true)`);
  };
  return {
    run, tenantTable, ownedTable, partTable,
    handOver: (signature, callers) => handOver(run, signature, callers),
    definer: async (name, signature, returns, body, callers) => {
      await run(`create function ${name}(${signature}) returns ${returns} language sql stable security definer set search_path = pg_catalog, public, pg_temp as $definer$${body}$definer$`);
      await handOver(run, `${name}(${types(signature)})`, callers);
    },
    backfill: async (table, sql) => {
      await run(`alter table ${table} no force row level security`);
      const result = await client.query(sql);
      await run(`alter table ${table} force row level security`);
      if (!result.rowCount) throw new Error(`The backfill of ${table} changed nothing.`);
    },
  };
}

// The grants come first: once the function is the definer's, the owner may not grant it any more, and would not be told.
async function handOver(run: Sql['run'], signature: string, callers: string): Promise<void> {
  await run(`revoke all on function ${signature} from public`);
  await run(`grant execute on function ${signature} to ${callers}`);
  await run(`alter function ${signature} owner to cairn_definer`);
}

function createTable(name: string, columns: string, options: TableOptions): string {
  const head = options.bare ? 'network_id uuid not null' : 'network_id uuid not null, id uuid not null';
  const tail = options.bare ? '' : `, version integer not null default 1, created_at timestamptz not null default now(), updated_at timestamptz not null default now()`;
  return `create table ${name} (${head}, ${columns}${tail}, primary key (network_id, ${options.key ?? 'id'}))`;
}

function networkWall(name: string): string {
  return `alter table ${name} enable row level security; alter table ${name} force row level security;
    create policy ${name}_network on ${name} as restrictive for all to cairn_app, cairn_system, cairn_owner, cairn_public using (${NETWORK}) with check (${NETWORK})`;
}

function grants(name: string, options: TableOptions, standard: string): string {
  const app = options.app ?? standard;
  return [
    app ? `grant ${app} on ${name} to cairn_app` : 'select 1',
    options.system ? `grant ${options.system} on ${name} to cairn_system` : 'select 1',
  ].join('; ');
}

// `a text, b uuid` → `text, uuid`
function types(signature: string): string {
  return signature.split(',').map((part) => part.trim().split(/\s+/).slice(1).join(' ')).join(', ');
}
