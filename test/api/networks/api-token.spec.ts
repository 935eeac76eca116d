import { createMeasure, freshNetwork, joinDistrict, joinMember, registerHub } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { check } from '../tools/imports.js';
import { program } from '../tools/tokens.js';
import { sql } from '../tools/sql.js';

const CREATE = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret token { id name permissions lastUsedAt expiresAt } } }';
const LIST = '{ apiTokens { id name permissions lastUsedAt } }';
const REVOKE = 'mutation ($id: ID!) { revokeApiToken(id: $id) }';
const NETWORK = '{ network { id name } }';

let place: TestServer;
beforeAll(async () => { place = await server(); });

describe('a program with a token', () => {
  test('asks with documents of its own, without cookie or header, in its network', async () => {
    const network = await freshNetwork(place);
    const client = await program(network.lead.client, ['network.read']);
    expect(await client.ask(NETWORK)).toEqual({ network: { id: network.id, name: network.name } });
    expect(await client.ask('query Mine { n: network { slug } }')).toEqual({ n: { slug: network.slug } });
  });

  test('does what its list says, and nothing of what its owner could do beside', async () => {
    const network = await freshNetwork(place);
    const measure = await createMeasure(network.lead);
    const reader = await program(network.lead.client, ['measure.read', 'site.read']);
    expect(await reader.ask('query ($id: ID!) { measure(id: $id) { id viewerCan { edit import export } } }', { id: measure.id })).toEqual({ measure: { id: measure.id, viewerCan: { edit: false, import: false, export: false } } });
    for (const document of [NETWORK, '{ members { edges { node { id } } } }', '{ learning { networkId } }', '{ apiTokens { id } }', '{ outbox { edges { node { id } } } }', 'mutation { createApiToken(input: { name: "More", permissions: ["network.edit"], days: 1 }) { secret } }', 'mutation { updateNetwork(input: { version: 1, name: "Mine" }) { id } }']) {
      expect({ document, ...await reader.fail(document) }).toMatchObject({ document, code: 'FORBIDDEN' });
    }
    const file = await reader.post('a,b\n1,2', { 'content-type': 'text/csv' }, `/imports?measure=${measure.id}&name=a.csv`);
    expect(file.status).toBe(403);
  });

  test('may have all of a noun', async () => {
    const network = await freshNetwork(place);
    const writer = await program(network.lead.client, ['measure.*']);
    const made = await createMeasure({ client: writer });
    expect(await writer.ask('query ($id: ID!) { measure(id: $id) { viewerCan { edit import } } }', { id: made.id })).toEqual({ measure: { viewerCan: { edit: true, import: true } } });
    expect((await check(Object.assign(writer, {}), made.id, 'site,period,numerator,denominator\nx,2016-2017,1,2').catch((error: Error) => error.message))).toContain('FORBIDDEN');
  });

  test('is nobody in another network, though its owner is there', async () => {
    const [own, other] = [await freshNetwork(place), await freshNetwork(place)];
    await joinMember(other, other.lead, ['COACH'], { email: own.lead.email, password: own.lead.password });
    const client = await program(own.lead.client, ['network.read']);
    expect((await client.in(other.slug).fail(NETWORK)).code).toBe('NOT_FOUND');
    expect((await client.in(null).fail(NETWORK)).code).toBe('NOT_FOUND');
    const file = await fetch(`${place.url}/exports/measures/x.csv?network=${other.slug}`, { headers: client.headers() });
    expect(file.status).toBe(404);
  });

  test('is no person: it has no sessions, no account, no password', async () => {
    const network = await freshNetwork(place);
    const client = await program(network.lead.client, ['network.read', 'network.edit', 'stream.read']);
    for (const document of ['{ mySessions { id } }', '{ myNetworks { id } }', 'mutation { signOut }', 'mutation { signOutEverywhere }', `mutation { revokeSession(id: "${network.id}") }`, 'mutation { updateViewer(input: { name: "Mine" }) { id } }',
      'mutation { changePassword(input: { currentPassword: "x", newPassword: "an entirely new sentence" }) }', `mutation { createNetwork(input: { hubId: "${network.hub.id}", name: "x", slug: "x1", timeZone: "UTC", aim: { forWhom: "x", what: "x", howGood: "x", byWhen: "2028-01-01" } }) { id } }`]) {
      expect({ document, ...await client.fail(document) }).toMatchObject({ document, code: 'FORBIDDEN' });
    }
    expect((await network.lead.client.ask<{ mySessions: unknown[] }>('{ mySessions { id } }')).mySessions).toHaveLength(1);
  });

  test('does not become more by the cookie that travels with it', async () => {
    const network = await freshNetwork(place);
    const client = await program(network.lead.client, ['site.read']);
    const response = await client.post(JSON.stringify({ query: NETWORK }), { cookie: network.lead.client.cookie as string });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});

describe('the rights of a token', () => {
  test('shrink with those of its owner, on the next request', async () => {
    const network = await freshNetwork(place);
    const second = await joinMember(network, network.lead, ['HUB_LEAD', 'HUB_DATA']);
    const client = await program(second.client, ['network.read', 'network.edit']);
    await client.ask('mutation { updateNetwork(input: { version: 1, name: "By program" }) { id } }');
    await network.lead.client.ask('mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { __typename } }', { input: { id: second.memberId, version: 1, roles: ['COACH'] } }, Client.key());
    expect((await client.fail('mutation { updateNetwork(input: { version: 2, name: "Again" }) { id } }')).code).toBe('FORBIDDEN');
    expect(await client.ask(NETWORK)).toMatchObject({ network: { name: 'By program' } });
  });

  test('end with the membership of its owner', async () => {
    const network = await freshNetwork(place);
    const second = await joinMember(network, network.lead, ['HUB_DATA']);
    const client = await program(second.client, ['network.read']);
    expect(await client.ask(NETWORK)).toBeTruthy();
    await network.lead.client.ask('mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename } }', { id: second.memberId }, Client.key());
    expect((await client.fail(NETWORK)).code).toBe('UNAUTHENTICATED');
  });

  test('end when it is revoked, at once', async () => {
    const network = await freshNetwork(place);
    const client = await program(network.lead.client, ['network.read']);
    expect(await client.ask(NETWORK)).toBeTruthy();
    expect(await network.lead.client.ask(REVOKE, { id: client.tokenId })).toEqual({ revokeApiToken: true });
    expect((await client.fail(NETWORK)).code).toBe('UNAUTHENTICATED');
    expect((await network.lead.client.fail(REVOKE, { id: client.tokenId })).code).toBe('NOT_FOUND');
    expect(await network.lead.client.ask(LIST)).toEqual({ apiTokens: [] });
  });

  test('end on their day', async () => {
    const network = await freshNetwork(place);
    const client = await program(network.lead.client, ['network.read']);
    await sql(place, `update api_token set expires_at = now() - interval '1 second' where id = $1`, [client.tokenId]);
    expect((await client.fail(NETWORK)).code).toBe('UNAUTHENTICATED');
    expect(await network.lead.client.ask(LIST)).toEqual({ apiTokens: [] });
  });
});

describe('making a token', () => {
  test('shows its secret once, stores its hash, and says when it was used', async () => {
    const network = await freshNetwork(place);
    const { createApiToken } = await network.lead.client.ask<{ createApiToken: { secret: string; token: { id: string } } }>(CREATE, { input: { name: ' Warehouse ', permissions: ['measure.read', 'measure.read'], days: 30 } });
    expect(createApiToken).toMatchObject({ secret: expect.stringMatching(/^[\w-]{43,}$/), token: { name: 'Warehouse', permissions: ['measure.read'], lastUsedAt: null } });
    const [row] = await sql<{ row: string }>(place, 'select row_to_json(t)::text as row from api_token t where id = $1', [createApiToken.token.id]);
    expect(row?.row).not.toContain(createApiToken.secret);
    expect(JSON.stringify(await network.lead.client.ask(LIST))).not.toContain(createApiToken.secret);
  });

  test.each([
    ['no name', 'name', { name: ' ' }], ['no permission', 'permissions', { permissions: [] }], ['a permission that is not there', 'permissions', { permissions: ['measure.destroy'] }], ['all nouns', 'permissions', { permissions: ['*'] }],
    ['a noun that is not there', 'permissions', { permissions: ['secret.*'] }], ['no day', 'days', { days: 0 }], ['two years', 'days', { days: 730 }], ['__proto__', 'permissions', { permissions: ['__proto__'] }],
  ])('is refused with %s', async (_what, field, changes) => {
    const { lead } = await (shared ??= freshNetwork(place));
    expect(await lead.client.fail(CREATE, { input: { name: 'Token', permissions: ['measure.read'], days: 1, ...changes } })).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
  let shared: ReturnType<typeof freshNetwork> | undefined;

  test('gives nothing that its maker could not do', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    for (const permission of ['network.edit', 'measure.create', 'directory.manage', 'measure.*']) {
      expect(await district.lead.client.fail(CREATE, { input: { name: 'More', permissions: [permission], days: 1 } })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'permissions' });
    }
    expect((await program(district.lead.client, ['measure.import', 'measure.read'])).tokenId).toBeTruthy();
    const teacher = await joinMember(network, district.lead, ['TEACHER']);
    expect((await teacher.client.fail(CREATE, { input: { name: 'Mine', permissions: ['measure.read'], days: 1 } })).code).toBe('FORBIDDEN');
  });

  test('is everybody\'s own business', async () => {
    const network = await freshNetwork(place);
    const second = await joinMember(network, network.lead, ['HUB_LEAD']);
    const client = await program(network.lead.client, ['network.read']);
    expect(await second.client.ask(LIST)).toEqual({ apiTokens: [] });
    expect((await second.client.fail(REVOKE, { id: client.tokenId })).code).toBe('NOT_FOUND');
    expect((await (await freshNetwork(place)).lead.client.fail(REVOKE, { id: client.tokenId })).code).toBe('NOT_FOUND');
    expect(await client.ask(NETWORK)).toBeTruthy();
  });
});

describe('the authorization header', () => {
  test.each(['Bearer', 'Bearer ', 'Bearer x', `Bearer ${'x'.repeat(43)}`, `Basic ${'x'.repeat(43)}`, `bearer ${'x'.repeat(43)}`, `Bearer ${'x'.repeat(43)}, Bearer ${'y'.repeat(43)}`, `Bearer ${'x'.repeat(5_000)}`, `Bearer ' or 1=1--${'x'.repeat(30)}`, 'null'])('is refused as %.60s', async (authorization) => {
    const { lead } = await (shared ??= registerHub(place));
    // Also with a good cookie beside it: a wrong token is never "nobody in particular".
    for (const cookie of [{}, { cookie: lead.client.cookie as string }] as Record<string, string>[]) {
      const response = await fetch(`${place.url}/graphql`, { method: 'POST', body: JSON.stringify({ query: '{ viewer { id } }' }), headers: { 'content-type': 'application/json', 'cairn-csrf': '1', authorization, ...cookie } });
      expect([response.status, await response.json()]).toMatchObject([401, { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
    }
  });
  let shared: ReturnType<typeof registerHub> | undefined;

  test('does not take a session for a token, nor a token for a session', async () => {
    const network = await freshNetwork(place);
    const secret = (network.lead.client.cookie ?? '').split('=')[1] as string;
    const asToken = Object.assign(new Client(place.url), { token: secret, network: network.slug });
    const token = await program(network.lead.client, ['network.read']);
    const asSession = Object.assign(new Client(place.url), { cookie: `cairn_session=${token.token}`, network: network.slug });
    expect((await asToken.fail('{ network { id } }')).code).toBe('UNAUTHENTICATED');
    expect((await asSession.fail('{ network { id } }')).code).toBe('UNAUTHENTICATED');
    expect(await asSession.ask('{ viewer { id } }')).toEqual({ viewer: null });
  });
});
