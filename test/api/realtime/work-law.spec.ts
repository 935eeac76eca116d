import { advanceCycle, closeCycle, createCycle, createIdea, createTeam, networkTalk, onCycle, openStep, planSession, postMessage, sessionAct, sessionRoom, type Cycle, type Message, type Subject } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { namesOfWork } from '../tools/event-names.js';
import { EventLaw, listed } from '../tools/event-law.js';
import { closeSockets } from '../tools/socket.js';
import { sql } from '../tools/sql.js';
import { Viewers } from '../tools/viewers.js';
import { EVERY_STREAM, workPages } from '../tools/work-pages.js';
import { workWorld, type WorkWorld } from '../tools/work-world.js';
import type { EventName } from '@cairn/domain';

/** The law of `event-law.spec.ts` for what teams do together, heard through the sockets of everybody who might look. */
let place: TestServer;
let world: WorkWorld;
let viewers: Viewers;
let law: EventLaw;
const AMONG_US = 'Among us in the team.';
// What one step leaves to the next.
const left: { waiver?: string; version?: number; cycle?: Cycle; message?: Message; note?: string; commitment?: string; decision?: string } = {};

beforeAll(async () => {
  place = await server();
  world = await workWorld(place);
  viewers = await Viewers.of(world.people);
  law = new EventLaw(place, world.network.id, (only) => workPages(world, viewers.list(), only));
  await law.begin();
}, 60_000);
afterAll(closeSockets);

type Who = keyof WorkWorld['people'];
type Whose = keyof WorkWorld['ideas'];
type Step = [what: string, expected: string[], step: () => Promise<unknown>];

