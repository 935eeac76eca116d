import type { Client as Database } from 'pg';
import { inviteMember, type District, type Person, type Place, type PointRow, type Site } from '../factories/index.js';
import { Client } from '../harness/client.js';
import { each } from './ask.js';
import { Canaries } from './canaries.js';
import { fillLoneCrew, fillMainCrews, type MainNetwork } from './fill-crews.js';
import { fillCharts, fillGroupPhase, fillMeasureChart } from './fill-charts.js';
import { fillDistrict, fillHub, fillListed, fillMeasure, fillMember, fillSchool, invitedMail, type Canvas } from './fill-network.js';
import { act } from './fill-crew.js';
import { fillEntries } from './fill-entries.js';
import { fillFigures, fillTwoOwners } from './fill-figures.js';
import { fallingPoints, familyPoints, forbidSums, importCanaries, PERIODS, pointsOf, type Holding } from './fill-points.js';
import { fillGroups } from './fill-groups.js';
import { endSessions, fillLinks, fillTokens } from './fill-keys.js';
import { fillWaiting } from './fill-waiting.js';
import type { Sight } from './may.js';
import { readSights, readTargets } from './rows.js';
import type { Viewer, World } from './world.js';

/** Fills a fresh server with three networks, through GraphQL as their people would, and tells who they are. */
export async function fillWorld(place: Place, database: Database): Promise<World> {
  const canaries = new Canaries();
  const [main, twin] = await fillHub(place, canaries, 'main and twin', ['main', 'twin']) as [Canvas, Canvas];
  const [foreign] = await fillHub(place, canaries, 'foreign', ['foreign']) as [Canvas];
  const network = await fillMain(main);
  await fillGroups(network, database);
  await fillFigures(network);
  await fillTwoOwners(place, network);
  await fillMainCharts(network, database);
  const coming = await fillWaiting(network, database);
  const founder = main.network.lead;
  const people = await fillRoles(network);
  const [stranger] = await Promise.all([fillForeign(foreign, coming, database), fillTwin(twin, coming, database), fillMainCrews(network, people, coming, database)]);
  const closed = await fillMember(main, founder, main.hubId, ['HUB_LEAD'], 'somebody whose account is closed');
  await place.drain();
  const links = await fillLinks(network, database);
  await stopDistrict(network);
  await place.drain();
  const sights = await readSights(database);
  const viewer = (name: string, person: Person, home = main.network.slug): Viewer => ({ name, home, client: person.client.in(null), sight: sights.get(person.id) as Sight, email: person.email, password: person.password });
  const { viewers: tokens, dead } = await fillTokens(place, main, founder, network.own.lead, sights, database);
  const targets = await readTargets(database, canaries, { main: main.network.id, twin: twin.network.id, foreign: foreign.network.id, own: network.own.organizationId, sibling: network.sibling.organizationId, resting: network.resting.organizationId });
  await database.query('update api_token set last_used_at = now()');
  const viewers = [
    ...people.map(({ name, person }) => viewer(name, person)),
    viewer('founder of the hub', founder),
    viewer('first person of the own district', network.own.lead),
    viewer('data of the sibling district', network.sibling.lead),
    viewer('data of the resting district', network.resting.lead),
    viewer('lead of the foreign network only', foreign.network.lead, foreign.network.slug),
    viewer('data of a foreign district only', stranger.lead, foreign.network.slug),
    ...tokens,
    { name: 'signed out', home: main.network.slug, client: new Client(place.url), sight: { userId: null, memberships: [] } },
  ];
  return {
    canaries, viewers, targets, coming, networks: { main: main.network, twin: twin.network, foreign: foreign.network },
    dead: [...dead, ...(await endSessions(place, people[0]?.person as Person, closed, database))], deadLinks: links.dead, openLink: links.open,
  };
}

