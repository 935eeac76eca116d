import { freshNetwork, joinDistrict, joinMember } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { act, CHANGE, charted, LOCK, monthAt, readingOf, refused, REMOVE_PHASE, START, type Charted, type PhaseSeen } from '../tools/charts.js';
import { undo } from '../tools/imports.js';
import { sql } from '../tools/sql.js';

const SHARES = [30, 28, 31, 29, 33, 27, 30, 32, 29, 31, 28, 30, 20, 19, 21, 18, 20, 22, 19, 20, 21, 19, 20, 18];
const SHOW = 'mutation ($input: SetSeriesVisibilityInput!) { setSeriesVisibility(input: $input) { __typename } }';

let place: TestServer;
let world: Charted;
beforeAll(async () => { place = await server(); });
beforeEach(async () => { world = await charted(place, SHARES); });

const lead = () => world.district.lead.client;
const start = async (changes: Record<string, unknown> = {}, client = lead()): Promise<PhaseSeen[]> =>
  (await act<{ startPhase: { phases: PhaseSeen[] } }>(client, START, { input: { seriesId: world.seriesId, startsOn: monthAt(12), reason: 'A new timetable', ...changes } })).startPhase.phases;
const input = (changes: Record<string, unknown> = {}) => ({ input: { seriesId: world.seriesId, startsOn: monthAt(12), reason: 'A new timetable', ...changes } });

describe('a phase', () => {
  test('is begun by a person, with a reason, and has limits of its own', async () => {
    const [phase] = await start({ startsOn: '2023-01-17' });
    expect(phase).toEqual({ id: expect.any(String), version: 1, startsOn: monthAt(12), baselineUntil: null, reason: 'A new timetable', by: expect.any(String) });
    const { reading } = await readingOf(world.network.lead.client, world.seriesId);
    expect(reading.phases).toMatchObject([{ first: 0, last: 11, trial: true }, { first: 12, last: 23, trial: true }]);
    expect(reading.phases.map(({ centre }) => Math.round((centre ?? 0) * 1000))).toEqual([298, 198]);
    expect(reading.suggestion).toBeNull();
  });

  test('never begins by itself: it is suggested', async () => {
    const { reading, phases } = await readingOf(lead(), world.seriesId);
    expect([reading.suggestion?.startsOn, phases]).toEqual([monthAt(12), []]);
  });

  test('of two points is there, and the chart says why it has no limits', async () => {
    await start({ startsOn: monthAt(22) });
    const { reading } = await readingOf(lead(), world.seriesId);
    expect(reading.refused).toEqual({ code: 'PHASE_TOO_SHORT', sentence: 'The phase from Nov 2023 has 2 points: limits need at least 3.' });
    expect(reading.phases[0]?.centre).not.toBeNull();
  });

  test('is changed at the version that was read, and taken away', async () => {
    const [phase] = await start();
    const id = phase?.id as string;
    expect(await act(lead(), CHANGE, { input: { id, version: 1, startsOn: monthAt(10), reason: 'Since November' } })).toMatchObject({ changePhase: { phases: [{ version: 2, startsOn: monthAt(10), reason: 'Since November' }] } });
    expect(await refused(lead(), CHANGE, { input: { id, version: 1, reason: 'Mine' } })).toEqual({ code: 'CONFLICT', currentVersion: 2 });
    expect(await refused(lead(), REMOVE_PHASE, { id, version: 1 })).toEqual({ code: 'CONFLICT', currentVersion: 2 });
    expect(await act(lead(), REMOVE_PHASE, { id, version: 2 })).toEqual({ removePhase: { phases: [] } });
    expect(await refused(lead(), CHANGE, { input: { id, version: 3, reason: 'Back' } })).toEqual({ code: 'NOT_FOUND' });
    expect(await start()).toHaveLength(1);
  });

  test('is begun once by two people who begin it at once', async () => {
    const data = await joinMember(world.network, world.district.lead, ['DISTRICT_DATA']);
    const answers = await Promise.all([lead(), data.client].map((client) => client.in(world.network.slug).send(START, input(), Client.key())));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'startsOn' } }]);
    expect(await sql(place, 'select 1 from chart_phase where series_id = $1', [world.seriesId])).toHaveLength(1);
  });

  test.each([
    ['before the first point', 'startsOn', { startsOn: '2021-12-31' }], ['at the first point', 'startsOn', { startsOn: monthAt(0) }], ['behind the last point', 'startsOn', { startsOn: '2024-01-01' }],
    ['without a reason', 'reason', { reason: ' ' }], ['with a reason of 1,001 characters', 'reason', { reason: 'x'.repeat(1_001) }],
    ['with a baseline before it', 'baselineUntil', { baselineUntil: '2022-12-31' }], ['with a freeze beyond the series', 'baselineUntil', { baselineUntil: '2024-02-01' }],
  ])('does not begin %s', async (_what, field, changes) => {
    expect(await refused(lead(), START, input(changes))).toEqual({ code: 'BAD_USER_INPUT', field });
  });

  test.each(['2023-02-30', '2023-13-01', 'soon', '20230101', ''])('does not begin on %s, which is no day', async (startsOn) => {
    expect((await refused(lead(), START, input({ startsOn }))).code).toBe('BAD_USER_INPUT');
  });

  test('goes when its points go: the chart is as it was before it', async () => {
    await start();
    const [imported] = await sql(place, 'select id from measure_import where measure_id = $1', [world.measure.id]) as { id: string }[];
    await undo(place, lead(), imported?.id as string);
    expect((await readingOf(lead(), world.seriesId)).reading).toMatchObject({ points: [], phases: [], sentence: 'No points to show yet.' });
  });
});

