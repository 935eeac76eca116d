import { createMeasure, freshNetwork, joinDistrict, joinMember, memberIdOf, registerHub, signIn, type Member, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';

const MEMBERS = `query ($first: Int, $after: String) { members(first: $first, after: $after) { edges { node {
  id name roles state version isMe organization { name kind } site { name } viewerCan { changeRoles remove } } cursor } pageInfo { hasNextPage endCursor } } }`;
const SET_ROLES = 'mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { __typename ... on Member { roles version } ... on Refused { code params { name value } } } }';
const REMOVE = 'mutation ($id: ID!, $version: Int!) { removeMember(id: $id, version: $version) { __typename ... on Member { state version } ... on Refused { code } } }';
const NETWORK = '{ network { me { roles } } }';

interface Node { id: string; name: string; roles: string[]; state: string; version: number; isMe: boolean; viewerCan: { changeRoles: boolean; remove: boolean } }
interface Page { members: { edges: { node: Node }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }

let place: TestServer;
beforeAll(async () => { place = await server(); });

async function members(client: Client): Promise<Node[]> {
  return (await client.ask<Page>(MEMBERS, { first: 100 })).members.edges.map(({ node }) => node);
}

function setRoles(client: Client, id: string, version: number, roles: string[]): Promise<{ setMemberRoles: Record<string, unknown> }> {
  return client.ask(SET_ROLES, { input: { id, version, roles } }, Client.key());
}

async function twoLeads(): Promise<{ network: Network; leadId: string; second: Member }> {
  const network = await freshNetwork(place);
  return { network, leadId: await memberIdOf(network.lead), second: await joinMember(network, network.lead, ['HUB_LEAD']) };
}

describe('the people of a network', () => {
  test('are listed from A to Z with their organization, and what the viewer may do', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network, { lead: { name: 'Ada' } });
    await joinMember(network, district.lead, ['TEACHER'], { name: 'Ben' });
    const [ada, ben, hub] = await members(network.lead.client);
    expect(ada).toMatchObject({ name: 'Ada', roles: ['DISTRICT_LEAD', 'DISTRICT_DATA'], organization: { kind: 'DISTRICT' }, site: { name: district.site.name }, viewerCan: { changeRoles: false, remove: true } });
    expect(ben).toMatchObject({ name: 'Ben', roles: ['TEACHER'], isMe: false });
    expect(hub).toMatchObject({ name: network.lead.name, isMe: true, organization: { name: network.hub.name, kind: 'HUB' }, site: null, viewerCan: { changeRoles: true, remove: true } });
    const seen = await members(district.lead.client);
    expect(seen.map(({ viewerCan }) => viewerCan)).toEqual([{ changeRoles: true, remove: true }, { changeRoles: true, remove: true }, { changeRoles: false, remove: false }]);
  });

  test('are paged without a gap', async () => {
    const network = await freshNetwork(place);
    for (const name of ['Eve', 'Ada', 'Cem']) await joinMember(network, network.lead, ['COACH'], { name });
    const names: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { members: page }: Page = await network.lead.client.ask<Page>(MEMBERS, { first: 1, after });
      names.push(...page.edges.map(({ node }) => node.name));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(names).toEqual(['Ada', 'Cem', 'Eve', network.lead.name]);
  });

  test('are not for guests and strangers', async () => {
    const network = await freshNetwork(place);
    const guest = await joinMember(network, network.lead, ['GUEST']);
    expect((await guest.client.fail(MEMBERS, { first: 10 })).code).toBe('FORBIDDEN');
    expect((await (await registerHub(place)).lead.client.in(network.slug).fail(MEMBERS, { first: 10 })).code).toBe('NOT_FOUND');
  });
});

