import { type Refusal, refuse } from './refusals.js';
import { type StateTable, mayMove } from './state-machine.js';
import { SessionState } from './vocabulary.js';

/** The steps of a session. PLANNED → ENDED: it was called off. */
export const SESSION_STATES: StateTable<SessionState> = { PLANNED: ['LIVE', 'ENDED'], LIVE: ['ENDED'], ENDED: [] };

/** A session starts or ends. */
export function decideSessionState(session: { state: SessionState }, to: SessionState): { state: SessionState } | Refusal {
  return mayMove(SESSION_STATES, session.state, to) ? { state: to } : refuse('SESSION_STATE', { from: session.state, to });
}

/** Where a member stands in a session at the moment of an act. */
export interface Standing {
  state: SessionState;
  /** The step that is open. */
  stepId: string | null;
  takesPart: boolean;
}

/** Why a member may not act in a session now; null when nothing is in the way. `stepId`: the act belongs to this step. */
export function checkStanding(standing: Standing, stepId?: string): Refusal | null {
  if (standing.state !== SessionState.LIVE) return refuse('SESSION_NOT_LIVE');
  if (!standing.takesPart) return refuse('NOT_TAKING_PART');
  if (stepId !== undefined && standing.stepId !== stepId) return refuse('STEP_NOT_OPEN');
  return null;
}

/** One enters what is planned or live; what is over is read. */
export function checkJoining(session: { state: SessionState }): Refusal | null {
  return session.state === SessionState.ENDED ? refuse('SESSION_NOT_LIVE') : null;
}

/** Once everybody sees what everybody predicted, it stands. */
export function checkAnswering(step: { revealedAt: Date | null }): Refusal | null {
  return step.revealedAt ? refuse('REVEALED') : null;
}

/** What becomes of a dot: it is set, it is taken back, or it was there (or not) already. */
export type VoteDecision = 'set' | 'unset' | 'nothing';

/** A dot on a note. `used`: how many the member has set in this step, this one included when `voted`. */
export function decideVote(step: { voting: boolean; votesEach: number }, dots: { used: number; voted: boolean }, on: boolean): VoteDecision | Refusal {
  if (!step.voting) return refuse('CLOSED');
  if (on === dots.voted) return 'nothing';
  if (on && dots.used >= step.votesEach) return refuse('NO_VOTES_LEFT', { votes: step.votesEach });
  return on ? 'set' : 'unset';
}

/** A participant becomes facilitator because the facilitator is lost. */
export function checkTakingOver(standing: Omit<Standing, 'stepId'>, facilitator: { isMe: boolean; present: boolean; name: string }): Refusal | null {
  if (standing.state === SessionState.ENDED) return refuse('SESSION_NOT_LIVE');
  if (!standing.takesPart) return refuse('NOT_TAKING_PART');
  return !facilitator.isMe && facilitator.present ? refuse('FACILITATOR_PRESENT', { name: facilitator.name }) : null;
}
