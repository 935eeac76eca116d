import { unlessRefused } from '../../factories/invitation.js';
import type { Person } from '../../factories/index.js';
import { Client } from '../../harness/client.js';

/** A test of an idea as specs need it. */
export interface Cycle { id: string; version: number; stage: string }
export type Decision = 'ADOPT' | 'ADAPT' | 'ABANDON';

const CYCLE = '__typename ... on PdsaCycle { id version stage } ... on Refused { message }';
type Answer = Cycle & { __typename: string; message?: string };

async function change(member: Pick<Person, 'client'>, name: string, type: string, input: Record<string, unknown>): Promise<Cycle> {
  const answer = await member.client.ask<Record<string, Answer>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${CYCLE} } }`, { input }, Client.key());
  const { id, version, stage } = unlessRefused(answer[name] as Answer);
  return { id, version, stage };
}

/** A test that its team has started, shown to the network unless said otherwise. */
export function startTest(member: Pick<Person, 'client'>, of: { ideaId: string; teamId: string; visibility?: string; stage?: string }): Promise<Cycle> {
  return change(member, 'createCycle', 'CreateCycleInput', {
    visibility: 'NETWORK', stage: 'RUNNING', objective: 'Five families are called.', predictions: [{ question: 'How many come back?', predicted: 'Three of five' }], ...of,
  });
}

/** Studies a running test and closes it. */
export async function closeTest(member: Pick<Person, 'client'>, cycle: Cycle, decision: Decision, said: { learned?: string; conditions?: string[] } = {}): Promise<Cycle> {
  const studying = await change(member, 'advanceCycle', 'AdvanceCycleInput', { id: cycle.id, version: cycle.version, to: 'STUDYING' });
  const { cycle: { predictions } } = await member.client.ask<{ cycle: { predictions: { id: string }[] } }>('query ($id: ID!) { cycle(id: $id) { predictions { id } } }', { id: cycle.id });
  const compared = await change(member, 'recordResults', 'RecordResultsInput', {
    cycleId: cycle.id, version: studying.version, results: predictions.map(({ id }) => ({ predictionId: id, result: 'Three came', verdict: 'CONFIRMED' })),
  });
  const studied = await change(member, 'updateCycle', 'UpdateCycleInput', {
    id: cycle.id, version: compared.version, learned: said.learned ?? 'A call before eight works.', conditions: said.conditions ?? [],
  });
  return change(member, 'advanceCycle', 'AdvanceCycleInput', { id: cycle.id, version: studied.version, to: 'CLOSED', decision, why: 'It did what we hoped.', nextStep: 'Go on.' });
}

/** Shows a test to more people, or to fewer. */
export async function showTest(member: Pick<Person, 'client'>, id: string, visibility: string): Promise<Cycle> {
  const { cycle: { version } } = await member.client.ask<{ cycle: { version: number } }>('query ($id: ID!) { cycle(id: $id) { version } }', { id });
  return change(member, 'setCycleVisibility', 'SetCycleVisibilityInput', { id, version, visibility });
}

export interface Evidence { teams: number; districts: number; tests: number; running: number; adopted: number; adapted: number; abandoned: number; conditions: { text: string; tests: number }[] }

const EVIDENCE = 'teams districts tests running adopted adapted abandoned conditions { text tests }';

/** What somebody reads as the evidence of an idea. */
export async function evidenceOf(member: Pick<Person, 'client'>, ideaId: string): Promise<Evidence | null> {
  const { idea } = await member.client.ask<{ idea: { evidence: Evidence | null } }>(`query ($id: ID!) { idea(id: $id) { evidence { ${EVIDENCE} } } }`, { id: ideaId });
  return idea.evidence;
}

export interface Learned { id: string; decision: Decision; learned: string; ideaId: string; teamName: string; districtName: string; evidence: Evidence | null }
interface Page { recentLearning: { edges: { node: Learned; cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }

const RECENT = `query ($first: Int!, $after: String) { recentLearning(first: $first, after: $after) {
  edges { cursor node { id decision learned ideaId teamName districtName evidence { ${EVIDENCE} } } } pageInfo { hasNextPage endCursor } } }`;

/** A page of what was learned last. */
export async function recentPage(member: Pick<Person, 'client'>, first = 20, after: string | null = null): Promise<Page['recentLearning']> {
  return (await member.client.ask<Page>(RECENT, { first, after })).recentLearning;
}

/** The tests that ended last, by id. */
export async function recentTests(member: Pick<Person, 'client'>): Promise<string[]> {
  return (await recentPage(member)).edges.map(({ node }) => node.id);
}
