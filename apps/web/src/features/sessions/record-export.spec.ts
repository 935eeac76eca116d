import type { Room } from './patch-room.js';
import { recordCsv, recordOf } from './record-export.js';

const room = {
  now: '2027-01-04T16:00:00Z', facilitator: { id: 'a', name: 'Rosa' }, people: [{ id: 'a', name: 'Rosa', organizationName: 'Hub' }, { id: 'b', name: 'Tom', organizationName: 'D1' }],
  session: { title: 'Huddle', purpose: '', startedAt: '2027-01-04T15:00:00Z', endedAt: '2027-01-04T15:30:00Z' },
  steps: [
    { id: 's1', title: 'Guess', kind: 'PREDICTION', prompt: '', minutes: 5, openedAt: '2027-01-04T15:00:00Z', closedAt: '2027-01-04T15:10:00Z', spentMs: 600_000, revealedAt: '2027-01-04T15:08:00Z' },
    { id: 's2', title: 'Secret', kind: 'PREDICTION', prompt: '', minutes: 5, openedAt: null, closedAt: null, spentMs: 0, revealedAt: null },
  ],
  answers: [{ stepId: 's1', memberId: 'b', body: '=64', value: 64, confidence: null }, { stepId: 's2', memberId: 'a', body: 'mine alone', value: null, confidence: null }],
  notes: [{ id: 'n1', stepId: 's1', authorId: 'a', body: 'one', votes: 1 }, { id: 'n2', stepId: 's1', authorId: 'b', body: 'two', votes: 4 }],
  decisions: [{ what: 'One class', why: 'safe' }], commitments: [{ whoId: 'b', what: 'Call', due: '2027-02-01', doneAt: null }], started: [{ idea: null, cycle: { id: 'c', title: 'Test' } }],
} as unknown as Room;

test('the record holds real minutes, revealed predictions and notes by dots', () => {
  const record = recordOf(room);
  expect(record.steps.map(({ minutes }) => minutes)).toEqual([10, null]);
  expect(record.steps[0]?.notes.map(({ body }) => body)).toEqual(['two', 'one']);
  expect(JSON.stringify(record)).not.toContain('mine alone');
});

test('the spreadsheet has a line for each thing and runs nothing', () => {
  const csv = recordCsv(recordOf(room), ['Kind', 'Step', 'Who', 'Text', 'Number', 'Sure', 'Due', 'Done'], (kind) => kind);
  expect(csv.split('\r\n').map((line) => line.split(',')[0])).toEqual(['Kind', 'step', 'prediction', 'note', 'note', 'step', 'decision', 'commitment', 'started', '']);
  expect(csv).toContain(`prediction,Guess,Tom,'=64,64`);
});
