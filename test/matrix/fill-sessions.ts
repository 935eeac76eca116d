import { agenda, openStep, planSession, sessionAct, type PlannedSession, type Team } from '../factories/index.js';
import { ownedBy, wordFor, wordsOf, type Crew } from './fill-crew.js';
import type { Ideas } from './fill-practice.js';
import type { Cycles } from './fill-tests.js';

/** Sessions of a crew to talk about. */
export interface Sessions { NETWORK: PlannedSession; OWNER: PlannedSession; TEAM: PlannedSession }

/** Sessions planned, live with each kind of step open, and over: shown to the network, to the district and to the team alone. */
export async function fillSessions(crew: Crew, team: Team, ideas: Ideas, cycles: Cycles): Promise<Sessions> {
  const predicting = await begin(crew, 'NETWORK', null, 'the predicting session');
  await predict(crew, predicting, false);
  await sessionAct(crew.lead, 'turnSessionTimer', { id: predicting.id, act: 'PAUSE' });
  const noting = await begin(crew, 'NETWORK', null, 'the noting session');
  await outcomes(crew, noting, 'NETWORK', null, { ideaId: ideas.NETWORK.id, cycleId: cycles.TEAM.id });
  await noteWithoutDots(crew);
  const ofTeam = await begin(crew, 'TEAM', team.id, 'the session of the team');
  await outcomes(crew, ofTeam, 'TEAM', team.id, { ideaId: ideas.TEAM.id, cycleId: cycles.TEAM.id });
  const over = await begin(crew, 'NETWORK', null, 'the past session', { measureId: crew.measureId, ideaId: ideas.TEAM.id, cycleId: cycles.NETWORK.id });
  await predict(crew, over, true);
  await outcomes(crew, over, 'NETWORK', null, { ideaId: ideas.NETWORK.id, cycleId: cycles.NETWORK.id });
  await sessionAct(crew.lead, 'endSession', { id: over.id });
  await plan(crew, 'NETWORK', null, 'the planned session', { measureId: crew.measureId, ideaId: ideas.NETWORK.id, cycleId: cycles.NETWORK.id });
  return { NETWORK: noting, TEAM: ofTeam, OWNER: await plan(crew, 'OWNER', null, 'the planned session of the district') };
}

function plan(crew: Crew, visibility: string, teamId: string | null, of: string, about: object = {}): Promise<PlannedSession> {
  const word = wordsOf(crew, of, ownedBy(crew, visibility, teamId), false);
  const steps = agenda(['TALK', 'PREDICTION', 'NOTES', 'COMMITMENTS'].map((kind) => ({ kind, title: word(`title of ${kind}`), prompt: word('prompt'), votesEach: 3, ...about })));
  return planSession(crew.lead, { title: word('title'), purpose: word('purpose'), visibility, ...(teamId ? { teamId } : {}), steps: steps as never });
}

async function begin(crew: Crew, visibility: string, teamId: string | null, of: string, about: object = {}): Promise<PlannedSession> {
  const session = await plan(crew, visibility, teamId, of, about);
  await sessionAct(crew.lead, 'startSession', { id: session.id });
  for (const person of [crew.mate, crew.coach]) if (person && person !== crew.lead) await sessionAct(person, 'joinSession', { id: session.id });
  return session;
}

// What one predicts is one's own until everybody sees everything; whoever facilitates may show it while others look on.
async function predict(crew: Crew, session: PlannedSession, reveal: boolean): Promise<void> {
  const stepId = await openStep(crew.lead, session, 'PREDICTION');
  const everybody = [{ to: 'people', network: crew.canvas.network.id }] as const;
  for (const person of new Set([crew.lead, crew.mate])) {
    const body = wordFor(crew, `a ${reveal ? 'revealed' : 'hidden'} answer`, reveal ? everybody : [{ to: 'person', user: person.id }]);
    if (!reveal) crew.coming.push({ text: body, what: `an answer of ${crew.what}`, audiences: [...everybody] });
    await sessionAct(person, 'commitPrediction', { input: { stepId, body, value: 5, confidence: 40 } });
  }
  if (reveal) await sessionAct(crew.lead, 'revealPredictions', { stepId });
}

// A note that its author may take off the board: nobody sets dots in this step.
async function noteWithoutDots(crew: Crew): Promise<void> {
  const session = await begin(crew, 'NETWORK', null, 'the session without dots');
  const stepId = await openStep(crew.lead, session, 'NOTES');
  const word = wordsOf(crew, 'the session without dots', ownedBy(crew, 'NETWORK'), false);
  for (const person of new Set([crew.lead, crew.mate])) await sessionAct(person, 'addSessionNote', { input: { stepId, body: word('note') } });
}

async function outcomes(crew: Crew, session: PlannedSession, visibility: string, teamId: string | null, { ideaId, cycleId }: { ideaId: string; cycleId: string }): Promise<void> {
  const { lead, mate, canvas } = crew;
  const word = wordsOf(crew, `a ${visibility} session`, ownedBy(crew, visibility, teamId), false);
  const stepId = await openStep(lead, session, 'NOTES');
  await sessionAct(lead, 'setSessionVoting', { stepId, voting: true });
  for (const person of new Set([lead, mate])) {
    const note = await sessionAct(person, 'addSessionNote', { input: { stepId, body: word('note') } });
    await sessionAct(mate, 'voteForNote', { noteId: note.id, on: true });
    await sessionAct(person, 'addSessionNote', { input: { stepId, body: word('note') } });
    await sessionAct(person, 'makeCommitment', { input: { sessionId: session.id, what: word('commitment'), whoId: canvas.memberIds.get(person.id), due: '2029-01-01' } });
    await sessionAct(person, 'makeDecision', { input: { sessionId: session.id, what: word('decision'), why: word('why') } });
  }
  await sessionAct(lead, 'linkToSession', { input: { sessionId: session.id, ideaId } });
  await sessionAct(lead, 'linkToSession', { input: { sessionId: session.id, cycleId } });
}
