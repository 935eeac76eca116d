import type { EventName } from '@cairn/domain';
import { accept, addDistrict, addSchool, createMeasure, createTeam, freshNetwork, inviteDistrict, inviteMember, joinDistrict, joinMember, linkTo, unique, type District, type Member, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { record, takeBack } from '../tools/entries.js';
import { answers, EventLaw, listed, type Page } from '../tools/event-law.js';
import { namesOutsideWork } from '../tools/event-names.js';
import { holdJobs } from '../tools/hold-jobs.js';
import { bring, check, confirm, undo } from '../tools/imports.js';
import { cards } from '../tools/points.js';
import { createTracker, fileOf, REMOVE, RESTORE, SHOW, UPDATE } from '../tools/trackers.js';

const DIRECTORY = ['Sites', 'Site', 'Members', 'PendingInvitations', 'Network'];
const MEASURE = ['Measure', 'Multiples', 'LeadingSeries', 'Series'];
const HOME = ['NetworkHome', 'Learning'];
const TRACKERS = ['Trackers', 'ReadyTrackers'];

interface World {
  network: Network; district: District; neighbour: District; others: District[]; coach: Member; listed: { id: string };
  measures: { id: string }[]; seriesId: string; importId: string; entryId: string; trackers: { shared: { id: string }; own: { id: string } }; teamId: string;
}

let place: TestServer;
let world: World;
let law: EventLaw;

beforeAll(async () => {
  place = await server();
  const network = await freshNetwork(place);
  const [district, neighbour, ...others] = [await joinDistrict(network), await joinDistrict(network), await joinDistrict(network), await joinDistrict(network)] as [District, District, ...District[]];
  const measures: { id: string }[] = [];
  for (let at = 0; at < 4; at += 1) measures.push(await createMeasure(network.lead));
  for (const { id } of measures) for (const { lead, site } of [neighbour, ...others]) await bring(place, lead.client, id, `site,period,numerator,denominator\n${site.name},2016-2017,11,100`);
  const first = measures[0] as { id: string };
  const { id: importId } = await check(district.lead.client, first.id, csv(district.site.name, '2016-2017,20,100'));
  const { id: teamId } = await createTeam(neighbour);
  const trackers = { shared: await createTracker(neighbour.lead), own: await createTracker(neighbour.lead, { visibility: 'TEAM', teamId }) };
  world = { network, district, neighbour, others, coach: await joinMember(network, network.lead, ['COACH']), listed: await addDistrict(network), measures, seriesId: '', importId, entryId: '', trackers, teamId };
  world.seriesId = (await cards(neighbour.lead.client, first.id)).find(({ raw }) => raw)?.id as string;
  law = new EventLaw(place, network.id, pages);
  await law.begin();
}, 120_000);

const csv = (site: string, ...cells: string[]): string => ['site,period,numerator,denominator', ...cells.map((cell) => `${site},${cell}`)].join('\n');
const act = (client: Client, document: string, variables: object): Promise<unknown> => client.ask(document, variables as Record<string, unknown>, Client.key());

function show(client: Client, names: string[], variables: Record<string, object>): Promise<string> {
  return answers(client.in(world.network.slug), names.map((name) => [name, variables[name] ?? {}]));
}

/** What every viewer's pages show, with the streams that each page hears. */
async function pages(): Promise<Map<string, Page>> {
  const { network, district, neighbour, coach, listed, measures, seriesId, importId, trackers } = world;
  const measure = measures[0] as { id: string };
  const directory = `directory:${network.id}`;
  const found = new Map<string, Page>();
  for (const [who, client] of [['hub', network.lead.client], ['owner', neighbour.lead.client], ['coach', coach.client]] as const) {
    found.set(`${who}: the directory`, { hears: [directory], shows: await show(client, DIRECTORY, { Site: { id: listed.id } }) });
    found.set(`${who}: the measure`, { hears: [directory, `measure:${measure.id}`, `learning:${network.id}`], shows: await show(client, MEASURE, { Measure: { id: measure.id }, Multiples: { measureId: measure.id }, LeadingSeries: { measureIds: [measure.id] }, Series: { id: seriesId } }) });
    const { network: { workStreams } } = await client.ask<{ network: { workStreams: string[] } }>('{ network { workStreams } }');
    found.set(`${who}: the trackers`, { hears: [directory, ...workStreams], shows: await show(client, TRACKERS, {}) });
    for (const [whose, { id }] of Object.entries(trackers)) found.set(`${who}: the tracker, ${whose}`, { hears: [directory, ...workStreams], shows: await show(client, ['Tracker'], { Tracker: { id } }) });
    found.set(`${who}: the home`, { hears: [directory, `learning:${network.id}`], shows: await show(client, HOME, {}) });
  }
  found.set('district: the import', { hears: [`import:${importId}`], shows: await show(district.lead.client, ['MeasureImport'], { MeasureImport: { id: importId } }) });
  return found;
}

/** Each step a person or a job takes, with the events that it must be heard by. */
const STEPS: [what: string, expected: string[], step: () => Promise<unknown>][] = [
  ['the network is edited', ['network.updated on directory'], () => act(world.network.lead.client, 'mutation { updateNetwork(input: { version: 1, name: "Renamed" }) { id } }', {})],
  ['a district is added', ['site.added on directory'], () => addDistrict(world.network)],
  ['a school is added', ['site.added on directory'], () => addSchool(world.network, world.listed)],
  ['a district is renamed', ['site.updated on directory'], () => act(world.network.lead.client, 'mutation ($id: ID!) { updateSite(input: { id: $id, version: 1, name: "Another name" }) { id } }', { id: world.listed.id })],
  ['a district is invited', ['invitation.sent on directory', 'site.stateChanged on directory'], () => inviteDistrict(world.network, world.listed, `${unique()}@x.example`)],
  ['an invitation is taken back', ['invitation.revoked on directory', 'site.stateChanged on directory'], async () => {
    const { pendingInvitations } = await world.network.lead.client.ask<{ pendingInvitations: { id: string }[] }>('{ pendingInvitations { id } }');
    await act(world.network.lead.client, 'mutation ($id: ID!) { revokeInvitation(id: $id) }', { id: pendingInvitations[0]?.id });
  }],
  ['somebody joins', ['member.joined on directory', 'member.joined on member'], async () => {
    const email = `${unique()}@x.example`;
    await inviteMember(world.network.lead, email, ['COACH']);
    await linkTo(world.network, email);
    await accept(world.network, email);
  }],
  ['a district pauses', ['site.stateChanged on directory'], () => setState('PAUSED')],
  ['a district resumes', ['site.stateChanged on directory'], () => setState('ACTIVE')],
  ['roles are changed', ['member.rolesChanged on directory', 'member.rolesChanged on member'], () => act(world.network.lead.client, 'mutation ($id: ID!) { setMemberRoles(input: { id: $id, version: 1, roles: [COACH, GUEST] }) { __typename } }', { id: world.coach.memberId })],
  ['a measure is made', ['measure.created on measure', 'measure.created on learning'], () => createMeasure(world.network.lead)],
  ['a measure is renamed', ['measure.updated on measure', 'measure.updated on learning'], () => act(world.network.lead.client, 'mutation ($id: ID!) { updateMeasure(input: { id: $id, version: 1, name: "Another measure" }) { id } }', { id: world.measures[0]?.id })],
  ['a measure is redefined', ['measure.updated on measure'], () => act(world.network.lead.client, 'mutation ($id: ID!) { updateMeasure(input: { id: $id, version: 2, why: "Because" }) { id } }', { id: world.measures[0]?.id })],
  ['a chart is chosen', ['chart.settingChanged on measure'], () => act(world.network.lead.client, 'mutation ($id: ID!) { setChartSetting(input: { measureId: $id, version: 0, kind: I, ruleSet: "ihi/1", screen: true }) { id } }', { id: world.measures[0]?.id })],
  ['a phase is locked', ['series.phased on measure'], () => act(world.neighbour.lead.client, 'mutation ($id: ID!) { lockBaseline(input: { seriesId: $id, until: "2016-07-01", reason: "Before" }) { id } }', { id: world.seriesId })],
  ['something is noted on a chart', ['annotation.changed on measure'], () => act(world.neighbour.lead.client, 'mutation ($measureId: ID!, $seriesId: ID!) { addAnnotation(input: { measureId: $measureId, seriesId: $seriesId, onDate: "2016-09-01", kind: EVENT, text: "A storm" }) { id } }', { measureId: world.measures[0]?.id, seriesId: world.seriesId })],
  ['a file is mapped again', ['import.checked on import'], () => act(world.district.lead.client, `mutation ($id: ID!) { mapImport(input: { id: $id, siteName: "site", period: "period", numerator: "numerator", denominator: "denominator",
    grain: SCHOOL_YEAR, blankMeans: SUPPRESSED, zeroMeans: REPORTED, createSites: false, visibility: NETWORK }) { id } }`, { id: world.importId })],
  ['an import is confirmed', ['import.started on import', 'import.finished on import', 'series.changed on measure', 'release.published on measure', 'learning.updated on learning'], () => confirm(world.district.lead.client, world.importId)],
  ['a long file is imported', ['import.uploaded on import', 'import.progressed on import'], async () => {
    const daily = await createMeasure(world.network.lead, { grain: 'DAY' });
    const days = Array.from({ length: 1_100 }, (_, at) => `${new Date(Date.UTC(2016, 0, 1 + at)).toISOString().slice(0, 10)},20,100`);
    await bring(place, world.district.lead.client, daily.id, csv(world.district.site.name, ...days), { grain: 'DAY' });
  }],
  ['an import fails', ['import.failed on import'], failImport],
  ['a series is kept to oneself', ['series.visibilityChanged on measure', 'release.published on measure', 'learning.updated on learning'], () => setVisibility('OWNER')],
  ['a series is shared', ['series.visibilityChanged on measure', 'release.published on measure', 'learning.updated on learning'], () => setVisibility('NETWORK')],
  ['points are typed', ['points.recorded on organization', 'series.changed on measure', 'release.published on measure'], async () => {
    const where = { measureId: world.measures[0]?.id as string, siteId: world.neighbour.site.id };
    world.entryId = (await record(world.neighbour.lead.client, where, ['2016-17 31/100', '2017-18 32/100'])).id;
  }],
  ['what was typed is taken back', ['points.undone on organization', 'series.changed on measure', 'release.published on measure'], () => takeBack(world.neighbour.lead.client, world.entryId)],
  ['an import is undone', ['import.undone on import', 'series.changed on measure', 'release.published on measure', 'learning.updated on learning'], () => undo(place, world.district.lead.client, world.importId)],
  ['series are handed over', ['series.handedOver on directory', 'release.published on measure'], async () => {
    await bring(place, world.network.lead.client, world.measures[3]?.id as string, csv(world.district.site.name, '2016-2017,40,100'));
    await act(world.network.lead.client, 'mutation ($id: ID!) { handOverSeries(siteId: $id) { __typename } }', { id: world.district.site.id });
  }],
  ['the smallest group grows over four measures and a hidden one', ['network.updated on directory', 'release.published on learning', 'release.published on organization', 'learning.updated on learning'], async () => {
    const hidden = await createMeasure(world.network.lead, { visibility: 'OWNER' });
    await bring(place, world.network.lead.client, hidden.id, csv(world.district.site.name, '2016-2017,12,100'), { visibility: 'NETWORK' });
    await act(world.network.lead.client, 'mutation { updateNetwork(input: { version: 2, minimumCell: 15 }) { id } }', {});
  }],
  ['the network gets a tracker', ['tracker.changed on learning'], () => createTracker(world.neighbour.lead)],
  ['a district gets a tracker', ['tracker.changed on organization'], () => createTracker(world.neighbour.lead, { visibility: 'OWNER' })],
  ['a team gets a tracker', ['tracker.changed on team'], () => createTracker(world.neighbour.lead, { visibility: 'TEAM', teamId: world.teamId })],
  ['a tracker is rewritten', ['tracker.changed on learning'], () => rewriteTracker('shared')],
  ['a tracker of the team is rewritten', ['tracker.changed on team'], () => rewriteTracker('own')],
  ['a tracker is kept to the district', ['tracker.changed on learning', 'tracker.changed on organization'], () => showTracker('OWNER')],
  ['a tracker of the district is rewritten', ['tracker.changed on organization'], () => rewriteTracker('shared')],
  ['a tracker is kept to the team', ['tracker.changed on organization', 'tracker.changed on team'], () => showTracker('TEAM', world.teamId)],
  ['a tracker is shown to the network again', ['tracker.changed on team', 'tracker.changed on learning'], () => showTracker('NETWORK')],
  ['a tracker is removed', ['tracker.changed on learning'], () => act(world.neighbour.lead.client, REMOVE, { id: world.trackers.shared.id })],
  ['a tracker is brought back', ['tracker.changed on learning'], () => act(world.neighbour.lead.client, RESTORE, { id: world.trackers.shared.id })],
  ['somebody is removed', ['member.removed on directory', 'member.removed on member'], async () => {
    const gone = await joinMember(world.network, world.network.lead, ['COACH']);
    await act(world.network.lead.client, 'mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename } }', { id: gone.memberId });
  }],
];

async function setState(state: string): Promise<void> {
  const [other] = world.others as [District];
  const { site } = await world.network.lead.client.ask<{ site: { version: number } }>('query ($id: ID!) { site(id: $id) { version } }', { id: other.site.id });
  await act(world.network.lead.client, 'mutation ($input: SetSiteStateInput!) { setSiteState(input: $input) { __typename } }', { input: { id: other.site.id, version: site.version, state } });
}

function setVisibility(visibility: string): Promise<unknown> {
  return act(world.neighbour.lead.client, 'mutation ($input: SetSeriesVisibilityInput!) { setSeriesVisibility(input: $input) { __typename } }', { input: { seriesId: world.seriesId, visibility } });
}

function showTracker(visibility: string, teamId?: string): Promise<unknown> {
  return act(world.neighbour.lead.client, SHOW, { input: { id: world.trackers.shared.id, visibility, teamId } });
}

async function rewriteTracker(whose: keyof World['trackers']): Promise<void> {
  const { id } = world.trackers[whose];
  const { tracker } = await world.neighbour.lead.client.ask<{ tracker: { version: number } }>('query ($id: ID!) { tracker(id: $id) { version } }', { id });
  await act(world.neighbour.lead.client, UPDATE, { input: { id, version: tracker.version, json: fileOf() } });
}

async function failImport(): Promise<void> {
  const { network, district, measures } = world;
  const data = await joinMember(network, district.lead, ['DISTRICT_DATA']);
  const { id } = await check(data.client, measures[0]?.id as string, csv(district.site.name, '2019-2020,20,100'));
  const letGo = await holdJobs(place);
  await confirm(data.client, id);
  await act(district.lead.client, 'mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename } }', { id: data.memberId });
  await letGo();
}

test.each(STEPS)('when %s, every page that shows it hears of it', async (_what, expected, step) => {
  const { told, silent } = await law.take(step);
  expect(told).toEqual(expect.arrayContaining(expected));
  expect(listed(told.map((words) => words.split(' ')[0] as EventName))).toEqual(expect.arrayContaining(told));
  expect(silent).toEqual([]);
});

test('every stream is numbered from one without a gap', async () => {
  const streams = await law.numbers();
  expect(streams.length).toBeGreaterThan(10);
  for (const seqs of streams) expect(seqs).toEqual(seqs.map((_, at) => at + 1));
});

test('every event outside of the teams\' work is told on every stream that the list names', () => {
  expect(law.toldOf(namesOutsideWork())).toEqual(listed(namesOutsideWork()));
});
