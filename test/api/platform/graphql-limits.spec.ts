import { freshNetwork, registerHub, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';

interface Refusal { status: number; text: string; code: string; message: string; errors: number }

let place: TestServer;
let network: Network;
let token: Client;
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  const { createApiToken } = await network.lead.client.ask<{ createApiToken: { secret: string } }>(
    'mutation { createApiToken(input: { name: "Limits", permissions: ["network.read", "site.read", "member.read", "measure.read", "learning.read"], days: 1 }) { secret } }');
  token = Object.assign(new Client(place.url), { token: createApiToken.secret, network: network.slug });
});
afterAll(async () => {
  // Whatever was thrown at it, the server still answers.
  expect(await network.lead.client.ask('{ network { id } }')).toEqual({ network: { id: network.id } });
});

async function refuse(body: string | object, client: Client = token): Promise<Refusal> {
  const response = await client.post(typeof body === 'string' ? body : JSON.stringify(body));
  const text = await response.text();
  const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
  expect(text).not.toMatch(/stack|node_modules|Did you mean|select .* from/i);
  expect(text.length).toBeLessThan(5_000);
  return { status: response.status, text, code: errors[0]?.extensions.code ?? '', message: errors[0]?.message ?? '', errors: errors.length };
}

const query = (text: string, variables: object = {}): object => ({ query: text, variables });
const TOO_COMPLEX = { status: 400, code: 'TOO_COMPLEX' };
const BAD = { status: 400, code: 'BAD_USER_INPUT' };
const nested = (levels: number, inner: string): string => `${'schools { '.repeat(levels)}${inner}${' }'.repeat(levels)}`;

describe('a document that asks for too much', () => {
  const fields = Array.from({ length: 10_000 }, (_, at) => `a${at}: __typename`).join(' ');
  const documents: [what: string, document: string][] = [
    ['ten thousand aliases', `{ ${fields} }`],
    ['sixteen aliases', `{ network { ${Array.from({ length: 16 }, (_, at) => `a${at}: id`).join(' ')} } }`],
    ['six root fields', `{ ${Array.from({ length: 6 }, (_, at) => `a${at}: network { id }`).join(' ')} }`],
    ['six root fields in fragments', `{ ...A ...B } fragment A on Query { a: network { id } b: network { id } c: network { id } } fragment B on Query { d: network { id } e: network { id } f: network { id } }`],
    ['sixty levels', `{ sites { edges { node { ${nested(60, 'id')} } } } }`],
    ['sixty levels of inline fragments', `{ sites { edges { node { ${'... on Site { schools { '.repeat(60)}id${' } }'.repeat(60)} } } } }`],
    ['sixty levels by fragments of fragments', `{ sites { edges { node { ...F0 } } } } ${Array.from({ length: 12 }, (_, at) => `fragment F${at} on Site { schools { schools { schools { schools { schools { ${at < 11 ? `...F${at + 1}` : 'id'} } } } } } }`).join(' ')}`],
    ['thirty directives', `{ network { ${Array.from({ length: 30 }, () => 'id @include(if: true)').join(' ')} } }`],
    ['ten thousand directives', `{ network { id ${'@include(if: true) '.repeat(10_000)} } }`],
    ['the same field two thousand times', `{ network { ${'id '.repeat(2_000)} } }`],
    ['fifty thousand brackets', `{ site(id: ${'['.repeat(50_000)}`],
    ['twenty thousand braces', '{a'.repeat(20_000)],
    ['ten thousand fragments', `{ network { id } } ${Array.from({ length: 10_000 }, (_, at) => `fragment F${at} on Network { id }`).join(' ')}`],
    ['a comment of 120,000 characters', `{ network { id } } #${'x'.repeat(120_000)}`],
    ['120,000 commas', `{ network { id } }${','.repeat(120_000)}`],
    ['a list of lists of everything', `{ sites(first: 100) { edges { node { schools { schools { schools { id name code county state version } } } } } } members(first: 100) { edges { node { site { schools { schools { id name } } } } } } }`],
  ];

  test.each(documents)('%s', async (_what, document) => {
    const { status, code } = await refuse(query(document));
    expect([status === 400 || status === 413, code]).toEqual([true, 'TOO_COMPLEX']);
  });

  test('is refused without reading it: a megabyte', async () => {
    expect(await refuse(query(`{ network { id } } #${'x'.repeat(1_000_000)}`))).toMatchObject({ status: 413, code: 'TOO_COMPLEX' });
  });

  test('is refused for cookies in the same way', async () => {
    expect(await refuse(query(`{ ${fields} }`), network.lead.client)).toMatchObject({ code: 'TOO_COMPLEX' });
    expect(await refuse(query(`{ sites { edges { node { ${nested(60, 'id')} } } } }`), network.lead.client)).toMatchObject(TOO_COMPLEX);
  });

  test('in its variables: 50,000 characters, or thousands of levels', async () => {
    const document = 'query ($id: ID!) { site(id: $id) { id } }';
    expect(await refuse(query(document, { id: 'x'.repeat(60_000) }))).toMatchObject(TOO_COMPLEX);
    for (const levels of [100, 1_000, 3_000, 6_000, 12_000, 24_000, 60_000]) {
      const refusal = await refuse(`{"query":"query ($id: ID!) { site(id: $id) { id } }","variables":{"id":${'['.repeat(levels)}${']'.repeat(levels)}}}`);
      expect([refusal.status, ['BAD_USER_INPUT', 'TOO_COMPLEX'].includes(refusal.code)]).toEqual([400, true]);
    }
  });
});

