import { addSchool, createTeam, freshNetwork, joinDistrict, joinMember, memberIdOf, type District, type Member, type Network, type Team } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { closeSockets, listen } from '../tools/socket.js';
import { sql } from '../tools/sql.js';
import { until } from '../tools/until.js';

const ROSTER = 'members { part perspective takesPart member { name } } schools { name } composition { status requirements { requirement need have met waived } }';
const result = `__typename ... on Team { ${ROSTER} } ... on Refused { code message }`;
const ADD = `mutation ($input: AddTeamMemberInput!) { addTeamMember(input: $input) { ${result} } }`;
const PART = `mutation ($input: SetTeamPartInput!) { setTeamPart(input: $input) { ${result} } }`;
const REMOVE = `mutation ($teamId: ID!, $memberId: ID!) { removeTeamMember(teamId: $teamId, memberId: $memberId) { ${result} } }`;
const ADD_SITE = `mutation ($teamId: ID!, $siteId: ID!) { addTeamSite(teamId: $teamId, siteId: $siteId) { ${result} } }`;
const REMOVE_SITE = `mutation ($teamId: ID!, $siteId: ID!) { removeTeamSite(teamId: $teamId, siteId: $siteId) { ${result} } }`;
const TEAM = `query ($id: ID!) { team(id: $id) { ${ROSTER} } }`;
const MINE = '{ myTeams { id } }';
const RULE = 'mutation ($input: UpdateNetworkInput!) { updateNetwork(input: $input) { version teamRule { leadCentralOffice minPrincipals minTeachers } } }';

interface Roster { members: { part: string; perspective: string; takesPart: boolean; member: { name: string } }[]; schools: { name: string }[]; composition: { status: string; requirements: { requirement: string; need: number; have: number; met: boolean }[] } }

let place: TestServer;
let network: Network;
let district: District;
let ada: Member;
let ben: Member;
let leadId: string;
beforeAll(async () => { place = await server(); });
beforeEach(async () => {
  network = await freshNetwork(place);
  district = await joinDistrict(network);
  [ada, ben] = [await joinMember(network, district.lead, ['TEACHER'], { name: 'Ada' }), await joinMember(network, district.lead, ['PRINCIPAL'], { name: 'Ben' })];
  leadId = await memberIdOf(district.lead);
});

const roster = async (team: Pick<Team, 'id'>): Promise<Roster> => (await network.lead.client.ask<{ team: Roster }>(TEAM, { id: team.id })).team;
const parts = ({ members }: Roster): string[] => members.map(({ part, member }) => `${member.name === district.lead.name ? 'Lead' : member.name} ${part}`);
const change = <T>(document: string, variables: Record<string, unknown>): Promise<T> => district.lead.client.ask<T>(document, variables, Client.key());

