import { type Room, patchRoom } from './patch-room.js';

const room = {
  notes: [{ id: 'a', votes: 1 }, { id: 'b', votes: 2 }], steps: [{ id: 's', answers: 0 }, { id: 't', answers: 3 }],
  session: { state: 'LIVE', timerEndsAt: '2026-05-28T15:00:00Z', timerLeftMs: null },
} as unknown as Room;

test('dots, predictions and the timer are taken from the event', () => {
  expect(patchRoom(room, { name: 'session.voted', payload: { noteId: 'b', votes: 5 } })?.notes.map(({ votes }) => votes)).toEqual([1, 5]);
  expect(patchRoom(room, { name: 'session.answered', payload: { stepId: 's', answers: 1 } })?.steps.map(({ answers }) => answers)).toEqual([1, 3]);
  expect(patchRoom(room, { name: 'session.timerChanged', payload: { timerEndsAt: null, timerLeftMs: 5 } })?.session).toEqual({ state: 'LIVE', timerEndsAt: null, timerLeftMs: 5 });
});

test('everything else is fetched', () => {
  for (const name of ['session.noted', 'session.revealed', 'session.stepOpened', 'commitment.made']) expect(patchRoom(room, { name, payload: {} })).toBeNull();
});
