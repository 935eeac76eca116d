import { CONTRIBUTED, DEFINER_MAY, OPEN_OWNED, PARTS, RAW_TABLES, SPECIAL_POLICIES, SYSTEM_MAY } from './exceptions.js';
import type { Catalogue, Check, Exceptions, Relation } from './catalogue.js';

/** One policy; `command` is r, a, w, d or * as in pg_policy. */
export interface Policy { table: string; name: string; command: string; permissive: boolean; roles: string[]; using: string | null; check: string | null }

const POLICIES = `
  select c.relname as table, p.polname as name, p.polcmd as command, p.polpermissive as permissive,
    array(select case when r = 0 then 'public' else r::regrole::text end from unnest(p.polroles) r order by 1) as roles,
    regexp_replace(pg_get_expr(p.polqual, p.polrelid), '\\s+', ' ', 'g') as using, regexp_replace(pg_get_expr(p.polwithcheck, p.polrelid), '\\s+', ' ', 'g') as check
  from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'public'::regnamespace order by 1, 2`;

// The forms that PostgreSQL plans as an index condition on network_id with each setting read once. Sub-selects make it so.
const SCALAR = (setting: string): string => `( SELECT (NULLIF(current_setting('app.${setting}'::text, true), ''::text))::uuid AS "nullif")`;
const LIST = (setting: string): string => `((( SELECT string_to_array(current_setting('app.${setting}'::text, true), ','::text) AS string_to_array))::uuid[])`;
const OWNER_IN = (setting: string): string => `(owner_id = ANY ${LIST(setting)})`;
const NETWORK = `(network_id = ${SCALAR('network_id')})`;
const WRITABLE = OWNER_IN('write_owner_ids');
const RAW = OWNER_IN('raw_owner_ids');
const SHARED = `((visibility = ANY (ARRAY['NETWORK'::text, 'PUBLIC'::text])) OR ${OWNER_IN('read_owner_ids')} OR ((visibility = 'TEAM'::text) AND (team_id = ANY ${LIST('team_ids')})))`;
const IN_TEAM = `(team_id = ANY ${LIST('team_ids')})`;
const CONTRIBUTORS = `(${OWNER_IN('author_owner_ids')} OR ${IN_TEAM})`;
const CONTRIBUTION = `((visibility = ANY (ARRAY['NETWORK'::text, 'PUBLIC'::text])) OR ((visibility = 'OWNER'::text) AND ${OWNER_IN('read_owner_ids')}) OR ${IN_TEAM})`;
const WALLED = ['cairn_app', 'cairn_owner', 'cairn_public', 'cairn_system'];

export const readPolicies = (catalogue: Catalogue): Promise<Policy[]> => catalogue.rows<Policy>(POLICIES);

/** One wall around the network, and behind it only what was meant. */
export const checkPolicies: Check = async (catalogue, exceptions) => {
  const policies = await readPolicies(catalogue);
  return catalogue.tenantTables.flatMap((table) => {
    const own = policies.filter((policy) => policy.table === table.name);
    return [
      ...wallFaults(table.name, own.filter(({ permissive }) => !permissive)),
      ...own.filter(({ permissive }) => permissive).flatMap((policy) => permissiveFaults(table, policy, exceptions)),
      ...own.filter(({ using, check }) => [using, check].some(readsSettingPerRow)).map(({ name }) => `${name}: reads a setting for every row; write it as a sub-select`),
    ];
  });
};

function wallFaults(table: string, restrictive: Policy[]): string[] {
  const [wall, ...more] = restrictive;
  if (!wall) return [`${table}: has no restrictive network policy`];
  const faults = more.map(({ name }) => `${name}: a second restrictive policy; the network is the only wall for all`);
  if (wall.command !== '*') faults.push(`${wall.name}: the network policy does not hold for every command`);
  if (wall.roles.join() !== WALLED.join()) faults.push(`${wall.name}: the network policy is for ${wall.roles.join(', ')}, not for ${WALLED.join(', ')}`);
  if (wall.using !== NETWORK) faults.push(`${wall.name}: USING is not in the planning form`);
  if (wall.check !== NETWORK) faults.push(`${wall.name}: WITH CHECK is not in the planning form`);
  return faults;
}

function permissiveFaults(table: Relation, policy: Policy, exceptions: Exceptions): string[] {
  return policy.roles.flatMap((role) => {
    const intended = role === 'cairn_app' ? intendedForMembers(table, policy, exceptions)
      : role === 'cairn_system' ? table.name in SYSTEM_MAY
        : role === 'cairn_definer' && table.name in DEFINER_MAY;
    return intended ? [] : [`${policy.name}: opens ${table.name} to ${role} in a way that is not intended`];
  });
}

function intendedForMembers(table: Relation, { name, command, using, check }: Policy, exceptions: Exceptions): boolean {
  const special = exceptions.allow(SPECIAL_POLICIES, name);
  if (special) return special.using === using && special.check === check;
  const part = exceptions.allow(PARTS, table.name);
  if (part) return standard(command, using, check, whole(table.name, part, ''), whole(table.name, part, ` AND ${CONTRIBUTORS.replace('owner_id', 'whole.owner_id').replace('team_id', 'whole.team_id')}`));
  if (exceptions.allow(CONTRIBUTED, table.name)) return standard(command, using, check, CONTRIBUTION, CONTRIBUTORS);
  const owned = table.columns.some((column) => column.name === 'owner_id') && !exceptions.allow(OPEN_OWNED, table.name);
  if (!owned) return using === 'true' && check === 'true';
  return standard(command, using, check, exceptions.allow(RAW_TABLES, table.name) ? RAW : SHARED, WRITABLE);
}

function standard(command: string, using: string | null, check: string | null, readers: string, writers: string): boolean {
  switch (command) {
    case 'r': return using === readers;
    case 'a': return check === writers;
    case 'w': return using === writers && check === writers;
    case 'd': return using === writers;
    default: return false;
  }
}

function whole(table: string, { of, by }: { of: string; by: string }, writers: string): string {
  return `(EXISTS ( SELECT 1 FROM ${of} whole WHERE ((whole.network_id = ${table}.network_id) AND (whole.id = ${table}.${by})${writers})))`;
}

const READ_ONCE = new RegExp([SCALAR('NAME'), LIST('NAME')].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('NAME', '\\w+')).join('|'), 'g');

function readsSettingPerRow(expression: string | null): boolean {
  return expression?.replaceAll(READ_ONCE, '').includes('current_setting') ?? false;
}
