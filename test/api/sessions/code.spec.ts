import { freshNetwork, joinDistrict, joinMember, planSession, sessionAct, unique, type District, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';
import { program } from '../tools/tokens.js';

const BY_CODE = 'query ($code: String!) { sessionByCode(code: $code) { networkSlug sessionId } }';

let place: TestServer;
let network: Network;
let district: District;
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  district = await joinDistrict(network);
});

const look = (client: Client, code: string): Promise<unknown> => client.in(null).ask(BY_CODE, { code });
const fail = async (client: Client, code: string): Promise<string> => {
  const { requestId: _id, retryAfter: _wait, ...error } = await client.in(null).fail(BY_CODE, { code });
  return JSON.stringify(error);
};
const NOT_FOUND = JSON.stringify({ code: 'NOT_FOUND', message: 'This does not exist, or it is not shared with you.' });

test('leads a member from the code to the session, without knowing the network', async () => {
  const session = await planSession(network.lead);
  const found = { sessionByCode: { networkSlug: network.slug, sessionId: session.id } };
  for (const typed of [session.code, session.code.toLowerCase(), ` ${session.code.slice(0, 3)}-${session.code.slice(3)} `]) expect(await look(district.lead.client, typed)).toEqual(found);
  await sessionAct(network.lead, 'startSession', { id: session.id });
  expect(await look(district.lead.client, session.code)).toEqual(found);
});

test('of a session that is unknown, foreign, hidden or over answers alike', async () => {
  const outside = await freshNetwork(place);
  const foreign = await planSession(outside.lead);
  const hidden = await planSession(network.lead, { visibility: 'OWNER' });
  const over = await planSession(network.lead);
  await sessionAct(network.lead, 'endSession', { id: over.id });
  const guest = await joinMember(network, network.lead, ['GUEST']);
  const open = await planSession(network.lead);
  expect(await look(network.lead.client, hidden.code)).toEqual({ sessionByCode: { networkSlug: network.slug, sessionId: hidden.id } });
  for (const code of [foreign.code, hidden.code, over.code, 'ABCDEF', 'ABCDEI', '', 'x'.repeat(1_000), '\' or 1=1--']) expect({ code, error: await fail(district.lead.client, code) }).toEqual({ code, error: NOT_FOUND });
  expect(await fail(guest.client, open.code)).toBe(NOT_FOUND);
  const former = await joinMember(network, network.lead, ['COACH']);
  await network.lead.client.ask('mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename } }', { id: former.memberId }, Client.key());
  expect(await fail(former.client, open.code)).toBe(NOT_FOUND);
});

test('of a team\'s session leads its people alone', async () => {
  const [team] = await sql<{ id: string }>(place, `insert into team (network_id, id, owner_id, visibility, site_id, name) values ($1, gen_random_uuid(), $2, 'NETWORK', $3, $4) returning id`, [network.id, district.organizationId, district.site.id, unique()]);
  const teacher = await joinMember(network, district.lead, ['TEACHER'], { siteId: district.site.id });
  await sql(place, `insert into team_member (network_id, team_id, member_id, part) values ($1, $2, $3, 'MEMBER')`, [network.id, team?.id, teacher.memberId]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const session = await planSession(teacher, { visibility: 'TEAM', teamId: team?.id as string });
  expect(await look(teacher.client, session.code)).toMatchObject({ sessionByCode: { sessionId: session.id } });
  expect(await fail(district.lead.client, session.code)).toBe(NOT_FOUND);
  expect(await district.lead.client.fail('query ($id: ID!) { sessionRoom(id: $id) { id } }', { id: session.id })).toMatchObject({ code: 'NOT_FOUND' });
  await sql(place, 'update team_member set left_at = now() where member_id = $1', [teacher.memberId]);
  expect(await fail(teacher.client, session.code)).toBe(NOT_FOUND);
});

test('is for people who are signed in', async () => {
  const { code } = await planSession(network.lead);
  expect(JSON.parse(await fail(new Client(place.url), code))).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(JSON.parse(await fail(await program(network.lead.client, ['session.read']), code))).toMatchObject({ code: 'FORBIDDEN' });
});

test('cannot be guessed: ten wrong ones, then everybody who guesses waits, also for a right one, and nobody else', async () => {
  const session = await planSession(network.lead);
  const guesser = await joinMember(network, network.lead, ['COACH']);
  const answers = await Promise.all(Array.from({ length: 30 }, () => fail(guesser.client, 'ABCDEF')));
  expect(answers.filter((error) => error === NOT_FOUND)).toHaveLength(10);
  expect(answers.filter((error) => error.includes('RATE_LIMITED'))).toHaveLength(20);
  const { retryAfter, code } = await guesser.client.in(null).fail(BY_CODE, { code: session.code });
  expect([code, (retryAfter as number) > 0 && (retryAfter as number) <= 600]).toEqual(['RATE_LIMITED', true]);
  expect(await look(network.lead.client, session.code)).toMatchObject({ sessionByCode: { sessionId: session.id } });
});

test('that was right does not count as a guess', async () => {
  const session = await planSession(network.lead);
  const often = await joinMember(network, network.lead, ['COACH']);
  for (let time = 0; time < 25; time += 1) await look(often.client, session.code);
});

test('is not given twice while a session is open', async () => {
  const [one, other] = [await planSession(network.lead), await planSession(network.lead)];
  await expect(sql(place, 'update live_session set code = $1 where id = $2', [one.code, other.id])).rejects.toThrow('live_session_code');
  await sessionAct(network.lead, 'endSession', { id: one.id });
  await sql(place, 'update live_session set code = $1 where id = $2', [one.code, other.id]);
  expect(await look(network.lead.client, one.code)).toMatchObject({ sessionByCode: { sessionId: other.id } });
});
