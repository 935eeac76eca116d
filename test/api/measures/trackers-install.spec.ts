import { createMeasure, freshNetwork, importPoints, joinDistrict, joinMember, type District, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { teamOf } from '../tools/ideas.js';
import { sql } from '../tools/sql.js';
import { program } from '../tools/tokens.js';
import { act, createTracker, fileOf, INSTALL, REMOVE, SAVE, SHOW, TRACKER, UNINSTALL, UPDATE, type InstallView, type Refusal, type TrackerView } from '../tools/trackers.js';

const MEASURE = `query ($id: ID!) { measure(id: $id) { name type per goal grain visibility strataName strata chartSetting { kind ruleSet screen } owner { name } definition { collection } viewerCan { edit import }
  tracker { trackerId ready name credit help fields { field label help } } } }`;
const READY = '{ readyTrackers { key json installs } }';

let place: TestServer;
let network: Network;
let [district, neighbour]: District[] = [];
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  [district, neighbour] = [await joinDistrict(network), await joinDistrict(network)];
});

const install = (client: Client, input: Record<string, unknown>): Promise<InstallView> => act<InstallView>(client, INSTALL, { input });
const measuresOf = (ownerId: string): Promise<unknown[]> => sql(place, 'select id from measure where owner_id = $1 and deleted_at is null', [ownerId]);