async function fillMain(canvas: Canvas): Promise<MainNetwork> {
  const { place, canaries, network, hubId } = canvas;
  const own = await fillDistrict(canvas, 'the own district');
  const sibling = await fillDistrict(canvas, 'the sibling district');
  const third = await fillDistrict(canvas, 'the third district');
  const resting = await fillDistrict(canvas, 'the resting district');
  const listed = await fillListed(canvas, 'the listed district');
  const schools = [];
  for (const name of ['first', 'second', 'third']) schools.push(await fillSchool(canvas, own, `the ${name} school of the own district`));
  const holding = (owner: string, shared: boolean, what: string): Holding => ({ network: network.id, owner, shared, what });
  const districts = { own, sibling, third, resting };
  const shared = await fillMeasure(canvas, 'the shared measure of main', true);
  const unshared = await fillMeasure(canvas, 'the measure of main whose points are not shared', true);
  const pair = await fillMeasure(canvas, 'the measure of main with two owners', true);
  const hidden = await fillMeasure(canvas, 'the hidden measure of the hub of main', false);

  const files: [Person, string, PointRow[], Holding][] = [];
  const send = (person: Person, measure: string, rows: PointRow[], held: Holding): PointRow[] => {
    files.push([person, measure, rows, held]);
    return rows;
  };
  const mine = holding(own.organizationId, true, 'shared points of the own district');
  const ofOwn = send(own.lead, shared.id, familyPoints(canaries, mine, own.site.name, schools.map(({ name }) => name)), mine);
  const others: PointRow[][] = [];
  for (const [name, period, side] of [['sibling', 2, 'numerator'], ['third', 3, 'rest'], ['resting', 2, 'rest']] as const) {
    const held = holding(districts[name].organizationId, true, `shared points of the ${name} district`);
    others.push(send(districts[name].lead, shared.id, (name === 'third' ? fallingPoints : pointsOf)(canaries, held, districts[name].site.name, { period, side }), held));
  }
  const hub = holding(hubId, true, 'shared points of the hub');
  others.push(send(network.lead, shared.id, pointsOf(canaries, hub, listed.name, { period: 3, side: 'numerator' }), hub));
  forbidSums(canaries, 'the shared measure with its small cells', [ofOwn.filter(({ site }) => site === own.site.name), ...others], PERIODS.slice(2, 4));

  const pairs: PointRow[][] = [];
  const alones: PointRow[][] = [];
  for (const name of ['own', 'sibling'] as const) {
    const { organizationId, lead, site } = districts[name];
    const alone = holding(organizationId, false, `unshared points of the ${name} district`);
    alones.push(send(lead, unshared.id, pointsOf(canaries, alone, site.name, { period: 1, side: 'numerator' }), alone));
    const both = holding(organizationId, true, `points of the ${name} district beside one other`);
    pairs.push(send(lead, pair.id, pointsOf(canaries, both, site.name, null), both));
  }
  forbidSums(canaries, 'the measure with two owners', pairs, PERIODS);
  for (const measure of [unshared, hidden]) {
    const alone = holding(hubId, false, `unshared points of the hub in ${measure === hidden ? 'its hidden measure' : 'a shared measure'}`);
    // About the third district: for the hub to hand over, once. The resting one must not get any.
    const ofHub = [pointsOf(canaries, alone, listed.name, { period: 1, side: 'numerator' }), ...[third, resting].map(({ site }) => pointsOf(canaries, alone, site.name, null))];
    send(network.lead, measure.id, ofHub.flat(), alone);
    if (measure === unshared) forbidSums(canaries, 'the measure whose points are not shared', [...alones, ...ofHub], PERIODS.filter((_, index) => index !== 1));
  }
  await each(files, 4, async ([person, measure, rows, held]) => { await importCanaries(place, canaries, person, measure, rows, held); });
  for (const { lead, site } of [own, sibling, resting]) await fillEntries(place, lead, unshared.id, site.id);
  await fillEntries(place, network.lead, unshared.id, listed.id);
  return { canvas, own, sibling, third, resting, listed, schools, shared, unshared, hidden };
}

async function fillMainCharts({ canvas, own, sibling, third, resting, shared, hidden }: MainNetwork, database: Database): Promise<void> {
  for (const { lead, organizationId } of [own, sibling, resting]) await fillCharts(canvas, lead, organizationId, database);
  await fillCharts(canvas, canvas.network.lead, canvas.hubId, database);
  await fillGroupPhase(third, database);
  for (const measure of [shared, hidden]) await fillMeasureChart(canvas, canvas.network.lead, canvas.hubId, measure.id, measure === shared);
}

