import fc from 'fast-check';
import { segmentedRegression } from './segmented-regression.js';

/** A line with a step and another slope after `before` points. */
const broken = (size: number, before: number, [level, slope, step, turn]: readonly number[]): number[] =>
  Array.from({ length: size }, (_, i) => (level as number) + (slope as number) * (i + 1) + (i >= before ? (step as number) + (turn as number) * (i - before + 1) : 0));
/** What is not explained: small, and without order. */
const noise = (index: number): number => ((index * 7919) % 13) / 13 - 0.5;
const figures = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: -64, max: 64 }).map((k) => k / 8)));

describe('a segmented regression', () => {
  it('recovers a broken line without noise', () => {
    fc.assert(fc.property(figures, fc.integer({ min: 4, max: 20 }), fc.integer({ min: 4, max: 20 }), (line, before, after) => {
      const y = broken(before + after, before, line).map((value, i) => value + noise(i) * 1e-6);
      const { coefficients } = segmentedRegression(y, { before, lag: 1 });
      coefficients.forEach((value, at) => expect(value).toBeCloseTo(line[at] as number, 4));
    }), { numRuns: 20 });
  });

  it('finds the same changes when all values are moved, and scales with them', () => {
    const y = broken(30, 14, [5, 0.2, 3, -0.1]).map((value, i) => value + noise(i));
    const [plain, moved, scaled] = [y, y.map((value) => value + 100), y.map((value) => value * 4)].map((values) => segmentedRegression(values, { before: 14, lag: 2 }));
    expect(moved?.coefficients[2]).toBeCloseTo(plain?.coefficients[2] as number, 8);
    expect(moved?.ols.standardError[3]).toBeCloseTo(plain?.ols.standardError[3] as number, 8);
    expect((scaled?.coefficients[2] as number) / 4).toBeCloseTo(plain?.coefficients[2] as number, 8);
    expect(scaled?.durbinWatsonP).toBeCloseTo(plain?.durbinWatsonP as number, 8);
  });

  it('says how far the last point lies from what it would be without the change', () => {
    const y = broken(24, 12, [10, 0, -2, -0.5]).map((value, i) => value + noise(i) * 1e-6);
    const { counterfactualLast, effectAtLast } = segmentedRegression(y, { before: 12, lag: 1 });
    expect(counterfactualLast).toBeCloseTo(10, 4);
    expect(effectAtLast).toBeCloseTo(-8, 4);
  });

  it('refuses two points on either side, and a season in too few', () => {
    expect(() => segmentedRegression([1, 2, 3, 4, 5], { before: 3, lag: 1 })).toThrow('three points');
    expect(() => segmentedRegression([1, 2, 3, 4, 5, 6], { before: 3, lag: 1, season: true })).toThrow('season');
  });
});
