import { blankQuick, readNumber, toQuickInput } from './quick-values.js';

describe('the quick form', () => {
  it('begins with a class, a week from today, for the team alone', () => {
    expect(blankQuick('2026-12-28')).toMatchObject({ size: 'class', sure: 'FAIRLY', look: '2027-01-04', visibility: 'TEAM' });
  });

  it('asks of the prediction what the test is to find out', () => {
    const values = { ...blankQuick('2026-05-01'), ideaId: 'i', objective: 'How many answer? ', number: '24', unit: ' of 28 families ' };
    expect(toQuickInput(values, 't', 'RUNNING', 'class')).toMatchObject({
      ideaId: 'i', teamId: 't', stage: 'RUNNING', scaleCount: 1, scaleUnit: 'class', plannedEnd: '2026-05-08',
      predictions: [{ question: 'How many answer?', predicted: '24 of 28 families', value: 24, confidence: 65, dataKind: 'BOTH' }],
    });
    expect(toQuickInput({ ...values, number: '', unit: 'Most of them', size: 'everyone', look: '' }, 't', 'PLANNED', 'everyone')).toMatchObject({
      scaleCount: null, plannedEnd: null, predictions: [{ predicted: 'Most of them', value: null, dataKind: 'QUALITATIVE' }],
    });
  });

  it.each([['24', 24], [' 2,5 ', 2.5], ['-3', -3], ['', null], ['24 of 28', null], ['1.000,5', null], ['1e9', null]] as const)('reads %j as %s', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });
});
