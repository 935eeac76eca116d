import { Client } from '../harness/client.js';
import { unlessRefused } from './invitation.js';
import type { Person } from './person.js';

/** A test as specs need it. */
export interface Cycle { id: string; version: number; stage: string; predictions: { id: string; version: number }[] }

export interface CycleValues {
  title?: string; objective?: string; stage?: string; visibility?: string; measureId?: string; siteId?: string; scaleCount?: number | null; scaleUnit?: string; dataPlan?: string;
  plannedStart?: string; plannedEnd?: string; tasks?: { what: string; who?: string }[]; predictions?: { question: string; predicted?: string; value?: number; unit?: string; confidence?: number }[];
}

type Answer = Cycle & { __typename: string; code?: string; message?: string };

/** What mutations of cycles answer in specs. */
export const CYCLE = `__typename ... on PdsaCycle { id version stage predictions { id version } } ... on Refused { code message }`;

/** Sends a mutation of a cycle; resolves with the cycle or the refusal. */
export async function onCycle(person: Pick<Person, 'client'>, mutation: string, input: object, headers = Client.key()): Promise<Answer> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const data = await person.client.ask<Record<string, Answer>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${CYCLE} } }`, { input }, headers);
  return data[mutation] as Answer;
}

/** A test of an idea by a team. Started, with one prediction, unless the values say otherwise. */
export async function createCycle(person: Pick<Person, 'client'>, ideaId: string, teamId: string, values: CycleValues = {}): Promise<Cycle> {
  return unlessRefused(await onCycle(person, 'createCycle', {
    ideaId, teamId, stage: 'RUNNING', objective: 'Can one adviser reach 28 families in five days?', scaleCount: 1, scaleUnit: 'class',
    predictions: [{ question: 'How many families answer?', predicted: '24 of 28', value: 24, unit: 'families', confidence: 75 }], ...values,
  }));
}

/** Takes a test to a stage. */
export async function advanceCycle(person: Pick<Person, 'client'>, { id, version }: Pick<Cycle, 'id' | 'version'>, to: string, more: object = {}): Promise<Cycle> {
  return unlessRefused(await onCycle(person, 'advanceCycle', { id, version, to, ...more }));
}

/** Studies a running test and closes it, each prediction with the same verdict. */
export async function closeCycle(person: Pick<Person, 'client'>, cycle: Cycle, decision: string, more: { learned?: string; conditions?: string[]; why?: string } = {}): Promise<Cycle> {
  const { learned = 'Mornings work.', conditions = [], why = 'It held.' } = more;
  const studying = await advanceCycle(person, cycle, 'STUDYING');
  const results = studying.predictions.map(({ id }) => ({ predictionId: id, result: '20 of 28', resultValue: 20, verdict: 'PARTLY' }));
  const compared = unlessRefused(await onCycle(person, 'recordResults', { cycleId: cycle.id, version: studying.version, results }));
  const studied = unlessRefused(await onCycle(person, 'updateCycle', { id: cycle.id, version: compared.version, learned, conditions }));
  return advanceCycle(person, studied, 'CLOSED', { decision, why });
}