describe('roles', () => {
  test('are changed by a lead of the own organization, and count with the next request', async () => {
    const network = await freshNetwork(place);
    const one = await joinMember(network, network.lead, ['COACH']);
    expect((await one.client.fail('mutation ($input: AddSiteInput!) { addSite(input: $input) { id } }', { input: { kind: 'DISTRICT', name: 'Oak' } }, Client.key())).code).toBe('FORBIDDEN');
    expect(await setRoles(network.lead.client, one.memberId, 1, ['HUB_LEAD', 'HUB_LEAD'])).toEqual({ setMemberRoles: { __typename: 'Member', roles: ['HUB_LEAD'], version: 2 } });
    await one.client.ask('mutation ($input: AddSiteInput!) { addSite(input: $input) { id } }', { input: { kind: 'DISTRICT', name: 'Oak' } }, Client.key());
    await setRoles(network.lead.client, one.memberId, 2, ['COACH']);
    expect((await one.client.fail('mutation ($input: AddSiteInput!) { addSite(input: $input) { id } }', { input: { kind: 'DISTRICT', name: 'Elm' } }, Client.key())).code).toBe('FORBIDDEN');
  });

  test('that see raw values are lost with the next request, in every browser', async () => {
    const network = await freshNetwork(place);
    const data = await joinMember(network, network.lead, ['HUB_DATA']);
    const phone = await signIn(place, data, network.slug);
    const measure = await createMeasure(network.lead);
    const imports = 'query ($id: ID!) { imports(measureId: $id, first: 5) { edges { node { id } } } network { viewerCan { importData } } }';
    for (const client of [data.client, phone]) expect(await client.ask(imports, { id: measure.id })).toMatchObject({ network: { viewerCan: { importData: true } } });
    await setRoles(network.lead.client, data.memberId, 1, ['COACH']);
    for (const client of [data.client, phone]) expect(await client.ask(imports, { id: measure.id })).toMatchObject({ network: { viewerCan: { importData: false } } });
  });

  test('of one kind of organization are not given in the other, nor by who is no lead', async () => {
    const network = await freshNetwork(place);
    const [leadId, coach, district] = [await memberIdOf(network.lead), await joinMember(network, network.lead, ['COACH']), await joinDistrict(network)];
    const districtLead = await memberIdOf(district.lead);
    const set = (client: Client, id: string, roles: string[]): Promise<string | undefined> =>
      client.send(SET_ROLES, { input: { id, version: 1, roles } }, Client.key()).then(({ errors }) => errors?.[0]?.extensions.code);
    expect(await set(network.lead.client, coach.memberId, ['DISTRICT_DATA'])).toBe('FORBIDDEN');
    expect(await set(network.lead.client, districtLead, ['DISTRICT_LEAD'])).toBe('FORBIDDEN');
    expect(await set(network.lead.client, districtLead, ['HUB_LEAD'])).toBe('FORBIDDEN');
    expect(await set(district.lead.client, districtLead, ['DISTRICT_LEAD', 'HUB_DATA'])).toBe('FORBIDDEN');
    expect(await set(district.lead.client, leadId, ['GUEST'])).toBe('FORBIDDEN');
    expect(await set(coach.client, coach.memberId, ['HUB_LEAD'])).toBe('FORBIDDEN');
    expect(await set(network.lead.client, coach.memberId, [])).toBe('BAD_USER_INPUT');
    const outside = await freshNetwork(place);
    for (const id of [await memberIdOf(outside.lead), '01890a5d-ac96-774b-bcce-b302099a8057', 'x']) expect(await set(network.lead.client, id, ['COACH'])).toBe('NOT_FOUND');
  });

  test('answer a stale version with the current one', async () => {
    const network = await freshNetwork(place);
    const one = await joinMember(network, network.lead, ['COACH']);
    await setRoles(network.lead.client, one.memberId, 1, ['HUB_DATA']);
    expect(await network.lead.client.fail(SET_ROLES, { input: { id: one.memberId, version: 1, roles: ['COACH'] } }, Client.key())).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  });
});

