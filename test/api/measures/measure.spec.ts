import { createMeasure, freshNetwork, joinDistrict, joinMember, registerHub, type District, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';

const CREATE = 'mutation ($input: CreateMeasureInput!) { createMeasure(input: $input) { id name version goal goalBy grain seriesCount stream owner { name } visibility definition { number why } viewerCan { edit import export } } }';
const UPDATE = 'mutation ($input: UpdateMeasureInput!) { updateMeasure(input: $input) { version name goal goalBy direction definition { number why numerator } } }';
const MEASURE = 'query ($id: ID!) { measure(id: $id) { id name version definition { number why numerator } viewerCan { edit import export } } }';
const MEASURES = 'query ($first: Int, $after: String) { measures(first: $first, after: $after) { edges { node { id name } } pageInfo { hasNextPage endCursor } } }';

const VALUES = {
  name: 'Chronic absence', kind: 'OUTCOME', type: 'PROPORTION', direction: 'DOWN', unit: '% of students', grain: 'SCHOOL_YEAR', goal: 0.15, goalBy: '2028-06-30',
  why: 'Presence comes before learning.', numerator: 'Absent on a tenth of the days', denominator: 'Enrolled', source: 'State file', collection: 'Once a year', visibility: 'NETWORK',
};

let place: TestServer;
let network: Network;
let district: District;
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  district = await joinDistrict(network);
});

const create = (client: Client, changes: Record<string, unknown> = {}): Promise<{ createMeasure: { id: string } }> => client.ask(CREATE, { input: { ...VALUES, name: `Measure ${Math.random()}`, ...changes } }, Client.key());
const update = (id: string, version: number, changes: Record<string, unknown>): Promise<{ updateMeasure: Record<string, unknown> }> => network.lead.client.ask(UPDATE, { input: { id, version, ...changes } }, Client.key());

