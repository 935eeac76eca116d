import { kindsFor, phaseMarks, readChart } from '@cairn/domain';
import { createMeasure, freshNetwork, joinMember } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { act, charted, monthAt, OF_MEASURE, READING, readingOf, refused, SET, type Charted } from '../tools/charts.js';
import { sql } from '../tools/sql.js';

const SHARES = [30, 28, 31, 29, 33, 27, 30, 32, 29, 31, 28, 30, 20, 19, 21, 18, 20, 22, 19, 20];
interface Seen { measure: { chartSetting: { kind: string | null; proposedKind: string; proposedWhy: string; ruleSet: string; screen: boolean; version: number; kinds: string[] }; definitions: { number: number }[]; viewerCan: { setChart: boolean } } }

let place: TestServer;
let world: Charted;
beforeAll(async () => {
  place = await server();
  world = await charted(place, SHARES);
});

const setting = async (client = world.network.lead.client): Promise<Seen['measure']> => (await client.ask<Seen>(OF_MEASURE, { id: world.measure.id })).measure;
const input = (changes: Record<string, unknown> = {}) => ({ input: { measureId: world.measure.id, version: 0, kind: 'I', ruleSet: 'nelson/1', screen: true, ...changes } });

describe('the chart of a measure', () => {
  test('is proposed until somebody chooses', async () => {
    expect((await setting()).chartSetting).toEqual({ kind: null, proposedKind: 'P', proposedWhy: 'A P chart, because each point is a share of a group.', ruleSet: 'anhoej-3s/1', screen: false, version: 0, kinds: kindsFor('PROPORTION') });
    expect((await readingOf(world.network.lead.client, world.seriesId)).reading).toMatchObject({ kind: 'P', proposedKind: 'P', ruleSet: 'anhoej-3s/1', screen: false, signal: 'IMPROVEMENT' });
  });

  test('is computed by the domain, from the points that the viewer sees', async () => {
    const cells = SHARES.map((share, at) => ({ label: '', periodStart: monthAt(at), value: share / 100, numerator: share * 2, denominator: 200, status: 'REPORTED' as const }));
    const expected = readChart(cells, { kind: 'P', ruleSet: 'anhoej-3s/1', screen: false }, { direction: 'DOWN', target: null, phases: phaseMarks([], []) });
    const { reading } = await readingOf(world.district.lead.client, world.seriesId);
    expect(reading.points.map(({ centre, lower, upper }) => [centre, lower, upper])).toEqual(expected.points.map(({ centre, lower, upper }) => [centre, lower, upper]));
    expect(reading.suggestion).toMatchObject({ at: 12, startsOn: monthAt(12) });
  });

  test('keeps what is hidden out of the limits of everybody but its owner', async () => {
    const { network, district, seriesId } = await charted(place, [...SHARES, 1]);
    const [own, theirs] = [await readingOf(district.lead.client, seriesId), await readingOf(network.lead.client, seriesId)];
    expect(own.reading.points.at(-1)).toMatchObject({ value: 0.01 });
    expect(theirs.reading.points.at(-1)).toMatchObject({ value: null });
    const [mine, released] = [own.reading.phases[0], theirs.reading.phases[0]];
    expect(mine).toMatchObject({ points: 21 });
    expect(released).toMatchObject({ points: 20 });
    expect(released?.centre).toBeCloseTo(SHARES.reduce((sum, share) => sum + share, 0) / SHARES.length / 100, 9);
  });

  test('is chosen by a lead of the hub, at the version that was read', async () => {
    expect(await act(world.network.lead.client, SET, input())).toEqual({ setChartSetting: { chartSetting: { kind: 'I', ruleSet: 'nelson/1', screen: true, version: 1 } } });
    expect((await readingOf(world.district.lead.client, world.seriesId)).reading).toMatchObject({ kind: 'I', proposedKind: 'P', ruleSet: 'nelson/1', screen: true });
    expect(await refused(world.network.lead.client, SET, input())).toEqual({ code: 'CONFLICT', currentVersion: 1 });
    expect(await act(world.network.lead.client, SET, input({ version: 1, kind: null, ruleSet: 'anhoej-3s/1', screen: false }))).toMatchObject({ setChartSetting: { chartSetting: { kind: null, version: 2 } } });
    expect(await sql(place, 'select rule_set, version from chart_setting where measure_id = $1', [world.measure.id])).toEqual([{ rule_set: 'anhoej-3s/1', version: 2 }]);
  });

  test('is chosen once by many who choose at once', async () => {
    const { network, measure } = await charted(place, [1, 2]);
    const answers = await Promise.all(Array.from({ length: 4 }, () => network.lead.client.in(network.slug).send(SET, { input: { measureId: measure.id, version: 0, kind: 'P', ruleSet: 'ihi/1', screen: false } }, Client.key())));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).every(({ extensions }) => extensions.code === 'CONFLICT')).toBe(true);
  });

  test('is chosen by nobody else', async () => {
    const { network, district } = world;
    const data = await joinMember(network, network.lead, ['HUB_DATA']);
    for (const { client } of [district.lead, data]) {
      expect(await refused(client, SET, input({ version: 2 }))).toEqual({ code: 'FORBIDDEN' });
      expect((await setting(client)).viewerCan.setChart).toBe(false);
    }
    const stranger = await freshNetwork(place);
    expect(await refused(stranger.lead.client, SET, input())).toEqual({ code: 'NOT_FOUND' });
  });

  test.each([
    ['a kind of another type', 'kind', { kind: 'T' }], ['rules that nobody knows', 'ruleSet', { ruleSet: 'ihi/9' }], ['a rule set by its prototype', 'ruleSet', { ruleSet: 'constructor' }],
  ])('refuses %s', async (_what, field, changes) => {
    expect(await refused(world.network.lead.client, SET, input({ version: 2, ...changes }))).toEqual({ code: 'BAD_USER_INPUT', field });
  });

  test('of a hidden measure is there for nobody else', async () => {
    const hidden = await createMeasure(world.network.lead, { visibility: 'OWNER' });
    await act(world.network.lead.client, SET, { input: { measureId: hidden.id, version: 0, kind: 'P', ruleSet: 'ihi/1', screen: false } });
    expect((await world.district.lead.client.fail(OF_MEASURE, { id: hidden.id })).code).toBe('NOT_FOUND');
  });

  test('shows every version of the definition', async () => {
    await act(world.network.lead.client, 'mutation ($input: UpdateMeasureInput!) { updateMeasure(input: $input) { version } }', { input: { id: world.measure.id, version: 1, numerator: 'Absent on 18 days' } });
    expect((await setting(world.district.lead.client)).definitions).toEqual([{ number: 1 }, { number: 2 }]);
  });

  test('that cannot be drawn says why', async () => {
    const { network, seriesId } = await charted(place, [40]);
    expect((await readingOf(network.lead.client, seriesId)).reading).toMatchObject({ kind: 'RUN', refused: null, signal: 'TOO_FEW_POINTS' });
    expect(await network.lead.client.ask(READING, { id: seriesId })).toMatchObject({ series: { reading: { proposedWhy: 'A run chart: one point does not vary yet.' } } });
  });
});
