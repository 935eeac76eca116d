import { addDistrict, addSchool, createTeam, freshNetwork, joinDistrict, joinMember, unique, type District, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';

const FIELDS = `id name purpose endedAt version memberCount isMine stream district { id } schools { name }
  members { part perspective takesPart member { id name } } composition { status } viewerCan { edit end resume decideWaivers }`;
const CREATE = `mutation ($input: CreateTeamInput!) { createTeam(input: $input) { __typename ... on Team { ${FIELDS} } ... on Refused { code message } } }`;
const UPDATE = 'mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { __typename ... on Team { name purpose version } ... on Refused { code } } }';
const END = 'mutation ($id: ID!, $version: Int!) { endTeam(id: $id, version: $version) { __typename ... on Team { endedAt version } ... on Refused { code } } }';
const RESUME = 'mutation ($id: ID!, $version: Int!) { resumeTeam(id: $id, version: $version) { __typename ... on Team { endedAt version } ... on Refused { code } } }';
const TEAM = `query ($id: ID!) { team(id: $id) { ${FIELDS} } }`;
const TEAMS = `query ($first: Int! = 50, $after: String, $siteId: ID, $ended: Boolean) {
  teams(first: $first, after: $after, siteId: $siteId, ended: $ended) { edges { node { id name } } pageInfo { hasNextPage endCursor } } }`;
const MINE = '{ myTeams { id name } }';

interface Page { teams: { edges: { node: { name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
type Made = Promise<{ createTeam: Record<string, unknown> & { id: string } }>;

let place: TestServer;
let network: Network;
let district: District;
beforeAll(async () => { place = await server(); });
beforeEach(async () => {
  network = await freshNetwork(place);
  district = await joinDistrict(network);
});

const names = ({ teams }: Page): string[] => teams.edges.map(({ node }) => node.name);
const create = (input: Record<string, unknown>, client = district.lead.client): Made => client.ask(CREATE, { input: { name: `Team ${unique()}`, ...input } }, Client.key());

describe('a team', () => {
  test('belongs to its district, works in schools, and is led by whoever made it unless somebody else is named', async () => {
    const school = await addSchool(network, district.site, { name: 'Oak' });
    const teacher = await joinMember(network, district.lead, ['TEACHER'], { name: 'Ada', siteId: school.id });
    const { createTeam: made } = await create({ name: ' Attendance ', purpose: 'See every absence early.', schoolIds: [school.id, school.id],
      members: [{ memberId: teacher.memberId, part: 'MEMBER', perspective: 'Sees the first hour.' }] });
    expect(made).toMatchObject({
      name: 'Attendance', purpose: 'See every absence early.', endedAt: null, version: 1, memberCount: 2, district: { id: district.site.id }, schools: [{ name: 'Oak' }],
      members: [{ part: 'LEAD', takesPart: true, member: { name: district.lead.name } }, { part: 'MEMBER', perspective: 'Sees the first hour.', member: { name: 'Ada' } }],
      composition: { status: 'NEEDS_ATTENTION' }, viewerCan: { edit: true, end: true, resume: false, decideWaivers: false },
    });
    const other = await create({ members: [{ memberId: teacher.memberId, part: 'LEAD' }] });
    expect(other.createTeam).toMatchObject({ memberCount: 1, isMine: false, stream: null, members: [{ part: 'LEAD', member: { name: 'Ada' } }] });
  });

  test('gives its people their rights at once', async () => {
    const teacher = await joinMember(network, district.lead, ['TEACHER']);
    expect(await teacher.client.ask(MINE)).toEqual({ myTeams: [] });
    const team = await createTeam(district, { members: [teacher] });
    for (const { client } of [teacher, district.lead]) {
      expect(await client.ask(MINE)).toEqual({ myTeams: [{ id: team.id, name: team.name }] });
      expect(await client.ask(TEAM, { id: team.id })).toMatchObject({ team: { isMine: true, stream: `team:${team.id}` } });
    }
  });

  test.each([
    ['no name', 'name', { name: ' ' }], ['a name of 121 characters', 'name', { name: 'x'.repeat(121) }], ['a name on two lines', 'name', { name: 'a\nb' }],
    ['a purpose of 2,001 characters', 'purpose', { purpose: 'x'.repeat(2_001) }], ['61 people', 'members', { members: Array.from({ length: 61 }, () => ({ memberId: 'x', part: 'MEMBER' })) }],
    ['somebody twice', 'members', { members: [{ memberId: 'x', part: 'MEMBER' }, { memberId: 'x', part: 'COACH' }] }],
    ['two leads', 'members', { members: [{ memberId: 'x', part: 'LEAD' }, { memberId: 'y', part: 'LEAD' }] }],
    ['101 schools', 'schoolIds', { schoolIds: Array.from({ length: 101 }, () => 'x') }],
  ])('cannot have %s', async (_what, field, input) => {
    expect(await district.lead.client.fail(CREATE, { input: { name: 'Team', ...input } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('has people of its own district and coaches of the hub, and nobody else; a refused one leaves nothing behind', async () => {
    const [other, guest, coach, lead] = [
      await joinMember(network, (await joinDistrict(network)).lead, ['TEACHER'], { name: 'Cy' }), await joinMember(network, district.lead, ['GUEST']),
      await joinMember(network, network.lead, ['COACH']), await joinMember(network, network.lead, ['HUB_DATA']),
    ];
    const elsewhere = await freshNetwork(place);
    const foreign = await joinMember(elsewhere, elsewhere.lead, ['COACH']);
    const having = (member: { memberId: string }, part: string) => ({ input: { name: 'Team', members: [{ memberId: member.memberId, part }] } });
    expect(await district.lead.client.ask(CREATE, having(other, 'MEMBER'), Client.key())).toEqual({ createTeam: { __typename: 'Refused', code: 'NOT_IN_DISTRICT', message: 'Cy works in another district.' } });
    for (const [who, part] of [[guest, 'MEMBER'], [coach, 'MEMBER'], [lead, 'COACH']] as const) {
      expect(await district.lead.client.fail(CREATE, having(who, part), Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'members' });
    }
    expect((await district.lead.client.fail(CREATE, having(foreign, 'COACH'), Client.key())).code).toBe('NOT_FOUND');
    expect(await sql(place, 'select id from team where network_id = $1', [network.id])).toEqual([]);
    expect((await create({ members: [{ memberId: coach.memberId, part: 'COACH' }] })).createTeam).toMatchObject({ memberCount: 2 });
  });

  test('works in schools of its own district alone', async () => {
    const elsewhere = await addSchool(network, await addDistrict(network));
    for (const id of [elsewhere.id, district.site.id]) {
      expect(await district.lead.client.fail(CREATE, { input: { name: 'Team', schoolIds: [id] } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'schoolIds' });
    }
    expect((await district.lead.client.fail(CREATE, { input: { name: 'Team', schoolIds: [network.id] } }, Client.key())).code).toBe('NOT_FOUND');
  });

  test('is kept by leads of its own district', async () => {
    const team = await createTeam(district);
    const principal = await joinMember(network, district.lead, ['PRINCIPAL', 'DISTRICT_DATA']);
    for (const { client } of [network.lead, (await joinDistrict(network)).lead, principal]) {
      expect((await client.fail(UPDATE, { input: { id: team.id, version: 1, name: 'Mine' } }, Client.key())).code).toBe('FORBIDDEN');
      expect((await client.fail(END, { id: team.id, version: 1 }, Client.key())).code).toBe('FORBIDDEN');
      expect(await client.ask(TEAM, { id: team.id })).toMatchObject({ team: { viewerCan: { edit: false, end: false, resume: false } } });
    }
    for (const { client } of [network.lead, principal]) expect((await client.fail(CREATE, { input: { name: 'Mine' } }, Client.key())).code).toBe('FORBIDDEN');
  });

  test('of a district that rests changes no more', async () => {
    const team = await createTeam(district);
    await network.lead.client.ask('mutation ($input: SetSiteStateInput!) { setSiteState(input: $input) { __typename } }', { input: { id: district.site.id, version: 3, state: 'PAUSED' } }, Client.key());
    expect((await district.lead.client.fail(UPDATE, { input: { id: team.id, version: 1, name: 'Mine' } }, Client.key())).code).toBe('FORBIDDEN');
    expect((await district.lead.client.fail(CREATE, { input: { name: 'Mine' } }, Client.key())).code).toBe('FORBIDDEN');
  });

  test('has a name once in its district', async () => {
    const team = await createTeam(district, { name: 'Attendance' });
    expect((await create({ name: 'ATTENDANCE' })).createTeam).toMatchObject({ __typename: 'Refused', code: 'TEAM_NAME_TAKEN' });
    const second = await createTeam(district, { name: 'Reading' });
    expect(await district.lead.client.ask(UPDATE, { input: { id: second.id, version: 1, name: 'Attendance' } }, Client.key())).toEqual({ updateTeam: { __typename: 'Refused', code: 'TEAM_NAME_TAKEN' } });
    await district.lead.client.ask(END, { id: team.id, version: 1 }, Client.key());
    await district.lead.client.ask(UPDATE, { input: { id: second.id, version: 1, name: 'Attendance' } }, Client.key());
    expect(await district.lead.client.ask(RESUME, { id: team.id, version: 2 }, Client.key())).toEqual({ resumeTeam: { __typename: 'Refused', code: 'TEAM_NAME_TAKEN' } });
    await createTeam(await joinDistrict(network), { name: 'Attendance' });
  });

  test('answers a stale version with the current one', async () => {
    const team = await createTeam(district, { name: 'Attendance' });
    const update = (version: number, values: object): object => ({ input: { id: team.id, version, ...values } });
    expect(await district.lead.client.ask(UPDATE, update(1, { purpose: 'One' }) as never, Client.key())).toEqual({ updateTeam: { __typename: 'Team', name: 'Attendance', purpose: 'One', version: 2 } });
    expect(await district.lead.client.fail(UPDATE, update(1, { purpose: 'Two' }) as never, Client.key())).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  });

  test('that has ended is read on and changes no more until it is started again; ending it twice is ending it', async () => {
    const team = await createTeam(district);
    const key = Client.key();
    expect(await district.lead.client.ask(END, { id: team.id, version: 1 }, key)).toEqual({ endTeam: { __typename: 'Team', endedAt: expect.any(String), version: 2 } });
    expect(await district.lead.client.ask(END, { id: team.id, version: 1 }, key)).toMatchObject({ endTeam: { version: 2 } });
    expect(await district.lead.client.ask(END, { id: team.id, version: 1 }, Client.key())).toMatchObject({ endTeam: { version: 2 } });
    expect(await district.lead.client.ask(MINE)).toEqual({ myTeams: [] });
    expect(await district.lead.client.ask(TEAM, { id: team.id })).toMatchObject({ team: { isMine: false, viewerCan: { edit: false, end: false, resume: true } } });
    expect(await district.lead.client.ask(UPDATE, { input: { id: team.id, version: 2, name: 'x' } }, Client.key())).toEqual({ updateTeam: { __typename: 'Refused', code: 'TEAM_ENDED' } });
    expect(await district.lead.client.ask(RESUME, { id: team.id, version: 2 }, Client.key())).toEqual({ resumeTeam: { __typename: 'Team', endedAt: null, version: 3 } });
    expect(await district.lead.client.ask(MINE)).toEqual({ myTeams: [{ id: team.id, name: team.name }] });
  });

  test('is made once, however often the same key is sent', async () => {
    const key = Client.key();
    const input = { name: 'Attendance' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => district.lead.client.in(network.slug).ask<Awaited<Made>>(CREATE, { input }, key)));
    expect(new Set(answers.map(({ createTeam: { id } }) => id)).size).toBe(1);
    expect(await sql(place, 'select id from team where network_id = $1', [network.id])).toHaveLength(1);
  });
});

describe('who reads teams', () => {
  test('is the whole network; guests see no people and no words of requests', async () => {
    const team = await createTeam(district, { members: [await joinMember(network, district.lead, ['TEACHER'])] });
    const guest = await joinMember(network, network.lead, ['GUEST']);
    const seen = await guest.client.ask<{ team: object }>(TEAM, { id: team.id });
    expect(seen.team).toMatchObject({ name: team.name, memberCount: 2, members: [], isMine: false, stream: null, composition: { status: 'NEEDS_ATTENTION' } });
    expect(JSON.stringify(seen)).not.toContain(district.lead.name);
    expect((await network.lead.client.ask<{ team: { members: object[] } }>(TEAM, { id: team.id })).team.members).toHaveLength(2);
  });

  test('is nobody of another network', async () => {
    const team = await createTeam(district);
    const foreign = await joinDistrict(await freshNetwork(place));
    const answers = [];
    for (const id of [team.id, network.id, '01890a5d-ac96-774b-bcce-b302099a8057', '', 'null', `${team.id} `]) {
      const { data, errors } = await foreign.lead.client.send(TEAM, { id });
      answers.push(JSON.stringify([data, errors?.map(({ message, extensions }) => [message, extensions.code])]));
      expect((await foreign.lead.client.fail(UPDATE, { input: { id, version: 1, name: 'x' } }, Client.key())).code).toBe('NOT_FOUND');
    }
    expect(new Set(answers).size).toBe(1);
    expect(names(await foreign.lead.client.ask<Page>(TEAMS))).toEqual([]);
  });
});

describe('the list of teams', () => {
  test('goes by district and name from A to Z, and on from its cursor', async () => {
    const [zinnia, aster] = [await joinDistrict(network, { name: 'Zinnia' }), await joinDistrict(network, { name: 'Aster' })];
    for (const [owner, name] of [[zinnia, 'Attendance'], [aster, 'Reading'], [zinnia, 'Algebra'], [aster, 'Belonging']] as const) await createTeam(owner, { name });
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page = await network.lead.client.ask<Page>(TEAMS, { first: 1, after });
      seen.push(...names(page));
      ({ endCursor: after, hasNextPage: more } = page.teams.pageInfo);
    }
    expect(seen).toEqual(['Belonging', 'Reading', 'Algebra', 'Attendance']);
    expect(names(await network.lead.client.ask<Page>(TEAMS, { siteId: aster.site.id }))).toEqual(['Belonging', 'Reading']);
  });

  test('shows the teams of a school, and those that have ended when they are asked for', async () => {
    const school = await addSchool(network, district.site);
    const team = await createTeam(district, { name: 'Here', schools: [school] });
    await createTeam(district, { name: 'There' });
    expect(names(await network.lead.client.ask<Page>(TEAMS, { siteId: school.id }))).toEqual(['Here']);
    await district.lead.client.ask(END, { id: team.id, version: 1 }, Client.key());
    expect(names(await network.lead.client.ask<Page>(TEAMS))).toEqual(['There']);
    expect(names(await network.lead.client.ask<Page>(TEAMS, { ended: true }))).toEqual(['Here']);
  });

  test.each([['a cursor of another list', { after: Buffer.from('["a","b"]').toString('base64url') }, 'BAD_USER_INPUT'], ['a site that is none', { siteId: 'x' }, 'NOT_FOUND'], ['1,000 at once', { first: 1_000 }, 'BAD_USER_INPUT']])('refuses %s', async (_what, args, code) => {
    expect((await network.lead.client.fail(TEAMS, args)).code).toBe(code);
  });
});
