import { addSchool, advanceCycle, closeCycle, createCycle, createIdea, createMeasure, createTeam, freshNetwork, importPoints, joinDistrict, joinMember, onCycle, type Cycle, type District, type Idea, type Member, type Network, type Team } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { closeSockets, listen } from '../tools/socket.js';
import { sql } from '../tools/sql.js';

const READ = 'query ($id: ID!) { cycle(id: $id) { id lead { name } tasks { who } notes { author { name } } steps { by { name } } viewerCan { edit advance clone } } }';
const ADVANCE = 'mutation ($input: AdvanceCycleInput!) { advanceCycle(input: $input) { __typename } }';
const NOWHERE = '01890a5d-ac96-774b-bcce-b302099a8057';

interface Card { id: string; title: string; stage: string; leadName: string | null; ideaTitle: string | null; teamName: string; predictions: number; verdicts: number; predicted: string | null; result: string | null }
interface Tests { total: number; running: number; adopted: number; adapted: number; abandoned: number; districts: { name: string; tests: number; own: boolean; likeYours: boolean }[]; latest: Card[] }

let place: TestServer;
let network: Network;
let district: District;
let other: District;
let teacher: Member;
let colleague: Member;
let coach: Member;
let guest: Member;
let team: Team;
let idea: Idea;

beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  [district, other] = [await joinDistrict(network), await joinDistrict(network)];
  [teacher, colleague] = [await joinMember(network, district.lead, ['TEACHER']), await joinMember(network, district.lead, ['TEACHER'])];
  [coach, guest] = [await joinMember(network, network.lead, ['COACH']), await joinMember(network, network.lead, ['GUEST'])];
  team = await createTeam(district, { members: [teacher, [coach, 'COACH']] });
  idea = await createIdea(district.lead);
});
afterEach(closeSockets);

const fresh = (values = {}): Promise<Cycle> => createCycle(teacher, idea.id, team.id, { tasks: [{ what: 'Call', who: 'Ana' }], ...values });
const codeOf = async (client: Client, document: string, variables: object): Promise<string> => (await client.fail(document, variables as Record<string, unknown>, Client.key())).code;

describe('a test is read', () => {
  test.each([
    ['TEAM', ['teacher', 'coach', 'lead']], ['OWNER', ['teacher', 'coach', 'colleague', 'lead']], ['NETWORK', ['teacher', 'coach', 'lead', 'colleague', 'other', 'hub', 'guest']],
  ])('as %s by %j', async (visibility, readers) => {
    const { id } = await fresh({ visibility });
    const people = { teacher, coach, colleague, guest, lead: district.lead, other: other.lead, hub: network.lead };
    const found: string[] = [];
    for (const [name, { client }] of Object.entries(people)) if ((await client.send<{ cycle: object }>(READ, { id })).data?.cycle) found.push(name);
    expect(found.sort()).toEqual([...readers].sort());
  });

  test('by a guest without a name', async () => {
    const cycle = await fresh({ visibility: 'NETWORK' });
    await onCycle(teacher, 'addCycleNote', { cycleId: cycle.id, kind: 'PROBLEM', body: 'Old numbers' });
    const shown = await guest.client.ask<{ cycle: object }>(READ, { id: cycle.id });
    expect(shown).toMatchObject({ cycle: { lead: null, tasks: [{ who: null }], notes: [{ author: null }], viewerCan: { edit: false, advance: false, clone: false } } });
    expect(JSON.stringify(shown)).not.toContain(teacher.name);
  });
});

