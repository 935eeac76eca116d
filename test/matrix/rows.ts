import type { Client as Database } from 'pg';
import type { Canaries } from './canaries.js';
import type { Audience, Membership, Sight } from './may.js';
import { missingTarget, NOUNS, type Noun, type Target, type Targets } from './targets.js';

type Row = Record<string, string | null>;

/**
 * Whose the rows of each table are, read from their columns. `wall` is what the policies must do; `reads` who may learn the
 * row's id. A table that is not here fails the matrix: somebody must say who may know its rows.
 */
interface Kind {
  wall: 'network' | 'shared' | 'raw' | 'measure' | 'none';
  reads: ((row: Row) => Audience[]) | null;
  about?: readonly string[];
}

const members = (row: Row): Audience[] => [{ to: 'members', network: row.network_id as string }];
const people = (row: Row): Audience[] => [{ to: 'people', network: row.network_id as string }];
const shared = (row: Row): Audience[] => (row.visibility === 'OWNER' ? [{ to: 'readers', network: row.network_id as string, owner: row.owner_id as string }] : members(row));
const raw = (row: Row): Audience[] => [{ to: 'data', network: row.network_id as string, owner: row.owner_id as string }];
const self = (row: Row): Audience[] => [{ to: 'person', user: row.user_id as string }];
const nobody = (): Audience[] => [];

export const TABLES: Record<string, Kind> = {
  agreement: { wall: 'network', reads: nobody },
  api_token: { wall: 'network', reads: self },
  app_user: { wall: 'none', reads: (row) => [{ to: 'person', user: row.id as string }] },
  credential: { wall: 'none', reads: null },
  data_point: { wall: 'raw', reads: null },
  data_point_history: { wall: 'raw', reads: null },
  event: { wall: 'network', reads: nobody },
  idempotency: { wall: 'network', reads: null },
  invitation: { wall: 'network', reads: (row) => [{ to: 'leads', network: row.network_id as string, owner: row.organization_id as string }, { to: 'leads', network: row.network_id as string, owner: row.hub_id as string }] },
  mail: { wall: 'none', reads: (row) => (row.network_id ? [{ to: 'leads', network: row.network_id, owner: row.hub_id as string }] : []) },
  measure: { wall: 'shared', reads: shared },
  measure_definition: { wall: 'measure', reads: nobody },
  measure_import: { wall: 'shared', reads: raw },
  measure_release: { wall: 'network', reads: null },
  member: { wall: 'network', reads: (row) => [...people(row), ...self(row)] },
  migration: { wall: 'none', reads: null },
  network: { wall: 'network', reads: (row) => [{ to: 'account', network: row.network_id as string }] },
  organization: { wall: 'none', reads: null },
  organization_member: { wall: 'none', reads: null },
  outbox: { wall: 'network', reads: null },
  participation: { wall: 'network', reads: nobody },
  receipt: { wall: 'network', reads: null },
  released_point: { wall: 'shared', reads: null },
  reset_token: { wall: 'none', reads: nobody },
  rollup_period: { wall: 'network', reads: null },
  rollup_site: { wall: 'network', reads: null },
  rollup_summary: { wall: 'network', reads: null },
  series: { wall: 'shared', reads: shared },
  session: { wall: 'none', reads: self },
  sign_in_attempt: { wall: 'none', reads: null },
  site: { wall: 'network', reads: members },
  socket_ticket: { wall: 'network', reads: nobody },
  stream: { wall: 'network', reads: null },
};

const EXTRA: Record<string, string> = {
  invitation: `, (select n.hub_id from network n where n.network_id = x.network_id) as hub_id, (select m.organization_id from member m where m.network_id = x.network_id and m.id = x.invited_by) as organization_id`,
  mail: `, (select n.hub_id from network n where n.network_id = x.network_id) as hub_id`,
};

