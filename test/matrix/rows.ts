import type { Client as Database } from 'pg';
import type { Canaries } from './canaries.js';
import type { Audience, Membership, Sight } from './may.js';
import { TABLES, type Kind, type Row } from './tables.js';
import { TARGET_SQL } from './target-sql.js';
import { missingTarget, NOUNS, type Target, type Targets } from './targets.js';

/** The tables of the product, as the catalogue has them. @throws when one is not in `TABLES` */
export async function tablesOf(database: Database): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`);
  const unknown = rows.filter(({ name }) => !TABLES[name]);
  if (unknown.length > 0) throw new Error(`Say in test/matrix/tables.ts who may know the rows of ${unknown.map(({ name }) => name).join(', ')}.`);
  return rows.map(({ name }) => name);
}

/** Makes the id of every row a canary of those who may know it. To be called again when rows were added. @param before whoever might know it until now still may */
export async function tellIds(database: Database, canaries: Canaries, before = false): Promise<void> {
  for (const table of await tablesOf(database)) {
    const { reads, more } = TABLES[table] as Kind;
    if (!reads) continue;
    const { rows } = await database.query<Row>(`select x.* ${more ? `, ${more}` : ''} from ${table} x`);
    for (const row of rows) {
      const id = row.id as string;
      canaries.tell(id, `id of a ${table}${row.name ? ` (${row.name})` : ''}`, [...reads(row), ...(before ? canaries.audiencesOf(id) : [])]);
    }
  }
  const { rows } = await database.query<Row>(`
    select o.id, n.network_id, n.hub_id = o.id as hub from organization o join network n on n.hub_id = o.id
      or exists (select 1 from member m where m.network_id = n.network_id and m.organization_id = o.id)`);
  const organizations = new Map<string, Audience[]>();
  for (const { id, network_id: network, hub } of rows as unknown as { id: string; network_id: string; hub: boolean }[]) {
    organizations.set(id, [...(organizations.get(id) ?? []), { to: hub ? 'account' : 'members', network }, { to: 'colleagues', network, owner: id } as Audience]);
  }
  for (const [id, audiences] of organizations) canaries.tell(id, 'id of an organization', audiences);
}

interface Places { main: string; twin: string; foreign: string; own: string; sibling: string; resting: string }

/** The rows that probes name: of each noun some of the own district, its sibling, the hub, the other networks, and none. */
export async function readTargets(database: Database, canaries: Canaries, places: Places): Promise<Targets> {
  await tellIds(database, canaries);
  const targets = {} as Targets;
  for (const noun of NOUNS) {
    const { rows } = await database.query<Row>(`${TARGET_SQL[noun]} order by 1`);
    const seen = new Map<string, Target>();
    for (const row of rows) {
      const where = placeOf(row, places);
      const label = `${where} ${row.name && /^[A-Z]/.test(row.name) ? row.name : noun}`;
      // One of each kind is enough: the sibling's second shared series tells nothing that the first does not.
      if (!seen.has(label)) seen.set(label, { noun, label, id: row.id as string, network: row.network_id ?? null, owner: row.owner_id ?? null, ...given(row) });
    }
    targets[noun] = [...seen.values()].sort((a, b) => order(a) - order(b));
    targets[noun].push(missingTarget(noun));
  }
  return targets;
}

function given({ user_id: user, visibility, team_id: team, by, takers, state, code, with: along }: Row): Partial<Target> {
  const values = { user, visibility, team, by, takers, state, code, with: along && said(along as unknown as object) };
  return said(values);
}

const said = (values: object): object => Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));

function placeOf(row: Row, places: Places): string {
  if (row.network_id === places.twin) return 'twin';
  if (row.network_id === places.foreign) return 'foreign';
  if (row.owner_id === places.own) return 'own';
  if (row.owner_id === places.resting) return 'resting';
  return row.owner_id === places.sibling ? 'sibling' : 'main';
}

const order = ({ label }: Target): number => ['own', 'main', 'sibling', 'resting', 'twin', 'foreign'].indexOf(label.split(' ')[0] as string);

// A team's people: on its roster now, while it works; of its district and no guest, or a coach whom the hub sent.
const TEAMS = `array(select tm.team_id::text from team_member tm join team t on t.network_id = tm.network_id and t.id = tm.team_id where tm.network_id = m.network_id and tm.member_id = m.id
  and tm.left_at is null and t.ended_at is null and exists (select 1 from unnest(m.roles) r where r <> 'GUEST') and (m.organization_id = t.owner_id or (tm.part = 'COACH' and m.site_id is null and 'COACH' = any(m.roles))))`;

/** What every person may see, from the memberships as they are stored. */
export async function readSights(database: Database): Promise<Map<string, Sight>> {
  const { rows } = await database.query<Row & { roles: never; leads: never; teams: never }>(`
    select array(select o.organization_id from organization_member o join organization h on h.id = o.organization_id and h.kind = 'HUB' where o.user_id = m.user_id and o.role = 'LEAD') as leads, m.user_id, m.network_id, m.id, m.organization_id, m.site_id, m.roles, m.state, coalesce(d.state, s.state) as site_state, ${TEAMS} as teams
    from member m left join site s on s.network_id = m.network_id and s.id = m.site_id left join site d on d.network_id = s.network_id and d.id = s.parent_id`);
  const sights = new Map<string, Sight>();
  for (const row of rows) {
    const membership: Membership = {
      network: row.network_id as string, memberId: row.id as string, organizationId: row.organization_id as string, siteId: row.site_id ?? null, roles: row.roles,
      state: row.state as 'ACTIVE' | 'FORMER', writes: row.site_state !== 'PAUSED' && row.site_state !== 'ALUMNI', teams: row.teams,
    };
    const known = sights.get(row.user_id as string);
    sights.set(row.user_id as string, { userId: row.user_id as string, leads: row.leads, memberships: [...(known?.memberships ?? []), membership] });
  }
  return sights;
}