describe('a test is written', () => {
  test('by its team, its coach and the lead of its district, and by nobody else', async () => {
    const cycle = await fresh({ visibility: 'NETWORK' });
    const input = { id: cycle.id, version: cycle.version, to: 'STUDYING' };
    for (const { client } of [colleague, other.lead, network.lead, guest]) expect(await codeOf(client, ADVANCE, { input })).toBe('FORBIDDEN');
    const outside = await freshNetwork(place);
    for (const id of [cycle.id, NOWHERE, 'x', '']) expect(await codeOf(outside.lead.client, ADVANCE, { input: { ...input, id } })).toBe('NOT_FOUND');
    expect(await codeOf(outside.lead.client, 'mutation ($input: AddPredictionInput!) { addPrediction(input: $input) { __typename } }', { input: { cycleId: cycle.id, question: 'q' } })).toBe('NOT_FOUND');
    const studying = await advanceCycle(coach, cycle, 'STUDYING');
    await advanceCycle(district.lead, studying, 'RUNNING', { reason: 'Too early' });
  });

  test('with parts that are there, and one\'s own', async () => {
    const [school, far, foreign] = [await addSchool(network, district.site), await addSchool(network, other.site), await createMeasure((await freshNetwork(place)).lead)];
    const draft = await fresh({ stage: 'DRAFT', siteId: school.id });
    const write = (more: object) => teacher.client.fail('mutation ($input: UpdateCycleInput!) { updateCycle(input: $input) { __typename } }', { input: { id: draft.id, version: draft.version, ...more } }, Client.key());
    expect(await write({ siteId: far.id })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'siteId' });
    expect(await write({ leadId: colleague.memberId })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'leadId' });
    expect(await write({ leadId: 'x' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'leadId' });
    for (const measureId of [foreign.id, NOWHERE]) expect((await write({ measureId })).code).toBe('NOT_FOUND');
    expect(await write({ plannedStart: '2026-05-02', plannedEnd: '2026-05-01' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'plannedEnd' });
    expect(await write({ scaleCount: 0 })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'scaleCount' });
    expect(await write({ title: 'a\u0000b' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'title' });
    expect(await write({ predictions: [{ question: 'q', confidence: 101 }] })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'predictions.0.confidence' });
    const theirs = await fresh();
    const studying = await advanceCycle(teacher, await fresh(), 'STUDYING');
    expect((await teacher.client.fail('mutation ($input: RecordResultsInput!) { recordResults(input: $input) { __typename } }', { input: { cycleId: studying.id, version: studying.version, results: [{ predictionId: theirs.predictions[0]?.id, verdict: 'CONFIRMED' }] } }, Client.key())).code).toBe('NOT_FOUND');
    for (const ids of [{ ideaId: NOWHERE, teamId: team.id }, { ideaId: idea.id, teamId: NOWHERE }]) expect(await codeOf(teacher.client, 'mutation ($input: CreateCycleInput!) { createCycle(input: $input) { __typename } }', { input: ids })).toBe('NOT_FOUND');
  });

  test('by nobody of a district that rests, and not in a team that ended', async () => {
    const resting = await joinDistrict(network);
    const theirs = await createTeam(resting);
    const cycle = await createCycle(resting.lead, idea.id, theirs.id);
    const ended = await createTeam(resting);
    await resting.lead.client.ask('mutation ($id: ID!, $v: Int!) { endTeam(id: $id, version: $v) { __typename } }', { id: ended.id, v: ended.version }, Client.key());
    expect(await onCycle(resting.lead, 'createCycle', { ideaId: idea.id, teamId: ended.id, visibility: 'NETWORK' })).toMatchObject({ code: 'TEAM_ENDED' });
    const { site } = await network.lead.client.ask<{ site: { version: number } }>('query ($id: ID!) { site(id: $id) { version } }', { id: resting.site.id });
    await network.lead.client.ask('mutation ($input: SetSiteStateInput!) { setSiteState(input: $input) { __typename } }', { input: { id: resting.site.id, version: site.version, state: 'PAUSED' } }, Client.key());
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(await codeOf(resting.lead.client, ADVANCE, { input: { id: cycle.id, version: cycle.version, to: 'STUDYING' } }));
    expect(await sql(place, 'select stage from pdsa_cycle where id = $1', [cycle.id])).toEqual([{ stage: 'RUNNING' }]);
  });

  test('within what the agreement covers', async () => {
    const { id, version } = await fresh();
    const show = (person: Pick<Member, 'client'>, visibility: string) => onCycle(person, 'setCycleVisibility', { id, version, visibility });
    expect(await show(teacher, 'PUBLIC')).toMatchObject({ code: 'BEYOND_AGREEMENT' });
    expect((await teacher.client.fail('mutation ($input: SetCycleVisibilityInput!) { setCycleVisibility(input: $input) { __typename } }', { input: { id, version: version + 5, visibility: 'NETWORK' } }, Client.key()))).toMatchObject({ code: 'CONFLICT', currentVersion: version });
    expect(await coach.client.fail('mutation ($input: SetCycleVisibilityInput!) { setCycleVisibility(input: $input) { __typename } }', { input: { id, version, visibility: 'OWNER' } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'visibility' });
    expect(await show(teacher, 'NETWORK')).toMatchObject({ version: version + 1 });
  });
});

