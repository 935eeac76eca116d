import { registerHub, signIn, unique, type Person } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { mailsTo, secretFor } from '../tools/mails.js';
import { sql } from '../tools/sql.js';

const REQUEST = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
const RESET = `mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) {
  __typename ... on Viewer { id } ... on Refused { code message } } }`;
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const VIEWER = '{ viewer { id } }';
const REFUSED = { resetPassword: { __typename: 'Refused', code: 'TOKEN_INVALID', message: expect.any(String) } };

let place: TestServer;
beforeAll(async () => { place = await server(); });

async function person(): Promise<Person> {
  return (await registerHub(place)).lead;
}

async function linkFor(one: Person): Promise<string> {
  await new Client(place.url).ask(REQUEST, { email: one.email });
  return secretFor(place, one.email, 'reset');
}

const fresh = (): string => `a new sentence ${unique()}`;

describe('a new password by mail', () => {
  test('signs its owner in and ends all other sessions', async () => {
    const one = await person();
    const [phone, browser] = [await signIn(place, one), new Client(place.url)];
    const password = fresh();
    expect(await browser.ask(RESET, { token: await linkFor(one), password })).toEqual({ resetPassword: { __typename: 'Viewer', id: one.id } });
    expect(await browser.ask(VIEWER)).toEqual({ viewer: { id: one.id } });
    for (const client of [phone, one.client.in(null)]) expect(await client.ask(VIEWER)).toEqual({ viewer: null });
    await signIn(place, { email: one.email, password });
    await expect(signIn(place, one)).rejects.toThrow('UNAUTHENTICATED');
  });

  test('works once', async () => {
    const one = await person();
    const token = await linkFor(one);
    await new Client(place.url).ask(RESET, { token, password: fresh() });
    expect(await new Client(place.url).ask(RESET, { token, password: fresh() })).toEqual(REFUSED);
  });

  test('works once when two press the button at the same time', async () => {
    const one = await person();
    const token = await linkFor(one);
    const answers = await Promise.all(Array.from({ length: 5 }, () =>
      new Client(place.url).ask<{ resetPassword: { __typename: string } }>(RESET, { token, password: fresh() })));
    expect(answers.map(({ resetPassword }) => resetPassword.__typename).sort()).toEqual(['Refused', 'Refused', 'Refused', 'Refused', 'Viewer']);
  });

  test('takes the other links of the account with it', async () => {
    const one = await person();
    const first = await linkFor(one);
    await new Client(place.url).ask(RESET, { token: await linkFor(one), password: fresh() });
    expect(await new Client(place.url).ask(RESET, { token: first, password: fresh() })).toEqual(REFUSED);
  });

  test('is refused alike for a link that ran out, was cut, was never there, or is of another kind', async () => {
    const one = await person();
    const token = await linkFor(one);
    await sql(place, `update reset_token set expires_at = now() - interval '1 second' where user_id = $1`, [one.id]);
    const session = (one.client.cookie ?? '').split('=')[1] as string;
    for (const wrong of [token, token.slice(0, 42), `${token}x`, '', 'x', session, '\u0000', `${token}' or 1=1--`]) {
      expect(await new Client(place.url).ask(RESET, { token: wrong, password: fresh() })).toEqual(REFUSED);
    }
    expect(await one.client.ask(VIEWER)).toEqual({ viewer: { id: one.id } });
  });

  test('is not used up by a mail scanner that opens the page, nor by a password that is too easy', async () => {
    const one = await person();
    const token = await linkFor(one);
    await fetch(`${place.url}/reset/${token}`);
    await fetch(`${place.url}/reset/${token}`, { method: 'HEAD' });
    for (const password of ['short', 'password1234567', one.email, 'aaaaaaaaaaaaaaaaaaaa']) {
      expect(await new Client(place.url).fail(RESET, { token, password })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'password' });
    }
    expect(await new Client(place.url).ask(RESET, { token, password: fresh() })).toMatchObject({ resetPassword: { __typename: 'Viewer' } });
  });

  test('is offered to nobody and mailed to nobody who has no account, with the same answer', async () => {
    const [one, disabled] = [await person(), await person()];
    await sql(place, 'update app_user set disabled_at = now() where id = $1', [disabled.id]);
    const nobody = `${unique()}@nowhere.example`;
    const answers = [];
    for (const email of [one.email, nobody, disabled.email, 'no address']) {
      const client = new Client(place.url);
      answers.push(`${JSON.stringify(await client.send(REQUEST, { email }))} ${client.status}`);
    }
    expect(new Set(answers)).toEqual(new Set(['{"data":{"requestPasswordReset":true}} 200']));
    expect(await mailsTo(place, one.email)).toHaveLength(1);
    expect(await mailsTo(place, nobody)).toEqual([]);
    expect(await mailsTo(place, disabled.email)).toEqual([]);
  });

  test('is not possible for an account that was disabled after the mail', async () => {
    const one = await person();
    const token = await linkFor(one);
    await sql(place, 'update app_user set disabled_at = now() where id = $1', [one.id]);
    expect(await new Client(place.url).ask(RESET, { token, password: fresh() })).toEqual(REFUSED);
  });

  test('never stores the link: the tables hold its hash', async () => {
    const one = await person();
    const token = await linkFor(one);
    const rows = await sql<{ row: string }>(place, `select row_to_json(t)::text as row from reset_token t where user_id = $1`, [one.id]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
  });
});

describe('changing the password', () => {
  test('needs the current one, keeps this session and ends the others', async () => {
    const one = await person();
    const phone = await signIn(place, one);
    const newPassword = fresh();
    expect(await phone.fail(CHANGE, { input: { currentPassword: 'not this one, surely', newPassword } })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'currentPassword' });
    expect(await phone.fail(CHANGE, { input: { currentPassword: one.password, newPassword: 'short' } })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'newPassword' });
    expect(await phone.ask(CHANGE, { input: { currentPassword: one.password, newPassword } })).toEqual({ changePassword: true });
    expect(await phone.ask(VIEWER)).toEqual({ viewer: { id: one.id } });
    expect(await one.client.ask(VIEWER)).toEqual({ viewer: null });
    await expect(signIn(place, one)).rejects.toThrow('UNAUTHENTICATED');
    await signIn(place, { email: one.email, password: newPassword });
  });

  test('ends the reset links that are still under way', async () => {
    const one = await person();
    const token = await linkFor(one);
    await one.client.ask(CHANGE, { input: { currentPassword: one.password, newPassword: fresh() } });
    expect(await new Client(place.url).ask(RESET, { token, password: fresh() })).toEqual(REFUSED);
  });

  test('is not for strangers', async () => {
    expect((await new Client(place.url).fail(CHANGE, { input: { currentPassword: 'x', newPassword: fresh() } })).code).toBe('UNAUTHENTICATED');
  });
});
