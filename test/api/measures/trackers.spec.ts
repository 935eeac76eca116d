import { createMeasure, createNetwork, freshNetwork, importPoints, joinDistrict, joinMember, type District, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { teamOf } from '../tools/ideas.js';
import { sql } from '../tools/sql.js';
import { act, CREATE, createTracker, fileOf, INSTALL, namesFor, PLACES, REMOVE, RESTORE, SAVE, SHOW, TRACKER, TRACKERS, UNINSTALL, UPDATE, type TrackerView } from '../tools/trackers.js';

let place: TestServer;
let network: Network;
let [district, neighbour]: District[] = [];
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  [district, neighbour] = [await joinDistrict(network), await joinDistrict(network)];
});

const download = (client: Client, file: string): Promise<Response> => fetch(`${place.url}/exports/trackers/${file}.json?network=${client.network}`, { headers: client.headers() });

describe('a tracker', () => {
  test('goes out as the file that came in, with a line that says who made it', async () => {
    const made = await createTracker(district!.lead);
    expect(made).toMatchObject({ number: 1, version: 1, visibility: 'NETWORK', installs: 0, viewerCan: { edit: true } });
    const response = await download(neighbour!.lead.client, made.id);
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([200, 'application/json; charset=utf-8', expect.stringContaining('.tracker.json')]);
    const file = await response.text();
    expect(JSON.parse(file)).toMatchObject({ name: made.name, credit: expect.stringMatching(/^Made by /), chart: { kind: 'U', ruleSet: 'ihi/1' }, groups: { name: 'Grade', of: ['9', '10'] } });
    const elsewhere = await createTracker((await freshNetwork(place)).lead, { json: file });
    expect(elsewhere.json).toBe(file);
  });

  test('is made of a measure without a figure of it', async () => {
    const measure = await createMeasure(network.lead, { name: 'Absent a tenth', goal: 0.15 });
    await importPoints(place, network.lead, measure.id, [{ site: district!.site.name, period: '2025-26', numerator: 4711, denominator: 9999 }]);
    const made = await act<TrackerView>(neighbour!.lead.client, SAVE, { input: { measureId: measure.id, visibility: 'OWNER' } });
    expect(JSON.parse(made.json)).toEqual({
      format: 'cairn-tracker/1', name: 'Absent a tenth', measure: { kind: 'OUTCOME', type: 'PROPORTION', unit: '% of students', direction: 'DOWN', grain: 'SCHOOL_YEAR', per: 1, goal: 0.15 },
      definition: expect.objectContaining({ numerator: 'Students absent on a tenth of the days', collection: 'Once a year' }), sampling: '', groups: null,
      form: { help: '', fields: { numerator: { label: 'Students absent on a tenth of the days', help: '' }, denominator: { label: 'Students enrolled', help: '' } } },
      chart: { kind: null, ruleSet: 'anhoej-3s/1', screen: false }, credit: `Made by ${network.hub.name}`,
    });
    expect(made.json).not.toMatch(/4711|9999/);
  });

  test('is no way to what one cannot read', async () => {
    const hidden = await createMeasure(network.lead, { visibility: 'OWNER' });
    const kept = await createTracker(district!.lead, { visibility: 'OWNER' });
    const { client } = neighbour!.lead;
    expect((await client.fail(SAVE, { input: { measureId: hidden.id, visibility: 'OWNER' } }, Client.key())).code).toBe('NOT_FOUND');
    expect((await client.fail(TRACKER, { id: kept.id })).code).toBe('NOT_FOUND');
    expect((await download(client, kept.id)).status).toBe(404);
    expect((await download(client, 'no-such-key')).status).toBe(404);
    expect((await download((await freshNetwork(place)).lead.client, kept.id)).status).toBe(404);
    expect(await namesFor(client)).not.toContain(kept.name);
    expect(await namesFor(district!.lead.client)).toContain(kept.name);
    for (const [mutation, variables] of [[UPDATE, { input: { id: kept.id, version: 1, json: fileOf() } }], [SHOW, { input: { id: kept.id, visibility: 'NETWORK' } }], [REMOVE, { id: kept.id }], [RESTORE, { id: kept.id }]] as const) {
      expect((await client.fail(mutation, variables, Client.key())).code).toBe('NOT_FOUND');
    }
  });

  test('of a team is its team\'s and the coach\'s alone', async () => {
    const [teacher, colleague, coach] = [await joinMember(network, district!.lead, ['TEACHER']), await joinMember(network, district!.lead, ['TEACHER']), await joinMember(network, network.lead, ['COACH'])];
    const teamId = await teamOf(place, district!, [teacher, coach]);
    const made = await createTracker(coach, { visibility: 'TEAM', teamId });
    expect(made.owner.name).toBe(district!.site.name);
    expect(await namesFor(teacher.client)).toContain(made.name);
    for (const other of [colleague, neighbour!.lead]) expect((await other.client.fail(TRACKER, { id: made.id })).code).toBe('NOT_FOUND');
    expect(await colleague.client.fail(CREATE, { input: { json: fileOf(), visibility: 'TEAM', teamId } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'teamId' });
    expect((await teacher.client.ask<{ trackerPlaces: unknown }>(PLACES)).trackerPlaces).toMatchObject({ canCreate: true, organization: null, teams: [], ownTeams: [{ name: expect.any(String) }] });
  });

  test('is shown to nobody beyond the agreement', async () => {
    const [resting] = [await joinDistrict(network)];
    await sql(place, `update participation set max_visibility = 'OWNER' where network_id = $1 and site_id = $2`, [network.id, resting.site.id]);
    expect(await act(resting.lead.client, CREATE, { input: { json: fileOf(), visibility: 'NETWORK' } })).toMatchObject({ __typename: 'Refused', code: 'BEYOND_AGREEMENT' });
    const own = await createTracker(resting.lead, { visibility: 'OWNER' });
    expect(await act(resting.lead.client, SHOW, { input: { id: own.id, visibility: 'NETWORK' } })).toMatchObject({ code: 'BEYOND_AGREEMENT' });
  });

  test('is changed at the version that was read, by its author or a lead', async () => {
    const [teacher, colleague] = [await joinMember(network, district!.lead, ['TEACHER']), await joinMember(network, district!.lead, ['TEACHER'])];
    const made = await createTracker(teacher);
    const json = fileOf({ name: 'Another name' });
    expect((await colleague.client.fail(UPDATE, { input: { id: made.id, version: 1, json } }, Client.key())).code).toBe('FORBIDDEN');
    expect((await neighbour!.lead.client.fail(UPDATE, { input: { id: made.id, version: 1, json } }, Client.key())).code).toBe('FORBIDDEN');
    expect(await act(teacher.client, UPDATE, { input: { id: made.id, version: 1, json: made.json } })).toMatchObject({ number: 1, version: 1 });
    expect(await act(teacher.client, UPDATE, { input: { id: made.id, version: 1, json } })).toMatchObject({ name: 'Another name', number: 2, version: 2 });
    expect(await district!.lead.client.fail(UPDATE, { input: { id: made.id, version: 1, json: fileOf() } }, Client.key())).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  });

  test('is gone when it is removed, and back when it is brought back within 30 days', async () => {
    const { id, name, json } = await createTracker(district!.lead);
    const { client } = district!.lead;
    await act(client, REMOVE, { id });
    expect(await namesFor(client)).not.toContain(name);
    expect((await neighbour!.lead.client.fail(TRACKER, { id })).code).toBe('NOT_FOUND');
    expect(await act(client, UPDATE, { input: { id, version: 2, json } })).toMatchObject({ code: 'TRACKER_GONE' });
    expect(await act(client, RESTORE, { id })).toMatchObject({ deletedAt: null });
    await act(client, REMOVE, { id });
    await sql(place, `update tracker set deleted_at = now() - interval '31 days' where id = $1`, [id]);
    expect(await act(client, RESTORE, { id })).toMatchObject({ code: 'UNDO_TOO_LATE' });
    const [used, fresh] = [await createTracker(district!.lead), await createTracker(district!.lead)];
    await act(client, INSTALL, { input: { trackerId: used.id } });
    for (const { id: gone } of [used, fresh]) await act(client, REMOVE, { id: gone });
    await sql(place, `update tracker set deleted_at = now() - interval '31 days' where id = $1`, [used.id]);
    await place.tidy();
    // What a measure was made of stays, and so does what can still be brought back.
    const left = await sql<{ id: string }>(place, 'select id from tracker where id = any($1)', [[id, used.id, fresh.id]]);
    expect(left.map((row) => row.id).sort()).toEqual([used.id, fresh.id].sort());
  });

  test('is told to those who lose it and to those who have it, by its id alone', async () => {
    const made = await createTracker(district!.lead);
    await act(district!.lead.client, SHOW, { input: { id: made.id, visibility: 'OWNER' } });
    await act(district!.lead.client, UPDATE, { input: { id: made.id, version: 2, json: fileOf() } });
    const rows = await sql<{ stream: string }>(place, `select split_part(stream, ':', 1) as stream from event where network_id = $1 and name = 'tracker.changed' and payload = $2 order by created_at, stream`, [network.id, { trackerId: made.id }]);
    expect(rows.map(({ stream }) => stream)).toEqual(['learning', 'learning', 'organization', 'organization']);
  });

  test('tells its readers when it is in use in more places or fewer, and not by whom', async () => {
    const made = await createTracker(district!.lead);
    const told = async (trackerId: string): Promise<number> => (await sql(place, `select 1 from event where network_id = $1 and stream = $2 and name = 'tracker.changed' and payload = $3`, [network.id, `learning:${network.id}`, { trackerId }])).length;
    const [ours] = (await neighbour!.lead.client.ask<{ readyTrackers: { key: string }[] }>('{ readyTrackers { key } }')).readyTrackers;
    const [before, beforeOurs] = [await told(made.id), await told(ours!.key)];
    const { id } = await act<{ id: string }>(neighbour!.lead.client, INSTALL, { input: { trackerId: made.id } });
    await act(neighbour!.lead.client, INSTALL, { input: { ready: ours!.key } });
    expect([await told(made.id), await told(ours!.key)]).toEqual([before + 1, beforeOurs + 1]);
    await act(neighbour!.lead.client, UNINSTALL, { id });
    expect(await told(made.id)).toBe(before + 2);
  });

  test('is found by its name and by why it is followed, a page at a time', async () => {
    const here = await createNetwork(network.hub);
    for (const name of ['Ávila calls', 'Bus lateness', 'Calls home']) await createTracker(here.lead, { json: fileOf({ name: name, 'definition.why': name === 'Bus lateness' ? '100% of CALLERS wait' : 'x' }) });
    expect((await namesFor(here.lead.client, { search: 'calls' })).sort()).toEqual(['Calls home', 'Ávila calls']);
    expect(await namesFor(here.lead.client, { search: '100%' })).toEqual(['Bus lateness']);
    expect(await namesFor(here.lead.client, { search: '%' })).toEqual(['Bus lateness']);
    const first = await here.lead.client.ask<{ trackers: { edges: unknown[]; pageInfo: { endCursor: string } } }>(TRACKERS, { first: 2 });
    const rest = await here.lead.client.ask<{ trackers: { edges: unknown[]; pageInfo: unknown } }>(TRACKERS, { first: 2, after: first.trackers.pageInfo.endCursor });
    expect([first.trackers.edges.length, rest.trackers.edges.length]).toEqual([2, 1]);
    expect(await here.lead.client.fail(TRACKERS, { after: 'x' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });
});

describe('a file that came in', () => {
  test.each<[string, string, string, string]>([
    ['deep nesting', fileOf().replace('"groups":{', `"groups":${'['.repeat(15_000)}${']'.repeat(15_000)},"x":{`), 'json.x', 'UNKNOWN_FIELD'],
    ['a huge text', fileOf({ name: 'x'.repeat(45_000) }), 'json', 'TOO_LARGE'],
    ['a prototype', fileOf().replace('"measure":{', '"measure":{"__proto__":{"isAdmin":true},'), 'json.measure.__proto__', 'UNKNOWN_FIELD'],
    ['NaN', fileOf().replace('"goal":12', '"goal":NaN'), 'json', 'NOT_JSON'],
    ['a wrong type', fileOf({ 'measure.goal': '12' }), 'json.measure.goal', 'WRONG_TYPE'],
    ['an unknown rule set', fileOf({ 'chart.ruleSet': 'toString' }), 'json.chart.ruleSet', 'NOT_A_CHOICE'],
    ['a chart that cannot be', fileOf({ 'chart.kind': 'P' }), 'json.chart.kind', 'DOES_NOT_FIT'],
    ['a group twice', fileOf({ 'groups.of': ['9', '9'] }), 'json.groups.of[1]', 'TWICE'],
    ['a NUL', fileOf({ name: 'a\0b' }), 'json.name', 'BAD_TEXT'],
    ['nothing', '', 'json', 'NOT_JSON'],
  ])('is refused for %s, naming the path', async (_, json, field, code) => {
    const error = await district!.lead.client.fail(CREATE, { input: { json, visibility: 'OWNER' } }, Client.key());
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect((error.faults as { code: string }[]).map((fault) => fault.code)).toContain(code);
    expect(error.message.length).toBeLessThan(200);
  });
});
