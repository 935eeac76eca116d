import { accept, freshNetwork, inviteMember, registerHub, signIn, unique } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { mailsTo } from '../tools/mails.js';
import { sql } from '../tools/sql.js';

const REGISTER = 'mutation ($input: RegisterHubInput!) { registerHub(input: $input) { id email organizations { name kind role } canCreateNetwork } }';

let place: TestServer;
beforeAll(async () => { place = await server(); });

const values = (changes: Record<string, string> = {}): { input: Record<string, string> } =>
  ({ input: { hubName: `Hub ${unique()}`, name: 'Ada', email: `${unique()}@hub.example`, password: `a long sentence ${unique()}`, ...changes } });

describe('registering a hub', () => {
  test('opens an account that leads it, and signs it in', async () => {
    const client = new Client(place.url);
    const { input } = values();
    const { registerHub: viewer } = await client.ask<{ registerHub: object }>(REGISTER, { input });
    expect(viewer).toEqual({ id: expect.any(String), email: input.email, canCreateNetwork: true, organizations: [{ name: input.hubName, kind: 'HUB', role: 'LEAD' }] });
    expect(await client.ask('{ viewer { email } registrationOpen }')).toEqual({ viewer: { email: input.email }, registrationOpen: true });
  });

  test('adds a second hub to the account of somebody who knows its password', async () => {
    const { lead, name } = await registerHub(place);
    const { input } = values({ email: lead.email, password: lead.password });
    const { registerHub: viewer } = await new Client(place.url).ask<{ registerHub: { id: string; organizations: { name: string }[] } }>(REGISTER, { input });
    expect(viewer.id).toBe(lead.id);
    expect(viewer.organizations.map((one) => one.name).sort()).toEqual([name, input.hubName].sort());
  });

  test('with somebody else\'s address changes nothing, and its owner gets a mail', async () => {
    const { lead } = await registerHub(place);
    const { input } = values({ email: lead.email });
    const client = new Client(place.url);
    expect(await client.fail(REGISTER, { input })).toMatchObject({ code: 'UNAUTHENTICATED', message: expect.stringContaining('Look into your mail') });
    expect(client.cookie).toBeNull();
    expect((await mailsTo(place, lead.email))[0]?.subject).toContain('have an account');
    expect(await sql(place, 'select 1 from organization where name = $1', [input.hubName])).toEqual([]);
  });

  test('twice at once with one address makes one account', async () => {
    const { input } = values();
    const answers = await Promise.all(Array.from({ length: 4 }, () => new Client(place.url).send(REGISTER, { input })));
    expect(answers.filter(({ data }) => data)).not.toHaveLength(0);
    expect(answers.flatMap(({ errors }) => errors ?? []).every(({ extensions }) => extensions.code === 'UNAUTHENTICATED')).toBe(true);
    expect(await sql(place, 'select 1 from app_user where email = $1', [input.email])).toHaveLength(1);
  });

  test.each([
    ['a line break', 'a@b.example\r\nBcc: all@b.example'], ['a NUL', 'a\u0000@b.example'], ['no domain', 'a@'], ['two addresses', 'a@b.example, c@d.example'],
    ['400 characters', `${'a'.repeat(390)}@b.example`], ['500 recipients', Array.from({ length: 500 }, (_, at) => `p${at}@b.example`).join(',')],
    ['a display name', 'Ada <a@b.example>'], ['a bidirectional mark', 'a\u202eb@b.example'], ['letters of another script', 'admin@exаmple.org'],
  ])('refuses an address with %s', async (_what, email) => {
    expect(await new Client(place.url).fail(REGISTER, values({ email }))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'email' });
  });

  test.each([
    ['a NUL', 'Ada\u0000'], ['half a character', 'Ada \ud800'], ['a turned direction', 'Ada\u202eadA'], ['nothing', '  '], ['too much', 'A'.repeat(121)],
    ['a line break', 'Ada\nLovelace'], ['an endless emoji', `A${'\u200d👩'.repeat(10_000)}`],
  ])('refuses a name with %s', async (_what, name) => {
    expect(await new Client(place.url).fail(REGISTER, values({ name }))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
    expect(await new Client(place.url).fail(REGISTER, values({ hubName: name }))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'hubName' });
  });

  test('keeps a name in one form, so that twins look and are the same', async () => {
    const client = new Client(place.url);
    await client.ask(REGISTER, values({ name: '  Zoe\u0308 Müller ' }));
    expect(await client.ask('{ viewer { name } }')).toEqual({ viewer: { name: 'Zoë Müller' } });
  });

  test.each(['password', '12345678901', 'a'.repeat(30)])('refuses the password "%s"', async (password) => {
    expect(await new Client(place.url).fail(REGISTER, values({ password }))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'password' });
  });
});

describe('the own name', () => {
  test('can be changed, and what was written before keeps the old one', async () => {
    const network = await freshNetwork(place);
    const rename = 'mutation ($input: UpdateViewerInput!) { updateViewer(input: $input) { name } }';
    expect(await network.lead.client.ask(rename, { input: { name: ' Grace Hopper ' } })).toEqual({ updateViewer: { name: 'Grace Hopper' } });
    expect(await network.lead.client.ask('{ network { me { name } } }')).toEqual({ network: { me: { name: network.lead.name } } });
    expect(await network.lead.client.fail(rename, { input: { name: '' } })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
    const again = await signIn(place, network.lead);
    expect(await again.ask('{ viewer { name } }')).toEqual({ viewer: { name: 'Grace Hopper' } });
    expect(await network.lead.client.ask('{ viewer { name } }')).toEqual({ viewer: { name: 'Grace Hopper' } });
  });
});

describe('the outbox', () => {
  const OUTBOX = '{ outbox(first: 50) { edges { node { to subject text html state } } } }';
  interface Outbox { outbox: { edges: { node: { to: string; text: string; html: string } }[] } }

  test('shows a hub lead the mails of the own network, and nobody else anything', async () => {
    const [mine, foreign] = [await freshNetwork(place), await freshNetwork(place)];
    const [a, b] = [`${unique()}@mine.example`, `${unique()}@foreign.example`];
    await inviteMember(mine.lead, a, ['COACH']);
    await inviteMember(foreign.lead, b, ['COACH']);
    const { outbox } = await mine.lead.client.ask<Outbox>(OUTBOX);
    expect(outbox.edges.map(({ node }) => node.to)).toEqual([a]);
    const coach = await accept(mine, a);
    expect((await coach.client.fail(OUTBOX)).code).toBe('FORBIDDEN');
    expect((await coach.client.in(foreign.slug).fail(OUTBOX)).code).toBe('NOT_FOUND');
    expect((await new Client(place.url).fail(OUTBOX)).code).toBe('UNAUTHENTICATED');
  });

  test('makes links of this server\'s own addresses alone, and text of everything else', async () => {
    const network = await freshNetwork(place, { name: 'A <img src=x onerror=alert(1)> https://evil.example/phish' });
    await inviteMember(network.lead, `${unique()}@mine.example`, ['COACH']);
    const { outbox } = await network.lead.client.ask<Outbox>(OUTBOX);
    const html = outbox.edges[0]?.node.html ?? '';
    expect(html).toContain('&#60;img');
    expect(html).not.toContain('<img');
    expect(html.match(/href="[^"]*"/g)).toEqual([expect.stringContaining('/invitation/')]);
  });
});
