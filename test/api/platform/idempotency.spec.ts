import { randomUUID } from 'node:crypto';
import { addDistrict, freshNetwork, joinMember, signIn, unique, type Network } from '../../factories/index.js';
import { type GraphQLAnswer } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';

const ADD = 'mutation ($input: AddSiteInput!) { addSite(input: $input) { id name version } }';
const UPDATE = 'mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { id name version } }';
const CREATE = 'mutation ($input: CreateMeasureInput!) { createMeasure(input: $input) { id name } }';
const INVITE = 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename ... on PendingInvitation { id } ... on Refused { code } } }';
const SET_STATE = 'mutation ($input: SetSiteStateInput!) { setSiteState(input: $input) { __typename ... on Refused { code } } }';

let place: TestServer;
beforeAll(async () => { place = await server(); });

const keyed = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });
const district = (name = `District ${unique()}`): { input: object } => ({ input: { kind: 'DISTRICT', name } });
const measure = (name: string): { input: object } => ({ input: {
  name, kind: 'OUTCOME', type: 'COUNT', direction: 'DOWN', unit: 'students', grain: 'MONTH', why: 'Why', numerator: 'Students', denominator: '', source: '', collection: '', visibility: 'NETWORK' } });

function codes(answers: GraphQLAnswer<unknown>[]): (string | undefined)[] {
  return answers.map(({ errors }) => errors?.[0]?.extensions.code);
}

