import fc from 'fast-check';
import { POOLING_METHODS, type PoolingMethod } from './between-variance.js';
import { type Effect, leaveOneOut, poolEffects } from './pool-effects.js';
import { poolNested } from './pool-nested.js';

/** Viechtbauer 2005, example 1. */
const EXAMPLE: Effect[] = [-0.581, 0.53, 0.771, 1.031, 0.553, 0.295, 0.078, 0.573, -0.176, -0.232].map((y, at) => ({ y, v: [0.023, 0.052, 0.06, 0.115, 0.095, 0.203, 0.2, 0.211, 0.051, 0.04][at] as number }));
const effects = fc.array(fc.record({ y: fc.integer({ min: -100, max: 100 }).map((k) => k / 16), v: fc.integer({ min: 1, max: 64 }).map((k) => k / 32) }), { minLength: 3, maxLength: 20 });
const Z = (method: PoolingMethod) => ({ method, test: 'Z' as const });

describe('pooling', () => {
  test.each([['HE', 0.1484], ['DL', 0.2768], ['ML', 0.1967], ['REML', 0.2232], ['EB', 0.192], ['PM', 0.192], ['SJ', 0.1992], ['EE', 0]] as const)('%s of the printed example', (method, tau2) =>
    expect(poolEffects(EXAMPLE, Z(method)).tau2).toBeCloseTo(tau2, 4));

  it('does not depend on the order of the teams', () => {
    fc.assert(fc.property(effects, fc.constantFrom(...POOLING_METHODS), (list, method) => {
      const [there, back] = [poolEffects(list, Z(method)), poolEffects([...list].reverse(), Z(method))];
      expect(back.tau2).toBeCloseTo(there.tau2, 6);
      expect(back.coefficients[0]?.estimate).toBeCloseTo(there.coefficients[0]?.estimate as number, 6);
    }));
  });

  it('scales with the effects', () => {
    fc.assert(fc.property(effects, fc.constantFrom('DL', 'PM', 'REML'), (list, method) => {
      const [plain, scaled] = [poolEffects(list, Z(method)), poolEffects(list.map(({ y, v }) => ({ y: y * 4, v: v * 16 })), Z(method))];
      expect(scaled.tau2 / 16).toBeCloseTo(plain.tau2, 5);
      expect((scaled.coefficients[0]?.estimate as number) / 4).toBeCloseTo(plain.coefficients[0]?.estimate as number, 5);
    }));
  });

  it('of equal effects finds no variance between teams, and one answer by every method', () => {
    const equal = [0.1, 0.4, 0.9].map((v) => ({ y: 0.5, v }));
    for (const method of POOLING_METHODS) {
      const { tau2, coefficients: [pooled] } = poolEffects(equal, Z(method));
      expect(tau2).toBe(0);
      expect(pooled?.estimate).toBeCloseTo(0.5, 12);
    }
    const [scaled, floored] = [poolEffects(equal, { method: 'REML', test: 'KNAPP_HARTUNG' }), poolEffects(equal, { method: 'REML', test: 'FLOORED' })];
    expect(scaled.coefficients[0]?.standardError).toBeCloseTo(0, 12);
    expect(floored.coefficients[0]?.standardError).toBeGreaterThan(0.2);
  });

  it('expects a new team further out than the pooled effect is known', () => {
    fc.assert(fc.property(effects, fc.constantFrom('Z', 'KNAPP_HARTUNG', 'FLOORED'), (list, test) => {
      const { coefficients: [pooled], prediction } = poolEffects(list, { method: 'REML', test });
      expect((prediction?.upper as number) - (pooled?.upper as number)).toBeGreaterThanOrEqual(-1e-12);
    }));
  });

  it('leaves each team out in turn', () => {
    const without = leaveOneOut(EXAMPLE, Z('REML'));
    expect(without).toHaveLength(10);
    expect(without[0]?.coefficients[0]?.estimate).toBeGreaterThan(poolEffects(EXAMPLE, Z('REML')).coefficients[0]?.estimate as number);
  });

  it('refuses too few effects, a variance of 0 and a moderator that does not vary', () => {
    expect(() => poolEffects([{ y: 1, v: 1 }], Z('DL'))).toThrow('too few');
    expect(() => poolEffects([{ y: 1, v: 0 }, { y: 2, v: 1 }], Z('DL'))).toThrow(RangeError);
    expect(() => poolEffects(EXAMPLE.map((effect) => ({ ...effect, moderator: 3 })), { ...Z('DL'), moderated: true })).toThrow(RangeError);
  });
});

describe('pooling of teams in districts', () => {
  it('does not take ten teams of one district for ten districts', () => {
    const others = [0.1, 0.9, 0.3, 0.7].map((y, at) => ({ y, v: 0.01, district: `D${at}` }));
    const crowd = Array.from({ length: 10 }, () => ({ y: 0.9, v: 0.01, district: 'D1' }));
    const nested = poolNested([...others, ...crowd]);
    const flat = poolEffects([...others, ...crowd], Z('REML'));
    expect(nested.upper - nested.lower).toBeGreaterThan((flat.coefficients[0]?.upper as number) - (flat.coefficients[0]?.lower as number));
    expect(nested.between).toBeGreaterThan(nested.within);
    expect(() => poolNested(crowd)).toThrow('two districts');
  });
});
