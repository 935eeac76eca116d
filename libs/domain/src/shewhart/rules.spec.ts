import fc from 'fast-check';
import { plotTheDots } from './plot-the-dots.js';
import { DEFAULT_RULE_SET, RULE_SETS, readByRules, type RuleSetId } from './rule-sets.js';
import { alternating, avoiding, beyondLimits, hugging, oneSide, someBeyond, trend, type Rule } from './rules.js';

const NO_RUNS = { signal: false, longestRun: null, longestRunMax: null };
/** Values in standard deviations about 0. */
const at = (values: readonly (number | null)[]) => values.map((y) => ({ y, centre: 0, sigma: 1 }));
const flagged = (rule: Rule, values: readonly (number | null)[]): number[] => rule(at(values)).flatMap((side, index) => (side === 0 ? [] : [index]));

describe('a rule', () => {
  it('of limits takes what lies beyond, not what lies on them', () => expect(flagged(beyondLimits, [3, 3.01, -3, -3.2, null])).toEqual([1, 3]));

  it('of one side is ended by a point on the line and by a missing one', () => {
    expect(flagged(oneSide(3), [1, 1, 0, 1, 1, 1, -1, -1, null, -1])).toEqual([3, 4, 5]);
    expect(oneSide(3)(at([-1, -2, -1]))).toEqual([-1, -1, -1]);
  });

  it('of trends counts steps, and is ended by equal neighbours', () => {
    expect(flagged(trend(3), [0, 1, 2, 3, 3, 4, 5])).toEqual([0, 1, 2, 3]);
    expect(trend(2)(at([3, 2, 1]))).toEqual([-1, -1, -1]);
  });

  it('of two of three flags the two, on one side', () => {
    expect(flagged(someBeyond(2, 3, 2), [2.5, 0.5, 2.2, 0, -2.5, 2.5])).toEqual([0, 2]);
    expect(flagged(someBeyond(2, 3, 2, { all: true }), [2.5, -0.5, 2.2])).toEqual([]);
    expect(flagged(someBeyond(2, 3, 2, { all: true }), [3.5, 1, 2.2])).toEqual([0, 2]);
    expect(flagged(someBeyond(2, 3, 2, { all: true, upTo: 3 }), [3.5, 1, 2.2])).toEqual([]);
    expect(flagged(someBeyond(4, 5, 1), [1.5, 1.2, 0, 1.1, 1.9])).toEqual([0, 1, 3, 4]);
  });

  it('of limits that are too wide, of two processes, of turns', () => {
    expect(flagged(hugging(3, 1), [0.5, -0.5, 0, 1.5])).toEqual([0, 1, 2]);
    expect(flagged(avoiding(3, 1), [1.5, -1.5, 1.2, 0])).toEqual([0, 1, 2]);
    expect(flagged(avoiding(3, 1), [1.5, 1.5, 1.2])).toEqual([]);
    expect(flagged(alternating(4), [1, 2, 1, 2, 3, 4])).toEqual([0, 1, 2, 3]);
  });
});

describe('rule sets', () => {
  it('name themselves, and give each point the first rule that holds', () => {
    for (const [id, { id: own }] of Object.entries(RULE_SETS)) expect(own).toBe(id);
    const flags = readByRules('mdc/2023', at([3.5, 2.5, 1, 1, 1, 1, 1]), NO_RUNS);
    expect(flags.map((flag) => flag?.rule)).toEqual(['beyondLimits', 'twoOfThree', 'sevenOneSide', 'sevenOneSide', 'sevenOneSide', 'sevenOneSide', 'sevenOneSide']);
  });

  it('by default flag a run that is longer than chance explains', () => {
    const flags = readByRules(DEFAULT_RULE_SET, at([-1, ...new Array<number>(9).fill(1)]), { signal: true, longestRun: 9, longestRunMax: 6 });
    expect(flags.map((flag) => flag?.rule ?? null)).toEqual([null, ...new Array<string>(9).fill('longestRun')]);
  });

  it('see nothing in a mirror that they do not see in the original', () => {
    const values = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(values, fc.constantFrom(...(Object.keys(RULE_SETS) as RuleSetId[])), (list, id) => {
      const of = (sign: number) => readByRules(id, at(list.map((value) => value * sign)), NO_RUNS);
      expect(of(-1).map((flag) => flag?.rule)).toEqual(of(1).map((flag) => flag?.rule));
    }));
  });
});

describe('plotting the dots', () => {
  const values = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 40 });

  it('swaps good and bad with the direction, never which points are flagged', () => {
    fc.assert(fc.property(values, fc.integer({ min: -10, max: 70 }), (list, target) => {
      const [up, down] = [plotTheDots(list, { direction: 'UP', target }), plotTheDots(list, { direction: 'DOWN', target })];
      expect(down.dots.map(({ flag }) => flag)).toEqual(up.dots.map(({ flag }) => flag));
      const swapped = { IMPROVEMENT: 'CONCERN', CONCERN: 'IMPROVEMENT' } as Record<string, string>;
      expect(down.dots.map(({ kind }) => kind)).toEqual(up.dots.map(({ kind }) => swapped[kind] ?? kind));
      const turned = { PASS: 'FAIL', FAIL: 'PASS' } as Record<string, string>;
      expect(down.assurance).toBe(up.assurance && (turned[up.assurance] ?? up.assurance));
    }));
  });

  it('has no limits, flags or assurance for equal values, and nothing for none', () => {
    expect(plotTheDots([5, 5, 5], { direction: 'UP', target: 6 })).toMatchObject({ variation: 'COMMON_CAUSE', assurance: null });
    expect(() => plotTheDots([], { direction: 'UP' })).toThrow(RangeError);
  });
});
