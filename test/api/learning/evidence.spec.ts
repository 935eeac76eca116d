import { createIdea, createTeam, freshNetwork, joinDistrict, joinMember, type District, type Idea, type Network, type Team } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';
import { closeTest, evidenceOf, recentPage, recentTests, showTest, startTest, type Decision } from '../tools/tests-of-ideas.js';

let place: TestServer;
beforeAll(async () => { place = await server(); });

interface World { network: Network; districts: District[]; teams: Team[]; idea: Idea }

async function world(districts = 2): Promise<World> {
  const network = await freshNetwork(place);
  const joined: District[] = [];
  const teams: Team[] = [];
  for (let at = 0; at < districts; at += 1) {
    const district = await joinDistrict(network, { name: `District ${at}` });
    joined.push(district);
    teams.push(await createTeam(district, { name: `Team ${at}` }));
  }
  return { network, districts: joined, teams, idea: await createIdea(network.lead) };
}

const leadOf = ({ districts }: World, at = 0) => (districts[at] as District).lead;
const teamOf = ({ teams }: World, at = 0) => (teams[at] as Team).id;

/** A whole test by the team of a district. */
async function tested(made: World, at: number, decision: Decision, more: { visibility?: string; conditions?: string[]; learned?: string; ideaId?: string } = {}) {
  const running = await startTest(leadOf(made, at), { ideaId: more.ideaId ?? made.idea.id, teamId: teamOf(made, at), visibility: more.visibility ?? 'NETWORK' });
  return closeTest(leadOf(made, at), running, decision, more);
}

const told = async (networkId: string): Promise<{ stream: string; payload: { ideaId: string } }[]> =>
  sql(place, `select stream, payload from event where network_id = $1 and name = 'evidence.updated' order by created_at, stream`, [networkId]);

describe('what a network knows about an idea', () => {
  test('counts teams, districts, decisions and named conditions of shared tests', async () => {
    const made = await world();
    await tested(made, 0, 'ADOPT', { conditions: ['A  person at the door', 'Small schools'] });
    await tested(made, 0, 'ABANDON', { conditions: ['a person at the door.'] });
    await tested(made, 1, 'ABANDON');
    await startTest(leadOf(made, 1), { ideaId: made.idea.id, teamId: teamOf(made, 1) });
    await place.drain();
    const expected = {
      teams: 2, districts: 2, tests: 3, running: 1, adopted: 1, adapted: 0, abandoned: 2,
      conditions: [{ text: 'A person at the door', tests: 2 }, { text: 'Small schools', tests: 1 }],
    };
    for (const reader of [made.network.lead, leadOf(made, 0), leadOf(made, 1)]) expect(await evidenceOf(reader, made.idea.id)).toEqual(expected);
    expect(await place.doctor(made.network.id)).toEqual([]);
  });

  test('is nothing at first, and nothing from drafts and plans', async () => {
    const made = await world(1);
    await startTest(leadOf(made), { ideaId: made.idea.id, teamId: teamOf(made), stage: 'DRAFT' });
    await startTest(leadOf(made), { ideaId: made.idea.id, teamId: teamOf(made), stage: 'PLANNED' });
    await place.drain();
    expect(await evidenceOf(leadOf(made), made.idea.id)).toBeNull();
    expect(await told(made.network.id)).toEqual([]);
  });

  test.each(['TEAM', 'OWNER'])('leaves out tests that only the %s sees, for everybody alike, and tells nobody', async (visibility) => {
    const made = await world();
    await tested(made, 0, 'ADOPT', { visibility, conditions: ['Only here'], learned: 'Ours alone' });
    await place.drain();
    for (const reader of [made.network.lead, leadOf(made, 0), leadOf(made, 1)]) {
      expect(await evidenceOf(reader, made.idea.id)).toBeNull();
      expect(await recentTests(reader)).toEqual([]);
    }
    expect(await told(made.network.id)).toEqual([]);
    expect(await sql(place, 'select 1 from idea_evidence where network_id = $1', [made.network.id])).toEqual([]);
  });

  test('takes a test out again when its team narrows it, and in again when it shows it', async () => {
    const made = await world();
    const first = await tested(made, 0, 'ADOPT');
    await tested(made, 1, 'ADAPT');
    await place.drain();
    expect(await evidenceOf(made.network.lead, made.idea.id)).toMatchObject({ tests: 2, adopted: 1, adapted: 1 });
    await showTest(leadOf(made, 0), first.id, 'TEAM');
    await place.drain();
    expect(await evidenceOf(made.network.lead, made.idea.id)).toMatchObject({ teams: 1, tests: 1, adopted: 0, adapted: 1 });
    await showTest(leadOf(made, 0), first.id, 'NETWORK');
    await place.drain();
    expect(await evidenceOf(made.network.lead, made.idea.id)).toMatchObject({ tests: 2, adopted: 1 });
    expect(await place.doctor(made.network.id)).toEqual([]);
  });

  test('vanishes with an idea that is narrowed, without naming it to the network', async () => {
    const made = await world(1);
    const own = await createIdea(leadOf(made), { visibility: 'NETWORK' });
    const test = await tested(made, 0, 'ABANDON', { ideaId: own.id });
    await place.drain();
    expect(await recentTests(made.network.lead)).toEqual([test.id]);
    const before = (await told(made.network.id)).length;
    await leadOf(made).client.ask('mutation ($input: SetIdeaVisibilityInput!) { setIdeaVisibility(input: $input) { __typename } }', { input: { id: own.id, visibility: 'OWNER' } }, Client.key());
    await place.drain();
    expect(await sql(place, 'select 1 from idea_evidence where idea_id = $1', [own.id])).toEqual([]);
    expect(await recentTests(made.network.lead)).toEqual([]);
    expect((await told(made.network.id)).slice(before).map(({ stream }) => stream)).toEqual([`idea:${own.id}`]);
    expect(await place.doctor(made.network.id)).toEqual([]);
  });

  test('is the same when two tests end at once', async () => {
    const made = await world();
    const running = await Promise.all([0, 1].map((at) => startTest(leadOf(made, at), { ideaId: made.idea.id, teamId: teamOf(made, at) })));
    await Promise.all(running.map((cycle, at) => closeTest(leadOf(made, at), cycle, 'ADOPT')));
    await place.drain();
    expect(await evidenceOf(made.network.lead, made.idea.id)).toMatchObject({ teams: 2, districts: 2, tests: 2, adopted: 2, running: 0 });
  });
});