describe('a measure', () => {
  test('is defined by a lead of the hub and belongs to it', async () => {
    const { createMeasure: made } = await create(network.lead.client, { name: 'Chronic absence' });
    expect(made).toEqual({
      id: expect.any(String), name: 'Chronic absence', version: 1, goal: 0.15, goalBy: '2028-06-30', grain: 'SCHOOL_YEAR', seriesCount: 0, stream: `measure:${made.id}`,
      owner: { name: network.hub.name }, visibility: 'NETWORK', definition: { number: 1, why: VALUES.why }, viewerCan: { edit: true, import: true, export: true },
    });
  });

  test('is charted as whoever defines it says, by a kind that fits its type', async () => {
    const { createMeasure: { id } } = await create(network.lead.client, { type: 'COUNT', goal: null, chartKind: 'C' });
    const { measure } = await network.lead.client.ask<{ measure: unknown }>('query ($id: ID!) { measure(id: $id) { chartSetting { kind version } } }', { id });
    expect(measure).toEqual({ chartSetting: { kind: 'C', version: 1 } });
    expect(await network.lead.client.fail(CREATE, { input: { ...VALUES, name: 'Unfit', type: 'COUNT', goal: null, chartKind: 'P' } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'chartKind' });
  });

  test('keeps its earlier words when they change: a new version of the definition', async () => {
    const { createMeasure: { id } } = await create(network.lead.client);
    expect(await update(id, 1, { name: 'Renamed', goal: 0.1 })).toMatchObject({ updateMeasure: { version: 2, name: 'Renamed', goal: 0.1, definition: { number: 1 } } });
    expect(await update(id, 2, { numerator: 'Absent on 18 days or more' })).toMatchObject({ updateMeasure: { version: 3, definition: { number: 2, why: VALUES.why, numerator: 'Absent on 18 days or more' } } });
    expect(await update(id, 3, { numerator: ' Absent on 18 days or more ' })).toMatchObject({ updateMeasure: { version: 4, definition: { number: 2 } } });
    const rows = await sql(place, 'select number, numerator from measure_definition where measure_id = $1 order by number', [id]);
    expect(rows).toEqual([{ number: 1, numerator: VALUES.numerator }, { number: 2, numerator: 'Absent on 18 days or more' }]);
  });

  test('leaves what was not given as it is, and takes back what is given as null', async () => {
    const { createMeasure: { id } } = await create(network.lead.client);
    expect(await update(id, 1, { direction: 'UP' })).toMatchObject({ updateMeasure: { goal: 0.15, goalBy: '2028-06-30', direction: 'UP' } });
    expect(await update(id, 2, { goal: null, goalBy: null })).toMatchObject({ updateMeasure: { goal: null, goalBy: null, direction: 'UP' } });
  });

  test('answers a stale version with the current one and leaves no definition behind', async () => {
    const { createMeasure: { id } } = await create(network.lead.client);
    await update(id, 1, { why: 'Another reason' });
    expect(await network.lead.client.fail(UPDATE, { input: { id, version: 1, why: 'A third reason' } }, Client.key())).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(await sql(place, 'select 1 from measure_definition where measure_id = $1', [id])).toHaveLength(2);
  });

  test('takes one of many who redefine it at the same time', async () => {
    const { createMeasure: { id } } = await create(network.lead.client);
    const answers = await Promise.all(Array.from({ length: 5 }, (_, at) => network.lead.client.in(network.slug).send(UPDATE, { input: { id, version: 1, why: `Reason ${at}` } }, Client.key())));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).every(({ extensions }) => extensions.code === 'CONFLICT' && extensions.currentVersion === 2)).toBe(true);
    expect(await network.lead.client.ask(MEASURE, { id })).toMatchObject({ measure: { version: 2, definition: { number: 2 } } });
  });

  test.each([
    ['an empty name', 'name', { name: ' ' }], ['a name of 121 characters', 'name', { name: 'x'.repeat(121) }], ['a NUL', 'why', { why: 'a\u0000b' }], ['half a character', 'why', { why: '\udfff' }],
    ['a turned direction', 'unit', { unit: '\u202e%' }], ['no reason', 'why', { why: '' }], ['a proportion of nothing', 'denominator', { denominator: '' }], ['a goal of 15', 'goal', { goal: 15 }],
    ['a negative goal', 'goal', { goal: -0.1 }], ['a negative count', 'goal', { type: 'COUNT', goal: -1 }], ['an endless goal', 'goal', { type: 'VALUE', goal: 1e30 }], ['a team', 'visibility', { visibility: 'TEAM' }],
    ['everybody', 'visibility', { visibility: 'PUBLIC' }], ['a day that does not exist', 'goalBy', { goalBy: '2027-02-29' }], ['a time', 'goalBy', { goalBy: '2027-02-28T00:00:00Z' }],
    ['a grain of our own', 'grain', { grain: 'DECADE' }], ['an essay', 'why', { why: 'x'.repeat(4_001) }], ['a goal in words', 'goal', { goal: 'NaN' }],
  ])('is refused with %s, naming the field', async (_what, field, changes) => {
    const error = await network.lead.client.fail(CREATE, { input: { ...VALUES, name: `Measure ${Math.random()}`, ...changes } }, Client.key());
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('has its name once in an organization', async () => {
    await create(network.lead.client, { name: 'Days absent' });
    expect(await network.lead.client.fail(CREATE, { input: { ...VALUES, name: 'days ABSENT' } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
    const { createMeasure: { id } } = await create(network.lead.client, { name: 'Days present' });
    expect(await network.lead.client.fail(UPDATE, { input: { id, version: 1, name: 'Days Absent' } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
    await create((await freshNetwork(place)).lead.client, { name: 'Days absent' });
  });

  test('is not made or changed by a district, a coach or the hub\'s data person', async () => {
    const { createMeasure: { id } } = await create(network.lead.client);
    const [coach, data] = [await joinMember(network, network.lead, ['COACH']), await joinMember(network, network.lead, ['HUB_DATA'])];
    for (const { client } of [district.lead, coach, data]) {
      expect((await client.fail(CREATE, { input: { ...VALUES, name: 'Mine' } }, Client.key())).code).toBe('FORBIDDEN');
      expect((await client.fail(UPDATE, { input: { id, version: 1, name: 'Mine' } }, Client.key())).code).toBe('FORBIDDEN');
    }
    expect(await district.lead.client.ask(MEASURE, { id })).toMatchObject({ measure: { viewerCan: { edit: false, import: true, export: true } } });
  });
});

describe('who sees a measure', () => {
  test('that is the hub\'s own: the people of the hub, and nobody learns that there is one', async () => {
    const { createMeasure: own } = await create(network.lead.client, { visibility: 'OWNER' });
    const coach = await joinMember(network, network.lead, ['COACH']);
    expect(await coach.client.ask(MEASURE, { id: own.id })).toMatchObject({ measure: { id: own.id } });
    const outside = await createMeasure((await freshNetwork(place)).lead);
    const answers = [];
    for (const id of [own.id, outside.id, '01890a5d-ac96-774b-bcce-b302099a8057', 'x', own.id.toUpperCase()]) {
      const { data, errors } = await district.lead.client.send(MEASURE, { id });
      answers.push(JSON.stringify([data, errors?.map(({ message, extensions }) => [message, extensions.code])]));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('NOT_FOUND');
    for (const id of [own.id, outside.id]) expect((await district.lead.client.fail(UPDATE, { input: { id, version: 1, name: 'Mine' } }, Client.key())).code).toBe('NOT_FOUND');
    const { measures } = await district.lead.client.ask<{ measures: { edges: { node: { id: string } }[] } }>(MEASURES, { first: 100 });
    expect(measures.edges.map(({ node }) => node.id)).not.toContain(own.id);
  });

  test('of the network: every member, page by page from A to Z', async () => {
    const small = await freshNetwork(place);
    for (const name of ['C', 'A', 'B']) await createMeasure(small.lead, { name });
    const guest = await joinMember(small, small.lead, ['GUEST']);
    const names: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: { measures: { edges: { node: { name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await guest.client.ask(MEASURES, { first: 2, after });
      names.push(...page.measures.edges.map(({ node }) => node.name));
      ({ endCursor: after, hasNextPage: more } = page.measures.pageInfo);
    }
    expect(names).toEqual(['A', 'B', 'C']);
    expect((await (await registerHub(place)).lead.client.in(small.slug).fail(MEASURES, { first: 2 })).code).toBe('NOT_FOUND');
  });
});
