import { EVENT_NAMES, EVENT_STREAMS } from '@cairn/domain';
import { agenda, freshNetwork, joinDistrict, planSession, sessionAct, sessionRoom, type District, type Network, type PlannedSession } from '../../factories/index.js';
import { server, type TestServer } from '../../harness/server.js';
import { registered } from '../tools/documents.js';
import { shown } from '../tools/shown.js';
import { sql } from '../tools/sql.js';

/**
 * State before + events = fresh state, for sessions: whenever the state, the list or the open commitments of somebody change,
 * a stream that this page hears has told something; and every event of sessions is told on each of its streams.
 */
interface Stored { stream: string; seq: string; name: string }

let place: TestServer;
let network: Network;
let district: District;
let session: PlannedSession;
let noteId: string;
let memberId: string;
const made: Record<string, string> = {};
const told = new Set<string>();
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  district = await joinDistrict(network);
  session = await planSession(network.lead);
  memberId = (await sessionRoom(district.lead, session.id)).memberId;
  for (const event of await events()) told.add(nameOf(event));
});

const stepOf = (kind: string): string => session.steps.find((step) => step.kind === kind)?.id as string;
const nameOf = ({ name, stream }: Stored): string => `${name} on ${stream.split(':')[0]}`;
const OURS = EVENT_NAMES.filter((name) => /^(session|commitment|decision)\./.test(name));
const events = (): Promise<Stored[]> => sql<Stored>(place, `select stream, seq, name from event where network_id = $1 and name ~ '^(session|commitment|decision)[.]' order by stream, seq`, [network.id]);

/** The pages of two people, and what each hears. */
async function pages(): Promise<Map<string, { hears: string[]; shows: string }>> {
  const found = new Map<string, { hears: string[]; shows: string }>();
  for (const [who, { client }] of [['lead', network.lead], ['member', district.lead]] as const) {
    const ask = async (name: string, variables: object): Promise<string> => shown(await (await client.post(JSON.stringify({ id: registered(name), variables }))).text());
    found.set(`${who}: the session`, { hears: [`session:${session.id}`], shows: await ask('SessionRoom', { id: session.id }) });
    const lists = await Promise.all(['PLANNED', 'LIVE', 'ENDED'].map((state) => ask('Sessions', { state })));
    found.set(`${who}: the list`, { hears: [`learning:${network.id}`, `session:${session.id}`], shows: lists.join() });
    found.set(`${who}: the commitments`, { hears: [`member:${who === 'member' ? memberId : (await sessionRoom(network.lead, session.id)).memberId}`], shows: await ask('MyCommitments', {}) });
  }
  return found;
}

