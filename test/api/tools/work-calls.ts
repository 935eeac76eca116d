import { addSchool, createCycle, createIdea, createTeam, joinMember, liveSession, openStep, planSession, postMessage, sessionAct, type Cycle, type Person } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import type { WorkWorld } from './work-world.js';

/** A mutation that would succeed: who sends it, with which variables. */
export interface Call { by: Pick<Person, 'client'>; variables: Record<string, unknown> }
export type Make = (world: WorkWorld) => Promise<Call>;

export const as = (who: keyof WorkWorld['people'], make: (world: WorkWorld) => Record<string, unknown> | Promise<Record<string, unknown>>): Make =>
  async (world) => ({ by: world.people[who], variables: await make(world) });
export const given = (who: keyof WorkWorld['people'], make: (world: WorkWorld) => Record<string, unknown> | Promise<Record<string, unknown>>): Make => as(who, async (world) => ({ input: await make(world) }));

const idea = async ({ people }: WorkWorld): Promise<{ id: string; version: number }> => createIdea(people.teacher);
const removedIdea = async (world: WorkWorld): Promise<{ id: string }> => {
  const { id } = await idea(world);
  await world.people.teacher.client.ask('mutation ($id: ID!) { removeIdea(id: $id) { id } }', { id }, Client.key());
  return { id };
};
const cycle = (stage: string, { people, ideas, team }: WorkWorld): Promise<Cycle> => createCycle(people.teacher, ideas.shared.id, team.id, { stage, visibility: 'NETWORK' });
const studied = async (world: WorkWorld): Promise<Cycle> => {
  const { id } = await cycle('RUNNING', world);
  const { advanceCycle } = await world.people.teacher.client.ask<{ advanceCycle: Cycle }>('mutation ($input: AdvanceCycleInput!) { advanceCycle(input: $input) { ... on PdsaCycle { id version stage predictions { id version } } } }',
    { input: { id, version: (await versionOf(world, id)), to: 'STUDYING' } }, Client.key());
  return advanceCycle;
};
const versionOf = async ({ people }: WorkWorld, id: string): Promise<number> => (await people.teacher.client.ask<{ cycle: { version: number } }>('query ($id: ID!) { cycle(id: $id) { version } }', { id })).cycle.version;
const message = ({ people, ideas }: WorkWorld): ReturnType<typeof postMessage> => postMessage(people.teacher, { kind: 'IDEA', subjectId: ideas.shared.id });
const removedMessage = async (world: WorkWorld): Promise<{ id: string }> => {
  const { id } = await message(world);
  await world.people.teacher.client.ask('mutation ($id: ID!) { removeMessage(id: $id) }', { id }, Client.key());
  return { id };
};
const live = async (world: WorkWorld, kind?: string): Promise<{ id: string; stepId: string; steps: { id: string; kind: string }[] }> => {
  const { teacher, coach } = world.people;
  const session = await liveSession([teacher, coach]);
  return { id: session.id, steps: session.steps, stepId: kind ? await openStep(teacher, session, kind) : '' };
};
const note = async (world: WorkWorld): Promise<{ id: string; stepId: string }> => {
  const { stepId } = await live(world, 'NOTES');
  const { id } = await sessionAct(world.people.teacher, 'addSessionNote', { input: { stepId, body: 'Call' } });
  return { id, stepId };
};
const votable = async (world: WorkWorld): Promise<{ id: string }> => {
  const { id, stepId } = await note(world);
  await sessionAct(world.people.teacher, 'setSessionVoting', { stepId, voting: true });
  return { id };
};
const commitment = async (world: WorkWorld): Promise<{ id: string }> => sessionAct(world.people.teacher, 'makeCommitment', { input: { sessionId: (await live(world)).id, whoId: world.people.coach.memberId, what: 'Call' } });
const decision = async (world: WorkWorld): Promise<{ id: string }> => sessionAct(world.people.teacher, 'makeDecision', { input: { sessionId: (await live(world)).id, what: 'We call' } });
const waiver = async (world: WorkWorld): Promise<{ id: string }> => {
  const { id: teamId } = await createTeam(world.district);
  const { askWaiver } = await world.people.lead.client.ask<{ askWaiver: { id: string } }>('mutation ($input: AskWaiverInput!) { askWaiver(input: $input) { ... on TeamWaiver { id } } }', { input: { teamId, requirement: 'PRINCIPALS', reason: 'r' } }, Client.key());
  return askWaiver;
};
const endedTeam = async (world: WorkWorld): Promise<{ id: string; version: number }> => {
  const { id, version } = await createTeam(world.district);
  await world.people.lead.client.ask('mutation ($id: ID!, $version: Int!) { endTeam(id: $id, version: $version) { __typename } }', { id, version }, Client.key());
  return { id, version: version + 1 };
};
const subject = ({ ideas }: WorkWorld): Record<string, unknown> => ({ kind: 'IDEA', subjectId: ideas.shared.id });
const prediction = { question: 'How many?', predicted: 'Twelve', value: 12, unit: 'families', confidence: 50 };
const step = { kind: 'TALK', title: 'Talk', minutes: 5, prompt: 'p', votesEach: 0 };
const teacherOf = async ({ network, district }: WorkWorld): Promise<string> => (await joinMember(network, district.lead, ['TEACHER'])).memberId;

