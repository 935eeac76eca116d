import { createIdea, createTeam, planSession, type Idea, type Team } from '../factories/index.js';
import { Client } from '../harness/client.js';
import { ADD } from '../api/tools/charts.js';
import { createTracker, fileOf } from '../api/tools/trackers.js';
import { act, ownedBy, wordFor, wordsOf, type Crew } from './fill-crew.js';
import { fillTests } from './fill-tests.js';
import { fillSessions } from './fill-sessions.js';
import { fillTalk } from './fill-talk.js';

/** The ideas of a crew, by who may see them. */
export type Ideas = Record<'NETWORK' | 'OWNER' | 'TEAM', Idea>;

/** Everything that a district does between its figures: a team, ideas, tests, sessions, and talk about all of it. */
export async function fillPractice(crew: Crew): Promise<void> {
  const { team, former } = await fillTeams(crew);
  const ideas = await fillIdeas(crew, team);
  await fillTrackers(crew, team);
  await noteIdea(crew, ideas);
  const cycles = await fillTests(crew, team, ideas);
  const sessions = await fillSessions(crew, team, ideas, cycles);
  await fillTalk(crew, { team: team.id, ideas, cycles, sessions });
  await endTeam(crew, former);
}

async function fillTeams(crew: Crew): Promise<{ team: Team; former: Team }> {
  const { canvas, district, lead, mate, coach, hub, schoolId } = crew;
  const network = canvas.network.id;
  const words = (of: string): ((part: string) => string) => wordsOf(crew, of, ownedBy(crew, 'NETWORK'), true);
  const memberOf = (person: { id: string }): { memberId: string } => ({ memberId: canvas.memberIds.get(person.id) as string });
  const members = [...(mate === lead ? [] : [memberOf(mate)]), ...(coach ? [[memberOf(coach), 'COACH'] as [{ memberId: string }, 'COACH']] : [])];
  const make = (of: string): Promise<Team> => createTeam(district, { name: words(of)('name'), purpose: words(of)('purpose'), members, schools: schoolId ? [{ id: schoolId }] : [] });
  const team = await make('the team');
  const former = await make('the team that ended');
  if (mate !== lead) await act(lead, 'setTeamPart', 'SetTeamPartInput', { input: { teamId: team.id, ...memberOf(mate), perspective: wordFor(crew, 'perspective', [{ to: 'people', network }]) } }, '... on Team { id }');
  const concerned = (id: string) => [{ to: 'readers', network, owner: district.organizationId }, { to: 'team', network, team: id }, { to: 'leads', network, owner: canvas.hubId }] as const;
  for (const [{ id }, requirement] of [[team, 'PRINCIPALS'], [former, 'PRINCIPALS']] as const) {
    const waiver = await act(lead, 'askWaiver', 'AskWaiverInput', { input: { teamId: id, requirement, reason: `Because ${wordFor(crew, 'reason of a waiver', concerned(id))}` } }, '... on TeamWaiver { id }');
    if (id === former.id) await act(hub, 'decideWaiver', 'DecideWaiverInput', { input: { id: waiver.id, approve: true, note: wordFor(crew, 'note of a waiver', concerned(id)) } }, '... on TeamWaiver { id }');
  }
  for (const [id, low] of [[district.site.id, -1], ...(schoolId ? [[schoolId, 0]] : [])] as [string, number][]) {
    const { site } = await lead.client.ask<{ site: { version: number } }>('query ($id: ID!) { site(id: $id) { version } }', { id });
    await lead.client.ask('mutation ($input: DescribeSiteInput!) { describeSite(input: $input) { id } }', { input: { id, version: site.version, locale: 'TOWN', enrollment: 4100, gradeLow: low, gradeHigh: 12 } }, Client.key());
  }
  for (const person of [lead, ...(mate === lead ? [] : [mate])]) {
    const body = JSON.stringify({ title: canvas.canaries.word('a draft', [{ to: 'person', user: person.id }], ['draft.keep']) });
    await person.client.ask('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { form } }', { input: { form: 'CYCLE_PLAN', target: 'new', body } });
  }
  return { team, former };
}

