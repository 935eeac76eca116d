import { Commitment } from './commitment.entity.js';
import { Decision } from './decision.entity.js';
import { LiveSession } from './live-session.entity.js';
import { SessionLink } from './session-link.entity.js';
import { SessionNote } from './session-note.entity.js';
import { SessionParticipant } from './session-participant.entity.js';
import { SessionStep } from './session-step.entity.js';

export { BoardService } from './board.service.js';
export { LiveSession } from './live-session.entity.js';
export { OutcomeService } from './outcome.service.js';
export { SessionPlanService } from './session-plan.service.js';
export { SessionRunService } from './session-run.service.js';
export { SessionService } from './session.service.js';
export { SessionsModule } from './sessions.module.js';

export const SESSIONS_ENTITIES = [Commitment, Decision, LiveSession, SessionLink, SessionNote, SessionParticipant, SessionStep];
