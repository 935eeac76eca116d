import { GLOBAL_TABLES } from './exceptions.js';
import type { Check, Relation } from './catalogue.js';

/** Tables stand behind walls or in the list; views read as their reader; nothing else holds rows. */
export const checkTables: Check = async ({ relations, tables, tenantTables }, exceptions) => {
  for (const { name } of tables) exceptions.allow(GLOBAL_TABLES, name);
  return [
    ...tenantTables.flatMap(tenantFaults),
    ...relations.filter(({ owner }) => owner !== 'cairn_owner').map(({ name, owner }) => `${name}: belongs to ${owner}, not to cairn_owner`),
    ...relations.flatMap(({ name, columns }) => columns.filter(({ type }) => type === 'timestamp without time zone').map((column) => `${name}.${column.name}: an instant without its zone`)),
    ...relations.filter(({ kind, invoker }) => kind === 'v' && !invoker).map(({ name }) => `${name}: a view without security_invoker reads past every wall`),
    ...relations.filter(({ kind }) => kind === 'm').map(({ name }) => `${name}: a materialized view has no row security`),
    ...relations.filter(({ kind }) => kind === 'f').map(({ name }) => `${name}: a foreign table lies outside of the walls`),
    ...relations.filter(({ kind }) => kind === 'S').map(({ name }) => `${name}: a sequence counts across networks; ids are UUIDv7`),
  ];
};

function tenantFaults({ name, rowSecurity, forced, columns, key }: Relation): string[] {
  const [first] = columns;
  const faults: string[] = [];
  if (first?.name !== 'network_id' || first.type !== 'uuid' || !first.notNull) faults.push(`${name}: network_id uuid not null is not its first column`);
  if (key[0] !== 'network_id') faults.push(`${name}: its primary key does not begin with network_id`);
  if (!rowSecurity) faults.push(`${name}: row security is off`);
  if (!forced) faults.push(`${name}: row security is not forced on its owner`);
  return faults;
}

const RULES = `select c.relname as name, r.rulename as rule from pg_rewrite r join pg_class c on c.oid = r.ev_class
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
const SCHEMAS = `select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'bullmq')`;
const LEAKS = `select 'publication ' || pubname as name from pg_publication union all select 'foreign server ' || srvname from pg_foreign_server
  union all select 'event trigger ' || evtname from pg_event_trigger`;

/** No second place for rows, and no way of rows out of the database. */
export const checkSurroundings: Check = async (catalogue) => [
  ...(await catalogue.rows<{ name: string; rule: string }>(RULES)).map(({ name, rule }) => `${name}: the rule ${rule} rewrites statements behind their backs`),
  ...(await catalogue.rows<{ name: string }>(SCHEMAS)).map(({ name }) => `${name}: a schema that nobody watches`),
  ...(await catalogue.rows<{ name: string }>(LEAKS)).map(({ name }) => `${name}: takes rows past the walls`),
];