describe('what happens is told', () => {
  test('to the readers of the idea when the network may read the test, never else', async () => {
    const listener = await listen(other.lead.client);
    await listener.subscribe(`idea:${idea.id}`);
    const secret = await fresh();
    await advanceCycle(teacher, secret, 'STUDYING');
    const shared = await fresh({ visibility: 'NETWORK' });
    await place.drain();
    await listener.next('cycle.advanced');
    expect(JSON.stringify(listener.events)).not.toContain(secret.id);
    expect(new Set(listener.events.filter(({ name }) => name.startsWith('cycle.')).map(({ payload }) => payload.cycleId))).toEqual(new Set([shared.id]));
    expect(await listener.subscribe(`cycle:${secret.id}`)).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect(await listener.subscribe(`cycle:${shared.id}`)).toMatchObject({ ok: true });
    await onCycle(teacher, 'setCycleVisibility', { id: shared.id, version: shared.version, visibility: 'TEAM' });
    await place.drain();
    await listener.next('cycle.visibilityChanged');
    expect(listener.revoked).toContain(`cycle:${shared.id}`);
    const names = await sql<{ name: string; stream: string }>(place, `select distinct name, split_part(stream, ':', 1) as stream from event where payload->>'cycleId' = $1 order by 1, 2`, [shared.id]);
    expect(names.map(({ name, stream }) => `${name} on ${stream}`)).toEqual([
      'cycle.advanced on cycle', 'cycle.advanced on idea', 'cycle.advanced on team', 'cycle.created on cycle', 'cycle.created on idea', 'cycle.created on team', 'cycle.updated on learning',
      'cycle.visibilityChanged on cycle', 'cycle.visibilityChanged on idea', 'cycle.visibilityChanged on team',
    ]);
    // Once for the write that made it, whatever steps it took, and once for its visibility.
    const told = await sql(place, `select 1 from event where name = 'cycle.updated' and starts_with(stream, 'learning:') and payload->>'cycleId' = $1`, [shared.id]);
    expect(told).toHaveLength(2);
  });
});

