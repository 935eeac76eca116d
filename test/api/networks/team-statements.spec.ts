import { addSchool, createTeam, freshNetwork, joinDistrict, joinMember, memberIdOf, type District, type Member, type Network, type Team } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { registered } from '../tools/documents.js';
import { sql } from '../tools/sql.js';

// What the pages of teams ask, who asks, and how many statements each may take besides BEGIN, context and COMMIT.
const MOST: [document: string, who: 'district' | 'coach' | 'hub', statements: number][] = [
  ['Teams', 'hub', 6], ['Team', 'district', 9], ['MyTeams', 'coach', 5], ['WaitingWaivers', 'hub', 8], ['TeamCandidates', 'district', 3], ['Draft', 'district', 1],
];

let network: Network;
let district: District;
let team: Team;
let coach: Member;
let place: TestServer;
const few = new Map<string, { statements: number; size: number }>();
const many = new Map<string, { statements: number; size: number }>();

beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  district = await joinDistrict(network);
  coach = await joinMember(network, network.lead, ['COACH']);
  team = await createTeam(district, { schools: [await addSchool(network, district.site)], members: [[coach, 'COACH']] });
  await district.lead.client.ask('mutation ($id: ID!) { askWaiver(input: { teamId: $id, requirement: PRINCIPALS, reason: "On leave" }) { __typename } }', { id: team.id }, Client.key());
  await district.lead.client.ask('mutation { saveDraft(input: { form: TEAM, target: "new", body: "{}" }) { updatedAt } }');
  for (const [document, who] of MOST) few.set(document, await count(document, who));
  await grow();
  for (const [document, who] of MOST) many.set(document, await count(document, who));
}, 60_000);

async function count(document: string, who: 'district' | 'coach' | 'hub'): Promise<{ statements: number; size: number }> {
  const client = { district: district.lead, coach, hub: network.lead }[who].client.in(network.slug);
  const variables = { Team: { id: team.id }, Draft: { form: 'TEAM', target: 'new' } }[document] ?? {};
  const answer = await (await client.post(JSON.stringify({ id: registered(document), variables }))).json() as { errors?: object[] };
  expect({ document, errors: answer.errors }).toEqual({ document, errors: undefined });
  return { statements: client.statements, size: JSON.stringify(answer).length };
}

/** Sixty teams with sixty people each, sixty people more in the first team, straight into the tables. */
async function grow(): Promise<void> {
  const run = (text: string, ...more: unknown[]): Promise<unknown> => sql(place, text, [network.id, ...more]);
  const lead = await memberIdOf(district.lead);
  await run(`with added as (insert into app_user (id, email, name) select gen_random_uuid(), gen_random_uuid() || '@x.example', 'More ' || n from generate_series(1, 60) n returning id, name)
    insert into member (network_id, id, user_id, name, organization_id, site_id, roles) select $1::uuid, gen_random_uuid(), a.id, a.name, $2, $3, '{TEACHER}' from added a`, district.organizationId, district.site.id);
  await run(`insert into team (network_id, id, owner_id, visibility, site_id, name) select $1, gen_random_uuid(), $2, 'NETWORK', $3, 'More ' || n from generate_series(1, 60) n`, district.organizationId, district.site.id);
  await run(`insert into team_member (network_id, team_id, member_id, part) select $1, t.id, m.id, 'MEMBER' from team t, member m where t.network_id = $1 and m.network_id = $1 and m.name like 'More %'`);
  await run(`insert into team_member (network_id, team_id, member_id, part) select $1, t.id, $2, 'COACH' from team t where t.network_id = $1 and t.name like 'More %'`, coach.memberId);
  await run(`insert into team_site (network_id, team_id, site_id) select $1, t.id, s.id from team t, site s where t.network_id = $1 and t.name like 'More %' and s.network_id = $1 and s.kind = 'SCHOOL'`);
  await run(`insert into team_waiver (network_id, id, team_id, requirement, reason, asked_by) select $1, gen_random_uuid(), t.id, 'TEACHERS', 'More', $2 from team t where t.network_id = $1`, lead);
  // As a change of the roster itself would announce: rights are cached for some seconds.
  await run(`select pg_notify('cairn_auth', '*') where $1::uuid is not null`);
}

test.each(MOST)('%s, for the %s, asks the database as often for sixty rows as for a few: %i times at most', (document, _who, most) => {
  const [before, after] = [few.get(document), many.get(document)];
  if (document !== 'Draft') expect(after?.size).toBeGreaterThan(before?.size ?? 0);
  expect(after?.statements).toBe(before?.statements);
  expect(after?.statements).toBeGreaterThan(0);
  expect(after?.statements).toBeLessThanOrEqual(most);
});
