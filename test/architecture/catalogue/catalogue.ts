import type { Client } from 'pg';

/** A table, view or sequence that is ours: not of PostgreSQL, an extension or the queue. */
export interface Relation {
  name: string;
  kind: string;
  owner: string;
  rowSecurity: boolean;
  forced: boolean;
  invoker: boolean;
  columns: { name: string; type: string; notNull: boolean }[];
  key: string[];
}

const RELATIONS = `
  select c.relname as name, c.relkind as kind, c.relowner::regrole::text as owner, c.relrowsecurity as "rowSecurity", c.relforcerowsecurity as forced,
    coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false) as invoker,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull) order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
    array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k(attnum, place)
      join pg_attribute a on a.attnum = k.attnum where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid order by k.place) as key
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by c.relname`;

/** The catalogue of one database as the checks read it. */
export class Catalogue {
  private constructor(private readonly client: Client, readonly relations: readonly Relation[], private readonly global: ReadonlySet<string>) {}

  static async read(client: Client, global: Iterable<string>): Promise<Catalogue> {
    const { rows } = await client.query<Relation>(RELATIONS);
    return new Catalogue(client, rows, new Set(global));
  }

  get tables(): Relation[] {
    return this.relations.filter(({ kind }) => kind === 'r' || kind === 'p');
  }

  get tenantTables(): Relation[] {
    return this.tables.filter(({ name }) => !this.global.has(name));
  }

  isTenant(table: string): boolean {
    return this.tenantTables.some(({ name }) => name === table);
  }

  async rows<Row extends object>(sql: string): Promise<Row[]> {
    return (await this.client.query<Row>(sql)).rows;
  }
}

/** One check: what it finds is one sentence a fault. */
export type Check = (catalogue: Catalogue, exceptions: Exceptions) => Promise<string[]>;

/** Reads exception lists and remembers which entries were needed. */
export class Exceptions {
  private readonly needed = new Map<object, Set<string>>();

  /** Whether `name` stands in the list; asked only about what needs it. */
  allow<Entry>(list: Record<string, Entry>, name: string): Entry | undefined {
    const entry = Object.hasOwn(list, name) ? list[name] : undefined;
    if (entry !== undefined) this.needed.set(list, (this.needed.get(list) ?? new Set()).add(name));
    return entry;
  }

  /** Entries of the lists that nothing asked for. */
  unneeded(lists: Record<string, Record<string, unknown>>): string[] {
    return Object.entries(lists).flatMap(([title, list]) => Object.keys(list)
      .filter((name) => !this.needed.get(list)?.has(name))
      .map((name) => `${title} lists ${name}, which does not need it`));
  }
}
