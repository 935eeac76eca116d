import { placeBetween } from './spread-place.js';

describe('placeBetween', () => {
  it('gives percent of the way', () => {
    expect([0.1, 0.2, 0.25, 0.5].map(placeBetween(0.1, 0.5))).toEqual([0, 25, 37.5, 100]);
  });

  it('puts a single value in the middle', () => {
    expect(placeBetween(3, 3)(3)).toBe(50);
  });
});
