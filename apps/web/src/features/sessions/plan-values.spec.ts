import type { Room } from './patch-room.js';
import { localText, newStep, planValues, stepsOf, toCreate, toUpdate } from './plan-values.js';

const values = { title: 'Huddle', purpose: '', startsAt: '2027-01-04T15:30', audience: 'TEAM:t1', steps: [newStep({ kind: 'NOTES', title: 'Why?', votesEach: 2, about: 'measure:m1' }), newStep({ title: 'Talk' })] };

test('a form becomes a session', () => {
  expect(toCreate(values)).toEqual({
    title: 'Huddle', purpose: '', startsAt: new Date('2027-01-04T15:30').toISOString(), visibility: 'TEAM', teamId: 't1',
    steps: [{ id: null, kind: 'NOTES', title: 'Why?', minutes: 10, prompt: '', votesEach: 2, measureId: 'm1' }, { id: null, kind: 'TALK', title: 'Talk', minutes: 10, prompt: '', votesEach: 0 }],
  });
  expect(toCreate({ ...values, startsAt: '', audience: 'OWNER' })).toMatchObject({ startsAt: null, visibility: 'OWNER', teamId: null });
});

test('an audience that did not change is not sent again', () => {
  expect(toUpdate(values, 's', 3, 'TEAM:t1')).not.toHaveProperty('visibility');
  expect(toUpdate({ ...values, audience: 'NETWORK' }, 's', 3, 'TEAM:t1')).toMatchObject({ id: 's', version: 3, visibility: 'NETWORK' });
});

test('a session becomes a form and the same session again', () => {
  const room = { session: { title: 'A', purpose: 'B', startsAt: '2027-01-04T15:30:00.000Z', visibility: 'NETWORK', teamId: null }, steps: [{ id: 'x', kind: 'NOTES', title: 'Why?', minutes: 4, prompt: 'p', votesEach: 5, measure: null, idea: { id: 'i', title: 'I' }, cycle: null, openedAt: null }] } as unknown as Room;
  expect(toCreate(planValues(room))).toEqual({ title: 'A', purpose: 'B', startsAt: '2027-01-04T15:30:00.000Z', visibility: 'NETWORK', teamId: null, steps: [{ id: 'x', kind: 'NOTES', title: 'Why?', minutes: 4, prompt: 'p', votesEach: 5, ideaId: 'i' }] });
});

test('a ready agenda brings its steps, with the words of the page', () => {
  const steps = stepsOf('huddle', (at) => ({ title: `Title ${at}`, prompt: '' }));
  expect(steps.map(({ kind, title }) => [kind, title])).toEqual([['TALK', 'Title 0'], ['REVIEW', 'Title 1'], ['PREDICTION', 'Title 2'], ['NOTES', 'Title 3'], ['COMMITMENTS', 'Title 4']]);
  expect(new Set(steps.map(({ key }) => key)).size).toBe(5);
});

test('local time has two digits', () => {
  expect(localText(new Date(2027, 0, 4, 9, 5))).toBe('2027-01-04T09:05');
});
