import { type FidelityFacts, fidelityOf } from './cycle-fidelity.js';
import { Belief, FailureCost, Readiness, beliefOf, beyondAdvice, nextScale, scaleAdvice, scaleSizeOf } from './cycle-scale.js';

describe('the advice on scale', () => {
  it('is the table of Langley et al.', () => {
    const table = Object.values(Belief).flatMap((belief) => Object.values(FailureCost).map((cost) => [belief, cost, ...Object.values(Readiness).map((readiness) => scaleAdvice(belief, cost, readiness))]));
    expect(table).toEqual([
      ['LOW', 'SMALL', 'VERY_SMALL', 'VERY_SMALL', 'SMALL'],
      ['LOW', 'LARGE', 'VERY_SMALL', 'VERY_SMALL', 'VERY_SMALL'],
      ['HIGH', 'SMALL', 'SMALL', 'LARGE', 'IMPLEMENT'],
      ['HIGH', 'LARGE', 'VERY_SMALL', 'SMALL', 'LARGE'],
    ]);
  });

  it('takes the belief from the confidence in the predictions', () => {
    expect([[], [null], [59], [60], [30, 90], [null, 90]].map(beliefOf)).toEqual(['LOW', 'LOW', 'LOW', 'HIGH', 'HIGH', 'HIGH']);
  });

  it('knows the size of a test by the steps of the ramp', () => {
    expect([1, 2, 5, 6, 25, 26, 1_000_000].map((count) => scaleSizeOf(count, 'students'))).toEqual(['VERY_SMALL', 'SMALL', 'SMALL', 'LARGE', 'LARGE', 'IMPLEMENT', 'IMPLEMENT']);
    expect([[1, 'class'], [5, 'Classes'], [25, 'schools'], [400, 'groups']].map(([count, unit]) => scaleSizeOf(count as number, unit as string))).toEqual(['SMALL', 'LARGE', 'IMPLEMENT', 'IMPLEMENT']);
    expect(scaleSizeOf(null, 'classes')).toBe('IMPLEMENT');
    expect(scaleSizeOf(null, ' ')).toBeNull();
    expect(beyondAdvice('LARGE', 'SMALL')).toBe(true);
    expect(beyondAdvice('SMALL', 'SMALL')).toBe(false);
    expect(beyondAdvice(null, 'VERY_SMALL')).toBe(false);
  });

  it('goes up the ramp: 1, 5, 25, all', () => {
    expect([0, 1, 4, 5, 24, 25, 400, null].map(nextScale)).toEqual([1, 5, 5, 25, 25, null, null, null]);
  });
});

describe('the fidelity of a cycle', () => {
  const sound: FidelityFacts = { stage: 'CLOSED', objective: 'o', learned: 'l', predictions: 2, verdicts: 2, size: 'SMALL', advised: 'LARGE', cyclesInRamp: 2, dataNotes: 1, grain: 'WEEK' };
  const met = (more: Partial<FidelityFacts>): string[] => fidelityOf({ ...sound, ...more }).filter((one) => one.met).map(({ item }) => item);

  it('has five items', () => {
    expect(met({})).toEqual(['PREDICTED', 'SMALL_ENOUGH', 'ITERATED', 'DATA_OVER_TIME', 'COMPARED']);
  });

  it.each([
    ['PREDICTED', { stage: 'PLANNED' }], ['SMALL_ENOUGH', { size: 'IMPLEMENT' }], ['SMALL_ENOUGH', { size: null }], ['ITERATED', { cyclesInRamp: 1 }],
    ['DATA_OVER_TIME', { dataNotes: 0 }], ['DATA_OVER_TIME', { grain: 'QUARTER' }], ['DATA_OVER_TIME', { grain: null }], ['COMPARED', { verdicts: 1 }], ['COMPARED', { learned: ' ' }],
  ] as [string, Partial<FidelityFacts>][])('misses %s for %j', (item, more) => {
    expect(met(more)).not.toContain(item);
    expect(met(more)).toHaveLength(4);
  });
});