async function fillTwin(canvas: Canvas, coming: World['coming'], database: Database): Promise<void> {
  const { place, canaries, network, hubId } = canvas;
  await fillListed(canvas, 'a listed district of twin');
  const district = await fillDistrict(canvas, 'a joined district of twin');
  for (const shared of [true, false]) {
    const measure = await fillMeasure(canvas, `the ${shared ? 'shared' : 'hidden'} measure of twin`, shared);
    const holding: Holding = { network: network.id, owner: hubId, shared, what: `${shared ? 'shared' : 'unshared'} points of the hub in twin` };
    await importCanaries(place, canaries, network.lead, measure.id, pointsOf(canaries, holding, district.site.name, { period: 1, side: 'numerator' }), holding);
    await fillEntries(place, network.lead, measure.id, district.site.id);
    await fillMeasureChart(canvas, network.lead, hubId, measure.id, shared);
    if (shared) await fillLoneCrew(canvas, district, 'twin', measure.id, null, coming);
  }
  await fillCharts(canvas, network.lead, hubId, database);
  // The same hub as in main, where it must not see this one.
  await act(network.lead, 'installTracker', 'InstallTrackerInput', { input: { ready: 'attendance-by-week' } }, '... on TrackerInstall { id }');
}

async function fillForeign(canvas: Canvas, coming: World['coming'], database: Database): Promise<District> {
  const { place, canaries, network, hubId } = canvas;
  const district = await fillDistrict(canvas, 'the foreign district');
  const listed = await fillListed(canvas, 'a listed district of foreign');
  const school = await fillSchool(canvas, district, 'a school of the foreign district');
  const shared = await fillMeasure(canvas, 'the shared measure of foreign', true);
  const hidden = await fillMeasure(canvas, 'the hidden measure of foreign', false);
  const points = async (person: Person, owner: string, measure: string, site: Site, open: boolean, what: string): Promise<void> => {
    const holding: Holding = { network: network.id, owner, shared: open, what };
    await importCanaries(place, canaries, person, measure, pointsOf(canaries, holding, site.name, { period: 1, side: 'numerator' }), holding);
  };
  await points(district.lead, district.organizationId, shared.id, district.site, true, 'shared points of the foreign district');
  await fillEntries(place, district.lead, shared.id, district.site.id);
  await points(network.lead, hubId, shared.id, listed, false, 'unshared points of the foreign hub');
  await points(network.lead, hubId, hidden.id, listed, false, 'points of the hidden measure of foreign');
  await fillCharts(canvas, district.lead, district.organizationId, database);
  await fillMeasureChart(canvas, network.lead, hubId, hidden.id, false);
  await inviteMember(network.lead, invitedMail(canvas, 'somebody invited to foreign', hubId), ['COACH']);
  await fillLoneCrew(canvas, district, 'foreign', shared.id, school.id, coming);
  return district;
}

/** One person for each role, and one who has left. */
async function fillRoles({ canvas, own }: MainNetwork): Promise<{ name: string; person: Person }[]> {
  const founder = canvas.network.lead;
  const ofHub = ['HUB_LEAD', 'HUB_DATA', 'COACH', 'GUEST'].map(async (role) => (
    { name: role === 'GUEST' ? 'GUEST of the hub' : role, person: await fillMember(canvas, founder, canvas.hubId, [role], `the ${role} of the hub`) }));
  const ofDistrict = ['DISTRICT_LEAD', 'DISTRICT_DATA', 'PRINCIPAL', 'TEACHER', 'GUEST'].map(async (role) => (
    { name: role, person: await fillMember(canvas, own.lead, own.organizationId, [role], `the ${role} of the own district`) }));
  const people = await Promise.all([...ofHub, ...ofDistrict]);
  const former = await fillMember(canvas, own.lead, own.organizationId, ['DISTRICT_DATA'], 'the former member of the own district');
  await founder.client.ask('mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename } }', { id: canvas.memberIds.get(former.id) }, Client.key());
  return [...people, { name: 'former DISTRICT_DATA', person: former }];
}

async function stopDistrict({ canvas, resting }: MainNetwork): Promise<void> {
  const { lead } = canvas.network;
  const { site } = await lead.client.ask<{ site: { version: number } }>('query ($id: ID!) { site(id: $id) { version } }', { id: resting.site.id });
  await lead.client.ask('mutation ($input: SetSiteStateInput!) { setSiteState(input: $input) { __typename } }', { input: { id: resting.site.id, version: site.version, state: 'PAUSED' } }, Client.key());
}