/** The tables of the product, as the catalogue has them. @throws when one is not in `TABLES` */
export async function tablesOf(database: Database): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`);
  const unknown = rows.filter(({ name }) => !TABLES[name]);
  if (unknown.length > 0) throw new Error(`Say in test/matrix/rows.ts who may know the rows of ${unknown.map(({ name }) => name).join(', ')}.`);
  return rows.map(({ name }) => name);
}

/** Makes the id of every row a canary of those who may know it. To be called again when rows were added. */
export async function tellIds(database: Database, canaries: Canaries): Promise<void> {
  for (const table of await tablesOf(database)) {
    const { reads } = TABLES[table] as Kind;
    if (!reads) continue;
    const { rows } = await database.query<Row>(`select x.* ${EXTRA[table] ?? ''} from ${table} x`);
    for (const row of rows) canaries.tell(row.id as string, `id of a ${table}${row.name ? ` (${row.name})` : ''}`, reads(row));
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

const TARGET_SQL: Record<Noun, string> = {
  site: `select id, network_id, coalesce(organization_id, (select p.organization_id from site p where p.network_id = x.network_id and p.id = x.parent_id), (select hub_id from network n where n.network_id = x.network_id)) as owner_id, case kind when 'SCHOOL' then kind else state end as name from site x`,
  member: `select id, network_id, organization_id as owner_id, user_id, case when state = 'FORMER' then state when roles && '{HUB_LEAD,DISTRICT_LEAD}' then 'LEAD' else 'STAFF' end as name from member`,
  measure: `select id, network_id, owner_id, visibility, visibility || ' ' || row_number() over (partition by network_id, visibility order by id) as name from measure`,
  series: `select s.id, s.network_id, s.owner_id, s.visibility, s.visibility || case m.visibility when 'OWNER' then ' of a hidden measure' else '' end as name from series s join measure m on m.network_id = s.network_id and m.id = s.measure_id`,
  import: `select id, network_id, owner_id, state as name from measure_import`,
  invitation: `select i.id, i.network_id, m.organization_id as owner_id, i.kind as name from invitation i join member m on m.network_id = i.network_id and m.id = i.invited_by where i.used_at is null and i.revoked_at is null`,
  session: `select s.id, m.network_id, m.organization_id as owner_id, s.user_id, 'SESSION' as name from session s join member m on m.user_id = s.user_id where s.revoked_at is null`,
  apiToken: `select t.id, t.network_id, m.organization_id as owner_id, t.user_id, 'TOKEN' as name from api_token t join member m on m.network_id = t.network_id and m.user_id = t.user_id where t.revoked_at is null`,
  network: `select id, network_id, hub_id as owner_id, 'network' as name from network`,
  organization: `select o.id, (select m.network_id from member m where m.organization_id = o.id limit 1) as network_id, o.id as owner_id, o.kind as name from organization o`,
};

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
      if (!seen.has(label)) seen.set(label, { noun, label, id: row.id as string, network: row.network_id ?? null, owner: row.owner_id ?? null, ...(row.user_id ? { user: row.user_id } : {}), ...(row.visibility ? { visibility: row.visibility } : {}) });
    }
    targets[noun] = [...seen.values()].sort((a, b) => order(a) - order(b));
    targets[noun].push(missingTarget(noun));
  }
  return targets;
}

function placeOf(row: Row, places: Places): string {
  if (row.network_id === places.twin) return 'twin';
  if (row.network_id === places.foreign) return 'foreign';
  if (row.owner_id === places.own) return 'own';
  if (row.owner_id === places.resting) return 'resting';
  return row.owner_id === places.sibling ? 'sibling' : 'main';
}

const order = ({ label }: Target): number => ['own', 'main', 'sibling', 'resting', 'twin', 'foreign'].indexOf(label.split(' ')[0] as string);

/** What every person may see, from the memberships as they are stored. */
export async function readSights(database: Database): Promise<Map<string, Sight>> {
  const { rows } = await database.query<Row & { roles: never; leads: never }>(`
    select array(select o.organization_id from organization_member o join organization h on h.id = o.organization_id and h.kind = 'HUB' where o.user_id = m.user_id and o.role = 'LEAD') as leads, m.user_id, m.network_id, m.id, m.organization_id, m.site_id, m.roles, m.state, coalesce(d.state, s.state) as site_state
    from member m left join site s on s.network_id = m.network_id and s.id = m.site_id left join site d on d.network_id = s.network_id and d.id = s.parent_id`);
  const sights = new Map<string, Sight>();
  for (const row of rows) {
    const membership: Membership = {
      network: row.network_id as string, memberId: row.id as string, organizationId: row.organization_id as string, siteId: row.site_id ?? null, roles: row.roles,
      state: row.state as 'ACTIVE' | 'FORMER', writes: row.site_state !== 'PAUSED' && row.site_state !== 'ALUMNI',
    };
    const known = sights.get(row.user_id as string);
    sights.set(row.user_id as string, { userId: row.user_id as string, leads: row.leads, memberships: [...(known?.memberships ?? []), membership] });
  }
  return sights;
}