describe('several operations in one request', () => {
  const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }';
  const input = { email: 'nobody@nowhere.example', password: 'a guess of many' };

  test('are off: a thousand sign-ins in a list are none', async () => {
    const before = await sql(place, 'select sum(failures)::int as n from sign_in_attempt');
    expect(await refuse(JSON.stringify(Array.from({ length: 500 }, () => query(SIGN_IN, { input }))), new Client(place.url))).toMatchObject(BAD);
    expect(await refuse('[]', new Client(place.url))).toMatchObject(BAD);
    expect(await sql(place, 'select sum(failures)::int as n from sign_in_attempt')).toEqual(before);
  });

  test('are off: a hundred sign-ins under a hundred names are none', async () => {
    for (const count of [2, 100]) {
      const document = `mutation ($input: SignInInput!) { ${Array.from({ length: count }, (_, at) => `a${at}: signIn(input: $input) { id }`).join(' ')} }`;
      expect(await refuse(query(document, { input }), new Client(place.url))).toMatchObject(TOO_COMPLEX);
    }
    const hidden = `mutation ($input: SignInInput!) { ...A ... on Mutation { b: signIn(input: $input) { id } } } fragment A on Mutation { a: signIn(input: $input) { id } }`;
    expect(await refuse(query(hidden, { input }), new Client(place.url))).toMatchObject(TOO_COMPLEX);
  });

  test('are off: one document holds one operation', async () => {
    expect(await refuse({ query: 'query A { network { id } } query B { network { id } }', operationName: 'A' })).toMatchObject(BAD);
    expect(await refuse(query('fragment A on Network { id }'))).toMatchObject(BAD);
    expect(await refuse(query('subscription { network { id } }'))).toMatchObject(BAD);
  });
});

describe('a document that is not valid', () => {
  const documents: [what: string, document: string][] = [
    ['a circle of fragments', '{ network { ...A } } fragment A on Network { ...B } fragment B on Network { ...A }'], ['a fragment of itself', '{ network { ...A } } fragment A on Network { ...A }'],
    ['an unused fragment', '{ network { id } } fragment A on Network { id }'], ['an unknown directive', '{ network @secret { id } }'], ['an unknown field', '{ network { secre } }'],
    ['a misspelt field', '{ networ { id } }'], ['a misspelt argument', '{ site(idd: "x") { id } }'], ['a type that is not there', '{ ... on Secret { id } }'], ['no selection', '{ network }'],
    ['no GraphQL at all', 'drop table member'], ['nothing', ' '], ['a brace too few', '{ network { id }'], ['a NUL', '{ network { id } }\u0000'],
  ];

  test.each(documents)('is refused without a hint of the schema: %s', async (_what, document) => {
    expect(await refuse(query(document))).toMatchObject(BAD);
  });

  test('of a hundred mistakes names ten at most', async () => {
    const { text, errors } = await refuse(query(`{ network { ${Array.from({ length: 100 }, (_, at) => `wrong${at}`).join(' ')} } }`));
    expect(errors).toBeLessThanOrEqual(10);
    expect((text.match(/wrong\d+/g) ?? []).length).toBeLessThanOrEqual(10);
    const directives = await refuse(query(`{ network { ${Array.from({ length: 15 }, (_, at) => `id @wrong${at}`).join(' ')} } }`));
    expect((directives.text.match(/wrong\d+/g) ?? []).length).toBeLessThanOrEqual(10);
  });
});