// What it met about outlives the team, and is nobody's to read: a session, which comes after those of the team at work.
async function endTeam({ lead }: Crew, former: Team): Promise<void> {
  await planSession(lead, { visibility: 'TEAM', teamId: former.id, title: 'A session of a team that ended' });
  const { team: now } = await lead.client.ask<{ team: { version: number } }>('query ($id: ID!) { team(id: $id) { version } }', { id: former.id });
  await act(lead, 'endTeam', '', { id: former.id, version: now.version }, '... on Team { id }');
}

// The network's is in use in the district, which has a measure of it; another one is removed.
async function fillTrackers(crew: Crew, team: Team): Promise<void> {
  const { lead } = crew;
  for (const visibility of ['NETWORK', 'OWNER', 'TEAM'] as const) {
    const teamId = visibility === 'TEAM' ? team.id : undefined;
    const word = wordsOf(crew, `the ${visibility} tracker`, ownedBy(crew, visibility, teamId ?? null), true);
    const json = fileOf({ name: word('name'), 'definition.why': word('why'), 'form.help': word('help'), sampling: word('sample'), credit: word('credit') });
    const { id } = await createTracker(lead, { json, visibility, ...(teamId ? { teamId } : {}) });
    if (visibility === 'NETWORK') await act(lead, 'installTracker', 'InstallTrackerInput', { input: { trackerId: id } }, '... on TrackerInstall { id }');
  }
  const { readyTrackers } = await lead.client.ask<{ readyTrackers: { key: string }[] }>('{ readyTrackers { key } }');
  await act(lead, 'installTracker', 'InstallTrackerInput', { input: { ready: readyTrackers[0]?.key, teamId: team.id } }, '... on TrackerInstall { id }');
  const { id } = await createTracker(lead);
  await lead.client.ask('mutation ($id: ID!) { removeTracker(id: $id) { id } }', { id }, Client.key());
}

// What the hub notes on the charts of a measure leads to an idea that its network sees.
async function noteIdea(crew: Crew, ideas: Ideas): Promise<void> {
  const { canaries, network } = crew.canvas;
  const text = `Because of ${canaries.word(`note about an idea of ${crew.what}`, [{ to: 'members', network: network.id }], ['measure.read', 'series.read'])}`;
  await crew.hub.client.ask(ADD, { input: { measureId: crew.measureId, onDate: '2015-09-01', kind: 'EVENT', text, linkKind: 'IDEA', linkId: ideas.NETWORK.id } }, Client.key());
}

async function fillIdeas(crew: Crew, team: Team): Promise<Ideas> {
  const { canvas, district, lead, mate, coming } = crew;
  const network = canvas.network.id;
  const ideas: Partial<Ideas> = {};
  for (const visibility of ['NETWORK', 'OWNER', 'TEAM'] as const) {
    const teamId = visibility === 'TEAM' ? team.id : null;
    const word = wordsOf(crew, `the ${visibility} idea`, ownedBy(crew, visibility, teamId), true);
    // What was written before is read by whoever may edit: people of the owner who see the idea, and its team.
    const before = wordFor(crew, `the first edition of the ${visibility} idea`, visibility === 'TEAM' ? [{ to: 'team', network, team: team.id }] : [{ to: 'readers', network, owner: district.organizationId }]);
    const idea = await createIdea(lead, { title: word('title'), summary: word('summary'), problem: before, core: [word('core')], adaptable: [word('adaptable')], drivers: [word('driver')], firstTest: word('first test'), visibility, ...(teamId ? { teamId } : {}) });
    ideas[visibility] = { ...idea, ...(await act<{ version: number }>(lead, 'updateIdea', 'UpdateIdeaInput', { input: { id: idea.id, version: idea.version, problem: word('problem') } }, '... on ChangeIdea { version }')) };
  }
  const gone = [{ to: 'leads', network, owner: district.organizationId }, { to: 'person', user: lead.id }] as const;
  const removed = wordFor(crew, 'title of the removed idea', gone);
  coming.push({ text: removed, what: `title of the removed idea of ${crew.what}`, audiences: [{ to: 'members', network }] });
  const { id } = await createIdea(lead, { title: removed });
  await lead.client.ask('mutation ($id: ID!) { removeIdea(id: $id) { id } }', { id }, Client.key());
  await mate.client.ask('mutation ($id: ID!) { cloneIdea(id: $id) { id } }', { id: ideas.NETWORK?.id }, Client.key());
  return ideas as Ideas;
}