const STEPS: [what: string, expected: string, step: () => Promise<unknown>][] = [
  ['another is planned', 'session.planned on learning', () => planSession(network.lead)],
  ['the plan changes', 'session.updated on session', () => sessionAct(network.lead, 'updateSession', { input: { id: session.id, version: 1, title: 'Renamed' } })],
  ['it starts', 'session.started on session', () => sessionAct(network.lead, 'startSession', { id: session.id })],
  ['somebody joins', 'session.joined on session', () => sessionAct(district.lead, 'joinSession', { id: session.id })],
  ['the predictions begin', 'session.stepOpened on session', () => sessionAct(network.lead, 'openSessionStep', { stepId: stepOf('PREDICTION') })],
  ['somebody predicts', 'session.answered on session', () => sessionAct(district.lead, 'commitPrediction', { input: { stepId: stepOf('PREDICTION'), body: 'x' } })],
  ['all see', 'session.revealed on session', () => sessionAct(network.lead, 'revealPredictions', { stepId: stepOf('PREDICTION') })],
  ['the timer rests', 'session.timerChanged on session', () => sessionAct(network.lead, 'turnSessionTimer', { id: session.id, act: 'PAUSE' })],
  ['the notes begin', 'session.stepOpened on session', () => sessionAct(network.lead, 'openSessionStep', { stepId: stepOf('NOTES') })],
  ['a note is written', 'session.noted on session', async () => { noteId = (await sessionAct(district.lead, 'addSessionNote', { input: { stepId: stepOf('NOTES'), body: 'x' } })).id; }],
  ['a note is moved', 'session.noteChanged on session', () => sessionAct(network.lead, 'moveSessionNote', { input: { id: noteId, x: 1, y: 1 } })],
  ['voting opens', 'session.votingChanged on session', () => sessionAct(network.lead, 'setSessionVoting', { stepId: stepOf('NOTES'), voting: true })],
  ['a dot is set', 'session.voted on session', () => sessionAct(district.lead, 'voteForNote', { noteId, on: true })],
  ['a dot is taken back', 'session.voted on session', () => sessionAct(district.lead, 'voteForNote', { noteId, on: false })],
  ['a note goes', 'session.noteRemoved on session', () => sessionAct(district.lead, 'removeSessionNote', { id: noteId, removed: true })],
  ['a note comes back', 'session.noteChanged on session', () => sessionAct(district.lead, 'removeSessionNote', { id: noteId, removed: false })],
  ['a commitment is made', 'commitment.made on member', async () => { made.commitment = (await sessionAct(network.lead, 'makeCommitment', { input: { sessionId: session.id, whoId: memberId, what: 'x' } })).id; }],
  ['a commitment changes hands', 'commitment.changed on member', async () => sessionAct(network.lead, 'editCommitment', { input: { id: made.commitment, version: 1, what: 'y', whoId: (await sessionRoom(network.lead, session.id)).memberId } })],
  ['a decision is made', 'decision.made on session', async () => { made.decision = (await sessionAct(network.lead, 'makeDecision', { input: { sessionId: session.id, what: 'x' } })).id; }],
  ['a decision is taken out', 'decision.changed on session', () => sessionAct(network.lead, 'removeDecision', { id: made.decision, removed: true })],
  ['an idea is linked', 'session.linked on session', async () => {
    const [idea] = await sql<{ id: string }>(place, `insert into change_idea (network_id, id, owner_id, visibility, author_id, title, summary) values ($1, gen_random_uuid(), $2, 'NETWORK', $3, 'x', 'x') returning id`, [network.id, district.organizationId, memberId]);
    await sessionAct(district.lead, 'linkToSession', { input: { sessionId: session.id, ideaId: idea?.id } });
  }],
  ['the agenda changes', 'session.updated on session', () => sessionAct(network.lead, 'updateSession', { input: { id: session.id, version: 2, steps: agenda(session.steps.map(({ id, kind }) => ({ id, kind, votesEach: 2 }))) } })],
  ['it is handed over', 'session.facilitatorChanged on session', () => sessionAct(network.lead, 'handOverSession', { id: session.id, memberId })],
  ['it ends', 'session.ended on learning', () => sessionAct(district.lead, 'endSession', { id: session.id })],
  ['a commitment is kept', 'commitment.changed on member', () => sessionAct(network.lead, 'finishCommitment', { id: made.commitment, version: 2, done: true })],
];

test.each(STEPS)('when %s, every page that shows it hears of it', async (_what, expected, step) => {
  const [before, known] = [await pages(), new Map((await events()).map(({ stream, seq }) => [stream, Number(seq)]))];
  await step();
  const fresh = (await events()).filter(({ stream, seq }) => Number(seq) > (known.get(stream) ?? 0));
  for (const event of fresh) told.add(nameOf(event));
  expect(fresh.map(nameOf)).toContain(expected);
  const heard = new Set(fresh.map(({ stream }) => stream));
  const silent = [...(await pages())].filter(([page, { shows, hears }]) => shows !== before.get(page)?.shows && !hears.some((stream) => heard.has(stream))).map(([page]) => page);
  expect(silent).toEqual([]);
});

// Sessions of an organization or a team are told to them: `work-law.spec.ts`.
test('every event of sessions that the network sees is told on every stream of its list', () => {
  const here = (name: (typeof OURS)[number]): string[] => EVENT_STREAMS[name].filter((kind) => kind !== 'organization' && kind !== 'team');
  expect([...told].sort()).toEqual(OURS.flatMap((name) => here(name).map((kind) => `${name} on ${kind}`)).sort());
});