describe('the schema', () => {
  test.each([
    '{ __schema { types { name } } }', '{ __type(name: "Member") { fields { name } } }', '{ a: __schema { queryType { name } } }', 'query { ...A } fragment A on Query { __type(name: "Member") { name } }',
    '{ ... on Query { __schema { types { name } } } }', '{ _service { sdl } }', '{ _entities(representations: []) { id } }', '{ network { __schema { types { name } } } }',
    `{ __schema { ${'types { fields { type { '.repeat(20)}name${' } } }'.repeat(20)} } }`,
  ])('is not told by asking: %s', async (document) => {
    for (const client of [token, network.lead.client, new Client(place.url)]) {
      const { status, code, text } = await refuse(query(document), client);
      expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(text).not.toContain('"name"');
    }
  });

  test('says the names of types to those who read them', async () => {
    expect(await token.ask('{ __typename network { __typename id } }')).toEqual({ __typename: 'Query', network: { __typename: 'Network', id: network.id } });
  });
});

describe('the envelope', () => {
  const whole = '{ network { id } }';
  const bodies: [what: string, body: string, field: string][] = [
    ['a role', `{"query":"${whole}","role":"HUB_LEAD"}`, 'role'], ['a tenant', `{"query":"${whole}","tenantId":"x"}`, 'tenantId'],
    ['two queries', `{"query":"${whole}","query":"{ viewer { id } }"}`, 'body'], ['a query twice in other letters', `{"query":"${whole}","qu\\u0065ry":"{ viewer { id } }"}`, 'body'],
    ['a variable twice', `{"query":"${whole}","variables":{"a":1,"a":2}}`, 'body'], ['__proto__', `{"query":"${whole}","__proto__":{"isAdmin":true}}`, 'body'], ['a constructor in a variable', `{"query":"${whole}","variables":{"constructor":{"prototype":{}}}}`, 'body'],
    ['__proto__ in other letters', `{"query":"${whole}","variables":{"\\u005f_proto__":{"isAdmin":true}}}`, 'body'], ['variables in a list', `{"query":"${whole}","variables":[1]}`, 'variables'], ['variables in words', `{"query":"${whole}","variables":"x"}`, 'variables'],
    ['a query that is a number', '{"query":1}', 'query'], ['no query', '{}', 'query'], ['an id of no document', '{"id":"x"}', 'id'], ['an id like a property', '{"id":"__proto__"}', 'id'], ['an id that is an object', '{"id":{"$ne":null}}', 'id'],
    ['null', 'null', 'body'], ['a word', '"query"', 'body'], ['no JSON', '{query: 1}', 'body'], ['nothing', '', 'body'], ['a comment', `{"query":"${whole}"/* */}`, 'body'], ['bytes that are no UTF-8', `{"query":"\ud800"}`, 'query'],
  ];

  test.each(bodies)('is refused with %s', async (_what, body, field) => {
    const refusal = await refuse(body);
    expect(refusal).toMatchObject(BAD);
    expect(JSON.parse(refusal.text)).toMatchObject({ errors: [{ extensions: { field } }] });
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test('carries variables that the document does not name without using them', async () => {
    const stranger = await registerHub(place);
    const { errors } = await stranger.lead.client.in(network.slug).send('{ network { id } }', { networkId: network.id, role: 'HUB_LEAD', isAdmin: true });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
