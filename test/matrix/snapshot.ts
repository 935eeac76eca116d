import type { Client as Database } from 'pg';

/** Sums over all rows, by table, network and owner: `table network owner` → number and checksum. */
export type Snapshot = ReadonlyMap<string, string>;

// What a look may move: when somebody was last seen, and how often an address tried. What was delivered is tidied for all networks together.
const IGNORED = ['sign_in_attempt', 'migration', 'delivery'];
const FLEETING = ['last_seen_at', 'last_used_at'];

let statement: string | null = null;

/** Sums up every table of the product, past all walls. */
export async function takeSnapshot(database: Database): Promise<Snapshot> {
  statement ??= await composed(database);
  const { rows } = await database.query<{ place: string; sum: string }>(statement);
  return new Map(rows.map(({ place, sum }) => [place, sum]));
}

async function composed(database: Database): Promise<string> {
  const { rows } = await database.query<{ name: string; columns: string[] }>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') group by 1`);
  return rows.filter(({ name }) => !IGNORED.includes(name)).map(({ name, columns }) => {
    const place = [`'${name}'`, ...['network_id', 'owner_id'].map((column) => (columns.includes(column) ? `coalesce(${column}::text, '-')` : `'-'`))].join(` || ' ' || `);
    const kept = columns.filter((column) => !FLEETING.includes(column)).map((column) => `x.${column}`).join(', ');
    return `select ${place} as place, count(*) || ' ' || coalesce(sum(hashtextextended(row(${kept})::text, 0)::numeric), 0) as sum from ${name} x group by 1`;
  }).join(' union all ');
}

/** The places that differ between two snapshots. */
export function changedPlaces(before: Snapshot, after: Snapshot): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((place) => before.get(place) !== after.get(place)).sort();
}
