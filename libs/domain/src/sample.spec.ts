import fc from 'fast-check';
import { sampleOf } from './sample.js';

describe('sampleOf', () => {
  it('keeps how many, the mean and the standard deviation', () => {
    // R: x <- c(7, 9, 4, 5, 8); mean(x) is 6.6, sd(x) is 2.073644135332772
    expect(sampleOf([7, 9, 4, 5, 8])).toEqual({ count: 5, mean: '6.6', spread: '2.073644' });
    expect(sampleOf([3, 3, 3])).toEqual({ count: 3, mean: '3', spread: '0' });
  });

  it('says nothing about the spread of one value', () => {
    expect(sampleOf([4.25])).toEqual({ count: 1, mean: '4.25', spread: null });
  });

  it('keeps the spread of large values that lie close together', () => {
    expect(sampleOf([1_000_000_001, 1_000_000_002, 1_000_000_003])).toEqual({ count: 3, mean: '1000000002', spread: '1' });
  });

  it('is not made of nothing, nor of what is no number', () => {
    for (const values of [[], [1, Infinity], [NaN]]) expect(() => sampleOf(values)).toThrow(RangeError);
  });

  it('does not mind the order, and moves with its values', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 2, maxLength: 12 }), fc.integer({ min: -500, max: 500 }), (values, by) => {
      const [one, moved] = [sampleOf(values), sampleOf(values.map((value) => value + by).reverse())];
      expect(Math.abs(Number(moved.mean) - Number(one.mean) - by)).toBeLessThan(2e-6);
      expect(Math.abs(Number(moved.spread) - Number(one.spread))).toBeLessThan(2e-6);
    }));
  });
});
