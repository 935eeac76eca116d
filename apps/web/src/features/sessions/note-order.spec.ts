import { orderNotes, stepOnBoard, within } from './note-order.js';

const notes = [{ id: 'a', votes: 1 }, { id: 'b', votes: 3 }, { id: 'c', votes: 1 }];

test('notes keep their place while people vote, and stand by their dots afterwards', () => {
  expect(orderNotes(notes, true).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(orderNotes(notes, false).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('arrows move a note and never over the edge', () => {
  expect(stepOnBoard({ x: 0.5, y: 0.5 }, 'ArrowRight')).toEqual({ x: 0.55, y: 0.5 });
  expect(stepOnBoard({ x: 0.02, y: 1 }, 'ArrowLeft')).toEqual({ x: 0, y: 1 });
  expect(stepOnBoard({ x: 0, y: 0.99 }, 'ArrowDown')).toEqual({ x: 0, y: 1 });
  expect(stepOnBoard({ x: 0, y: 0 }, 'Enter')).toBeNull();
  expect([within(-1), within(2), within(0.12345)]).toEqual([0, 1, 0.123]);
});