describe('one key', () => {
  test('sent fifty times at once has one effect and one answer', async () => {
    const network = await freshNetwork(place);
    const [key, variables] = [keyed(), measure('Suspensions')];
    const answers = await Promise.all(Array.from({ length: 50 }, () => network.lead.client.in(network.slug).send(CREATE, variables, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ data: { createMeasure: { name: 'Suspensions' } } });
    expect(await sql(place, 'select 1 from measure where network_id = $1', [network.id])).toHaveLength(1);
    expect(await sql(place, `select 1 from event where network_id = $1 and name = 'measure.created' and stream like 'measure:%'`, [network.id])).toHaveLength(1);
  });

  test('sends one mail, however often the invitation is repeated', async () => {
    const network = await freshNetwork(place);
    const [key, input] = [keyed(), { email: `${unique()}@x.example`, roles: ['COACH'] }];
    const answers = await Promise.all(Array.from({ length: 8 }, () => network.lead.client.in(network.slug).send(INVITE, { input }, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await sql(place, 'select 1 from mail where to_address = $1', [input.email])).toHaveLength(1);
  });

  test('with another body is a conflict, also for another operation with the same one', async () => {
    const { lead } = await freshNetwork(place);
    const key = keyed();
    await lead.client.ask(ADD, district('Adams'), key);
    expect((await lead.client.fail(ADD, district('Boulder'), key)).code).toBe('CONFLICT');
    expect((await lead.client.fail(CREATE, measure('Adams'), key)).code).toBe('CONFLICT');
    expect(await lead.client.ask('{ sites { edges { node { name } } } }')).toEqual({ sites: { edges: [{ node: { name: 'Adams' } }] } });
  });

  test('with two bodies at once does one of them', async () => {
    const network = await freshNetwork(place);
    const key = keyed();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => network.lead.client.in(network.slug).send(ADD, district(at % 2 ? 'Adams' : 'Boulder'), key)));
    expect(codes(answers).filter((code) => code === 'CONFLICT')).toHaveLength(5);
    expect(codes(answers).filter((code) => code === undefined)).toHaveLength(5);
    expect(await sql(place, 'select 1 from site where network_id = $1', [network.id])).toHaveLength(1);
  });

  test('of another member, or in another network, is another key', async () => {
    const [network, other] = [await freshNetwork(place), await freshNetwork(place)];
    const second = await joinMember(network, network.lead, ['HUB_LEAD']);
    const key = keyed();
    for (const [client, name] of [[network.lead.client, 'Adams'], [second.client, 'Boulder'], [other.lead.client, 'Cheyenne']] as const) {
      expect(await client.ask(ADD, district(name), key)).toMatchObject({ addSite: { name } });
    }
  });

  test('is found again from another browser of the same person', async () => {
    const network = await freshNetwork(place);
    const [key, variables] = [keyed(), district()];
    const first = await network.lead.client.ask(ADD, variables, key);
    const phone = await signIn(place, network.lead, network.slug);
    expect(await phone.ask(ADD, variables, key)).toEqual(first);
  });
});

describe('a repeated key', () => {
  test('answers with what is there now, not with what was said then', async () => {
    const { lead } = await freshNetwork(place);
    const [key, variables] = [keyed(), district('Adams')];
    const { addSite } = await lead.client.ask<{ addSite: { id: string } }>(ADD, variables, key);
    await lead.client.ask(UPDATE, { input: { id: addSite.id, version: 1, name: 'Adams 12' } }, keyed());
    expect(await lead.client.ask(ADD, variables, key)).toEqual({ addSite: { id: addSite.id, name: 'Adams 12', version: 2 } });
  });

  test('does not repeat an edit whose version has moved on', async () => {
    const network = await freshNetwork(place);
    const { id } = await addDistrict(network);
    const [key, input] = [keyed(), { id, version: 1, name: 'Adams' }];
    await network.lead.client.ask(UPDATE, { input }, key);
    expect(await network.lead.client.ask(UPDATE, { input }, key)).toMatchObject({ updateSite: { name: 'Adams', version: 2 } });
    expect(await network.lead.client.fail(UPDATE, { input }, keyed())).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  });

  test('shows nothing to somebody who lost the network meanwhile', async () => {
    const network = await freshNetwork(place);
    const second = await joinMember(network, network.lead, ['HUB_LEAD']);
    const [key, variables] = [keyed(), measure('Suspensions')];
    await second.client.ask(CREATE, variables, key);
    await network.lead.client.ask('mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename } }', { id: second.memberId }, keyed());
    expect((await second.client.fail(CREATE, variables, key)).code).toBe('NOT_FOUND');
  });

  test('after a refusal is free: the same request may succeed later', async () => {
    const network = await freshNetwork(place);
    const { id } = await addDistrict(network);
    const [key, input] = [keyed(), { id, version: 1, state: 'PAUSED' }];
    for (let time = 0; time < 2; time += 1) expect(await network.lead.client.ask(SET_STATE, { input }, key)).toEqual({ setSiteState: { __typename: 'Refused', code: 'SITE_STATE' } });
    expect(await sql(place, 'select 1 from idempotency where network_id = $1 and key = $2', [network.id, key['idempotency-key']])).toEqual([]);
  });

  test('after an error is free too', async () => {
    const network = await freshNetwork(place);
    const key = keyed();
    await network.lead.client.fail(CREATE, measure('\u0000'), key);
    expect(await network.lead.client.ask(CREATE, measure('Suspensions'), key)).toMatchObject({ createMeasure: { name: 'Suspensions' } });
  });

  test('removes a member once, and says so again', async () => {
    const network = await freshNetwork(place);
    const one = await joinMember(network, network.lead, ['COACH']);
    const [key, document] = [keyed(), 'mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename ... on Member { id state version } } }'];
    const first = await network.lead.client.ask(document, { id: one.memberId }, key);
    expect(await network.lead.client.ask(document, { id: one.memberId }, key)).toEqual(first);
    expect(first).toEqual({ removeMember: { __typename: 'Member', id: one.memberId, state: 'FORMER', version: 2 } });
  });
});

describe('the header', () => {
  let network: Network;
  beforeAll(async () => { network = await freshNetwork(place); });

  test.each(['short', 'x'.repeat(101), 'with space in it', 'ümlaut-key', `'; drop table idempotency; --`])('is refused as %j', async (key) => {
    expect(await network.lead.client.fail(ADD, district(), { 'idempotency-key': key })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'Idempotency-Key' });
  });

  test('is not needed: without it every request counts', async () => {
    const { lead } = await freshNetwork(place);
    await lead.client.ask(ADD, district('Adams'));
    expect(await lead.client.fail(ADD, district('Adams'))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
  });
});