/** A mutation by somebody. Resolves with its answer. @throws when it was refused */
async function act<T = { id: string; version: number }>(who: Who, name: string, type: string, input: object, fields = '... on Refused { message }'): Promise<T> {
  const data = await world.people[who].client.ask<Record<string, T & { __typename: string }>>(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} } }`, { input }, Client.key());
  if (data[name]?.__typename === 'Refused') throw new Error(JSON.stringify(data[name]));
  return data[name] as T;
}
const plain = (who: Who, document: string, variables: Record<string, unknown> = {}): Promise<unknown> => world.people[who].client.ask(document, variables, Client.key());
const team = (): { id: string } => world.team;
const versionOf = async (what: 'team' | 'idea' | 'cycle', id: string): Promise<number> => (await world.people.teacher.client.ask<Record<string, { version: number }>>(`query ($id: ID!) { ${what}(id: $id) { version } }`, { id }))[what]?.version as number;
const updateIdea = async (which: Whose): Promise<unknown> => act('teacher', 'updateIdea', 'UpdateIdeaInput', { id: world.ideas[which].id, version: await versionOf('idea', world.ideas[which].id), summary: `Another summary, ${which}` });
const showIdea = (which: Whose, visibility: string, teamId?: string): Promise<unknown> => act('teacher', 'setIdeaVisibility', 'SetIdeaVisibilityInput', { id: world.ideas[which].id, visibility, teamId });
const showCycle = async ({ id }: { id: string }, visibility: string): Promise<unknown> => act('teacher', 'setCycleVisibility', 'SetCycleVisibilityInput', { id, version: await versionOf('cycle', id), visibility });
const writeCycle = async ({ id }: { id: string }, changes: object): Promise<unknown> => act('teacher', 'updateCycle', 'UpdateCycleInput', { id, version: await versionOf('cycle', id), ...changes });
const remove = (which: Whose): Promise<unknown> => plain('teacher', 'mutation ($id: ID!) { removeIdea(id: $id) { id } }', { id: world.ideas[which].id });
const restore = (which: Whose): Promise<unknown> => plain('teacher', 'mutation ($id: ID!) { restoreIdea(id: $id) { __typename } }', { id: world.ideas[which].id });
const fresh = async (cycle: Cycle): Promise<Cycle> => ({ ...cycle, version: await versionOf('cycle', cycle.id) });
const talk = (): Subject => ({ kind: 'IDEA', subjectId: world.ideas.shared.id });
const session = (): string => world.sessions.shared.id;
const run = (who: Who, name: string, variables: Record<string, unknown>, shows = ''): Promise<{ id: string }> => sessionAct(world.people[who], name, variables, shows).then((answer) => {
  if (answer.__typename === 'Refused') throw new Error(JSON.stringify(answer));
  return answer;
});
const plan = (which: Whose): Promise<unknown> => act('teacher', 'updateSession', 'UpdateSessionInput', { id: world.sessions[which].id, version: 1, title: `Another title, ${which}` });
const roomOf = (which: Whose = 'shared') => sessionRoom(world.people.teacher, world.sessions[which].id);

const TEAMS: Step[] = [
  ['a team is made', ['team.created on directory', 'team.created on team'], () => createTeam(world.district)],
  ['a team is renamed', ['team.updated on directory', 'team.updated on team'], async () => act('lead', 'updateTeam', 'UpdateTeamInput', { id: team().id, version: await versionOf('team', team().id), name: 'Another name' })],
  ['somebody joins the team', ['team.updated on directory'], () => act('lead', 'addTeamMember', 'AddTeamMemberInput', { teamId: team().id, memberId: world.people.colleague.memberId })],
  ['somebody leaves the team', ['team.updated on team'], () => plain('lead', 'mutation ($teamId: ID!, $memberId: ID!) { removeTeamMember(teamId: $teamId, memberId: $memberId) { __typename } }', { teamId: team().id, memberId: world.people.colleague.memberId })],
  ['a waiver is asked for', ['team.waiverAsked on directory', 'team.waiverAsked on team'], async () => { left.waiver = (await act('lead', 'askWaiver', 'AskWaiverInput', { teamId: team().id, requirement: 'PRINCIPALS', reason: 'Ours is on leave.' }, '... on TeamWaiver { id } ... on Refused { message }')).id; }],
  ['a waiver is decided', ['team.waiverDecided on directory', 'team.waiverDecided on team'], () => act('hub', 'decideWaiver', 'DecideWaiverInput', { id: left.waiver, approve: true })],
];

const IDEAS: Step[] = [
  ['the network gets an idea', ['idea.created on idea', 'idea.created on learning'], () => createIdea(world.people.sibling)],
  ['a district gets an idea', ['idea.created on idea'], () => createIdea(world.people.teacher, { visibility: 'OWNER' })],
  ['a team gets an idea', ['idea.created on idea'], () => createIdea(world.people.teacher, { visibility: 'TEAM', teamId: team().id })],
  ['an idea is rewritten', ['idea.updated on idea', 'idea.updated on learning'], () => updateIdea('shared')],
  ['an idea of the district is rewritten', ['idea.updated on idea'], () => updateIdea('kept')],
  ['an idea of the team is rewritten', ['idea.updated on idea'], () => updateIdea('own')],
  ['an idea is kept to the district', ['idea.visibilityChanged on idea', 'idea.visibilityChanged on learning'], () => showIdea('shared', 'OWNER')],
  ['an idea is kept to the team', ['idea.visibilityChanged on idea'], () => showIdea('shared', 'TEAM', team().id)],
  ['the team talks about it', ['message.posted on thread'], () => postMessage(world.people.teacher, { kind: 'IDEA', subjectId: world.ideas.shared.id }, { body: AMONG_US })],
  ['an idea is shown to the network again', ['idea.visibilityChanged on learning'], () => showIdea('shared', 'NETWORK')],
  ['an idea is taken back', ['idea.removed on idea', 'idea.removed on learning'], () => remove('shared')],
  ['an idea is brought back', ['idea.restored on idea', 'idea.restored on learning'], () => restore('shared')],
  ['an idea of the district is taken back', ['idea.removed on organization'], () => remove('kept')],
  ['an idea of the district is brought back', ['idea.restored on organization'], () => restore('kept')],
  ['an idea of the team is taken back', ['idea.removed on team'], () => remove('own')],
  ['an idea of the team is brought back', ['idea.restored on team'], () => restore('own')],
];

const TESTS: Step[] = [
  ['a test is planned that the network sees', ['cycle.created on cycle', 'cycle.created on team', 'cycle.created on idea'], async () => { left.cycle = await createCycle(world.people.teacher, world.ideas.shared.id, team().id, { stage: 'PLANNED', visibility: 'NETWORK' }); }],
  ['a test is planned that the district sees', ['cycle.created on team'], () => createCycle(world.people.teacher, world.ideas.shared.id, team().id, { stage: 'PLANNED', visibility: 'OWNER' })],
  ['a test is planned that the team sees', ['cycle.created on team'], () => createCycle(world.people.teacher, world.ideas.own.id, team().id, { stage: 'PLANNED' })],
  ['a test is written on', ['cycle.updated on cycle', 'cycle.updated on team', 'cycle.updated on idea'], () => writeCycle(world.tests.shared, { whatDiffered: 'Two days were lost' })],
  ['a plan is written on', ['cycle.updated on idea'], () => writeCycle(left.cycle as Cycle, { objective: 'Can two advisers reach 28 families?' })],
  ['a test of the district is written on', ['cycle.updated on team'], () => writeCycle(world.tests.kept, { whatDiffered: 'Nothing' })],
  ['a test of the team is written on', ['cycle.updated on team'], () => writeCycle(world.tests.own, { whatDiffered: 'Nothing' })],
  ['something is noted', ['cycle.noted on cycle'], () => onCycle(world.people.teacher, 'addCycleNote', { cycleId: world.tests.shared.id, kind: 'PROBLEM', body: 'Old numbers' })],
  ['a test begins', ['cycle.advanced on cycle', 'cycle.advanced on team', 'cycle.advanced on idea', 'evidence.updated on idea', 'evidence.updated on learning'], async () => advanceCycle(world.people.teacher, await fresh(left.cycle as Cycle), 'RUNNING')],
  ['a test of the district is studied', ['cycle.advanced on team'], async () => advanceCycle(world.people.teacher, await fresh(world.tests.kept), 'STUDYING')],
  ['a test of the team is studied', ['cycle.advanced on team'], async () => advanceCycle(world.people.teacher, await fresh(world.tests.own), 'STUDYING')],
  ['a test is kept to the district', ['cycle.visibilityChanged on cycle', 'cycle.visibilityChanged on team', 'cycle.visibilityChanged on idea'], () => showCycle(left.cycle as Cycle, 'OWNER')],
  ['a test is kept to the team', ['cycle.visibilityChanged on cycle'], () => showCycle(left.cycle as Cycle, 'TEAM')],
  ['a test is shown to the network again', ['cycle.visibilityChanged on idea'], () => showCycle(left.cycle as Cycle, 'NETWORK')],
  ['a test is closed and opens the next', ['cycle.advanced on cycle', 'cycle.created on team', 'evidence.updated on learning'], async () => closeCycle(world.people.teacher, await fresh(world.tests.shared), 'ADAPT')],
  ['the next one begins', ['cycle.advanced on cycle'], async () => {
    const { cycle: { ramp } } = await world.people.teacher.client.ask<{ cycle: { ramp: { id: string }[] } }>('query ($id: ID!) { cycle(id: $id) { ramp { id } } }', { id: world.tests.shared.id });
    await advanceCycle(world.people.teacher, await fresh({ id: ramp[1]?.id } as Cycle), 'CANCELLED', { reason: 'No time' });
  }],
];

const TALK: Step[] = [
  ['somebody says something', ['message.posted on thread'], async () => { left.message = await postMessage(world.people.teacher, talk()); }],
  ['the network talks', ['message.posted on thread'], () => postMessage(world.people.sibling, networkTalk(world.network))],
  ['somebody is spoken to', ['mention.received on member'], () => postMessage(world.people.teacher, networkTalk(world.network), { body: '@you', mentionIds: [world.people.coach.memberId, world.people.guest.memberId] })],
  ['somebody is spoken to where they may not read', ['message.posted on thread'], () => postMessage(world.people.teacher, { kind: 'IDEA', subjectId: world.ideas.own.id }, { body: '@you', mentionIds: [world.people.coach.memberId, world.people.sibling.memberId] })],
  ['a thread is followed', ['thread.seen on member'], () => plain('sibling', 'mutation ($kind: SubjectKind!, $subjectId: ID!) { followThread(kind: $kind, subjectId: $subjectId) { id } }', { ...talk() })],
  ['a followed thread goes on', ['thread.continued on member'], () => postMessage(world.people.teacher, talk(), { replyToId: left.message?.id ?? '' })],
  ['it goes on before it was read', ['message.posted on thread'], () => postMessage(world.people.colleague, talk())],
  ['a thread is read', ['thread.seen on member'], () => plain('sibling', 'mutation ($kind: SubjectKind!, $subjectId: ID!, $number: Int!) { markRead(kind: $kind, subjectId: $subjectId, number: $number) { id } }', { ...talk(), number: 3 })],
  ['words are changed', ['message.edited on thread'], () => act('teacher', 'editMessage', 'EditMessageInput', { id: left.message?.id, version: 1, body: 'It worked in all three.' })],
  ['somebody thanks', ['message.reacted on thread'], () => plain('sibling', 'mutation ($id: ID!) { react(id: $id, kind: THANKS) { id } }', { id: left.message?.id })],
  ['words are taken back', ['message.removed on thread'], () => plain('teacher', 'mutation ($id: ID!) { removeMessage(id: $id) }', { id: left.message?.id })],
  ['words are brought back', ['message.restored on thread'], () => plain('teacher', 'mutation ($id: ID!) { restoreMessage(id: $id) { __typename } }', { id: left.message?.id })],
];

const SESSIONS: Step[] = [
  ['a session is planned', ['session.planned on session', 'session.planned on learning'], () => planSession(world.people.coach)],
  ['a session of the district is planned', ['session.planned on session'], () => planSession(world.people.teacher, { visibility: 'OWNER' })],
  ['a session of the team is planned', ['session.planned on session'], () => planSession(world.people.teacher, { visibility: 'TEAM', teamId: team().id })],
  ['a plan is changed', ['session.updated on session', 'session.updated on learning'], () => plan('shared')],
  ['a plan of the district is changed', ['session.updated on organization'], () => plan('kept')],
  ['a plan of the team is changed', ['session.updated on team'], () => plan('own')],
  ['a session is joined', ['session.joined on session'], () => run('coach', 'joinSession', { id: session() })],
  ['a session starts', ['session.started on session', 'session.started on learning'], () => run('teacher', 'startSession', { id: session() })],
  ['a session of the district starts', ['session.started on session'], () => run('teacher', 'startSession', { id: world.sessions.kept.id })],
  ['a session of the team starts', ['session.started on session'], () => run('teacher', 'startSession', { id: world.sessions.own.id })],
  ['a step opens', ['session.stepOpened on session'], () => openStep(world.people.teacher, world.sessions.shared, 'PREDICTION')],
  ['the timer rests', ['session.timerChanged on session'], () => run('teacher', 'turnSessionTimer', { id: session(), act: 'PAUSE' })],
  ['somebody commits a prediction', ['session.answered on session'], async () => run('coach', 'commitPrediction', { input: { stepId: (await roomOf()).session.stepId, body: 'Twelve of them', value: 12 } })],
  ['the predictions are revealed', ['session.revealed on session'], async () => run('teacher', 'revealPredictions', { stepId: (await roomOf()).session.stepId })],
  ['a board opens', ['session.stepOpened on session'], () => openStep(world.people.teacher, world.sessions.shared, 'NOTES')],
  ['a note is put up', ['session.noted on session'], async () => { left.note = (await run('coach', 'addSessionNote', { input: { stepId: (await roomOf()).session.stepId, body: 'Call before nine' } })).id; }],
  ['a note is moved', ['session.noteChanged on session'], () => run('teacher', 'moveSessionNote', { input: { id: left.note, x: 0.5, y: 0.5 } })],
  ['votes are open', ['session.votingChanged on session'], async () => run('teacher', 'setSessionVoting', { stepId: (await roomOf()).session.stepId, voting: true })],
  ['somebody votes', ['session.voted on session'], () => run('teacher', 'voteForNote', { noteId: left.note, on: true })],
  ['a vote is taken back', ['session.voted on session'], () => run('teacher', 'voteForNote', { noteId: left.note, on: false })],
  ['a note is taken away', ['session.noteRemoved on session'], () => run('coach', 'removeSessionNote', { id: left.note, removed: true })],
  ['somebody commits', ['commitment.made on session', 'commitment.made on member'], async () => { left.commitment = (await run('teacher', 'makeCommitment', { input: { sessionId: session(), whoId: world.people.coach.memberId, what: 'Call five families' } })).id; }],
  ['a commitment goes to somebody else', ['commitment.changed on session', 'commitment.changed on member'], () => run('teacher', 'editCommitment', { input: { id: left.commitment, version: 1, whoId: world.people.teacher.memberId, what: 'Call six' } })],
  ['something is decided', ['decision.made on session'], async () => { left.decision = (await run('coach', 'makeDecision', { input: { sessionId: session(), what: 'We call' } })).id; }],
  ['a decision is changed', ['decision.changed on session'], () => run('coach', 'removeDecision', { id: left.decision, removed: true })],
  ['a test began here', ['session.linked on session'], () => run('coach', 'linkToSession', { input: { sessionId: session(), cycleId: world.ofOwnIdea.id } })],
  ['somebody else leads', ['session.facilitatorChanged on session'], () => run('teacher', 'handOverSession', { id: session(), memberId: world.people.coach.memberId })],
  ['a session ends', ['session.ended on session', 'session.ended on learning'], () => run('coach', 'endSession', { id: session() })],
  ['a session of the district ends', ['session.ended on organization'], () => run('teacher', 'endSession', { id: world.sessions.kept.id })],
  ['a session of the team ends', ['session.ended on team'], () => run('teacher', 'endSession', { id: world.sessions.own.id })],
  ['a commitment is kept', ['commitment.changed on session'], () => run('teacher', 'finishCommitment', { id: left.commitment, version: 2, done: true })],
];

// After each step those pages are looked at that might change by it, and at the end all of them.
const among = (only: RegExp, steps: Step[]): [...Step, RegExp][] => steps.map((step) => [...step, only]);
const ALL: [...Step, RegExp][] = [
  ...among(/team|hub|board|test|library/, TEAMS), ...among(/library|idea|board|test|learned|home|inbox|talk/, IDEAS), ...among(/library|the idea|board|test|learned|home/, TESTS),
  ...among(/talk|inbox/, TALK), ...among(/session|commitment|home/, SESSIONS), ['nothing more happens', [], async () => undefined, /^/],
];

test.each(ALL)('when %s, every page that shows it hears of it', async (_what, expected, step, only) => {
  await viewers.tryAll((await sql<{ stream: string }>(place, EVERY_STREAM, [world.network.id])).map(({ stream }) => stream));
  const ears = { settle: viewers.settle.bind(viewers), heard: (page: string) => viewers.one(page.split(':')[0] as string).came };
  const { told, silent } = await law.take(step, { only, ears });
  expect(told).toEqual(expect.arrayContaining(expected));
  expect(listed(told.map((words) => words.split(' ')[0] as EventName))).toEqual(expect.arrayContaining(told));
  expect(silent).toEqual([]);
}, 60_000);

// Who reads what, for good: those three of each kind that no step has shown to anybody else.
const READERS: [what: Whose, who: Who[]][] = [['own', ['teacher', 'coach']], ['kept', ['lead', 'teacher', 'colleague']]];

test.each(READERS)('nobody but those who read it hears the id of what is %s', async (whose, readers) => {
  const streams = (await law.events()).map(({ stream }) => stream);
  for (const viewer of viewers.list()) {
    const heard = JSON.stringify([viewer.got, await Promise.all([...new Set(streams)].map((stream) => caughtUp(viewer.client, stream)))]);
    const ids = { idea: world.ideas[whose].id, test: world.tests[whose].id, session: world.sessions[whose].id };
    const reads = readers.includes(viewer.name as Who);
    // The coach of a team reads what the team tests, also when the district does.
    const expected = { idea: reads, test: reads || viewer.name === 'coach', session: reads };
    expect({ viewer: viewer.name, ...Object.fromEntries(Object.entries(ids).map(([what, id]) => [what, heard.includes(id)])) }).toEqual({ viewer: viewer.name, ...expected });
  }
}, 60_000);

test('nobody but those who read an idea hears what is said about it', () => {
  const heard = viewers.list().filter(({ got }) => JSON.stringify(got).includes(AMONG_US)).map(({ name }) => name);
  expect(heard.sort()).toEqual(['coach', 'teacher']);
});

/** What a page that comes back may catch up with; nothing where it may not listen. */
async function caughtUp(client: Client, stream: string): Promise<unknown> {
  const { data } = await client.in(world.network.slug).send<{ eventsAfter: { events: { payload: string }[] } }>('query ($stream: String!) { eventsAfter(stream: $stream, seq: 0) { events { stream payload } } }', { stream });
  return data?.eventsAfter ?? null;
}

test('every stream is numbered from one without a gap', async () => {
  const streams = await law.numbers();
  expect(streams.length).toBeGreaterThan(30);
  for (const seqs of streams) expect(seqs).toEqual(seqs.map((_, at) => at + 1));
});

test('every event of the teams\' work is told on every stream that the list names', () => {
  expect(law.toldOf(namesOfWork())).toEqual(listed(namesOfWork()));
});
