import { placeValues } from './prediction-places.js';

test('values stand in their order on the line, and on each other where they are close', () => {
  const { low, high, placed } = placeValues([{ memberId: 'c', value: 80 }, { memberId: 'a', value: 60 }, { memberId: 'b', value: 60 }]);
  expect([low, high]).toEqual([58, 82]);
  expect(placed.map(({ memberId, row }) => [memberId, row])).toEqual([['a', 0], ['b', 1], ['c', 0]]);
  expect(placed.every(({ x }) => x > 0 && x < 1)).toBe(true);
});

test('one value, or equal ones, have a line too', () => {
  for (const value of [0, 5, -3]) {
    const { low, high, placed } = placeValues([{ memberId: 'a', value }]);
    expect(low).toBeLessThan(high);
    expect(placed[0]?.x).toBeCloseTo(0.5);
  }
});