describe('lists', () => {
  const CARD = 'id title stage leadName ideaTitle teamName predictions verdicts predicted result';
  const LIST = `query ($first: Int!, $after: String, $teamId: ID, $leadId: ID, $ideaId: ID, $driver: String, $stages: [CycleStage!], $decision: ActDecision, $search: String, $districtId: ID) {
    cycles(first: $first, after: $after, teamId: $teamId, leadId: $leadId, ideaId: $ideaId, driver: $driver, stages: $stages, decision: $decision, search: $search, districtId: $districtId) { edges { node { ${CARD} } } pageInfo { hasNextPage endCursor } } }`;
  interface Listed { cycles: { edges: { node: Card }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
  const BOARD = `query ($id: ID!) { board(teamId: $id) { teamName canCreate mine columns { stage total cards { ${CARD} } } } }`;
  const TESTS = `tests { total running adopted adapted abandoned districts { name tests own likeYours } latest { ${CARD} } }`;

  test('find tests by tester, team, district, idea, driver, stage, decision and words, page by page in one statement', async () => {
    const mine = await createIdea(district.lead, { drivers: ['Morning routines'] });
    const made: Cycle[] = [];
    for (let at = 0; at < 5; at += 1) made.push(await createCycle(teacher, mine.id, team.id, { title: `Bus ${at}`, visibility: 'NETWORK' }));
    await closeCycle(teacher, made[0] as Cycle, 'ABANDON', { learned: 'Buses are late.' });
    const find = async (client: Client, filter: object): Promise<string[]> => (await client.ask<Listed>(LIST, { first: 50, ...filter })).cycles.edges.map(({ node }) => node.title);
    expect(await find(other.lead.client, { ideaId: mine.id })).toEqual(['Bus 4', 'Bus 3', 'Bus 2', 'Bus 1', 'Bus 0']);
    expect(other.lead.client.statements).toBe(1);
    expect(await find(teacher.client, { driver: 'Morning routines', stages: ['CLOSED'] })).toEqual(['Bus 0']);
    expect(await find(teacher.client, { ideaId: mine.id, decision: 'ABANDON', teamId: team.id, districtId: district.site.id, leadId: teacher.memberId })).toEqual(['Bus 0']);
    expect(await find(teacher.client, { search: 'BUSES are l' })).toEqual(['Bus 0']);
    for (const search of ['%', '_us', "' or 1=1--"]) expect(await find(teacher.client, { search })).toEqual([]);
    const pages: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { cycles }: Listed = await teacher.client.ask<Listed>(LIST, { first: 2, after, ideaId: mine.id });
      pages.push(...cycles.edges.map(({ node }) => node.title));
      ({ endCursor: after, hasNextPage: more } = cycles.pageInfo);
    }
    expect(pages).toEqual(['Bus 4', 'Bus 3', 'Bus 2', 'Bus 1', 'Bus 0']);
    expect((await teacher.client.fail(LIST, { first: 2, after: 'x' })).field).toBe('after');
    expect((await teacher.client.fail(LIST, { first: 101 })).field).toBe('first');
    expect((await teacher.client.fail(LIST, { first: 2, teamId: 'x' })).field).toBe('teamId');
    const { cycles: seen } = await guest.client.ask<Listed>(LIST, { first: 1, ideaId: mine.id });
    expect(seen.edges[0]?.node).toMatchObject({ leadName: null, teamName: team.name, predicted: '24 of 28' });
  });

  test('show the board of a team by stage, closed ones the last twenty, in three statements at most', async () => {
    const own = await createTeam(district, { members: [teacher] });
    const running = await createCycle(teacher, idea.id, own.id, { title: 'Runs' });
    await createCycle(teacher, idea.id, own.id, { title: 'Drafted', stage: 'DRAFT', predictions: [{ question: 'q' }] });
    const board = async (client: Client) => (await client.ask<{ board: { canCreate: boolean; mine: boolean; columns: { stage: string; total: number; cards: Card[] }[] } }>(BOARD, { id: own.id })).board;
    const few = await board(teacher.client);
    const before = teacher.client.statements;
    expect(before).toBeLessThanOrEqual(3);
    expect(few).toMatchObject({ canCreate: true, mine: true });
    expect(Object.fromEntries(few.columns.map(({ stage, cards }) => [stage, cards.map(({ title }) => title)]))).toEqual({ DRAFT: ['Drafted'], PLANNED: [], RUNNING: ['Runs'], STUDYING: [], CLOSED: [] });
    expect(few.columns[0]?.cards[0]).toMatchObject({ predictions: 0, leadName: teacher.name });
    await sql(place, `insert into pdsa_cycle (network_id, id, owner_id, visibility, team_id, idea_id, lead_id, ramp_id, title, stage, decision, closed_at)
      select c.network_id, x.id, c.owner_id, 'NETWORK', c.team_id, c.idea_id, c.lead_id, x.id, 'Old ' || x.n, 'CLOSED', 'ADOPT', now() - x.n * interval '1 day'
      from pdsa_cycle c, lateral (select n, gen_random_uuid() as id from generate_series(1, 60) n) x where c.id = $1`, [running.id]);
    const many = await board(teacher.client);
    expect(teacher.client.statements).toBe(before);
    const closed = many.columns.find(({ stage }) => stage === 'CLOSED');
    expect(closed?.total).toBe(60);
    expect(closed?.cards.map(({ title }) => title)).toEqual(Array.from({ length: 20 }, (_, at) => `Old ${at + 1}`));
    const shown = await board(other.lead.client);
    expect(shown).toMatchObject({ canCreate: false, mine: false });
    expect(shown.columns.flatMap(({ cards }) => cards.map(({ title }) => title))).not.toContain('Runs');
    for (const id of [NOWHERE, 'x']) expect((await teacher.client.fail(BOARD, { id })).code).toBe('NOT_FOUND');
    expect((await teacher.client.ask<{ myBoards: { id: string; open: number }[] }>('{ myBoards { id open } }')).myBoards.find(({ id }) => id === own.id)).toEqual({ id: own.id, open: 2 });
  });

  test('say who tested an idea already, districts like yours first, within the one statement of the library', async () => {
    const [town, city, mine] = [await joinDistrict(network), await joinDistrict(network), await joinDistrict(network)];
    const describe = (site: { id: string }, locale: string, enrollment: number) => sql(place, 'update site set locale = $2, enrollment = $3, grade_low = 0, grade_high = 12 where id = $1', [site.id, locale, enrollment]);
    await Promise.all([describe(town.site, 'TOWN', 4_000), describe(city.site, 'CITY', 90_000), describe(mine.site, 'TOWN', 3_500)]);
    const tested = await createIdea(town.lead);
    for (const [at, one] of [town, city, city].entries()) {
      const cycle = await createCycle(one.lead, tested.id, (await createTeam(one)).id, { visibility: 'NETWORK', title: `Try ${at}` });
      if (at < 2) await closeCycle(one.lead, cycle, at === 0 ? 'ADOPT' : 'ADAPT');
    }
    await createCycle(city.lead, tested.id, (await createTeam(city)).id, { title: 'Hidden' });
    await createCycle(city.lead, tested.id, (await createTeam(city)).id, { title: 'Drafted', stage: 'DRAFT', visibility: 'NETWORK' });
    const expected = {
      total: 3, running: 1, adopted: 1, adapted: 1, abandoned: 0,
      districts: [{ name: town.site.name, tests: 1, own: false, likeYours: true }, { name: city.site.name, tests: 2, own: false, likeYours: false }], latest: [{ title: 'Try 0' }, { title: 'Try 2' }, { title: 'Try 1' }],
    };
    expect((await mine.lead.client.ask<{ idea: { tests: Tests } }>(`query ($id: ID!) { idea(id: $id) { ${TESTS} } }`, { id: tested.id })).idea.tests).toMatchObject(expected);
    const LIBRARY = `query { ideas(first: 20) { edges { node { id tests { total running adopted adapted abandoned districts { name tests own likeYours } latest { title decision teamName districtName leadName } } } } } }`;
    const { ideas } = await mine.lead.client.ask<{ ideas: { edges: { node: { id: string; tests: Tests } }[] } }>(LIBRARY);
    expect(mine.lead.client.statements).toBe(1);
    expect(ideas.edges.find(({ node }) => node.id === tested.id)?.node.tests).toMatchObject(expected);
    const { ideas: seen } = await guest.client.ask<{ ideas: { edges: { node: { id: string; tests: Tests } }[] } }>(LIBRARY);
    expect(seen.edges.find(({ node }) => node.id === tested.id)?.node.tests).toMatchObject({ total: 3, latest: [{ leadName: null }, {}, {}] });
    expect(JSON.stringify(seen)).not.toContain(city.lead.name);
  });

  test('mark on a measure when tests started and changes were adopted, as far as the reader may know', async () => {
    const measure = await createMeasure(network.lead);
    await importPoints(place, district.lead, measure.id, [{ site: district.site.name, period: '2016-17', numerator: 20, denominator: 100 }]);
    const seen = await fresh({ measureId: measure.id, visibility: 'NETWORK', title: 'Seen' });
    await fresh({ measureId: measure.id, title: 'Of the team' });
    await fresh({ measureId: measure.id, visibility: 'NETWORK', title: 'Planned', stage: 'PLANNED' });
    await closeCycle(teacher, seen, 'ADOPT');
    const MARKS = 'query ($id: ID!) { measure(id: $id) { cycleMarks { title kind date teamName } } }';
    const marks = async (client: Client): Promise<string[]> => (await client.ask<{ measure: { cycleMarks: { title: string; kind: string; date: string }[] } }>(MARKS, { id: measure.id })).measure.cycleMarks.map(({ title, kind, date }) => `${kind} ${title} ${date.length}`);
    expect(await marks(other.lead.client)).toEqual(['STARTED Seen 10', 'ADOPTED Seen 10']);
    expect(await marks(teacher.client)).toEqual(['STARTED Seen 10', 'STARTED Of the team 10', 'ADOPTED Seen 10']);
    const { smallMultiples } = await teacher.client.ask<{ smallMultiples: { edges: { node: { id: string } }[] } }>('query ($id: ID!) { smallMultiples(measureId: $id) { edges { node { id } } } }', { id: measure.id });
    expect(await teacher.client.ask('query ($id: ID!) { series(id: $id) { cycleMarks { title } } }', { id: smallMultiples.edges[0]?.node.id })).toMatchObject({ series: { cycleMarks: [{}, {}, {}] } });
  });
});

test('a team\'s tests are taken away as a file that no spreadsheet runs', async () => {
  const own = await createTeam(district, { members: [teacher] });
  await createCycle(teacher, idea.id, own.id, { title: '=HYPERLINK("x")', visibility: 'NETWORK' });
  await createCycle(teacher, idea.id, own.id, { title: 'Of the team' });
  const file = async (client: Client): Promise<string> => (await fetch(`${place.url}/exports/tests/${own.id}.csv?network=${network.slug}`, { headers: { cookie: client.cookie ?? '' } })).text();
  const ours = await file(teacher.client);
  expect(ours).toContain(`"'=HYPERLINK(""x"")"`);
  expect(ours).toContain('"Of the team"');
  expect(ours).toContain(teacher.name);
  const theirs = await file(guest.client);
  expect(theirs).not.toContain('Of the team');
  expect(theirs).not.toContain(teacher.name);
  expect(await file((await freshNetwork(place)).lead.client)).toContain('NOT_FOUND');
});
