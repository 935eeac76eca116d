import { Client } from '../harness/client.js';
import { advanceCycle, closeCycle, createCycle, onCycle, type Cycle, type Team } from '../factories/index.js';
import { ownedBy, wordsOf, type Crew } from './fill-crew.js';
import type { Ideas } from './fill-practice.js';

/** Some tests of a crew, by who may see them. */
export interface Cycles { NETWORK: Cycle; OWNER: Cycle; TEAM: Cycle }

/** Tests in every stage, shown to the network, to the district and to the team alone. A shared one tests an idea that is not. */
export async function fillTests(crew: Crew, team: Team, ideas: Ideas): Promise<Cycles> {
  const make = (visibility: keyof Ideas, stage: string, idea: keyof Ideas): Promise<Cycle> => fillTest(crew, team, ideas[idea].id, visibility, stage);
  const cycles = { NETWORK: await make('NETWORK', 'RUNNING', 'NETWORK'), OWNER: await make('OWNER', 'RUNNING', 'OWNER'), TEAM: await make('TEAM', 'RUNNING', 'TEAM') };
  for (const stage of ['DRAFT', 'PLANNED']) for (const visibility of ['NETWORK', 'TEAM'] as const) await make(visibility, stage, 'NETWORK');
  await make('NETWORK', 'RUNNING', 'TEAM');
  for (const [visibility, decision] of [['NETWORK', 'ADOPT'], ['NETWORK', 'ABANDON'], ['NETWORK', 'ADAPT'], ['TEAM', 'ADAPT']] as const) await close(crew, team, await make(visibility, 'RUNNING', 'NETWORK'), visibility, decision);
  for (const visibility of ['NETWORK', 'TEAM'] as const) await advanceCycle(crew.lead, await make(visibility, 'RUNNING', 'NETWORK'), 'STUDYING');
  const { client } = crew.mate;
  await client.ask('mutation ($cycleId: ID!, $teamId: ID!) { clonePlan(cycleId: $cycleId, teamId: $teamId) { __typename } }', { cycleId: cycles.NETWORK.id, teamId: team.id }, Client.key());
  return cycles;
}

async function fillTest(crew: Crew, team: Team, ideaId: string, visibility: keyof Ideas, stage: string): Promise<Cycle> {
  const word = wordsOf(crew, `a ${visibility} test`, ownedBy(crew, visibility, team.id), true);
  const cycle = await createCycle(crew.lead, ideaId, team.id, {
    title: word('title'), objective: word('objective'), stage, visibility, measureId: crew.measureId, siteId: crew.district.site.id, dataPlan: word('data plan'), plannedStart: '2029-04-01', plannedEnd: '2029-05-01', scaleUnit: 'class',
    tasks: [{ what: word('task') }], predictions: [{ question: word('question'), predicted: word('predicted'), value: 4, unit: 'families', confidence: 60 }],
  });
  if (stage === 'RUNNING') for (const note of [{ kind: 'OBSERVATION', body: word('note') }, { kind: 'DATA', body: word('note'), quantity: 3, unit: 'families' }]) await onCycle(crew.mate, 'addCycleNote', { cycleId: cycle.id, ...note });
  return cycle;
}

async function close(crew: Crew, team: Team, cycle: Cycle, visibility: keyof Ideas, decision: string): Promise<void> {
  const word = wordsOf(crew, `a closed ${visibility} test`, ownedBy(crew, visibility, team.id), true);
  const planned = await onCycle(crew.lead, 'updateCycle', { id: cycle.id, version: cycle.version, asPlanned: false, whatDiffered: word('what differed'), plannedEnd: '2029-06-01' });
  await closeCycle(crew.lead, planned, decision, { learned: word('learned'), conditions: [word('condition')], why: word('why') });
}