describe('an installation', () => {
  test('makes a measure of the organization\'s own, entry form and all', async () => {
    const tracker = await createTracker(neighbour!.lead);
    const made = await install(district!.lead.client, { trackerId: tracker.id });
    expect(made).toMatchObject({ number: 1, team: null, measure: { name: tracker.name } });
    const { measure } = await district!.lead.client.ask<{ measure: Record<string, unknown> }>(MEASURE, { id: made.measureId });
    expect(measure).toEqual({
      name: tracker.name, type: 'RATE', per: 100, goal: 12, grain: 'WEEK', visibility: 'OWNER', strataName: 'Grade', strata: ['9', '10'], chartSetting: { kind: 'U', ruleSet: 'ihi/1', screen: false }, owner: { name: district!.site.name },
      definition: { collection: 'On Fridays\n\nTwo grades a week' }, viewerCan: { edit: true, import: true },
      tracker: {
        trackerId: tracker.id, ready: null, name: tracker.name, credit: `Made by ${neighbour!.site.name}`, help: 'From the log',
        fields: [{ field: 'numerator', label: 'Calls', help: 'Answered or not' }, { field: 'denominator', label: 'Students', help: '' }],
      },
    });
    expect((await neighbour!.lead.client.fail(MEASURE, { id: made.measureId })).code).toBe('NOT_FOUND');
    // How often it is in use is counted for everybody, and says nobody's name.
    expect((await neighbour!.lead.client.ask<{ tracker: TrackerView }>(TRACKER, { id: tracker.id })).tracker.installs).toBe(1);
  });

  test('is once, however often and at the same time it is asked for', async () => {
    const [tracker, own] = [await createTracker(neighbour!.lead), await joinDistrict(network)];
    const all = await Promise.all(Array.from({ length: 6 }, () => install(own.lead.client, { trackerId: tracker.id })));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(await measuresOf(own.organizationId)).toHaveLength(1);
  });

  test('is for a team too, and the second team gets a name of its own', async () => {
    const tracker = await createTracker(network.lead, { json: fileOf({ name: 'Calls home' }) });
    const [one, two] = [await teamOf(place, district!, [], 'Blue'), await teamOf(place, district!, [], 'Green')];
    expect(await install(district!.lead.client, { trackerId: tracker.id, teamId: one })).toMatchObject({ team: { name: 'Blue' }, measure: { name: 'Calls home' } });
    const taken = await act<Refusal>(district!.lead.client, INSTALL, { input: { trackerId: tracker.id, teamId: two } });
    expect(taken).toMatchObject({ code: 'MEASURE_NAME_TAKEN', params: [{ name: 'name', value: 'Calls home' }, { name: 'suggestion', value: 'Calls home (Green)' }] });
    expect(await install(district!.lead.client, { trackerId: tracker.id, teamId: two, name: taken.params[1]!.value })).toMatchObject({ team: { name: 'Green' }, measure: { name: 'Calls home (Green)' } });
  });

  test('is for those who write for the organization', async () => {
    const tracker = await createTracker(network.lead);
    const [teacher, coach, guest] = [await joinMember(network, district!.lead, ['TEACHER']), await joinMember(network, network.lead, ['COACH']), await joinMember(network, network.lead, ['GUEST'])];
    const teamId = await teamOf(place, district!, [teacher, coach]);
    for (const who of [teacher, coach]) expect((await who.client.fail(INSTALL, { input: { trackerId: tracker.id, teamId } }, Client.key())).code).toBe('FORBIDDEN');
    for (const who of [teacher, coach, guest]) expect((await who.client.fail(INSTALL, { input: { trackerId: tracker.id } }, Client.key())).code).toBe('FORBIDDEN');
    for (const who of [neighbour!.lead, network.lead]) expect((await who.client.fail(INSTALL, { input: { trackerId: tracker.id, teamId } }, Client.key())).code).toBe('FORBIDDEN');
    const token = await program(district!.lead.client, ['tracker.read']);
    expect((await token.fail(INSTALL, { input: { trackerId: tracker.id } }, Client.key())).code).toBe('FORBIDDEN');
    await sql(place, 'update team set ended_at = now() where id = $1', [teamId]);
    expect(await act(district!.lead.client, INSTALL, { input: { trackerId: tracker.id, teamId } })).toMatchObject({ code: 'TEAM_ENDED' });
  });

  test('takes nothing that was kept to fewer, removed, or is of another network', async () => {
    const [narrowed, removed] = [await createTracker(neighbour!.lead), await createTracker(neighbour!.lead)];
    await act(neighbour!.lead.client, SHOW, { input: { id: narrowed.id, visibility: 'OWNER' } });
    await act(neighbour!.lead.client, REMOVE, { id: removed.id });
    const foreign = await createTracker((await freshNetwork(place)).lead);
    const before = await measuresOf(district!.organizationId);
    for (const { id } of [narrowed, removed, foreign]) expect((await district!.lead.client.fail(INSTALL, { input: { trackerId: id } }, Client.key())).code).toBe('NOT_FOUND');
    // Not even its maker installs what was removed.
    expect((await neighbour!.lead.client.fail(INSTALL, { input: { trackerId: removed.id } }, Client.key())).code).toBe('NOT_FOUND');
    expect((await district!.lead.client.fail(INSTALL, { input: { ready: '../package' } }, Client.key())).code).toBe('NOT_FOUND');
    for (const input of [{}, { trackerId: narrowed.id, ready: 'attendance-by-week' }]) expect(await district!.lead.client.fail(INSTALL, { input }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'trackerId' });
    expect(await measuresOf(district!.organizationId)).toEqual(before);
  });

  test('stays as it was taken over, whatever becomes of the tracker', async () => {
    const tracker = await createTracker(neighbour!.lead);
    const { measureId } = await install(district!.lead.client, { trackerId: tracker.id });
    await act(neighbour!.lead.client, UPDATE, { input: { id: tracker.id, version: 1, json: fileOf({ 'form.fields.numerator.label': 'Changed' }) } });
    await act(neighbour!.lead.client, SHOW, { input: { id: tracker.id, visibility: 'OWNER' } });
    const { measure } = await district!.lead.client.ask<{ measure: { tracker: Record<string, unknown> } }>(MEASURE, { id: measureId });
    expect(measure.tracker).toMatchObject({ trackerId: null, name: tracker.name, fields: [{ label: 'Calls' }, { label: 'Students' }] });
    // Saved again, it keeps its form, its chart and the line that says who made it.
    const saved = await act<TrackerView>(district!.lead.client, SAVE, { input: { measureId, visibility: 'OWNER' } });
    expect(JSON.parse(saved.json)).toMatchObject({ credit: `Made by ${neighbour!.site.name}`, chart: { kind: 'U', ruleSet: 'ihi/1' }, form: { help: 'From the log' } });
  });

  test('is taken back with its measure, and can be made again', async () => {
    const tracker = await createTracker(network.lead);
    const { client } = district!.lead;
    const first = await install(client, { trackerId: tracker.id });
    expect((await neighbour!.lead.client.fail(UNINSTALL, { id: first.id }, Client.key())).code).toBe('NOT_FOUND');
    const teacher = await joinMember(network, district!.lead, ['TEACHER']);
    expect((await teacher.client.fail(UNINSTALL, { id: first.id }, Client.key())).code).toBe('FORBIDDEN');
    expect(await act(client, UNINSTALL, { id: first.id })).toMatchObject({ id: first.id, measure: null });
    expect((await client.fail(MEASURE, { id: first.measureId })).code).toBe('NOT_FOUND');
    const again = await install(client, { trackerId: tracker.id });
    expect(again.id).not.toBe(first.id);
    expect(again.measure?.name).toBe(tracker.name);
  });

  test('stays once somebody works with it', async () => {
    const tracker = await createTracker(network.lead, { json: fileOf({ 'measure.grain': 'SCHOOL_YEAR', 'measure.type': 'PROPORTION', 'measure.per': 1, 'measure.goal': null, 'chart.kind': null }) });
    const made = await install(district!.lead.client, { trackerId: tracker.id });
    await importPoints(place, district!.lead, made.measureId, [{ site: district!.site.name, period: '2025-26', numerator: 40, denominator: 90 }], { visibility: 'OWNER' });
    expect(await act(district!.lead.client, UNINSTALL, { id: made.id })).toMatchObject({ code: 'MEASURE_IN_USE' });
  });

  test('keeps formulas as text, and out of what a spreadsheet opens', async () => {
    const tracker = await createTracker(network.lead, { json: fileOf({ name: '=HYPERLINK("http://x")', groups: null, 'measure.type': 'PROPORTION', 'measure.per': 1, 'measure.goal': null, 'measure.grain': 'SCHOOL_YEAR', 'chart.kind': null }) });
    const { measureId } = await install(district!.lead.client, { trackerId: tracker.id });
    await importPoints(place, district!.lead, measureId, [{ site: district!.site.name, period: '2025-26', numerator: 40, denominator: 90 }], { visibility: 'OWNER' });
    const csv = await (await fetch(`${place.url}/exports/measures/${measureId}.csv?network=${network.slug}`, { headers: district!.lead.client.headers() })).text();
    expect(csv).not.toMatch(/(^|[",\n])=HYPERLINK/);
  });
});

describe('our own trackers', () => {
  test('are offered in every network, read as files, and installed like any other', async () => {
    const here = await freshNetwork(place);
    const { readyTrackers } = await here.lead.client.ask<{ readyTrackers: { key: string; json: string; installs: number }[] }>(READY);
    expect(readyTrackers.map(({ key }) => key).sort()).toEqual(['attendance-by-week', 'days-between-suspensions', 'exit-ticket-mastery', 'ninth-grade-on-track', 'referrals-per-100']);
    for (const { key, json } of readyTrackers) {
      const made = await install(here.lead.client, { ready: key });
      expect(made.measure?.name).toBe(JSON.parse(json).name);
      const file = await fetch(`${place.url}/exports/trackers/${key}.json?network=${here.slug}`, { headers: here.lead.client.headers() });
      expect(await file.text()).toBe(json);
    }
    const after = await here.lead.client.ask<{ readyTrackers: { installs: number }[] }>(READY);
    expect(after.readyTrackers.map(({ installs }) => installs)).toEqual([1, 1, 1, 1, 1]);
    expect((await createMeasure(here.lead)).id).toBeTruthy();
  });
});
