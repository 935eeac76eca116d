import { agenda, createMeasure, freshNetwork, joinDistrict, joinMember, liveSession, planSession, sessionAct, sessionRoom, type District, type Member, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';

const NOBODY = '01890a5d-ac96-774b-bcce-b302099a8057';
const CREATE = 'mutation ($input: CreateSessionInput!) { createSession(input: $input) { __typename ... on LiveSession { id code } ... on Refused { refusal: code message } } }';

let place: TestServer;
let network: Network;
let district: District;
let guest: Member;
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  district = await joinDistrict(network);
  guest = await joinMember(network, network.lead, ['GUEST']);
});

const values = (more: object = {}): { input: object } => ({ input: { title: 'A session', visibility: 'NETWORK', steps: agenda([{ kind: 'TALK' }]), ...more } });
const listed = async (client: Client, state: string): Promise<{ id: string; title: string; minutes: number; learningShare: number; steps: number; facilitatorName: string; people: number }[]> =>
  (await client.ask<{ sessions: { edges: { node: never }[] } }>('query ($state: SessionState!) { sessions(state: $state, first: 100) { edges { node { id title minutes learningShare steps facilitatorName people } } } }', { state })).sessions.edges.map(({ node }) => node);

describe('planning a session', () => {
  test('keeps the agenda in its order and says how long it takes', async () => {
    const measure = await createMeasure(network.lead);
    const session = await planSession(district.lead, { title: 'Huddle', steps: [{ kind: 'TALK', minutes: 15 }, { kind: 'NOTES', minutes: 30, votesEach: 4, prompt: 'Why?' }, { kind: 'REVIEW', minutes: 15, measureId: measure.id }] });
    expect(session.code).toMatch(/^[A-HJ-NP-Z]{6}$/);
    const room = await sessionRoom(network.lead, session.id);
    expect(room.steps).toMatchObject([{ kind: 'TALK', minutes: 15, votesEach: 0 }, { kind: 'NOTES', minutes: 30, votesEach: 4, prompt: 'Why?' }, { kind: 'REVIEW', measure: { id: measure.id, title: measure.name } }]);
    expect(room).toMatchObject({ takesPart: false, facilitator: { name: district.lead.name }, people: [], session: { state: 'PLANNED', viewerCan: { plan: false, run: false, takePart: true } } });
    expect((await listed(network.lead.client, 'PLANNED')).find(({ id }) => id === session.id)).toEqual({ id: session.id, title: 'Huddle', minutes: 60, learningShare: 0.75, steps: 3, facilitatorName: district.lead.name, people: 0 });
  });

  test('names the field that is wrong', async () => {
    const steps = (...given: object[]): object => ({ steps: agenda(given as never) });
    const wrong: [object, string][] = [
      [{ title: ' ' }, 'title'], [{ title: 'a\u0000b' }, 'title'], [{ title: 'x'.repeat(121) }, 'title'], [{ purpose: 'x'.repeat(1_001) }, 'purpose'], [{ visibility: 'PUBLIC' }, 'visibility'],
      [{ startsAt: 'tomorrow' }, 'startsAt'], [{ startsAt: '0001-01-01T00:00:00Z' }, 'startsAt'], [{ startsAt: '275760-09-13T00:00:00Z' }, 'startsAt'],
      [{ visibility: 'TEAM' }, 'teamId'], [{ visibility: 'TEAM', teamId: NOBODY }, 'teamId'], [{ visibility: 'OWNER', teamId: NOBODY }, 'teamId'],
      [steps({ kind: 'TALK', minutes: 0 }), 'steps.0.minutes'], [steps({ kind: 'TALK' }, { kind: 'TALK', minutes: 481 }), 'steps.1.minutes'], [steps({ kind: 'NOTES', votesEach: -1 }), 'steps.0.votesEach'], [steps({ kind: 'NOTES', votesEach: 21 }), 'steps.0.votesEach'],
      [steps({ kind: 'TALK', title: '' }), 'steps.0.title'], [steps({ kind: 'TALK', prompt: '\u202e' }), 'steps.0.prompt'], [{ steps: agenda(Array.from({ length: 41 }, () => ({ kind: 'TALK' }))) }, 'steps'],
    ];
    for (const [more, field] of wrong) expect({ more, error: await network.lead.client.fail(CREATE, values(more)) }).toMatchObject({ more, error: { code: 'BAD_USER_INPUT', field } });
  });

  test('takes no subject that the planner cannot read', async () => {
    const outside = await freshNetwork(place);
    const [foreign, hidden] = [await createMeasure(outside.lead), await createMeasure(network.lead, { visibility: 'OWNER' })];
    const answers = [];
    for (const subject of [{ measureId: foreign.id }, { measureId: hidden.id }, { measureId: NOBODY }, { ideaId: NOBODY }, { cycleId: NOBODY }, { measureId: 'x' }]) {
      const { requestId: _id, ...error } = await district.lead.client.fail(CREATE, values({ steps: agenda([{ kind: 'REVIEW', ...subject }]) }));
      answers.push(error);
    }
    expect(new Set(answers.map((error) => JSON.stringify(error))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('goes no further than the agreement of the planner\'s district', async () => {
    const narrow = await joinDistrict(network);
    await sql(place, `update participation set max_visibility = 'OWNER' where network_id = $1 and organization_id = $2`, [network.id, narrow.organizationId]);
    expect((await narrow.lead.client.ask<{ createSession: object }>(CREATE, values())).createSession).toMatchObject({ __typename: 'Refused', refusal: 'BEYOND_AGREEMENT' });
    const own = await planSession(narrow.lead, { visibility: 'OWNER' });
    expect(await sessionAct(narrow.lead, 'updateSession', { input: { id: own.id, version: 1, visibility: 'NETWORK' } })).toMatchObject({ refusal: 'BEYOND_AGREEMENT' });
    expect(await narrow.lead.client.ask('{ sessionChoices { maxVisibility teams { id } } }')).toEqual({ sessionChoices: { maxVisibility: 'OWNER', teams: [] } });
  });

  test('is for those who work in the network', async () => {
    expect(await guest.client.fail(CREATE, values())).toMatchObject({ code: 'FORBIDDEN' });
    expect(await new Client(place.url).in(network.slug).fail(CREATE, values())).toMatchObject({ code: 'UNAUTHENTICATED' });
    const paused = await joinDistrict(network);
    await sql(place, `update site set state = 'PAUSED' where network_id = $1 and id = $2`, [network.id, paused.site.id]);
    await sql(place, `select pg_notify('cairn_auth', '*')`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await paused.lead.client.fail(CREATE, values())).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('changing a plan', () => {
  const update = (by: { client: Client }, input: object): Promise<{ __typename: string; version: number }> => sessionAct(by, 'updateSession', { input }, 'version');

  test('reorders, adds and takes out', async () => {
    const session = await planSession(network.lead, { steps: [{ kind: 'TALK', title: 'One' }, { kind: 'NOTES', title: 'Two' }, { kind: 'REVIEW', title: 'Three' }] });
    const [one, , three] = session.steps as unknown as [{ id: string }, { id: string }, { id: string }];
    expect(await update(network.lead, { id: session.id, version: 1, title: 'Renamed', steps: agenda([{ id: three.id, kind: 'REVIEW', title: 'Three' }, { kind: 'TALK', title: 'New' }, { id: one.id, kind: 'TALK', title: 'One, longer', minutes: 9 }]) })).toMatchObject({ version: 2 });
    const room = await sessionRoom(network.lead, session.id);
    expect(room.steps.map(({ title, minutes }) => [title, minutes])).toEqual([['Three', 5], ['New', 5], ['One, longer', 9]]);
    expect([room.steps[0]?.id, room.steps[2]?.id, room.session.title]).toEqual([three.id, one.id, 'Renamed']);
  });

  test('of a stale version is a conflict, and changes nothing', async () => {
    const session = await planSession(network.lead);
    await update(network.lead, { id: session.id, version: 1, title: 'First' });
    expect(await network.lead.client.fail('mutation ($id: ID!) { updateSession(input: { id: $id, version: 1, title: "Second", steps: [] }) { __typename } }', { id: session.id })).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(await sessionRoom(network.lead, session.id)).toMatchObject({ session: { title: 'First' }, steps: { length: 4 } });
  });

  test('shows a session to more, never to fewer', async () => {
    const session = await planSession(district.lead, { visibility: 'OWNER' });
    expect(await update(district.lead, { id: session.id, version: 1, visibility: 'NETWORK' })).toMatchObject({ version: 2 });
    expect(await district.lead.client.fail('mutation ($id: ID!) { updateSession(input: { id: $id, version: 2, visibility: OWNER }) { __typename } }', { id: session.id })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'visibility' });
  });

  test('is for the facilitator and those it belongs to', async () => {
    const session = await planSession(district.lead);
    const colleague = await joinMember(network, district.lead, ['TEACHER'], { siteId: district.site.id });
    expect(await update(colleague, { id: session.id, version: 1, title: 'By a colleague' })).toMatchObject({ version: 2 });
    const CHANGE = 'mutation ($id: ID!) { updateSession(input: { id: $id, version: 2, title: "x" }) { __typename } }';
    expect(await network.lead.client.fail(CHANGE, { id: session.id })).toMatchObject({ code: 'FORBIDDEN' });
    const hidden = await planSession(district.lead, { visibility: 'OWNER' });
    expect(await network.lead.client.fail(CHANGE, { id: hidden.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await guest.client.fail(CHANGE, { id: session.id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('while it is live keeps what was opened', async () => {
    const session = await liveSession([network.lead]);
    const [first, second] = session.steps as unknown as [{ id: string }, { id: string }];
    await sessionAct(network.lead, 'openSessionStep', { stepId: first.id });
    expect(await network.lead.client.fail('mutation ($id: ID!) { updateSession(input: { id: $id, version: 1, steps: [] }) { __typename } }', { id: session.id })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'steps' });
    expect(await update(network.lead, { id: session.id, version: 1, steps: agenda([{ id: second.id, kind: 'PREDICTION' }, { id: first.id, kind: 'TALK' }, { kind: 'REVIEW' }]) })).toMatchObject({ version: 2 });
    await sessionAct(network.lead, 'endSession', { id: session.id });
    expect(await update(network.lead, { id: session.id, version: 2, title: 'Too late' })).toMatchObject({ __typename: 'Refused', refusal: 'SESSION_STATE' });
  });
});

describe('the lists of sessions', () => {
  test('show what one may read: planned by start, past from the newest, page by page', async () => {
    const own = await freshNetwork(place);
    const other = await joinDistrict(own);
    const at = (hour: number): string => `2027-01-01T0${hour}:00:00.000Z`;
    const [late, early] = [await planSession(own.lead, { startsAt: at(5) }), await planSession(own.lead, { startsAt: at(1) })];
    const hidden = await planSession(other.lead, { visibility: 'OWNER', startsAt: at(3) });
    expect((await listed(own.lead.client, 'PLANNED')).map(({ id }) => id)).toEqual([early.id, late.id]);
    expect((await listed(other.lead.client, 'PLANNED')).map(({ id }) => id)).toEqual([early.id, hidden.id, late.id]);
    const ended = [];
    for (let n = 0; n < 3; n += 1) {
      const { id } = await planSession(own.lead);
      await sessionAct(own.lead, 'endSession', { id });
      ended.unshift(id);
    }
    for (const [state, expected] of [['PLANNED', [early.id, late.id]], ['ENDED', ended]] as const) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { sessions }: { sessions: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await own.lead.client.ask('query ($state: SessionState!, $after: String) { sessions(state: $state, first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }', { state, after });
        seen.push(...sessions.edges.map(({ node }) => node.id));
        after = sessions.pageInfo.hasNextPage ? sessions.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toEqual(expected);
    }
    const watcher = await joinMember(own, own.lead, ['GUEST']);
    expect(await listed(watcher.client, 'PLANNED')).toEqual([]);
  });

  test.each([['first: 0', 'first'], ['first: 101', 'first'], ['after: "x"', 'after'], [`after: "${Buffer.from('["2026","x"]').toString('base64url')}"`, 'after'], [`after: "${Buffer.from(`["2026-99-01T00:00:00.000Z","${NOBODY}"]`).toString('base64url')}"`, 'after']])('refuse %s', async (args, field) => {
    expect(await network.lead.client.fail(`{ sessions(state: PLANNED, ${args}) { edges { cursor } } }`)).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(await network.lead.client.fail(`{ myCommitments(${args}) { edges { cursor } } }`)).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

test.each(['', 'x', NOBODY, '0', '\' or 1=1--', 'FOREIGN', 'HIDDEN'])('what is not there, foreign or hidden is not found alike: %s', async (given) => {
  const outside = await freshNetwork(place);
  const id = given === 'FOREIGN' ? (await planSession(outside.lead)).id : given === 'HIDDEN' ? (await planSession(district.lead, { visibility: 'OWNER' })).id : given;
  const answers = await Promise.all([
    network.lead.client.fail('query ($id: ID!) { session(id: $id) { id } }', { id }), network.lead.client.fail('query ($id: ID!) { sessionRoom(id: $id) { id } }', { id }),
    ...['joinSession', 'startSession', 'endSession', 'takeOverSession'].map((name) => network.lead.client.fail(`mutation ($id: ID!) { ${name}(id: $id) { __typename } }`, { id })),
  ]);
  expect(new Set(answers.map(({ requestId: _id, ...error }) => JSON.stringify(error)))).toEqual(new Set([JSON.stringify({ code: 'NOT_FOUND', message: 'This does not exist, or it is not shared with you.' })]));
});
