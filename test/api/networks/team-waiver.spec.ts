import { createTeam, freshNetwork, joinDistrict, joinMember, signIn, type District, type Network, type Team } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';

const WAIVER = '__typename ... on TeamWaiver { id requirement state reason decidedNote askedBy { name } decidedBy { name } } ... on Refused { code message }';
const ASK = `mutation ($input: AskWaiverInput!) { askWaiver(input: $input) { ${WAIVER} } }`;
const DECIDE = `mutation ($input: DecideWaiverInput!) { decideWaiver(input: $input) { ${WAIVER} } }`;
const TEAM = 'query ($id: ID!) { team(id: $id) { composition { status requirements { requirement met waived } } waivers { state reason decidedNote askedBy { name } } viewerCan { decideWaivers } } }';
const WAITING = 'query ($first: Int! = 20, $after: String) { waitingWaivers(first: $first, after: $after) { edges { node { reason team { id name } } } pageInfo { hasNextPage endCursor } } }';

interface Asked { askWaiver: { __typename: string; id: string; code?: string } }
interface Waiting { waitingWaivers: { edges: { node: { reason: string; team: { id: string } } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }

let place: TestServer;
let network: Network;
let district: District;
let team: Team;
beforeAll(async () => { place = await server(); });
beforeEach(async () => {
  network = await freshNetwork(place);
  district = await joinDistrict(network);
  team = await createTeam(district);
});

const ask = (requirement: string, reason = 'On leave until March.', client = district.lead.client): Promise<Asked> => client.ask<Asked>(ASK, { input: { teamId: team.id, requirement, reason } }, Client.key());
const decide = <T>(id: string, approve: boolean, note: string | null = null, client = network.lead.client): Promise<T> => client.ask<T>(DECIDE, { input: { id, approve, note } }, Client.key());
const reasons = ({ waitingWaivers }: Waiting): string[] => waitingWaivers.edges.map(({ node }) => node.reason);
const status = async (): Promise<string> => (await network.lead.client.ask<{ team: { composition: { status: string } } }>(TEAM, { id: team.id })).team.composition.status;

describe('a waiver', () => {
  test('is asked with a reason and approved by the hub; then the team stands', async () => {
    const teacher = (await ask('TEACHERS', ' The second comes in spring. ')).askWaiver;
    expect(teacher).toMatchObject({ __typename: 'TeamWaiver', state: 'ASKED', reason: 'The second comes in spring.', askedBy: { name: district.lead.name }, decidedBy: null });
    const principal = (await ask('PRINCIPALS')).askWaiver;
    expect(await status()).toBe('NEEDS_ATTENTION');
    expect(await decide(teacher.id, true)).toMatchObject({ decideWaiver: { state: 'APPROVED', decidedNote: '', decidedBy: { name: network.lead.name } } });
    expect(await status()).toBe('NEEDS_ATTENTION');
    await decide(principal.id, true, 'Until March.');
    expect(await status()).toBe('WAIVED');
  });

  test('that was declined, with a reason, may be asked for again', async () => {
    const { askWaiver: first } = await ask('TEACHERS');
    expect(await network.lead.client.fail(DECIDE, { input: { id: first.id, approve: false, note: ' ' } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'note' });
    expect(await decide(first.id, false, 'Two teachers are the point.')).toMatchObject({ decideWaiver: { state: 'DECLINED', decidedNote: 'Two teachers are the point.' } });
    expect(await ask('TEACHERS', 'Still.')).toMatchObject({ askWaiver: { state: 'ASKED' } });
    expect(await district.lead.client.ask(TEAM, { id: team.id })).toMatchObject({ team: { waivers: [{ state: 'ASKED' }, { state: 'DECLINED', decidedNote: 'Two teachers are the point.' }] } });
  });

  test('is not asked twice, not for what is there, and not for a team that has ended', async () => {
    expect(await ask('LEAD')).toMatchObject({ askWaiver: { __typename: 'Refused', code: 'REQUIREMENT_MET' } });
    const { askWaiver: waiver } = await ask('TEACHERS');
    expect(await ask('TEACHERS')).toMatchObject({ askWaiver: { code: 'WAIVER_OPEN' } });
    await decide(waiver.id, true);
    expect(await ask('TEACHERS')).toMatchObject({ askWaiver: { code: 'WAIVER_OPEN' } });
    await district.lead.client.ask('mutation ($id: ID!) { endTeam(id: $id, version: 1) { __typename } }', { id: team.id }, Client.key());
    expect(await ask('PRINCIPALS')).toMatchObject({ askWaiver: { code: 'TEAM_ENDED' } });
  });

  test('asked for by ten at once is one request', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask('TEACHERS', 'x', district.lead.client.in(network.slug))));
    expect(answers.filter(({ askWaiver }) => askWaiver.__typename === 'TeamWaiver')).toHaveLength(1);
    expect(answers.filter(({ askWaiver }) => askWaiver.code === 'WAIVER_OPEN')).toHaveLength(9);
    expect(await sql(place, 'select id from team_waiver where network_id = $1', [network.id])).toHaveLength(1);
  });

