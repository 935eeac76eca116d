import type { SessionRoomQuery, StreamEventMessage } from '@cairn/contracts';

export type Room = NonNullable<SessionRoomQuery['sessionRoom']>;

/**
 * The state after an event that carries all that has changed; null when the state must be fetched. Dots, committed
 * predictions and the timer come often, and by many at once: fetching for each would be slower than the hands.
 */
export function patchRoom(room: Room, { name, payload }: Pick<StreamEventMessage, 'name' | 'payload'>): Room | null {
  switch (name) {
    case 'session.voted':
      return { ...room, notes: room.notes.map((note) => (note.id === payload.noteId ? { ...note, votes: Number(payload.votes) } : note)) };
    case 'session.answered':
      return { ...room, steps: room.steps.map((step) => (step.id === payload.stepId ? { ...step, answers: Number(payload.answers) } : step)) };
    case 'session.timerChanged':
      return { ...room, session: { ...room.session, timerEndsAt: payload.timerEndsAt as string | null, timerLeftMs: payload.timerLeftMs as number | null } };
    default:
      return null;
  }
}
