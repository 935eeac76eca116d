import { Client } from '../harness/client.js';
import type { Person } from './person.js';
import { unique } from './place.js';

type By = Pick<Person, 'client'>;

export interface StepValues { kind: string; title?: string; minutes?: number; prompt?: string; votesEach?: number; measureId?: string; ideaId?: string; cycleId?: string; id?: string }

export interface SessionValues { title?: string; purpose?: string; visibility?: string; teamId?: string; startsAt?: string; steps?: StepValues[] }

export interface Refusable { __typename: string; refusal?: string; message?: string }

/** A session that was planned, with the steps of its agenda in their order. */
export interface PlannedSession { id: string; code: string; version: number; steps: { id: string; kind: string }[] }

/** A prediction, a board with two dots for everybody, and commitments. */
export const AGENDA: readonly StepValues[] = [{ kind: 'TALK', minutes: 5 }, { kind: 'PREDICTION', minutes: 5 }, { kind: 'NOTES', minutes: 10, votesEach: 2 }, { kind: 'COMMITMENTS', minutes: 5 }];

export const SESSION_STATE = `query ($id: ID!) { sessionRoom(id: $id) {
  id now memberId takesPart myVotes
  session { id title purpose code visibility teamId state startsAt startedAt endedAt stepId timerEndsAt timerLeftMs version stream viewerCan { plan run takePart } }
  facilitator { id name organizationName } people { id name organizationName }
  steps { id kind title minutes prompt votesEach voting answers revealedAt openedAt closedAt spentMs idea { id title } cycle { id title } measure { id title } }
  answers { stepId memberId body value confidence } notes { id stepId authorId body x y votes version }
  commitments { id whoId what due doneAt authorId version } decisions { id what why authorId version } started { id idea { id title } cycle { id title } }
} }`;

export interface Room {
  id: string; now: string; memberId: string; takesPart: boolean; myVotes: string[];
  session: { state: string; code: string; stepId: string | null; timerEndsAt: string | null; timerLeftMs: number | null; version: number; startedAt: string | null; endedAt: string | null; visibility: string; title: string; viewerCan: { plan: boolean; run: boolean; takePart: boolean } };
  facilitator: { id: string; name: string }; people: { id: string; name: string }[];
  steps: { id: string; kind: string; title: string; minutes: number; voting: boolean; answers: number; spentMs: number; votesEach: number; revealedAt: string | null; openedAt: string | null; closedAt: string | null; measure: { id: string } | null; idea: { id: string } | null }[];
  answers: { stepId: string; memberId: string; body: string; value: number | null; confidence: number | null }[];
  notes: { id: string; stepId: string; authorId: string; body: string; x: number; y: number; votes: number; version: number }[];
  commitments: { id: string; whoId: string; what: string; due: string | null; doneAt: string | null; authorId: string; version: number }[];
  decisions: { id: string; what: string; why: string; authorId: string; version: number }[];
  started: { id: string; idea: { id: string } | null; cycle: { id: string } | null }[];
}

/** The agenda as a form sends it. */
export function agenda(steps: readonly StepValues[]): Record<string, unknown>[] {
  return steps.map((step, at) => ({ title: `Step ${at + 1}`, minutes: 5, ...step }));
}

/** Plans a session that the network sees, unless the values say otherwise. */
export async function planSession(by: By, values: SessionValues = {}): Promise<PlannedSession> {
  const { steps = AGENDA, ...more } = values;
  const input = { title: `Session ${unique()}`, purpose: 'Learn together', visibility: 'NETWORK', ...more, steps: agenda(steps) };
  const { createSession: made } = await by.client.ask<{ createSession: Refusable & { id: string; code: string; version: number } }>(
    'mutation ($input: CreateSessionInput!) { createSession(input: $input) { __typename ... on LiveSession { id code version } ... on Refused { refusal: code message } } }', { input }, Client.key());
  if (made.__typename === 'Refused') throw new Error(`${made.refusal}: ${made.message}`);
  const room = await sessionRoom(by, made.id);
  return { id: made.id, code: made.code, version: made.version, steps: room.steps };
}

/** A mutation about a session. Resolves with what it made, or `{ __typename: 'Refused', refusal }`. */
export async function sessionAct<T extends object = object>(by: By, name: string, variables: Record<string, unknown>, shows = ''): Promise<Refusable & { id: string } & T> {
  const type = { makeCommitment: 'Commitment', editCommitment: 'Commitment', removeCommitment: 'Commitment', finishCommitment: 'Commitment', makeDecision: 'Decision', editDecision: 'Decision', removeDecision: 'Decision', linkToSession: 'SessionLink' }[name]
    ?? (/Note$/.test(name) ? 'SessionNote' : 'LiveSession');
  const [given, declared] = 'input' in variables
    ? ['input: $input', `$input: ${{ createSession: 'CreateSession', updateSession: 'UpdateSession', commitPrediction: 'CommitPrediction', addSessionNote: 'AddNote', editSessionNote: 'EditNote', moveSessionNote: 'MoveNote' }[name] ?? name[0]?.toUpperCase() + name.slice(1)}Input!`]
    : [Object.keys(variables).map((key) => `${key}: $${key}`).join(', '), Object.entries(variables).map(([key, value]) => `$${key}: ${typeOf(key, value)}`).join(', ')];
  const answer = await by.client.ask<Record<string, Refusable & { id: string } & T>>(`mutation (${declared}) { ${name}(${given}) { __typename ... on ${type} { id ${shows} } ... on Refused { refusal: code message } } }`, variables, Client.key());
  return answer[name] as Refusable & { id: string } & T;
}

/** The state of a session as somebody sees it. */
export async function sessionRoom(by: By, id: string): Promise<Room> {
  return (await by.client.ask<{ sessionRoom: Room }>(SESSION_STATE, { id })).sessionRoom;
}

/** A session that has begun, with everybody in it: the first one facilitates. */
export async function liveSession(people: readonly By[], values: SessionValues = {}): Promise<PlannedSession> {
  const [facilitator, ...others] = people;
  const session = await planSession(facilitator as By, values);
  await sessionAct(facilitator as By, 'startSession', { id: session.id });
  for (const person of others) await sessionAct(person, 'joinSession', { id: session.id });
  return session;
}

/** Goes to the first step of a kind. Resolves with its id. */
export async function openStep(by: By, session: PlannedSession, kind: string): Promise<string> {
  const stepId = session.steps.find((step) => step.kind === kind)?.id as string;
  await sessionAct(by, 'openSessionStep', { stepId });
  return stepId;
}

function typeOf(key: string, value: unknown): string {
  if (typeof value === 'boolean') return 'Boolean!';
  if (typeof value === 'number') return 'Int!';
  return key === 'act' ? 'TimerAct!' : 'ID!';
}