  test('decided by two at once is decided by one', async () => {
    const second = await joinMember(network, network.lead, ['HUB_LEAD']);
    const { askWaiver: waiver } = await ask('TEACHERS');
    const answers = await Promise.all([decide<object>(waiver.id, true), decide<object>(waiver.id, false, 'No.', second.client)]);
    expect(answers.filter((answer) => JSON.stringify(answer).includes('WAIVER_DECIDED'))).toHaveLength(1);
    expect(await decide(waiver.id, true)).toMatchObject({ decideWaiver: { __typename: 'Refused', code: 'WAIVER_DECIDED' } });
    expect(await sql(place, `select 1 from event where network_id = $1 and name = 'team.waiverDecided' and stream like 'directory:%'`, [network.id])).toHaveLength(1);
  });

  test('answers a repeated key with what it did', async () => {
    const { askWaiver: waiver } = await ask('TEACHERS');
    const key = Client.key();
    const once = await network.lead.client.ask(DECIDE, { input: { id: waiver.id, approve: true } }, key);
    expect(await (await signIn(place, network.lead, network.slug)).ask(DECIDE, { input: { id: waiver.id, approve: true } }, key)).toEqual(once);
  });

  test.each([['nothing', ''], ['blanks', ' \n '], ['1,001 characters', 'x'.repeat(1_001)], ['a NUL', 'a\u0000']])('has a reason in words, not %s', async (_what, reason) => {
    expect(await district.lead.client.fail(ASK, { input: { teamId: team.id, requirement: 'TEACHERS', reason } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
  });

  test('is asked by leads of the district and decided by leads of the hub', async () => {
    const { askWaiver: waiver } = await ask('TEACHERS');
    const [coach, principal, other] = [await joinMember(network, network.lead, ['COACH', 'HUB_DATA']), await joinMember(network, district.lead, ['PRINCIPAL', 'DISTRICT_DATA']), await joinDistrict(network)];
    const input = { teamId: team.id, requirement: 'PRINCIPALS', reason: 'x' };
    for (const { client } of [network.lead, coach, principal, other.lead]) expect((await client.fail(ASK, { input }, Client.key())).code).toBe('FORBIDDEN');
    for (const { client } of [district.lead, coach, principal, other.lead]) {
      expect((await client.fail(DECIDE, { input: { id: waiver.id, approve: true } }, Client.key())).code).toBe('FORBIDDEN');
      expect((await client.fail(WAITING)).code).toBe('FORBIDDEN');
    }
    const foreign = await freshNetwork(place);
    expect((await foreign.lead.client.fail(DECIDE, { input: { id: waiver.id, approve: true } }, Client.key())).code).toBe('NOT_FOUND');
    expect((await foreign.lead.client.fail(ASK, { input }, Client.key())).code).toBe('NOT_FOUND');
    expect((await network.lead.client.fail(DECIDE, { input: { id: 'x', approve: true } }, Client.key())).code).toBe('NOT_FOUND');
  });

  test('is answered alike to a guest, whether it is there or not', async () => {
    const guest = await joinMember(network, network.lead, ['GUEST']);
    const { askWaiver: waiver } = await ask('TEACHERS');
    const answers = [];
    for (const id of [waiver.id, '01890000-0000-7000-8000-000000000000']) {
      const { code, message } = await guest.client.fail(DECIDE, { input: { id, approve: true } }, Client.key());
      answers.push({ code, message });
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  test('keeps its words to the district, the team and the leads of the hub', async () => {
    const [coach, other, teacher] = [await joinMember(network, network.lead, ['COACH']), await joinDistrict(network), await joinMember(network, district.lead, ['TEACHER'])];
    const { askWaiver: waiver } = await ask('TEACHERS', 'canary-reason');
    await decide(waiver.id, false, 'canary-note');
    const seen = async (client: Client): Promise<boolean[]> => {
      const text = JSON.stringify(await client.ask(TEAM, { id: team.id }));
      return [text.includes('canary-reason'), text.includes('canary-note'), text.includes('DECLINED')];
    };
    for (const { client } of [district.lead, teacher, network.lead]) expect(await seen(client)).toEqual([true, true, true]);
    for (const { client } of [other.lead, coach]) expect(await seen(client)).toEqual([false, false, true]);
    expect(await seen((await joinMember(network, network.lead, ['GUEST'])).client)).toEqual([false, false, false]);
    await district.lead.client.ask('mutation ($input: AddTeamMemberInput!) { addTeamMember(input: $input) { __typename } }', { input: { teamId: team.id, memberId: coach.memberId } }, Client.key());
    expect(await seen(coach.client)).toEqual([true, true, true]);
  });
});

describe('what waits for the hub', () => {
  test('stands there from the oldest on, page by page, until it is decided or its team has ended', async () => {
    const first = (await ask('TEACHERS', 'first')).askWaiver;
    await ask('PRINCIPALS', 'second');
    const other = await joinDistrict(network);
    team = await createTeam(other);
    await ask('TEACHERS', 'third', other.lead.client);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Waiting = await network.lead.client.ask<Waiting>(WAITING, { first: 1, after });
      seen.push(...reasons(page));
      ({ endCursor: after, hasNextPage: more } = page.waitingWaivers.pageInfo);
    }
    expect(seen).toEqual(['first', 'second', 'third']);
    await decide(first.id, true);
    await other.lead.client.ask('mutation ($id: ID!) { endTeam(id: $id, version: 1) { __typename } }', { id: team.id }, Client.key());
    expect(reasons(await network.lead.client.ask<Waiting>(WAITING))).toEqual(['second']);
    expect(await network.lead.client.fail(WAITING, { after: 'x' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });
});