describe('live', () => {
  test('tells the idea and the network summary, once for each change', async () => {
    const made = await world(1);
    const running = await startTest(leadOf(made), { ideaId: made.idea.id, teamId: teamOf(made) });
    await place.drain();
    const streams = [`idea:${made.idea.id}`, `learning:${made.network.id}`];
    expect((await told(made.network.id)).map(({ stream }) => stream).sort()).toEqual(streams);
    await closeTest(leadOf(made), running, 'ADOPT');
    await place.drain();
    // Studying changes no count; closing does.
    expect(await told(made.network.id)).toHaveLength(4);
    expect((await told(made.network.id)).every(({ payload }) => payload.ideaId === made.idea.id)).toBe(true);
  });

  test('says so when the tests behind equal counts are others', async () => {
    const made = await world(1);
    const first = await tested(made, 0, 'ADOPT', { visibility: 'OWNER' });
    const second = await tested(made, 0, 'ADOPT');
    await place.drain();
    const before = (await told(made.network.id)).length;
    await showTest(leadOf(made), second.id, 'OWNER');
    await showTest(leadOf(made), first.id, 'NETWORK');
    await place.drain();
    expect((await told(made.network.id)).length).toBeGreaterThan(before);
    expect(await recentTests(made.network.lead)).toEqual([first.id]);
  });
});

describe('what was learned last', () => {
  test('comes newest first, with who, what and the idea, abandoned tests among them', async () => {
    const made = await world();
    const ids = [];
    for (const [at, decision] of (['ADOPT', 'ABANDON', 'ADAPT'] as const).entries()) ids.push((await tested(made, at % 2, decision, { learned: `Lesson ${at}` })).id);
    await place.drain();
    const { edges, pageInfo } = await recentPage(leadOf(made, 1));
    expect(edges.map(({ node }) => node.id)).toEqual([...ids].reverse());
    expect(edges[1]?.node).toMatchObject({ decision: 'ABANDON', learned: 'Lesson 1', ideaId: made.idea.id, teamName: 'Team 1', districtName: 'District 1', evidence: { tests: 3, abandoned: 1 } });
    expect(pageInfo.hasNextPage).toBe(false);
  });

  test('goes on behind a cursor, without a gap or a repeat, also when tests end in one instant', async () => {
    const made = await world(1);
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) ids.push((await tested(made, 0, 'ADOPT')).id);
    await sql(place, 'update pdsa_cycle set closed_at = (select max(closed_at) from pdsa_cycle where network_id = $1) where network_id = $1', [made.network.id]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await recentPage(made.network.lead, 2, after);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect([...seen].sort()).toEqual([...ids].sort());
    expect(new Set(seen).size).toBe(5);
  });

  test.each([
    ['not a cursor', 'x'], ['another list\'s', Buffer.from('["a","b"]').toString('base64url')],
    ['a time that is none', Buffer.from('["2026-99-99","01a200c2-9d69-70c5-a160-ea3dffe08c20"]').toString('base64url')],
    ['an id that is none', Buffer.from('["1763779202000000","x"]').toString('base64url')],
  ])('refuses a cursor that is %s', async (_what, after) => {
    const network = await freshNetwork(place);
    const { errors } = await network.lead.client.send<unknown>('query ($after: String) { recentLearning(first: 5, after: $after) { edges { cursor } } }', { after });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });

  test('is read by guests, and by nobody of another network', async () => {
    const made = await world(1);
    const test = await tested(made, 0, 'ADOPT');
    await place.drain();
    const guest = await joinMember(made.network, made.network.lead, ['GUEST']);
    expect(await recentTests(guest)).toEqual([test.id]);
    expect(await recentTests((await freshNetwork(place)).lead)).toEqual([]);
  });
});

describe('the doctor', () => {
  test.each([
    ['a count that is another one', 'update idea_evidence set tests = tests + 1 where idea_id = $1', 'differs'],
    ['evidence that is missing', 'delete from idea_evidence where idea_id = $1', 'differs'],
    ['a condition nobody named', `update idea_evidence set conditions = '[{"text": "x", "tests": 1}]' where idea_id = $1`, 'differs'],
    ['evidence of an idea that nobody shares any more', `update change_idea set visibility = 'OWNER' where id = $1`, 'should not be there'],
  ])('finds %s', async (_what, plant, word) => {
    const made = await world(1);
    await tested(made, 0, 'ADOPT', { conditions: ['Calm mornings'] });
    await place.drain();
    await sql(place, plant, [made.idea.id]);
    const found = await place.doctor(made.network.id);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^idea_evidence ${made.idea.id}: .*${word}`));
  });
});