describe('the roster', () => {
  test('takes people in, gives them a part and words, and lets them go', async () => {
    const team = await createTeam(district);
    await change(ADD, { input: { teamId: team.id, memberId: ada.memberId, perspective: 'Sees the first hour.' } });
    await change(ADD, { input: { teamId: team.id, memberId: ben.memberId, part: 'COACH' } });
    expect(parts(await roster(team))).toEqual(['Lead LEAD', 'Ada MEMBER', 'Ben COACH']);
    await change(PART, { input: { teamId: team.id, memberId: ben.memberId, part: 'MEMBER', perspective: 'Heads Oak.' } });
    expect((await roster(team)).members.map(({ part, perspective }) => [part, perspective])).toEqual([['LEAD', ''], ['MEMBER', 'Sees the first hour.'], ['MEMBER', 'Heads Oak.']]);
    await change(REMOVE, { teamId: team.id, memberId: ada.memberId });
    expect(parts(await roster(team))).toEqual(['Lead LEAD', 'Ben MEMBER']);
  });

  test('has one lead: the one before stays as a member', async () => {
    const team = await createTeam(district, { members: [ada, ben] });
    await change(PART, { input: { teamId: team.id, memberId: ada.memberId, part: 'LEAD' } });
    expect(parts(await roster(team))).toEqual(['Ada LEAD', 'Ben MEMBER', 'Lead MEMBER']);
    await Promise.all([leadId, ben.memberId, ada.memberId].map((memberId) => district.lead.client.in(network.slug).ask(PART, { input: { teamId: team.id, memberId, part: 'LEAD' } }, Client.key())));
    expect((await roster(team)).members.filter(({ part }) => part === 'LEAD')).toHaveLength(1);
  });

  test('brings back who left as what they were, and not as a second lead', async () => {
    const team = await createTeam(district, { members: [ada] });
    await change(PART, { input: { teamId: team.id, memberId: ada.memberId, perspective: 'Sees the first hour.' } });
    for (const memberId of [ada.memberId, leadId]) await change(REMOVE, { teamId: team.id, memberId });
    expect(await roster(team)).toMatchObject({ members: [] });
    for (const memberId of [ada.memberId, leadId]) await change(ADD, { input: { teamId: team.id, memberId } });
    expect(parts(await roster(team))).toEqual(['Lead LEAD', 'Ada MEMBER']);
    expect((await roster(team)).members[1]?.perspective).toBe('Sees the first hour.');
    await change(REMOVE, { teamId: team.id, memberId: leadId });
    await change(PART, { input: { teamId: team.id, memberId: ada.memberId, part: 'LEAD' } });
    await change(ADD, { input: { teamId: team.id, memberId: leadId } });
    expect((await roster(team)).members.map(({ part }) => part)).toEqual(['LEAD', 'MEMBER']);
  });

  test('takes a coach of the hub as a coach, and nobody of another district', async () => {
    const team = await createTeam(district);
    const [coach, other] = [await joinMember(network, network.lead, ['COACH'], { name: 'Cleo' }), await joinDistrict(network)];
    const otherId = await memberIdOf(other.lead);
    await change(ADD, { input: { teamId: team.id, memberId: coach.memberId } });
    expect(parts(await roster(team))).toEqual(['Lead LEAD', 'Cleo COACH']);
    expect(await coach.client.ask(MINE)).toEqual({ myTeams: [{ id: team.id }] });
    expect(await district.lead.client.fail(PART, { input: { teamId: team.id, memberId: coach.memberId, part: 'LEAD' } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'memberId' });
    expect(await change(ADD, { input: { teamId: team.id, memberId: otherId, part: 'MEMBER' } })).toMatchObject({ addTeamMember: { __typename: 'Refused', code: 'NOT_IN_DISTRICT' } });
  });

  test('is kept by leads of the district alone, and knows nobody of other networks', async () => {
    const team = await createTeam(district, { members: [ada] });
    const stranger = await memberIdOf((await freshNetwork(place)).lead);
    const variables = { teamId: team.id, memberId: ada.memberId };
    for (const { client } of [network.lead, ada, (await joinDistrict(network)).lead]) {
      expect((await client.fail(REMOVE, variables, Client.key())).code).toBe('FORBIDDEN');
      expect((await client.fail(ADD, { input: variables }, Client.key())).code).toBe('FORBIDDEN');
      expect((await client.fail(PART, { input: { ...variables, part: 'LEAD' } }, Client.key())).code).toBe('FORBIDDEN');
    }
    for (const memberId of [stranger, network.id, 'x', ben.memberId]) expect((await district.lead.client.fail(REMOVE, { teamId: team.id, memberId }, Client.key())).code).toBe('NOT_FOUND');
    for (const memberId of [stranger, network.id, 'x']) expect((await district.lead.client.fail(ADD, { input: { teamId: team.id, memberId } }, Client.key())).code).toBe('NOT_FOUND');
  });

  test('of a team that has ended stays as it is', async () => {
    const team = await createTeam(district, { members: [ada] });
    await change('mutation ($id: ID!) { endTeam(id: $id, version: 1) { __typename } }', { id: team.id });
    for (const [document, variables] of [[REMOVE, { teamId: team.id, memberId: ada.memberId }], [ADD, { input: { teamId: team.id, memberId: ben.memberId } }]] as const) {
      expect(JSON.stringify(await change(document, variables))).toContain('TEAM_ENDED');
    }
  });

  test('names the schools of the district, once each, and lets them go and come back', async () => {
    const team = await createTeam(district);
    const [oak, elm] = [await addSchool(network, district.site, { name: 'Oak' }), await addSchool(network, (await joinDistrict(network)).site)];
    for (let time = 0; time < 2; time += 1) await change(ADD_SITE, { teamId: team.id, siteId: oak.id });
    expect((await roster(team)).schools).toEqual([{ name: 'Oak' }]);
    await change(REMOVE_SITE, { teamId: team.id, siteId: oak.id });
    expect((await roster(team)).schools).toEqual([]);
    expect((await district.lead.client.fail(REMOVE_SITE, { teamId: team.id, siteId: oak.id }, Client.key())).code).toBe('NOT_FOUND');
    await change(ADD_SITE, { teamId: team.id, siteId: oak.id });
    expect((await roster(team)).schools).toEqual([{ name: 'Oak' }]);
    expect(await district.lead.client.fail(ADD_SITE, { teamId: team.id, siteId: elm.id }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'siteId' });
  });
});

describe('the rule of the network', () => {
  const missing = async (team: Team): Promise<string[]> => (await roster(team)).composition.requirements.filter(({ met }) => !met).map(({ requirement }) => requirement);

  test('is held against the roster as it is now: whoever leaves is never kept, and the team needs attention', async () => {
    const cid = await joinMember(network, district.lead, ['TEACHER'], { name: 'Cid' });
    const team = await createTeam(district, { members: [ada, ben, cid] });
    expect((await roster(team)).composition).toMatchObject({ status: 'COMPLETE', requirements: [{ need: 1, have: 1 }, { need: 1, have: 1 }, { need: 2, have: 2 }] });
    await change(REMOVE, { teamId: team.id, memberId: cid.memberId });
    expect(await missing(team)).toEqual(['TEACHERS']);
    await district.lead.client.ask('mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename } }', { id: ben.memberId }, Client.key());
    expect(await missing(team)).toEqual(['PRINCIPALS', 'TEACHERS']);
    expect((await roster(team)).members.find(({ member }) => member.name === 'Ben')).toMatchObject({ takesPart: false });
    await change(REMOVE, { teamId: team.id, memberId: leadId });
    expect((await roster(team)).composition.status).toBe('NEEDS_ATTENTION');
    expect(await missing(team)).toEqual(['LEAD', 'PRINCIPALS', 'TEACHERS']);
  });

  test('follows roles as they change', async () => {
    const cid = await joinMember(network, district.lead, ['TEACHER']);
    const team = await createTeam(district, { members: [ada, ben, cid] });
    await district.lead.client.ask('mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { __typename } }', { input: { id: cid.memberId, version: 1, roles: ['GUEST'] } }, Client.key());
    expect(await missing(team)).toEqual(['TEACHERS']);
    expect(await cid.client.ask(MINE)).toEqual({ myTeams: [] });
  });

  test('is set by the hub, with a version, and moves every team at once', async () => {
    const team = await createTeam(district, { members: [ada] });
    const loose = { leadCentralOffice: false, minPrincipals: 0, minTeachers: 1 };
    expect(await network.lead.client.ask(RULE, { input: { version: 1, teamRule: loose } }, Client.key())).toEqual({ updateNetwork: { version: 2, teamRule: loose } });
    expect((await roster(team)).composition).toMatchObject({ status: 'COMPLETE', requirements: [{ requirement: 'LEAD' }, { requirement: 'TEACHERS' }] });
    expect(await network.lead.client.fail(RULE, { input: { version: 1, teamRule: loose } }, Client.key())).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    for (const [field, value] of [['minPrincipals', -1], ['minPrincipals', 21], ['minTeachers', 51]] as const) {
      expect(await network.lead.client.fail(RULE, { input: { version: 2, teamRule: { ...loose, [field]: value } } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: `teamRule.${field}` });
    }
    expect((await district.lead.client.fail(RULE, { input: { version: 2, teamRule: loose } }, Client.key())).code).toBe('FORBIDDEN');
  });
});

describe('the rights of a team', () => {
  afterEach(closeSockets);

  test('end with the part in it, at once and on open sockets', async () => {
    const team = await createTeam(district, { members: [ada] });
    const socket = await listen(ada.client);
    expect(await socket.subscribe(`team:${team.id}`)).toMatchObject({ ok: true });
    await change(REMOVE, { teamId: team.id, memberId: ada.memberId });
    expect(await ada.client.ask(MINE)).toEqual({ myTeams: [] });
    await until('the stream to be revoked', () => socket.revoked.includes(`team:${team.id}`));
    expect(await socket.subscribe(`team:${team.id}`)).toEqual({ ok: false, code: 'NOT_FOUND' });
  });

  test('are heard by its people alone', async () => {
    const team = await createTeam(district, { members: [ada] });
    const eventsAfter = 'query ($stream: String!) { eventsAfter(stream: $stream, seq: 0) { events { name payload } } }';
    const stream = `team:${team.id}`;
    for (const { client } of [ada, district.lead]) {
      expect(await client.ask(eventsAfter, { stream })).toMatchObject({ eventsAfter: { events: [{ name: 'team.created', payload: JSON.stringify({ teamId: team.id }) }] } });
    }
    for (const { client } of [network.lead, ben, (await joinDistrict(network)).lead, (await joinDistrict(await freshNetwork(place))).lead]) {
      expect((await client.fail(eventsAfter, { stream })).code).toBe('NOT_FOUND');
    }
  });

  test('go neither with somebody who moved to another district nor with a coach who coaches no more', async () => {
    const coach = await joinMember(network, network.lead, ['COACH', 'HUB_DATA']);
    const team = await createTeam(district, { members: [ada, [coach, 'COACH']] });
    await network.lead.client.ask('mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { __typename } }', { input: { id: coach.memberId, version: 1, roles: ['HUB_DATA'] } }, Client.key());
    expect(await coach.client.ask(MINE)).toEqual({ myTeams: [] });
    const other = await joinDistrict(network);
    await sql(place, 'update member set organization_id = $3, site_id = $4, version = version + 1 where network_id = $1 and id = $2', [network.id, ada.memberId, other.organizationId, other.site.id]);
    expect((await roster(team)).members.map(({ takesPart }) => takesPart)).toEqual([true, false, false]);
    const [row] = await sql<{ team_ids: string[] | null }>(place, 'select team_ids from member_context($1, $2)', [network.id, ada.memberId]);
    expect(row?.team_ids).toBeNull();
  });
});
