import { registerHub, signIn, unique, type Person } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { startServer, type TestServer } from '../../harness/server.js';
import { mailsTo, secretFor } from '../tools/mails.js';
import { sql } from '../tools/sql.js';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }';
const FREE = 3;

// Behind one proxy, as in a data centre: the address of the last hop is the caller's, what stands before it is hearsay.
let place: TestServer;
beforeAll(async () => { place = await startServer({ CAIRN_LOGIN_ATTEMPTS: String(FREE), CAIRN_TRUST_PROXY: '1' }); });
afterAll(() => place.stop());

let host = 0;
/** An address that no other test calls from. */
function address(): string {
  host += 1;
  return `10.9.0.${host}`;
}

async function enter(from: string, email: string, password = 'a wrong guess, again'): Promise<{ code: string | undefined; retryAfter: number | undefined; status: number; header: string | null }> {
  const client = new Client(place.url);
  const { errors } = await client.send(SIGN_IN, { input: { email, password } }, { 'x-forwarded-for': from });
  const problem = errors?.[0]?.extensions;
  return { code: problem?.code, retryAfter: problem?.retryAfter as number | undefined, status: client.status, header: client.answered.get('retry-after') };
}

async function person(): Promise<Person> {
  return (await registerHub(place)).lead;
}

/** As if nobody had tried anything yet. */
async function forget(): Promise<void> {
  await sql(place, 'delete from sign_in_attempt');
}
beforeEach(forget);

describe('guessing a password', () => {
  test('is free three times, then blocked with the seconds to wait, for the right password too', async () => {
    const { email, password, client } = await person();
    const from = address();
    for (let guess = 0; guess < FREE; guess += 1) expect((await enter(from, email)).code).toBe('UNAUTHENTICATED');
    const blocked = await enter(from, email, password);
    expect(blocked).toMatchObject({ code: 'RATE_LIMITED', status: 429 });
    expect(blocked.retryAfter).toBeGreaterThan(0);
    expect(blocked.retryAfter).toBeLessThanOrEqual(30);
    expect(blocked.header).toBe(String(blocked.retryAfter));
    // Whoever is signed in stays so: a block is no way to throw somebody out.
    expect(await client.ask('{ viewer { id } }')).toMatchObject({ viewer: { id: expect.any(String) } });
  });

  test('is blocked alike for an address without an account', async () => {
    const { email } = await person();
    await forget();
    const words = async (name: string): Promise<string> => {
      const from = address();
      const seen = [];
      for (let guess = 0; guess <= FREE; guess += 1) seen.push(await enter(from, name));
      return JSON.stringify(seen.map(({ code, status }) => [code, status]));
    };
    expect(await words(`${unique()}@nowhere.example`)).toBe(await words(email));
  });

  test('is counted before it is evaluated: of many at once only the free ones are tried', async () => {
    const { email } = await person();
    await forget();
    const from = address();
    const codes = (await Promise.all(Array.from({ length: 12 }, () => enter(from, email)))).map(({ code }) => code);
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(FREE);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(12 - FREE);
  });

  test('waits twice as long after every further try, and is forgotten after the right password', async () => {
    const { email, password } = await person();
    await forget();
    const from = address();
    const passed = (): Promise<unknown> => sql(place, `update sign_in_attempt set blocked_until = now() - interval '1 second' where blocked_until is not null`);
    for (let guess = 0; guess < FREE; guess += 1) await enter(from, email);
    const waits: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await passed();
      expect((await enter(from, email)).code).toBe('UNAUTHENTICATED');
      waits.push((await enter(from, email)).retryAfter as number);
    }
    // Some of them may have passed already.
    [60, 120, 240].forEach((seconds, round) => expect(Math.abs(seconds - 10 - (waits[round] as number))).toBeLessThanOrEqual(10));
    await passed();
    expect((await enter(from, email, password)).code).toBeUndefined();
    for (let guess = 0; guess < FREE; guess += 1) expect((await enter(from, email)).code).toBe('UNAUTHENTICATED');
  });

  test('of many accounts from one address is stopped, whatever the caller says it was forwarded for', async () => {
    const real = address();
    const codes = [];
    for (let guess = 0; guess < FREE * 10 + 3; guess += 1) codes.push((await enter(`203.0.113.${guess}, ${real}`, `${unique()}@nowhere.example`)).code);
    expect(codes.slice(0, FREE * 10).every((code) => code === 'UNAUTHENTICATED')).toBe(true);
    expect(codes.slice(FREE * 10)).toEqual(['RATE_LIMITED', 'RATE_LIMITED', 'RATE_LIMITED']);
    expect((await enter(address(), `${unique()}@nowhere.example`)).code).toBe('UNAUTHENTICATED');
  });

  test('counts one subscriber of IPv6 as one address', async () => {
    const codes = [];
    for (let guess = 0; guess <= FREE * 10; guess += 1) codes.push((await enter(`2001:db8:7:7::${guess.toString(16)}`, `${unique()}@nowhere.example`)).code);
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    expect(codes.at(-2)).toBe('UNAUTHENTICATED');
  });

  test('ends for the owner of the account with a new password by mail', async () => {
    const one = await person();
    const from = address();
    for (let guess = 0; guess <= FREE; guess += 1) await enter(from, one.email);
    await new Client(place.url).ask('mutation ($email: String!) { requestPasswordReset(email: $email) }', { email: one.email }, { 'x-forwarded-for': from });
    const password = 'an entirely new sentence';
    const reset = 'mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { __typename } }';
    expect(await new Client(place.url).ask(reset, { token: await secretFor(place, one.email, 'reset'), password }, { 'x-forwarded-for': from }))
      .toEqual({ resetPassword: { __typename: 'Viewer' } });
    expect((await enter(from, one.email, password)).code).toBeUndefined();
  });
});

