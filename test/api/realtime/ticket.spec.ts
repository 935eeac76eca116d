import { addDistrict, freshNetwork, joinMember, signIn, unique, type Member, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { secretFor } from '../tools/mails.js';
import { closeSockets, connectWith, listen, ticketOf, type Listener } from '../tools/socket.js';
import { sql } from '../tools/sql.js';
import { program } from '../tools/tokens.js';
import { until } from '../tools/until.js';

let place: TestServer;
beforeAll(async () => { place = await server(); });
afterEach(closeSockets);

const open = (ticket: unknown, headers?: Record<string, string>, transports?: string[]): ReturnType<typeof connectWith> => connectWith(place.url, { ticket }, headers, transports);
const refused = expect.objectContaining({ message: 'UNAUTHENTICATED' }) as unknown as Error;

async function withCoach(): Promise<{ network: Network; coach: Member }> {
  const network = await freshNetwork(place);
  return { network, coach: await joinMember(network, network.lead, ['COACH']) };
}

describe('a ticket', () => {
  test('opens one socket, once', async () => {
    const { lead } = await freshNetwork(place);
    const ticket = await ticketOf(lead.client);
    expect((await open(ticket)).socket.connected).toBe(true);
    await expect(open(ticket)).rejects.toEqual(refused);
  });

  test('opens one socket of many that try at once', async () => {
    const { lead } = await freshNetwork(place);
    const ticket = await ticketOf(lead.client);
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => open(ticket)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('is good for a minute', async () => {
    const { lead, id } = await freshNetwork(place);
    const { socketTicket } = await lead.client.ask<{ socketTicket: { ticket: string; expiresAt: string } }>('mutation { socketTicket { ticket expiresAt } }');
    expect(new Date(socketTicket.expiresAt).getTime() - Date.now()).toBeLessThanOrEqual(60_000);
    await sql(place, `update socket_ticket set expires_at = now() - interval '1 second' where network_id = $1`, [id]);
    await expect(open(socketTicket.ticket)).rejects.toEqual(refused);
  });

  test('that was never made opens nothing', async () => {
    for (const ticket of [undefined, null, '', 'x', 'x'.repeat(43), 'x'.repeat(10_000), 'x'.repeat(100_000), 1, {}, { $ne: null }, [], '\u0000', `' or 1=1--`]) await expect(open(ticket)).rejects.toThrow();
  });

  test('is no session, no API token, and stored as a hash', async () => {
    const { lead, id } = await freshNetwork(place);
    const token = await program(lead.client, ['stream.read']);
    for (const secret of [(lead.client.cookie ?? '').split('=')[1], token.token]) await expect(open(secret)).rejects.toEqual(refused);
    const ticket = await ticketOf(lead.client);
    expect(JSON.stringify(await sql(place, 'select row_to_json(t)::text as row from socket_ticket t where network_id = $1', [id]))).not.toContain(ticket);
  });

  test('is worth nothing after signing out, after leaving, or when the session ran out', async () => {
    const ends: ((network: Network, coach: Member) => Promise<unknown>)[] = [
      (_network, coach) => coach.client.ask('mutation { signOut }'),
      (network, coach) => network.lead.client.ask('mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename } }', { id: coach.memberId }, Client.key()),
      (_network, coach) => sql(place, `update session set expires_at = now() - interval '1 second' where user_id = $1`, [coach.id]),
    ];
    for (const end of ends) {
      const { network, coach } = await withCoach();
      const ticket = await ticketOf(coach.client);
      await end(network, coach);
      await expect(open(ticket)).rejects.toEqual(refused);
    }
  });

  test('is for members, in the network that they name', async () => {
    const [network, outside] = [await freshNetwork(place), await freshNetwork(place)];
    const document = 'mutation { socketTicket { ticket } }';
    expect((await new Client(place.url).fail(document)).code).toBe('UNAUTHENTICATED');
    expect((await network.lead.client.in(outside.slug).fail(document)).code).toBe('NOT_FOUND');
    expect((await network.lead.client.in(null).fail(document)).code).toBe('NOT_FOUND');
    expect((await (await program(network.lead.client, ['network.read'])).fail(document)).code).toBe('FORBIDDEN');
  });
});

describe('opening a socket', () => {
  test.each([
    ['of another site', 'https://evil.example'], ['that begins like ours', 'http://127.0.0.1.evil.example'], ['of nowhere', 'null'], ['of another scheme', 'https://127.0.0.1'],
  ])('is refused to a page %s', async (_what, origin) => {
    const { lead } = await freshNetwork(place);
    const ticket = await ticketOf(lead.client);
    await expect(open(ticket, { origin })).rejects.toThrow();
    // It was turned away at the door: the ticket is still good for its owner.
    expect((await open(ticket)).socket.connected).toBe(true);
  });

  test('is refused without an origin', async () => {
    await expect(open(await ticketOf((await freshNetwork(place)).lead.client), {})).rejects.toThrow();
  });

  test('is refused to polling, and to whoever knows the number of another connection', async () => {
    const { lead } = await freshNetwork(place);
    await expect(open(await ticketOf(lead.client), { origin: place.url }, ['polling'])).rejects.toThrow();
    const mine = await listen(lead.client);
    const sid = (mine.socket.io.engine as unknown as { id: string }).id;
    for (const origin of [place.url, 'https://evil.example']) {
      const response = await fetch(`${place.url}/socket.io/?EIO=4&transport=polling&sid=${sid}`, { headers: { origin } });
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
    expect(mine.closed()).toBeNull();
  });
});

describe('an open socket', () => {
  test('ends with the session that opened it, and no other', async () => {
    const network = await freshNetwork(place);
    const phone = await signIn(place, network.lead, network.slug);
    const [here, there] = [await listen(network.lead.client), await listen(phone)];
    await phone.ask('mutation { signOut }');
    await until('the socket of the phone is closed', there.closed);
    expect(here.closed()).toBeNull();
    await network.lead.client.ask('mutation { signOutEverywhere }');
    await until('the other one is closed too', here.closed);
  });

  test('ends with the membership', async () => {
    const { network, coach } = await withCoach();
    const [theirs, mine] = [await listen(coach.client), await listen(network.lead.client)];
    expect(await theirs.subscribe(`directory:${network.id}`)).toMatchObject({ ok: true });
    await network.lead.client.ask('mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename } }', { id: coach.memberId }, Client.key());
    await until('the socket of the former member is closed', theirs.closed);
    expect(mine.closed()).toBeNull();
  });

  test('ends with a new password', async () => {
    const { lead } = await freshNetwork(place);
    const listener = await listen(lead.client);
    const browser = new Client(place.url);
    await browser.ask('mutation ($email: String!) { requestPasswordReset(email: $email) }', { email: lead.email });
    await browser.ask('mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { __typename } }', { token: await secretFor(place, lead.email, 'reset'), password: `a new sentence ${unique()}` });
    await until('the socket is closed', listener.closed);
  });

  test('of a program ends with its token', async () => {
    const { lead } = await freshNetwork(place);
    const token = await program(lead.client, ['stream.read', 'network.read']);
    const [theirs, mine] = [await listen(token), await listen(lead.client)];
    await lead.client.ask('mutation ($id: ID!) { revokeApiToken(id: $id) }', { id: token.tokenId });
    await until('the socket of the program is closed', theirs.closed);
    expect(mine.closed()).toBeNull();
  });

  test('is told that its streams are gone when rights change, and may ask again for those it still reads', async () => {
    const { network, coach } = await withCoach();
    const listener = await listen(coach.client);
    const [directory, inbox] = [`directory:${network.id}`, `member:${coach.memberId}`];
    for (const stream of [directory, inbox]) expect(await listener.subscribe(stream)).toMatchObject({ ok: true });
    await network.lead.client.ask('mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { __typename } }', { input: { id: coach.memberId, version: 1, roles: ['GUEST'] } }, Client.key());
    await until('both streams are revoked', () => listener.revoked.length >= 2);
    expect(listener.revoked.sort()).toEqual([directory, inbox].sort());
    await addDistrict(network);
    expect(await listener.subscribe(directory)).toMatchObject({ ok: true });
    expect(listener.closed()).toBeNull();
  });

  test('is one of five of a person: the oldest gives way', async () => {
    const { lead } = await freshNetwork(place);
    const listeners: Listener[] = [];
    for (let tab = 0; tab < 6; tab += 1) listeners.push(await listen(lead.client));
    await until('the first one is closed', () => listeners[0]?.closed());
    expect(listeners.slice(1).map(({ closed }) => closed())).toEqual([null, null, null, null, null]);
  });
});