/** Every mutation of the teams' work, as somebody would send it with success. */
export const WORK_CALLS: Record<string, Make> = {
  addCycleNote: given('teacher', async (world) => ({ cycleId: (await cycle('RUNNING', world)).id, kind: 'DATA', body: 'b', quantity: 3, unit: 'families' })),
  addPrediction: given('teacher', async (world) => ({ cycleId: (await cycle('PLANNED', world)).id, ...prediction })),
  addSessionNote: given('teacher', async (world) => ({ stepId: (await live(world, 'NOTES')).stepId, body: 'Call', x: 0.5, y: 0.5 })),
  addTeamMember: given('lead', async (world) => ({ teamId: world.team.id, memberId: await teacherOf(world), part: 'MEMBER', perspective: 'p' })),
  addTeamSite: as('lead', async (world) => ({ teamId: world.team.id, siteId: (await addSchool(world.network, world.district.site)).id })),
  advanceCycle: given('teacher', async (world) => ({ id: (await cycle('DRAFT', world)).id, version: 1, to: 'CANCELLED', reason: 'No time', why: 'w', nextStep: 'n', scalePlan: 's', sustainedBy: 's', retryWhen: 'r' })),
  askWaiver: given('lead', async (world) => ({ teamId: (await createTeam(world.district)).id, requirement: 'PRINCIPALS', reason: 'Ours is on leave.' })),
  cloneIdea: as('teacher', ({ ideas, team }) => ({ id: ideas.shared.id, teamId: team.id })),
  clonePlan: as('teacher', ({ tests, team }) => ({ cycleId: tests.shared.id, teamId: team.id })),
  commitPrediction: given('teacher', async (world) => ({ stepId: (await live(world, 'PREDICTION')).stepId, body: 'Twelve', value: 12, confidence: 50 })),
  createCycle: given('teacher', ({ ideas, team, measure, people, district }) => ({
    ideaId: ideas.shared.id, teamId: team.id, measureId: measure.id, leadId: people.teacher.memberId, siteId: district.site.id, title: 't', objective: 'o', dataPlan: 'd', scaleCount: 1, scaleUnit: 'class',
    tasks: [{ what: 'w', who: 'w', when: 'w', where: 'w' }], predictions: [prediction], visibility: 'NETWORK',
  })),
  createIdea: given('teacher', ({ team }) => ({ title: 't', summary: 's', problem: 'p', core: ['c'], adaptable: ['a'], drivers: ['d'], firstTest: 'f', visibility: 'TEAM', teamId: team.id })),
  createSession: given('teacher', ({ team, ideas, tests, measure }) => ({ title: 't', purpose: 'p', visibility: 'TEAM', teamId: team.id, steps: [{ ...step, ideaId: ideas.shared.id, cycleId: tests.shared.id, measureId: measure.id }] })),
  createTeam: given('lead', async (world) => ({ name: `Team ${Math.random()}`, purpose: 'p', schoolIds: [(await addSchool(world.network, world.district.site)).id], members: [{ memberId: await teacherOf(world), part: 'MEMBER', perspective: 'p' }] })),
  decideWaiver: given('hub', async (world) => ({ id: (await waiver(world)).id, approve: true, note: 'n' })),
  describeSite: given('lead', async ({ people, district }) => ({ id: district.site.id, version: (await people.lead.client.ask<{ site: { version: number } }>('query ($id: ID!) { site(id: $id) { version } }', { id: district.site.id })).site.version, enrollment: 900, gradeLow: 1, gradeHigh: 8 })),
  discardDraft: as('teacher', () => ({ form: 'IDEA', target: 'new' })),
  editCommitment: given('teacher', async (world) => ({ id: (await commitment(world)).id, version: 1, what: 'Call', whoId: world.people.teacher.memberId })),
  editDecision: given('teacher', async (world) => ({ id: (await decision(world)).id, version: 1, what: 'We call', why: 'w' })),
  editMessage: given('teacher', async (world) => ({ id: (await message(world)).id, version: 1, body: 'b' })),
  editPrediction: given('teacher', async (world) => {
    const { id, predictions: [one] } = await cycle('PLANNED', world);
    return { cycleId: id, id: one?.id, version: 1, ...prediction };
  }),
  editSessionNote: given('teacher', async (world) => ({ id: (await note(world)).id, version: 1, body: 'b' })),
  endSession: as('teacher', async (world) => ({ id: (await live(world)).id })),
  endTeam: as('lead', async (world) => ({ id: (await createTeam(world.district)).id, version: 1 })),
  finishCommitment: as('teacher', async (world) => ({ id: (await commitment(world)).id, version: 1, done: true })),
  followThread: as('teacher', subject),
  handOverSession: as('teacher', async (world) => ({ id: (await live(world)).id, memberId: world.people.coach.memberId })),
  joinSession: as('coach', async ({ people }) => ({ id: (await planSession(people.teacher)).id })),
  linkToSession: given('teacher', async (world) => ({ sessionId: (await live(world)).id, ideaId: world.ideas.shared.id })),
  makeCommitment: given('teacher', async (world) => ({ sessionId: (await live(world)).id, whoId: world.people.coach.memberId, what: 'Call' })),
  makeDecision: given('teacher', async (world) => ({ sessionId: (await live(world)).id, what: 'We call', why: 'w' })),
  markRead: as('teacher', (world) => ({ ...subject(world), number: 1 })),
  moveSessionNote: given('teacher', async (world) => ({ id: (await note(world)).id, x: 0.5, y: 0.5 })),
  muteThread: as('teacher', subject),
  openSessionStep: as('teacher', async (world) => ({ stepId: (await live(world)).steps[1]?.id })),
  postMessage: given('teacher', async (world) => ({ ...subject(world), body: 'b', replyToId: (await message(world)).id })),
  react: as('teacher', async (world) => ({ id: (await message(world)).id, kind: 'THANKS' })),
  recordResults: given('teacher', async (world) => {
    const { id, version, predictions: [one] } = await studied(world);
    return { cycleId: id, version, results: [{ predictionId: one?.id, result: 'r', resultValue: 3, surprise: 's', verdict: 'PARTLY' }] };
  }),
  removeCommitment: as('teacher', async (world) => ({ id: (await commitment(world)).id, removed: true })),
  removeDecision: as('teacher', async (world) => ({ id: (await decision(world)).id, removed: true })),
  removeIdea: as('teacher', async (world) => ({ id: (await idea(world)).id })),
  removeMessage: as('teacher', async (world) => ({ id: (await message(world)).id })),
  removePrediction: as('teacher', async (world) => {
    const { id, predictions: [one] } = await cycle('PLANNED', world);
    return { cycleId: id, id: one?.id, version: 1 };
  }),
  removeSessionNote: as('teacher', async (world) => ({ id: (await note(world)).id, removed: true })),
  removeTeamMember: as('lead', async (world) => ({ teamId: (await createTeam(world.district, { members: [world.people.colleague] })).id, memberId: world.people.colleague.memberId })),
  removeTeamSite: as('lead', async (world) => {
    const school = await addSchool(world.network, world.district.site);
    return { teamId: (await createTeam(world.district, { schools: [school] })).id, siteId: school.id };
  }),
  restoreIdea: as('teacher', removedIdea),
  restoreMessage: as('teacher', removedMessage),
  resumeTeam: as('lead', async (world) => ({ ...(await endedTeam(world)) })),
  revealPredictions: as('teacher', async (world) => ({ stepId: (await live(world, 'PREDICTION')).stepId })),
  saveDraft: given('teacher', () => ({ form: 'IDEA', target: 'new', body: '{"title":"t"}' })),
  setCycleVisibility: given('teacher', async (world) => {
    const { id } = await cycle('DRAFT', world);
    return { id, version: await versionOf(world, id), visibility: 'OWNER' };
  }),
  setIdeaVisibility: given('teacher', async (world) => ({ id: (await idea(world)).id, visibility: 'TEAM', teamId: world.team.id })),
  setPredictions: given('teacher', async (world) => {
    const { id } = await cycle('DRAFT', world);
    return { cycleId: id, version: await versionOf(world, id), predictions: [prediction] };
  }),
  setSessionVoting: as('teacher', async (world) => ({ stepId: (await live(world, 'NOTES')).stepId, voting: true })),
  setTeamPart: given('lead', async (world) => ({ teamId: (await createTeam(world.district, { members: [world.people.colleague] })).id, memberId: world.people.colleague.memberId, part: 'MEMBER', perspective: 'p' })),
  startSession: as('teacher', async ({ people }) => ({ id: (await planSession(people.teacher)).id })),
  takeOverSession: as('coach', async (world) => ({ id: (await live(world)).id })),
  turnSessionTimer: as('teacher', async (world) => ({ id: (await live(world, 'TALK')).id, act: 'PAUSE' })),
  unreact: as('teacher', async (world) => ({ id: (await message(world)).id, kind: 'THANKS' })),
  updateCycle: given('teacher', async (world) => {
    const { id } = await cycle('DRAFT', world);
    return { id, version: await versionOf(world, id), title: 't', objective: 'o', dataPlan: 'd', scaleCount: 3, scaleUnit: 'u', leadId: world.people.teacher.memberId, measureId: world.measure.id, siteId: world.district.site.id,
      tasks: [{ what: 'w', who: 'w', when: 'w', where: 'w' }], predictions: [prediction] };
  }),
  updateIdea: given('teacher', async (world) => ({ ...(await idea(world).then(({ id, version }) => ({ id, version }))), title: 't', summary: 's', problem: 'p', core: ['c'], adaptable: ['a'], drivers: ['d'], firstTest: 'f' })),
  updateSession: given('teacher', async ({ people, ideas, tests, measure }) => ({ id: (await planSession(people.teacher)).id, version: 1, title: 't', purpose: 'p', steps: [{ ...step, ideaId: ideas.shared.id, cycleId: tests.shared.id, measureId: measure.id }] })),
  updateTeam: given('lead', async (world) => ({ id: (await createTeam(world.district)).id, version: 1, name: `Team ${Math.random()}`, purpose: 'p' })),
  voteForNote: as('teacher', async (world) => ({ noteId: (await votable(world)).id, on: true })),
};
