import { KINDS, makeFamilies } from '../chaos/suppression-families.mjs';
import { attackRule } from '../chaos/suppression-rule.mjs';

/** Families that gave a number away once: seed and place of each in `npm run chaos -- rule --sets 500 --seed …`. */
const GAVE_AWAY = [
  ['two kinds of sums bounded a place that was told later', 50_000_019, 196], ['nobody was unlisted in one school alone', 40_000_004, 0], ['a place between small numbers and others', 40_000_022, 148],
  ['the only school is the whole district', 277_057_906, 171], ['a number of pupils was shown before its numerator was hidden', 60_000_002, 426],
  ['a number of pupils was shown before, among others', 70_000_009, 475], ['a month was told late', 60_000_012, 357], ['a total as large as before followed by chance', 70_000_007, 214],
  ['what is told late contradicts what was told', 60_000_007, 345], ['a group that nobody had told of', 70_000_027, 397],
] as const;

describe('the rule of a release, attacked with all that a reader can keep', () => {
  test.each(GAVE_AWAY)('gives nothing away where it once did: %s', (_, seed, at) => {
    const { family } = makeFamilies({ sets: at + 1, seed }, KINDS.map((kind) => ({ kind })))[at] ?? {};
    expect(attackRule(family).found).toEqual([]);
  });

  test('gives nothing away in a hundred families', () => {
    const results = makeFamilies({ sets: 100, seed: 90_000_001 }, KINDS.map((kind) => ({ kind }))).map(({ family }) => attackRule(family));
    expect(results.flatMap(({ found }) => found)).toEqual([]);
    // Nor by showing nothing: a third of what is harmless by itself stays.
    const [harmless, hidden] = [results.reduce((sum, own) => sum + own.harmless, 0), results.reduce((sum, own) => sum + own.hidden, 0)];
    expect(harmless).toBeGreaterThan(500);
    expect(hidden / harmless).toBeLessThan(0.67);
  });
});
