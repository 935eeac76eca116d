import type { Client as Database } from 'pg';

/** A row policy as the catalogue has it. */
interface Policy {
  table: string; name: string; permissive: 'PERMISSIVE' | 'RESTRICTIVE'; command: string; roles: string[]; using: string | null; check: string | null;
}

/** One policy that is dropped or says yes to everything. */
export interface PolicyPlant {
  name: string;
  table: string;
  plant: string;
  restore: string;
  /** Whether reading is what it lets through: only that can show in an answer. */
  reads: boolean;
}

const OPEN = 'Teams, their people and their waivers are the whole network\'s: there is nothing to let through.';
const WHOLE = 'Read and added through its whole, which stands behind its own network wall; no background work reads it.';

/** Policies behind which another wall stands that asks the same, and why nothing can show without them. */
const BEHIND: Record<string, string> = {
  measure_definition_network: 'A definition is read and added through its measure, which stands behind its own network wall.',
  team_read: OPEN, team_member_read: OPEN, team_site_read: OPEN, team_waiver_read: OPEN,
  team_waiver_network: WHOLE, cycle_note_network: WHOLE, cycle_step_network: WHOLE, session_link_network: WHOLE,
  session_vote_network: 'A vote is its voter\'s, who is another member in another network.',
};

const PRODUCT_ROLES = ['cairn_app', 'cairn_system'];

/**
 * Every policy of the product's roles that can be loosened: the network walls are dropped, the others say yes to all. A
 * policy that already does, or whose role lacks the right anyway, has nothing behind it to find.
 */
export async function policyPlants(database: Database): Promise<PolicyPlant[]> {
  const { rows } = await database.query<Policy>(`
    select tablename as table, policyname as name, permissive, cmd as command, roles::text[] as roles, qual as using, with_check as check
    from pg_policies where schemaname = 'public' order by 1, 2`);
  const plants: PolicyPlant[] = [];
  for (const policy of rows) {
    const roles = policy.roles.filter((role) => PRODUCT_ROLES.includes(role));
    const dropped = policy.permissive === 'RESTRICTIVE';
    const open = (policy.using ?? 'true') === 'true' && (policy.check ?? 'true') === 'true';
    if (BEHIND[policy.name] || roles.length === 0 || (!dropped && open) || !(await anyRight(database, policy, roles))) continue;
    const drop = `drop policy ${policy.name} on ${policy.table}`;
    plants.push({
      name: `${policy.table}: ${policy.name} ${dropped ? 'is dropped' : 'lets all through'}`, table: policy.table, restore: `${dropped ? '' : `${drop}; `}${definition(policy)}`,
      plant: dropped ? drop : `${drop}; ${definition({ ...policy, using: policy.using && 'true', check: policy.check && 'true' })}`,
      reads: policy.command === 'ALL' || policy.command === 'SELECT',
    });
  }
  return plants;
}

async function anyRight(database: Database, { table, command }: Policy, roles: readonly string[]): Promise<boolean> {
  const rights = command === 'ALL' ? 'select, insert, update, delete' : command;
  const { rows } = await database.query<{ has: boolean }>(`select bool_or(has_table_privilege(role, $1, $2)) as has from unnest($3::text[]) as role`, [table, rights, roles]);
  return rows[0]?.has === true;
}

function definition({ table, name, permissive, command, roles, using, check }: Policy): string {
  return `create policy ${name} on ${table} as ${permissive} for ${command} to ${roles.join(', ')}${using ? ` using (${using})` : ''}${check ? ` with check (${check})` : ''}`;
}
