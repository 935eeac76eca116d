import { addSchool, createTeam, freshNetwork, joinDistrict, joinMember, unique, type District, type Network } from '../../factories/index.js';
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
const TEAMS = 'query ($first: Int!, $after: String, $siteId: ID, $ended: Boolean) { teams(first: $first, after: $after, siteId: $siteId, ended: $ended) { edges { node { id name } } pageInfo { hasNextPage endCursor } } }';
const MINE = '{ myTeams { id name } }';

interface Page { teams: { edges: { node: { name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }

let place: TestServer;
let network: Network;
let district: District;
beforeAll(async () => { place = await server(); });
beforeEach(async () => {
  network = await freshNetwork(place);
  district = await joinDistrict(network);
});

const names = ({ teams }: Page): string[] => teams.edges.map(({ node }) => node.name);
const create = (input: Record<string, unknown>, client = district.lead.client): Promise<{ createTeam: Record<string, unknown> }> =>
  client.ask(CREATE, { input: { name: `Team ${unique()}`, ...input } }, Client.key());

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
});
