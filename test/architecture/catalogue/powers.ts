import { DEFINER_MAY, DELETABLE, GLOBAL_TABLES, SYSTEM_MAY, SYSTEM_WRITTEN, type Role } from './exceptions.js';
import type { Catalogue, Check, Exceptions } from './catalogue.js';
import { readPolicies, type Policy } from './policies.js';

interface Grant { table: string; role: string; privilege: string; column: string | null; grantable: boolean }
const GRANTS = `
  select c.relname as table, case when g.grantee = 0 then 'public' else g.grantee::regrole::text end as role, lower(g.privilege_type) as privilege, null as column, g.is_grantable as grantable
  from pg_class c, aclexplode(c.relacl) g where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') and g.grantee <> c.relowner
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  union all
  select c.relname, case when g.grantee = 0 then 'public' else g.grantee::regrole::text end, lower(g.privilege_type), a.attname, g.is_grantable
  from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) g where c.relnamespace = 'public'::regnamespace and g.grantee <> c.relowner
  order by 1, 2, 3, 4`;

const ORDINARY = ['select', 'insert', 'update', 'delete'];
const ROLES: readonly string[] = ['cairn_app', 'cairn_system', 'cairn_definer', 'cairn_public'] satisfies Role[];
const COMMANDS: Record<string, string> = { select: 'r', insert: 'a', update: 'w', delete: 'd' };

/** Who may do what in which table: exactly what the lists say, and nothing that no policy lets through. */
export const checkGrants: Check = async (catalogue, exceptions) => {
  const grants = await catalogue.rows<Grant>(GRANTS);
  const policies = await readPolicies(catalogue);
  const strange = grants.filter(({ role, privilege, grantable }) => !ROLES.includes(role) || !ORDINARY.includes(privilege) || grantable);
  return [
    ...strange.map(({ table, role, privilege, grantable }) => `${table}: ${role} has ${privilege}${grantable ? ' and may pass it on' : ''}`),
    ...catalogue.tables.flatMap(({ name }) => ROLES.flatMap((role) => {
      const own = grants.filter((grant) => grant.table === name && grant.role === role);
      return catalogue.isTenant(name) ? tenantFaults(name, role, own, policies, exceptions) : exactly(name, role, own, GLOBAL_TABLES[name]?.may[role as Role] ?? '');
    })),
  ];
};

function tenantFaults(table: string, role: string, own: Grant[], policies: Policy[], exceptions: Exceptions): string[] {
  const open = policies.filter((policy) => policy.table === table && policy.permissive && policy.roles.includes(role)).map(({ command }) => command);
  const shut = own.filter(({ privilege }) => !open.includes('*') && !open.includes(COMMANDS[privilege] ?? '')).map(({ privilege }) => `${table}: ${role} has ${privilege}, and no policy lets it through`);
  return [...shut, ...(role === 'cairn_app' ? memberFaults(table, own, exceptions) : exactly(table, role, own, listed(table, role, own, exceptions)))];
}

function listed(table: string, role: string, own: Grant[], exceptions: Exceptions): string {
  const list = role === 'cairn_system' ? SYSTEM_MAY : role === 'cairn_definer' ? DEFINER_MAY : {};
  return (own.length > 0 ? exceptions.allow(list, table)?.may : undefined) ?? '';
}

function memberFaults(table: string, own: Grant[], exceptions: Exceptions): string[] {
  const written = own.filter(({ privilege }) => privilege !== 'select').map(({ privilege }) => privilege);
  if (exceptions.allow(SYSTEM_WRITTEN, table)) return written.map((privilege) => `${table}: members may ${privilege}, and only jobs write it`);
  return written.includes('delete') && !exceptions.allow(DELETABLE, table) ? [`${table}: members may delete rows for good`] : [];
}

function exactly(table: string, role: string, own: Grant[], wanted: string): string[] {
  const found = spelled(own);
  return found === wanted ? [] : [`${table}: ${role} may "${found}", and the list says "${wanted}"`];
}

// In the order of a GRANT, columns sorted: `select, update (owner_id, version)`.
function spelled(own: Grant[]): string {
  return ORDINARY.flatMap((privilege) => {
    const same = own.filter((grant) => grant.privilege === privilege);
    const columns = same.flatMap(({ column }) => column ?? []);
    return same.length === 0 ? [] : [same.length > columns.length ? privilege : `${privilege} (${columns.join(', ')})`];
  }).join(', ');
}

const DEFAULTS = `select defaclrole::regrole::text as name from pg_default_acl`;
const SCHEMA_GRANTS = `select n.nspname as name, case when g.grantee = 0 then 'public' else g.grantee::regrole::text end as role, lower(g.privilege_type) as privilege
  from pg_namespace n, aclexplode(n.nspacl) g where n.nspname in ('public', 'bullmq') and g.grantee <> n.nspowner`;
const DATABASE_GRANTS = `select case when g.grantee = 0 then 'public' else g.grantee::regrole::text end as role, lower(g.privilege_type) as privilege
  from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) g where d.datname = current_database() and g.grantee <> d.datdba`;
const CONNECTING = ['cairn_app', 'cairn_system', 'cairn_queue', 'cairn_public'];
const STAGING = ['cairn_app', 'cairn_system', 'cairn_queue'];

/** Nobody but the owner creates anything, and nobody gets a right by default. */
export const checkPlaces: Check = async (catalogue: Catalogue) => [
  ...(await catalogue.rows<{ name: string }>(DEFAULTS)).map(({ name }) => `${name}: gives rights by default to what it will create`),
  ...(await catalogue.rows<{ name: string; role: string; privilege: string }>(SCHEMA_GRANTS))
    .filter(({ name, privilege }) => name !== 'public' || privilege !== 'usage')
    .map(({ name, role, privilege }) => `schema ${name}: ${role} has ${privilege}`),
  ...(await catalogue.rows<{ role: string; privilege: string }>(DATABASE_GRANTS))
    .filter(({ role, privilege }) => !(privilege === 'connect' && CONNECTING.includes(role)) && !(privilege === 'temporary' && STAGING.includes(role)))
    .map(({ role, privilege }) => `database: ${role} has ${privilege}`),
];
