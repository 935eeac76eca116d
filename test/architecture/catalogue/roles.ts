import type { Check } from './catalogue.js';

interface DatabaseRole { name: string; login: boolean; powers: string[] }
const ROLES = `
  select rolname as name, rolcanlogin as login,
    array_remove(array[case when rolsuper then 'SUPERUSER' end, case when rolbypassrls then 'BYPASSRLS' end, case when rolcreatedb then 'CREATEDB' end,
      case when rolcreaterole then 'CREATEROLE' end, case when rolreplication then 'REPLICATION' end], null) as powers
  from pg_roles where rolname ~ '^cairn_' order by 1`;
const EXPECTED = ['cairn_app', 'cairn_definer', 'cairn_owner', 'cairn_public', 'cairn_queue', 'cairn_system'];

interface Membership { role: string; member: string; inherits: boolean; admin: boolean }
const MEMBERSHIPS = `select roleid::regrole::text as role, member::regrole::text as member, inherit_option as inherits, admin_option as admin
  from pg_auth_members where roleid::regrole::text ~ '^cairn_' or member::regrole::text ~ '^cairn_'`;

interface Owned { role: string; kind: string; name: string }
const OWNED = `
  select d.refobjid::regrole::text as role, d.classid::regclass::text as kind, coalesce(c.relnamespace, p.pronamespace, t.typnamespace)::regnamespace::text as name
  from pg_shdepend d
    left join pg_class c on d.classid = 'pg_class'::regclass and c.oid = d.objid
    left join pg_proc p on d.classid = 'pg_proc'::regclass and p.oid = d.objid
    left join pg_type t on d.classid = 'pg_type'::regclass and t.oid = d.objid
  where d.refclassid = 'pg_authid'::regclass and d.deptype = 'o' and d.dbid in (0, (select oid from pg_database where datname = current_database()))
    and d.refobjid::regrole::text ~ '^cairn_(app|system|public|queue|definer)$'`;

interface Setting { role: string; name: string }
const SETTINGS = `select coalesce(nullif(s.setrole, 0)::regrole::text, 'every role') as role, split_part(x, '=', 1) as name
  from pg_db_role_setting s, unnest(s.setconfig) x
  where (s.setrole = 0 or s.setrole::regrole::text ~ '^cairn_') and s.setdatabase in (0, (select oid from pg_database where datname = current_database()))`;
const TIME_LIMITS = ['lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout'];

/** No role has more than the table in the architecture says. */
export const checkRoles: Check = async (catalogue) => {
  const roles = await catalogue.rows<DatabaseRole>(ROLES);
  const missing = EXPECTED.filter((name) => !roles.some((role) => role.name === name));
  return [
    ...missing.map((name) => `${name}: the role does not exist`),
    ...roles.filter(({ name }) => !EXPECTED.includes(name)).map(({ name }) => `${name}: a role that nobody knows`),
    ...roles.flatMap(({ name, powers }) => powers.map((power) => `${name}: has ${power}`)),
    ...roles.filter(({ name, login }) => name === 'cairn_definer' && login).map(({ name }) => `${name}: can sign in`),
    ...(await catalogue.rows<Membership>(MEMBERSHIPS)).filter((membership) => !isHandOver(membership)).map(({ role, member }) => `${member}: is a member of ${role}`),
    ...(await catalogue.rows<Owned>(OWNED)).filter((owned) => !isOwn(owned)).map(({ role, kind, name }) => `${role}: owns something in ${kind} (${name})`),
    ...(await catalogue.rows<Setting>(SETTINGS)).filter(({ name }) => !TIME_LIMITS.includes(name)).map(({ role, name }) => `${role}: begins with ${name} already set`),
  ];
};

// The owner may give functions to the definer role; it does not read with the definer's policies.
function isHandOver({ role, member, inherits, admin }: Membership): boolean {
  return role === 'cairn_definer' && member === 'cairn_owner' && !inherits && !admin;
}

function isOwn({ role, kind, name }: Owned): boolean {
  if (role === 'cairn_definer') return kind === 'pg_proc' && name === 'public';
  return role === 'cairn_queue' && (name === 'bullmq' || kind === 'pg_namespace');
}
