import type { MeasureType } from '../vocabulary.js';
import type { ChartCell } from './chart-cell.js';
import { kindsFor } from './chart-kind.js';
import { proposeChart } from './propose-chart.js';

const cells = (count: number, make: (index: number) => Partial<ChartCell>): ChartCell[] => Array.from({ length: count }, (_, index) => ({ label: `W${index + 1}`, value: null, numerator: null, denominator: null, status: 'REPORTED', ...make(index) }));
const shares = (size: number, swing: number) => cells(20, (index) => { const numerator = Math.round(size * (0.2 + (index % 2 ? swing : -swing))); return { numerator, denominator: size, value: numerator / size }; });

describe('the proposed chart', () => {
  test.each<[MeasureType, ChartCell[], string, string]>([
    ['PROPORTION', [], 'RUN', 'NO_POINTS'],
    ['PROPORTION', cells(1, () => ({ value: 1 })), 'RUN', 'ONE_POINT'],
    ['VALUE', cells(11, (index) => ({ value: index })), 'RUN', 'FEW_POINTS'],
    ['VALUE', cells(30, (index) => (index < 20 ? { status: 'SUPPRESSED' } : { value: 1 })), 'RUN', 'FEW_POINTS'],
    ['VALUE', cells(12, (index) => ({ value: index })), 'I', 'BY_TYPE'],
    ['PROPORTION', shares(100, 0.02), 'P', 'BY_TYPE'],
    ['PROPORTION', shares(100, 0.15), 'P_PRIME', 'OVERDISPERSED'],
    ['PROPORTION', shares(5000, 0.002), 'P_PRIME', 'LARGE_DENOMINATORS'],
    ['PROPORTION', cells(12, () => ({ value: 0.2 })), 'I', 'NO_DENOMINATORS'],
    ['PROPORTION', cells(12, (index) => ({ value: 0.2, denominator: 100 + index })), 'I_PRIME', 'NO_COUNTS'],
    ['PROPORTION', cells(12, () => ({ numerator: 12, denominator: 10, value: 1.2 })), 'RUN', 'NO_LIMITS'],
    ['RATE', cells(20, (index) => ({ numerator: 5 + (index % 3), denominator: 1234.5, value: 1 })), 'U', 'BY_TYPE'],
    ['RATE', cells(20, (index) => ({ numerator: index % 2 ? 20 : 2, denominator: 50, value: 1 })), 'U_PRIME', 'OVERDISPERSED'],
    ['RATE', cells(20, (index) => ({ numerator: 426 + (index % 3), denominator: 90000, value: 1 })), 'U_PRIME', 'LARGE_DENOMINATORS'],
    ['COUNT', cells(20, (index) => ({ numerator: 3 + (index % 3), value: 3 + (index % 3) })), 'C', 'BY_TYPE'],
    ['COUNT', cells(20, (index) => ({ value: index % 2 ? 30 : 3 })), 'I', 'OVERDISPERSED'],
    ['MEAN', cells(20, (index) => ({ value: 5 + (index % 2), denominator: 10, spread: 2 })), 'XBAR', 'BY_TYPE'],
    ['MEAN', cells(20, (index) => ({ value: 5 + (index % 2), denominator: 10 })), 'I_PRIME', 'NO_SPREAD'],
    ['MEAN', cells(20, () => ({ value: 5, denominator: 1 })), 'I', 'NO_SPREAD'],
    ['MEAN', cells(20, () => ({ value: 5 })), 'I', 'NO_DENOMINATORS'],
    ['TIME_BETWEEN', cells(20, (index) => ({ value: 1 + index })), 'T', 'BY_TYPE'],
    ['TIME_BETWEEN', cells(20, (index) => ({ value: index })), 'G', 'ZERO_TIME'],
    ['TIME_BETWEEN', cells(20, (index) => ({ value: index - 1 })), 'RUN', 'NO_LIMITS'],
    ['CASES_BETWEEN', cells(20, (index) => ({ value: index })), 'G', 'BY_TYPE'],
  ])('of %s', (type, points, kind, code) => {
    const proposal = proposeChart(type, points);
    expect(proposal).toMatchObject({ kind, code });
    expect(proposal.sentence).toMatch(/^An? .*\.$/);
    expect(kindsFor(type)).toContain(proposal.kind);
  });

  it('gives the reason in figures', () => {
    expect(proposeChart('PROPORTION', shares(100, 0.15)).sentence).toMatch(/^A P′ chart, because shares vary \d\.\d times as much from point to point as chance alone explains\.$/);
    expect(proposeChart('VALUE', cells(7, () => ({ value: 1 }))).sentence).toBe('A run chart, because 7 points are too few for limits: from 12 on they can be proposed.');
  });
});
