import type { CycleView } from './cycle-view.js';
import { NEW_QUESTION, planValuesOf, toPlanInput } from './plan-values.js';

const cycle = {
  title: 'Call script', objective: 'Who answers?', scaleCount: 5, scaleUnit: 'families', failureCost: 'SMALL', readiness: 'SOME', plannedStart: null, plannedEnd: '2026-06-05', site: null, measure: { id: 'm' }, dataPlan: '',
  predictions: [{ question: 'How many?', predicted: '4 of 5', value: 4, unit: 'families', confidence: 70 }], tasks: [{ what: 'Call', who: 'Ana', when: '', where: '' }, { what: 'Note', who: null, when: '', where: '' }],
} as unknown as CycleView;

describe('the form of a plan', () => {
  it('gives back what it was opened with', () => {
    const values = planValuesOf(cycle);
    expect(values).toMatchObject({ count: '5', look: '2026-06-05', measureId: 'm', tasks: 'Call, Ana\nNote', questions: [{ question: 'How many?', number: '4', confidence: 70 }] });
    expect(toPlanInput(values)).toMatchObject({
      scaleCount: 5, plannedEnd: '2026-06-05', siteId: null, measureId: 'm', tasks: [{ what: 'Call', who: 'Ana', when: '', where: '' }, { what: 'Note' }],
      predictions: [{ question: 'How many?', predicted: '4 of 5', value: 4, confidence: 70, dataKind: 'BOTH' }],
    });
  });

  it('leaves empty questions out and makes words of a bare number', () => {
    const values = { ...planValuesOf(cycle), questions: [{ ...NEW_QUESTION, question: 'How many?', number: '4', unit: 'families' }, NEW_QUESTION], count: 'some' };
    expect(toPlanInput(values)).toMatchObject({ scaleCount: null, predictions: [{ predicted: '4 families', value: 4 }] });
    expect(planValuesOf({ ...cycle, predictions: [] }).questions).toEqual([NEW_QUESTION]);
  });
});
