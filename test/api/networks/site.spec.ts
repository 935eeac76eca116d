import { addDistrict, addSchool, freshNetwork, joinDistrict, joinMember, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';

const ADD = 'mutation ($input: AddSiteInput!) { addSite(input: $input) { id kind name code county state parentId version } }';
const UPDATE = 'mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { name code county version } }';
const SITE = 'query ($id: ID!) { site(id: $id) { id name state version parentId schools { name state } viewerCan { edit invite pause handOver } } }';
const SITES = `query ($first: Int!, $after: String, $kind: SiteKind, $search: String) { sites(first: $first, after: $after, kind: $kind, search: $search) {
  edges { node { id name } cursor } pageInfo { hasNextPage endCursor } } }`;

interface Page { sites: { edges: { node: { id: string; name: string }; cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }

let place: TestServer;
beforeAll(async () => { place = await server(); });

const names = ({ sites }: Page): string[] => sites.edges.map(({ node }) => node.name);

describe('the directory', () => {
  test('takes districts and their schools, and says what each was given', async () => {
    const { lead } = await freshNetwork(place);
    const { addSite: district } = await lead.client.ask<{ addSite: { id: string } }>(ADD, { input: { kind: 'DISTRICT', name: ' Mapleton 1 ', code: '0010', county: 'Adams' } }, Client.key());
    expect(district).toEqual({ id: expect.any(String), kind: 'DISTRICT', name: 'Mapleton 1', code: '0010', county: 'Adams', state: 'LISTED', parentId: null, version: 1 });
    const { addSite: school } = await lead.client.ask<{ addSite: object }>(ADD, { input: { kind: 'SCHOOL', name: 'Oak Elementary', parentId: district.id } }, Client.key());
    expect(school).toMatchObject({ kind: 'SCHOOL', parentId: district.id, state: 'LISTED', code: null });
    expect(await lead.client.ask(SITE, { id: district.id })).toMatchObject({ site: { schools: [{ name: 'Oak Elementary', state: 'LISTED' }], viewerCan: { edit: true, invite: true, pause: false, handOver: false } } });
  });

  test.each([
    ['a school without a district', 'parentId', { kind: 'SCHOOL', name: 'Oak' }], ['no name', 'name', { kind: 'DISTRICT', name: ' ' }],
    ['a name of 161 characters', 'name', { kind: 'DISTRICT', name: 'x'.repeat(161) }], ['a NUL in the code', 'code', { kind: 'DISTRICT', name: 'Oak', code: '0\u0000' }],
    ['a county on two lines', 'county', { kind: 'DISTRICT', name: 'Oak', county: 'a\nb' }],
  ])('refuses %s', async (_what, field, input) => {
    const { lead } = await freshNetwork(place);
    expect(await lead.client.fail(ADD, { input }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('refuses a school as a district, and a district inside a district', async () => {
    const network = await freshNetwork(place);
    const district = await addDistrict(network);
    const school = await addSchool(network, district);
    expect(await network.lead.client.fail(ADD, { input: { kind: 'SCHOOL', name: 'Oak', parentId: school.id } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'parentId' });
    expect(await network.lead.client.fail(ADD, { input: { kind: 'DISTRICT', name: 'Oak', parentId: district.id } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'parentId' });
  });

  test('has every code once, and a name once where no code tells two apart', async () => {
    const network = await freshNetwork(place);
    await addDistrict(network, { name: 'Adams', code: '0010' });
    const add = (input: Record<string, unknown>): Promise<{ code: string }> => network.lead.client.fail(ADD, { input: { kind: 'DISTRICT', ...input } }, Client.key());
    expect(await add({ name: 'Another', code: '0010' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'code' });
    expect(await add({ name: 'ADAMS', code: '0010' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    await addDistrict(network, { name: 'Adams', code: '0020' });
    const one = await freshNetwork(place);
    await one.lead.client.ask(ADD, { input: { kind: 'DISTRICT', name: 'Adams' } }, Client.key());
    expect(await one.lead.client.fail(ADD, { input: { kind: 'DISTRICT', name: 'adams' } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
  });

  test('is one per network: codes and names of another are nobody\'s business', async () => {
    const [one, other] = [await freshNetwork(place), await freshNetwork(place)];
    await addDistrict(one, { name: 'Adams', code: '0010' });
    await addDistrict(other, { name: 'Adams', code: '0010' });
    const page = await other.lead.client.ask<Page>(SITES, { first: 10 });
    expect(names(page)).toEqual(['Adams']);
  });

  test('answers a stale version with the current one', async () => {
    const network = await freshNetwork(place);
    const { id } = await addDistrict(network, { name: 'Adams', code: '1' });
    expect(await network.lead.client.ask(UPDATE, { input: { id, version: 1, code: null, county: 'Adams' } }, Client.key())).toEqual({ updateSite: { name: 'Adams', code: null, county: 'Adams', version: 2 } });
    expect(await network.lead.client.fail(UPDATE, { input: { id, version: 1, name: 'Other' } }, Client.key())).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  });

  test('is kept by hub leads and read by every member', async () => {
    const network = await freshNetwork(place);
    const { id } = await addDistrict(network);
    const district = await joinDistrict(network);
    const guest = await joinMember(network, network.lead, ['GUEST']);
    for (const { client } of [district.lead, guest]) {
      expect((await client.ask<Page>(SITES, { first: 10 })).sites.edges).toHaveLength(2);
      expect((await client.fail(ADD, { input: { kind: 'DISTRICT', name: 'Mine' } }, Client.key())).code).toBe('FORBIDDEN');
      expect((await client.fail(UPDATE, { input: { id, version: 1, name: 'Mine' } }, Client.key())).code).toBe('FORBIDDEN');
      expect(await client.ask(SITE, { id })).toMatchObject({ site: { viewerCan: { edit: false, invite: false, pause: false, handOver: false } } });
    }
  });

  test('does not say whether a site of another network exists', async () => {
    const [mine, foreign] = [await freshNetwork(place), await freshNetwork(place)];
    const theirs = await addDistrict(foreign);
    const answers = [];
    for (const id of [theirs.id, '01890a5d-ac96-774b-bcce-b302099a8057', theirs.id.toUpperCase(), '', '0', 'null', ' ', `${theirs.id} `, `' or 1=1--`, mine.hub.id, mine.lead.id]) {
      const { data, errors } = await mine.lead.client.send(SITE, { id });
      answers.push(JSON.stringify([data, errors?.map(({ message, extensions }) => [message, extensions.code])]));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('NOT_FOUND');
    for (const id of [theirs.id, '01890a5d-ac96-774b-bcce-b302099a8057']) {
      expect((await mine.lead.client.fail(UPDATE, { input: { id, version: 1, name: 'Mine' } }, Client.key())).code).toBe('NOT_FOUND');
      expect((await mine.lead.client.fail(ADD, { input: { kind: 'SCHOOL', name: 'Mine', parentId: id } }, Client.key())).code).toBe('NOT_FOUND');
    }
  });
});

describe('a page of the directory', () => {
  async function filled(): Promise<Network> {
    const network = await freshNetwork(place);
    for (const [name, code] of [['Delta', '0030'], ['Adams 100%', '0010'], ['Boulder_Valley', '0020'], ['Cheyenne', '0099'], ['Eagle', '1030']] as const) await addDistrict(network, { name, code });
    return network;
  }

  test('goes from A to Z and on from its cursor, without a gap and without a repetition', async () => {
    const { lead } = await filled();
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page = await lead.client.ask<Page>(SITES, { first: 2, after });
      seen.push(...names(page));
      ({ endCursor: after, hasNextPage: more } = page.sites.pageInfo);
    }
    expect(seen).toEqual(['Adams 100%', 'Boulder_Valley', 'Cheyenne', 'Delta', 'Eagle']);
  });

  test('finds a part of the name or the beginning of the code, as text and never as a pattern', async () => {
    const { lead } = await filled();
    const find = async (search: string): Promise<string[]> => names(await lead.client.ask<Page>(SITES, { first: 10, search }));
    expect(await find('boulder')).toEqual(['Boulder_Valley']);
    expect(await find('00')).toEqual(['Adams 100%', 'Boulder_Valley', 'Cheyenne', 'Delta']);
    expect(await find('%')).toEqual(['Adams 100%']);
    expect(await find('_')).toEqual(['Boulder_Valley']);
    expect(await find('*')).toEqual([]);
    expect(await find('\\')).toEqual([]);
    expect(await find('(a+)+$')).toEqual([]);
    expect(await find(`' or '1'='1`)).toEqual([]);
    expect(await find('  ')).toHaveLength(5);
    expect(await lead.client.fail(SITES, { first: 10, search: 'x'.repeat(10_000) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'search' });
    expect(await lead.client.fail(SITES, { first: 10, search: '\u0000' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'search' });
  });

  test('shows districts or schools when it is asked to', async () => {
    const network = await freshNetwork(place);
    const district = await addDistrict(network, { name: 'Adams' });
    await addSchool(network, district, { name: 'Oak' });
    expect(names(await network.lead.client.ask<Page>(SITES, { first: 10, kind: 'SCHOOL' }))).toEqual(['Oak']);
    expect(names(await network.lead.client.ask<Page>(SITES, { first: 10, kind: 'DISTRICT' }))).toEqual(['Adams']);
    expect((await network.lead.client.fail(SITES, { first: 10, kind: 'PLANET' })).code).toBe('BAD_USER_INPUT');
  });
});
