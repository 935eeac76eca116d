import type { SessionState, Visibility } from '@cairn/domain';
import { Commitment } from './commitment.entity.js';
import { Decision } from './decision.entity.js';
import { LiveSession } from './live-session.entity.js';
import type { RoomRow, StepRow } from './room.page.js';
import type { AgendaStep, SessionRoom } from './room.type.js';
import { SessionNote } from './session-note.entity.js';

/** The state of a session as GraphQL gives it, from the one row it is read as. */
export function roomOf(row: RoomRow, memberId: string): SessionRoom {
  const session = sessionOf(row.session);
  const { now, takesPart, facilitator, people, answers, myVotes, started } = row;
  return {
    id: session.id, session, now, memberId, takesPart, facilitator, people, answers, myVotes, started,
    steps: row.steps.map(stepOfRow),
    notes: row.notes.map((note) => Object.assign(new SessionNote(), note)),
    commitments: row.commitments.map((made) => Object.assign(new Commitment(), made, { doneAt: instant(made.doneAt) })),
    decisions: row.decisions.map((made) => Object.assign(new Decision(), made)),
  };
}

function stepOfRow(row: StepRow): AgendaStep {
  return { ...row, revealedAt: instant(row.revealedAt), openedAt: instant(row.openedAt), closedAt: instant(row.closedAt) };
}

function sessionOf(row: Record<string, unknown>): LiveSession {
  const at = (name: string): Date | null => instant(row[name] as string | null);
  return Object.assign(new LiveSession(), {
    networkId: row.network_id as string, id: row.id as string, ownerId: row.owner_id as string, visibility: row.visibility as Visibility, teamId: row.team_id as string | null,
    title: row.title as string, purpose: row.purpose as string, code: row.code as string, facilitatorId: row.facilitator_id as string, state: row.state as SessionState,
    startsAt: at('starts_at') as Date, startedAt: at('started_at'), endedAt: at('ended_at'), stepId: row.step_id as string | null,
    timerEndsAt: at('timer_ends_at'), timerLeftMs: row.timer_left_ms as number | null, version: row.version as number,
  });
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
