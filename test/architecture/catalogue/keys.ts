import { INDEXES, UNTIED_IDS } from './exceptions.js';
import type { Check } from './catalogue.js';

interface Index { name: string; table: string; first: string | null; valid: boolean }
const INDEX_ROWS = `
  select i.indexrelid::regclass::text as name, c.relname as table, a.attname as first, i.indisvalid as valid
  from pg_index i join pg_class c on c.oid = i.indrelid left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] and a.attnum <> 0
  where c.relnamespace = 'public'::regnamespace order by 1`;

/** Every index of a tenant table begins with the network: one that does not is a way through all of them. */
export const checkIndexes: Check = async (catalogue, exceptions) => {
  const indexes = (await catalogue.rows<Index>(INDEX_ROWS)).filter(({ table }) => catalogue.isTenant(table));
  return [
    ...indexes.filter(({ name, first }) => first !== 'network_id' && !exceptions.allow(INDEXES, name)).map(({ name, table }) => `${name}: an index of ${table} that does not begin with network_id`),
    ...indexes.filter(({ valid }) => !valid).map(({ name }) => `${name}: was left half built`),
  ];
};

interface ForeignKey { name: string; table: string; target: string; from: string[]; to: string[]; onDelete: string; valid: boolean }
const FOREIGN_KEYS = `
  select o.conname as name, c.relname as table, t.relname as target, o.confdeltype as "onDelete", o.convalidated as valid,
    array(select a.attname::text from unnest(o.conkey) with ordinality k(n, place) join pg_attribute a on a.attrelid = o.conrelid and a.attnum = k.n order by place) as from,
    array(select a.attname::text from unnest(o.confkey) with ordinality k(n, place) join pg_attribute a on a.attrelid = o.confrelid and a.attnum = k.n order by place) as to
  from pg_constraint o join pg_class c on c.oid = o.conrelid join pg_class t on t.oid = o.confrelid
  where o.contype = 'f' and c.relnamespace = 'public'::regnamespace order by 2, 1`;

/** Foreign keys carry the network, because PostgreSQL checks them past the walls; an id without one may name a foreign row. */
export const checkForeignKeys: Check = async (catalogue, exceptions) => {
  const keys = await catalogue.rows<ForeignKey>(FOREIGN_KEYS);
  const tied = new Set(keys.flatMap(({ table, from }) => from.map((column) => `${table}.${column}`)));
  return [
    ...keys.filter(({ target, from, to }) => catalogue.isTenant(target) && (from[0] !== 'network_id' || to[0] !== 'network_id')).map(({ name, table, target }) => `${name}: ${table} points to ${target} without the network`),
    ...keys.filter(({ table, target }) => !catalogue.isTenant(table) && catalogue.isTenant(target)).map(({ name, table }) => `${name}: ${table} is of no network and points into one`),
    ...keys.filter(({ onDelete }) => onDelete === 'n' || onDelete === 'd').map(({ name }) => `${name}: ON DELETE would empty network_id`),
    ...keys.filter(({ valid }) => !valid).map(({ name }) => `${name}: was never checked against the rows that are there`),
    ...catalogue.tenantTables.flatMap(({ name, columns }) => columns
      .filter((column) => /_id$|_ids$|_by$/.test(column.name) && column.type.startsWith('uuid') && column.name !== 'network_id')
      .map((column) => `${name}.${column.name}`)
      .filter((column) => !tied.has(column) && !exceptions.allow(UNTIED_IDS, column))
      .map((column) => `${column}: an id without a foreign key may name a row of another network`)),
  ];
};
