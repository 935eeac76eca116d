import { randomBytes } from 'node:crypto';
import { freshNetwork, registerHub, signIn, type Person } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';
import { until } from '../tools/until.js';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { id email organizations { name role } canCreateNetwork } }';
const VIEWER = '{ viewer { id email name } }';

let place: TestServer;
beforeAll(async () => { place = await server(); });

async function person(): Promise<Person> {
  return (await registerHub(place)).lead;
}

function enter(client: Client, email: string, password: string, headers: Record<string, string> = {}): Promise<Response> {
  return client.post(JSON.stringify({ query: SIGN_IN, variables: { input: { email, password } } }), headers);
}

function withoutRequestId(text: string): string {
  return text.replace(/"requestId":"[^"]*"/g, '');
}

describe('signing in', () => {
  test('takes the mail in any case and spelling of the password, and says who it is', async () => {
    const password = 'Zwölf große Ännchen singen';
    const { lead } = await registerHub(place, { password });
    const client = new Client(place.url);
    const { signIn: viewer } = await client.ask<{ signIn: object }>(SIGN_IN, { input: { email: ` ${lead.email.toUpperCase()} `, password: password.normalize('NFD') } });
    expect(viewer).toMatchObject({ id: lead.id, email: lead.email, canCreateNetwork: true });
    expect(await client.ask(VIEWER)).toMatchObject({ viewer: { id: lead.id } });
  });

  test('sets a cookie that scripts cannot read and other sites cannot send along', async () => {
    const { email, password } = await person();
    const response = await enter(new Client(place.url), email, password);
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^cairn_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=1209600$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('answers an unknown mail, a wrong password and a disabled account with the same bytes', async () => {
    const [known, disabled] = [await person(), await person()];
    await sql(place, 'update app_user set disabled_at = now() where id = $1', [disabled.id]);
    const tries = [
      ['nobody@nowhere.example', known.password], [known.email, 'not this one, surely'], [disabled.email, disabled.password],
      ['no address at all', known.password], ['\u0000\ud800', known.password], [known.email, ''],
    ] as const;
    const answers = [];
    for (const [email, password] of tries) {
      const response = await enter(new Client(place.url), email, password);
      answers.push(`${response.status} ${withoutRequestId(await response.text())} ${response.headers.getSetCookie().length}`);
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('UNAUTHENTICATED');
    expect(answers[0]).toMatch(/^401 /);
  });

  test('ends the sessions of an account as soon as it is disabled', async () => {
    const { client, id } = await person();
    await sql(place, 'update app_user set disabled_at = now() where id = $1', [id]);
    await sql(place, `select pg_notify('cairn_auth', $1)`, [id]);
    const again = new Client(place.url);
    again.cookie = client.cookie;
    await until('the announcement reaches the server', async () => (await again.ask<{ viewer: unknown }>(VIEWER)).viewer === null);
  });

  test('refuses an endless password before hashing it', async () => {
    const { email } = await person();
    const client = new Client(place.url);
    expect(await client.fail(SIGN_IN, { input: { email, password: 'ä'.repeat(20_000) } })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'password' });
    const response = await enter(client, email, 'x'.repeat(1_000_000));
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('TOO_COMPLEX');
  });

  test('turns a flood away in order: everybody gets an answer, and the server goes on', async () => {
    const { email, password } = await person();
    const flood = await Promise.all(Array.from({ length: 100 }, async () => {
      const response = await enter(new Client(place.url), email, password);
      const { data, errors } = await response.json() as { data: unknown; errors?: { extensions: { code: string; retryAfter?: number } }[] };
      const problem = errors?.[0]?.extensions;
      if (problem?.code === 'UNAVAILABLE') expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
      return problem?.code ?? (data ? 'in' : 'nothing');
    }));
    expect(flood).toContain('in');
    expect(flood.filter((answer) => answer !== 'in' && answer !== 'UNAVAILABLE')).toEqual([]);
    expect((await enter(new Client(place.url), email, password)).status).toBe(200);
  });
});

describe('a session', () => {
  test('ends with signing out, for the cookie that was copied before too', async () => {
    const { client } = await person();
    const copy = client.in(null);
    expect(await copy.ask(VIEWER)).toMatchObject({ viewer: { id: expect.any(String) } });
    await client.ask('mutation { signOut }');
    expect(client.cookie).toBeNull();
    expect(await copy.ask(VIEWER)).toEqual({ viewer: null });
    expect((await copy.fail('{ myNetworks { id } }')).code).toBe('UNAUTHENTICATED');
    expect((await copy.fail('mutation { signOut }')).code).toBe('UNAUTHENTICATED');
  });

  test('ends everywhere at once', async () => {
    const one = await person();
    const [phone, laptop] = [await signIn(place, one), await signIn(place, one)];
    for (const client of [phone, laptop]) expect(await client.ask(VIEWER)).toMatchObject({ viewer: { id: one.id } });
    await phone.ask('mutation { signOutEverywhere }');
    for (const client of [laptop, one.client.in(null)]) expect(await client.ask(VIEWER)).toEqual({ viewer: null });
    expect(await (await signIn(place, one)).ask(VIEWER)).toMatchObject({ viewer: { id: one.id } });
  });

  test('is listed for its owner, who can end one of them and nobody else\'s', async () => {
    const [one, stranger] = [await person(), await person()];
    const phone = await signIn(place, one);
    const list = '{ mySessions { id current userAgent } }';
    const { mySessions } = await phone.ask<{ mySessions: { id: string; current: boolean }[] }>(list, {}, { 'user-agent': 'Phone' });
    expect(mySessions).toHaveLength(2);
    const [mine, other] = [mySessions.find(({ current }) => current), mySessions.find(({ current }) => !current)];
    const revoke = 'mutation ($id: ID!) { revokeSession(id: $id) }';
    expect((await stranger.client.fail(revoke, { id: mine?.id })).code).toBe('NOT_FOUND');
    await phone.ask(revoke, { id: other?.id });
    expect((await phone.fail(revoke, { id: other?.id })).code).toBe('NOT_FOUND');
    expect(await one.client.ask(VIEWER)).toEqual({ viewer: null });
    expect((await phone.ask<{ mySessions: unknown[] }>(list)).mySessions).toHaveLength(1);
  });

  test('ends after twelve hours without use, and after fourteen days in any case', async () => {
    for (const change of [`last_seen_at = now() - interval '12 hours 1 second'`, `expires_at = now() - interval '1 second'`]) {
      const one = await person();
      const idle = await signIn(place, one);
      await sql(place, `update session set ${change} where user_id = $1`, [one.id]);
      expect(await idle.ask(VIEWER)).toEqual({ viewer: null });
    }
  });

  test('that was planted before signing in is not the one that is signed in', async () => {
    const [attacker, victim] = [await person(), await person()];
    const browser = new Client(place.url);
    browser.cookie = attacker.client.cookie;
    await enter(browser, victim.email, victim.password);
    expect(browser.cookie).not.toBe(attacker.client.cookie);
    expect(await browser.ask(VIEWER)).toMatchObject({ viewer: { id: victim.id } });
    expect(await attacker.client.in(null).ask(VIEWER)).toEqual({ viewer: null });
  });

  test('is never one that the browser made up', async () => {
    const { email, password } = await person();
    const invented = `cairn_session=${randomBytes(32).toString('base64url')}`;
    const browser = new Client(place.url);
    browser.cookie = invented;
    expect(await browser.ask(VIEWER)).toEqual({ viewer: null });
    await enter(browser, email, password);
    expect(browser.cookie).not.toBe(invented);
    const planted = new Client(place.url);
    planted.cookie = invented;
    expect(await planted.ask(VIEWER)).toEqual({ viewer: null });
  });

  test('of one person does not open a network of another, whatever header it sends', async () => {
    const [mine, foreign] = [await freshNetwork(place), await freshNetwork(place)];
    const answers = [];
    for (const slug of [foreign.slug, 'no-such-network', '-', 'A B', '../..']) {
      const response = await mine.lead.client.in(slug).post(JSON.stringify({ query: '{ network { id name } }' }));
      answers.push(`${response.status} ${withoutRequestId(await response.text())}`);
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('NOT_FOUND');
  });
});
