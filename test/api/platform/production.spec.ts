import { createHash } from 'node:crypto';
import http from 'node:http';
import { registeredDocuments } from '@cairn/contracts';
import { freshNetwork, unique, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, startServer, type TestServer } from '../../harness/server.js';
import { registered } from '../tools/documents.js';
import { mailsTo } from '../tools/mails.js';
import { program } from '../tools/tokens.js';

const BASE = 'https://cairn.example';

// The second process of an installation: as it would run behind https, with a mail server, closed to strangers.
let place: TestServer;
let production: TestServer;
let network: Network;
let lead: Client;
beforeAll(async () => {
  place = await server();
  production = await startServer({
    NODE_ENV: 'production', CAIRN_TEST_WORK: 'off', CAIRN_ADHOC_COOKIES: 'false', CAIRN_REGISTRATION: 'closed', CAIRN_BASE_URL: BASE, CAIRN_SMTP_URL: 'smtp://127.0.0.1:9',
    CAIRN_DATABASE_URL_APP: place.urls.appUrl, CAIRN_DATABASE_URL_SYSTEM: place.urls.systemUrl, CAIRN_DATABASE_URL_QUEUE: place.urls.queueUrl,
  });
  network = await freshNetwork(place);
  lead = new Client(production.url).in(network.slug);
  await run(lead, 'SignIn', { input: { email: network.lead.email, password: network.lead.password } });
});
afterAll(() => production.stop());

async function run(client: Client, name: string, variables: object = {}, headers: Record<string, string> = {}): Promise<{ data?: Record<string, unknown>; errors?: { message: string; extensions: { code: string } }[] }> {
  const response = await client.post(JSON.stringify({ id: registered(name), variables }), headers);
  return response.json() as Promise<never>;
}

describe('a browser', () => {
  test('runs the documents that the web was built with, by their id', async () => {
    expect(await run(lead, 'Network')).toMatchObject({ data: { network: { id: network.id, me: { roles: ['HUB_LEAD', 'HUB_DATA'] } } } });
    expect(await run(lead, 'MyNetworks')).toMatchObject({ data: { myNetworks: [{ slug: network.slug }] } });
  });

  test('runs no other document, signed in or not', async () => {
    for (const client of [lead, new Client(production.url)]) {
      expect((await client.fail('{ network { id } }')).code).toBe('FORBIDDEN');
      const both = await client.post(JSON.stringify({ id: 'f'.repeat(64), query: '{ viewer { id } }' }));
      expect([both.status, await both.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_USER_INPUT', field: 'id' } }] }]);
    }
  });

  test('runs the registered text and not the one beside its id', async () => {
    const response = await lead.post(JSON.stringify({ id: registered('MyNetworks'), query: '{ viewer { id } }' }));
    expect(Object.keys((await response.json() as { data: object }).data)).toEqual(['myNetworks']);
  });

  test('has no session to show as a token', async () => {
    const secret = (lead.cookie ?? '').split('=')[1] as string;
    expect((await Object.assign(new Client(production.url), { token: secret, network: network.slug }).fail('{ network { id } }')).code).toBe('UNAUTHENTICATED');
  });

  test('keeps its session in a cookie for this host alone, over https alone', async () => {
    const response = await new Client(production.url).post(JSON.stringify({ id: registered('SignIn'), variables: { input: { email: network.lead.email, password: network.lead.password } } }));
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-cairn_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/);
    expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
    const plain = Object.assign(new Client(production.url), { cookie: (cookie as string).split(';')[0]?.replace('__Host-', '') });
    expect(await run(plain, 'Viewer')).toMatchObject({ data: { viewer: null } });
  });

  test('is believed to be on the page of this server when it says so', async () => {
    const id = JSON.stringify({ id: registered('MyNetworks') });
    expect((await lead.post(id, { origin: BASE })).status).toBe(200);
    for (const origin of ['http://cairn.example', 'https://cairn.example.evil.example', 'https://evil.example', production.url, 'null']) expect((await lead.post(id, { origin })).status).toBe(403);
  });
});

describe('a program', () => {
  test('sends documents of its own within all limits', async () => {
    const token = await program(network.lead.client, ['network.read', 'site.read']);
    const client = Object.assign(new Client(production.url), { token: token.token, network: network.slug });
    expect(await client.ask('{ network { slug } }')).toEqual({ network: { slug: network.slug } });
    expect((await client.fail(`{ ${Array.from({ length: 6 }, (_, at) => `a${at}: network { id }`).join(' ')} }`)).code).toBe('TOO_COMPLEX');
    expect((await client.fail('{ __schema { types { name } } }')).code).toBe('BAD_USER_INPUT');
    expect((await client.fail('{ members { edges { node { id } } } }')).code).toBe('FORBIDDEN');
  });
});

describe('the registered documents', () => {
  test('are known by the hash of their text, one operation and one mutation field each', () => {
    expect(Object.keys(registeredDocuments).length).toBeGreaterThan(20);
    for (const [id, text] of Object.entries(registeredDocuments)) {
      expect(createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url')).toBe(id);
      expect(text.match(/(?:^|\} )(?:query|mutation|subscription) /g)).toHaveLength(1);
    }
  });
});

describe('a link in a mail', () => {
  /** A request whose Host and forwarded headers lie; fetch does not let one. */
  function lying(body: object): Promise<number> {
    const { hostname, port } = new URL(production.url);
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http', forwarded: 'host=evil.example', 'x-original-host': 'evil.example', 'content-type': 'application/json', 'cairn-csrf': '1', 'cairn-network': network.slug, cookie: lead.cookie as string };
    return new Promise((resolve, reject) => {
      const request = http.request({ hostname, port, path: '/graphql', method: 'POST', headers }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode ?? 0));
      });
      request.on('error', reject).end(JSON.stringify(body));
    });
  }

  test('leads to the configured address, whatever the request says of itself', async () => {
    const email = `${unique()}@school.example`;
    expect(await lying({ id: registered('InviteMember'), variables: { input: { email, roles: ['COACH'] } } })).toBe(200);
    expect(await lying({ id: registered('RequestPasswordReset'), variables: { email: network.lead.email } })).toBe(200);
    const mails = [...await mailsTo(place, email), ...await mailsTo(place, network.lead.email)];
    expect(mails).toHaveLength(2);
    for (const { body, subject } of mails) {
      expect(`${subject} ${body}`).not.toContain('evil.example');
      expect(body.match(/https?:\/\/\S+/g)?.every((link) => link.startsWith(`${BASE}/`))).toBe(true);
    }
  });
});

describe('an installation that is not for everybody', () => {
  test('takes no registrations', async () => {
    const input = { hubName: 'Hub', name: 'Ada', email: `${unique()}@hub.example`, password: 'an entirely new sentence' };
    expect(await run(new Client(production.url), 'RegisterHub', { input })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  test('shows no sample people', async () => {
    expect(await run(new Client(production.url), 'SignInPage')).toMatchObject({ data: { demoSignIns: [], registrationOpen: false } });
  });

  test('that sends its mails has no page of them', async () => {
    expect(await run(lead, 'Outbox')).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('tells nobody how it works', async () => {
    const response = await lead.post(JSON.stringify({ id: registered('Network') }));
    expect(response.headers.get('cairn-statements')).toBeNull();
    expect((await fetch(`${production.url}/graphiql`)).status).toBe(404);
    expect((await fetch(`${production.url}/metrics`)).status).toBe(404);
  });
});
