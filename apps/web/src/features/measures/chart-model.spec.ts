import type { PointPartsFragment } from '@cairn/contracts';
import { chartModel } from './chart-model.js';

const point = (index: number, share: number): PointPartsFragment => ({
  periodStart: `20${10 + index}-07-01`, grain: 'SCHOOL_YEAR', label: `Year ${index}`, status: 'REPORTED', numerator: share, denominator: 100, value: share / 100, spread: null,
});
const points = [30, 28, 31, 29, 33, 27, 30, 32, 29, 31, 28, 30, 31, 29].map((share, index) => point(index, share));
const facts = { type: 'PROPORTION', direction: 'DOWN', per: 1, goal: 0.2, setting: { kind: null, ruleSet: 'anhoej-3s/1', screen: false } } as const;

describe('a chart as a page draws it', () => {
  it('is the proposed one until somebody chooses', () => {
    expect(chartModel(points, facts)).toMatchObject({ isProposed: true, setting: { kind: 'P' }, reading: { kind: 'P', assurance: 'HIT_OR_MISS' } });
    expect(chartModel(points, { ...facts, setting: { kind: 'I', ruleSet: 'nelson/1', screen: true } })).toMatchObject({ isProposed: false, setting: { kind: 'I', ruleSet: 'nelson/1', screen: true }, proposal: { kind: 'P' } });
  });

  it('has the phases of its series', () => {
    expect(chartModel(points, { ...facts, phases: [{ startsOn: '2017-07-01', baselineUntil: null }] }).reading.phases.map(({ first }) => first)).toEqual([0, 7]);
  });

  it('takes no number from a point that is not reported', () => {
    const hidden = points.map((one, index) => (index === 3 ? { ...one, status: 'SUPPRESSED' as const } : one));
    expect(chartModel(hidden, facts).cells[3]).toMatchObject({ value: null, numerator: null, denominator: null });
  });
});