describe('the last lead', () => {
  test('of an organization cannot be demoted or removed', async () => {
    const network = await freshNetwork(place);
    const [leadId, district] = [await memberIdOf(network.lead), await joinDistrict(network)];
    expect(await setRoles(network.lead.client, leadId, 1, ['HUB_DATA'])).toEqual({ setMemberRoles: { __typename: 'Refused', code: 'LAST_LEAD', params: [{ name: 'organization', value: network.hub.name }] } });
    expect(await network.lead.client.ask(REMOVE, { id: leadId, version: 1 }, Client.key())).toEqual({ removeMember: { __typename: 'Refused', code: 'LAST_LEAD' } });
    // Of a district too, though the hub has leads.
    for (const client of [network.lead.client, district.lead.client]) {
      expect(await client.ask(REMOVE, { id: await memberIdOf(district.lead), version: 1 }, Client.key())).toEqual({ removeMember: { __typename: 'Refused', code: 'LAST_LEAD' } });
    }
    expect(await setRoles(network.lead.client, leadId, 1, ['HUB_LEAD'])).toMatchObject({ setMemberRoles: { roles: ['HUB_LEAD'] } });
  });

  test('stays when two leads demote each other at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { network, leadId, second } = await twoLeads();
      const answers = await Promise.all([
        network.lead.client.send(SET_ROLES, { input: { id: second.memberId, version: 1, roles: ['COACH'] } }, Client.key()),
        second.client.send(SET_ROLES, { input: { id: leadId, version: 1, roles: ['COACH'] } }, Client.key()),
      ]);
      expect(answers.filter(({ data }) => JSON.stringify(data).includes('"Member"')).length).toBeLessThanOrEqual(1);
      const [left] = await sql<{ leads: number }>(place, `select count(*)::int as leads from member where network_id = $1 and state = 'ACTIVE' and 'HUB_LEAD' = any(roles)`, [network.id]);
      expect(left?.leads).toBe(1);
    }
  });

  test('stays when two leads leave at once', async () => {
    const { network, leadId, second } = await twoLeads();
    await Promise.all([
      network.lead.client.send(REMOVE, { id: leadId, version: 1 }, Client.key()), second.client.send(REMOVE, { id: second.memberId, version: 1 }, Client.key()),
    ]);
    const [left] = await sql<{ leads: number }>(place, `select count(*)::int as leads from member where network_id = $1 and state = 'ACTIVE'`, [network.id]);
    expect(left?.leads).toBe(1);
  });
});

describe('a member who is removed', () => {
  test('loses the network with the next request, and stays on the list as a former one', async () => {
    const network = await freshNetwork(place);
    const one = await joinMember(network, network.lead, ['COACH'], { name: 'Zoe' });
    expect(await one.client.ask(NETWORK)).toEqual({ network: { me: { roles: ['COACH'] } } });
    expect(await network.lead.client.ask(REMOVE, { id: one.memberId, version: 1 }, Client.key())).toEqual({ removeMember: { __typename: 'Member', state: 'FORMER', version: 2 } });
    expect((await one.client.fail(NETWORK)).code).toBe('NOT_FOUND');
    expect(await one.client.ask('{ viewer { id } }')).toEqual({ viewer: { id: one.id } });
    expect((await members(network.lead.client)).at(-1)).toMatchObject({ name: 'Zoe', state: 'FORMER', viewerCan: { changeRoles: false, remove: false } });
    expect((await network.lead.client.fail(REMOVE, { id: one.memberId, version: 2 }, Client.key())).code).toBe('CONFLICT');
    expect((await network.lead.client.fail(SET_ROLES, { input: { id: one.memberId, version: 2, roles: ['COACH'] } }, Client.key())).code).toBe('CONFLICT');
  });

  test('can go by their own lead or the hub\'s, and by nobody else', async () => {
    const network = await freshNetwork(place);
    const [one, other] = [await joinDistrict(network), await joinDistrict(network)];
    const teacher = await joinMember(network, one.lead, ['TEACHER']);
    for (const client of [other.lead.client, teacher.client]) expect((await client.fail(REMOVE, { id: teacher.memberId, version: 1 }, Client.key())).code).toBe('FORBIDDEN');
    expect(await one.lead.client.ask(REMOVE, { id: teacher.memberId, version: 1 }, Client.key())).toMatchObject({ removeMember: { state: 'FORMER' } });
    const second = await joinMember(network, one.lead, ['TEACHER']);
    expect(await network.lead.client.ask(REMOVE, { id: second.memberId, version: 1 }, Client.key())).toMatchObject({ removeMember: { state: 'FORMER' } });
  });
});