describe('other doors', () => {
  test('a mail address gets five reset mails at most, and the asker is told nothing', async () => {
    const { email } = await person();
    const from = address();
    for (let time = 0; time < 7; time += 1) {
      expect(await new Client(place.url).ask('mutation ($email: String!) { requestPasswordReset(email: $email) }', { email }, { 'x-forwarded-for': from }))
        .toEqual({ requestPasswordReset: true });
    }
    expect(await mailsTo(place, email)).toHaveLength(5);
  });

  test('registering with somebody\'s address counts as guessing their password', async () => {
    const one = await person();
    await forget();
    const from = address();
    const register = (): Promise<{ code: string }> => new Client(place.url).fail('mutation ($input: RegisterHubInput!) { registerHub(input: $input) { id } }',
      { input: { hubName: 'Hub', name: 'Somebody', email: one.email, password: 'a guess of somebody else' } }, { 'x-forwarded-for': from });
    for (let guess = 0; guess < FREE; guess += 1) expect((await register()).code).toBe('UNAUTHENTICATED');
    expect((await register()).code).toBe('RATE_LIMITED');
    expect((await enter(from, one.email, one.password)).code).toBe('RATE_LIMITED');
  });

  test('changing the password with a wrong current one counts too', async () => {
    const one = await person();
    await forget();
    const change = (): Promise<{ code: string }> => one.client.fail('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }',
      { input: { currentPassword: 'a wrong guess, again', newPassword: 'an entirely new sentence' } });
    for (let guess = 0; guess < FREE; guess += 1) expect(await change()).toMatchObject({ code: 'BAD_USER_INPUT', field: 'currentPassword' });
    expect((await change()).code).toBe('RATE_LIMITED');
  });

  test('a right password does not use up the address of a school', async () => {
    const one = await person();
    await forget();
    for (let time = 0; time < FREE * 10 + 2; time += 1) await signIn(place, one);
    expect(await sql(place, 'select failures from sign_in_attempt where failures > 0')).toEqual([]);
  });
});