describe('the baseline', () => {
  const lock = (until: string | null, client = lead()) => act<{ lockBaseline: { phases: PhaseSeen[] } }>(client, LOCK, { input: { seriesId: world.seriesId, until, reason: 'Before the change' } });

  test('is locked from the first point on, and unlocked', async () => {
    expect(await lock('2022-12-20')).toMatchObject({ lockBaseline: { phases: [{ startsOn: null, baselineUntil: monthAt(11), reason: 'Before the change' }] } });
    const { reading } = await readingOf(world.network.lead.client, world.seriesId);
    expect(reading.phases).toMatchObject([{ first: 0, last: 23, points: 12 }]);
    expect(reading).toMatchObject({ signal: 'IMPROVEMENT' });
    expect(await lock(null)).toMatchObject({ lockBaseline: { phases: [{ startsOn: null, baselineUntil: null }] } });
  });

  test('of the last phase is locked beside the others', async () => {
    await start();
    expect(await lock(monthAt(18))).toMatchObject({ lockBaseline: { phases: [{ startsOn: monthAt(12), baselineUntil: monthAt(18) }] } });
    expect(await refused(lead(), START, input({ startsOn: monthAt(16) }))).toEqual({ code: 'BAD_USER_INPUT', field: 'startsOn' });
    expect(await start({ startsOn: monthAt(20) })).toHaveLength(2);
  });

  test.each([['beyond the series', '2024-06-01'], ['before it', '2021-06-01']])('does not end %s', async (_what, until) => {
    expect(await refused(lead(), LOCK, { input: { seriesId: world.seriesId, until, reason: 'x' } })).toEqual({ code: 'BAD_USER_INPUT', field: 'until' });
  });
});

describe('the phases of a series', () => {
  test('are its owner\'s leads\' and data people\'s to write', async () => {
    const { network, district, seriesId } = world;
    const [data, teacher, coach, neighbour] = [await joinMember(network, district.lead, ['DISTRICT_DATA']), await joinMember(network, district.lead, ['TEACHER']), await joinMember(network, network.lead, ['COACH']), await joinDistrict(network)];
    for (const client of [network.lead.client, neighbour.lead.client, teacher.client, coach.client]) {
      expect(await refused(client, START, input())).toEqual({ code: 'FORBIDDEN' });
      expect(await refused(client, LOCK, { input: { seriesId, until: monthAt(5), reason: 'x' } })).toEqual({ code: 'FORBIDDEN' });
      expect((await readingOf(client, seriesId)).viewerCan.phase).toBe(false);
    }
    const [phase] = await start({}, data.client);
    for (const client of [network.lead.client, neighbour.lead.client, teacher.client]) {
      expect(await refused(client, CHANGE, { input: { id: phase?.id, version: 1, reason: 'x' } })).toEqual({ code: 'FORBIDDEN' });
      expect(await refused(client, REMOVE_PHASE, { id: phase?.id, version: 1 })).toEqual({ code: 'FORBIDDEN' });
    }
    expect((await refused((await freshNetwork(place)).lead.client, START, input())).code).toBe('NOT_FOUND');
  });

  test('are seen by whoever sees it, by name except for guests', async () => {
    await start();
    const guest = await joinMember(world.network, world.network.lead, ['GUEST']);
    expect((await readingOf(guest.client, world.seriesId)).phases).toMatchObject([{ reason: 'A new timetable', by: null }]);
    expect((await readingOf(world.network.lead.client, world.seriesId)).phases).toMatchObject([{ by: expect.any(String) }]);
  });

  test('of a hidden series show to nobody else, and cannot be touched', async () => {
    const [phase] = await start();
    await act(lead(), SHOW, { input: { seriesId: world.seriesId, visibility: 'OWNER' } });
    await place.drain();
    const before = await sql(place, `select count(*)::int as n from event where name = 'series.phased'`, []);
    expect(await act(lead(), CHANGE, { input: { id: phase?.id, version: 1, reason: 'In secret' } })).toBeTruthy();
    expect(await sql(place, `select count(*)::int as n from event where name = 'series.phased'`, [])).toEqual(before);
    for (const client of [world.network.lead.client, (await joinDistrict(world.network)).lead.client]) {
      expect((await client.fail('query ($id: ID!) { series(id: $id) { phases { id } } }', { id: world.seriesId })).code).toBe('NOT_FOUND');
      expect(await refused(client, CHANGE, { input: { id: phase?.id, version: 2, reason: 'x' } })).toEqual({ code: 'NOT_FOUND' });
      expect(await refused(client, START, input({ startsOn: monthAt(3) }))).toEqual({ code: 'NOT_FOUND' });
    }
  });
});
