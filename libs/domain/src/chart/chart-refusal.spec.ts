import type { ChartCell } from './chart-cell.js';
import type { ChartKind } from './chart-kind.js';
import { readChart } from './read-chart.js';

const cells = (list: readonly Partial<ChartCell>[]): ChartCell[] => list.map((more, index) => ({ label: `W${index + 1}`, value: null, numerator: null, denominator: null, status: 'REPORTED', ...more }));
const values = (list: readonly number[]) => cells(list.map((value) => ({ value })));
const read = (list: readonly ChartCell[], kind: ChartKind, phases: { at: number; baseline: number | null }[] = [], screen = false) => readChart(list, { kind, ruleSet: 'anhoej-3s/1', screen }, { direction: 'UP', phases });
const wave = Array.from({ length: 14 }, (_, index) => 5 + (index % 3));

describe('a chart that cannot be drawn', () => {
  test.each<[string, ChartKind, ChartCell[], string]>([
    ['without a point', 'I', [], 'No points to show yet.'],
    ['NO_POINTS', 'I', cells([{ status: 'MISSING' }]), 'No points to show yet.'],
    ['ONE_POINT', 'I', values([5]), 'One point does not vary: limits need at least 3.'],
    ['NOT_FINITE', 'RUN', values([1, Infinity, 3]), 'W2 has a value that is no number. Correct it, and the chart is back.'],
    ['NOT_FINITE', 'P', cells([{ numerator: 1, denominator: NaN, value: 1 }]), 'W1 has a value that is no number. Correct it, and the chart is back.'],
    ['TOO_LARGE', 'I', values([1.7e308, 1.7e308, 1.6e308]), 'The values are too large to compute with: state them in a larger unit.'],
    ['NO_DENOMINATOR', 'P', values([0.1, 0.2]), 'W1 has no count: this chart needs both. An I chart shows the values as they are.'],
    ['NO_DENOMINATOR', 'U', cells([{ numerator: 1, denominator: 5 }, { numerator: 1, denominator: 0 }]), 'W2 has no denominator: this chart needs both. An I chart shows the values as they are.'],
    ['NO_DENOMINATOR', 'I_PRIME', values([1, 2]), 'W1 has no denominator: this chart needs to know on how many each value rests. An I chart does not.'],
    ['NOT_A_SHARE', 'P', cells([{ numerator: 4, denominator: 5 }, { numerator: 6, denominator: 5 }]), 'W2 counts 6 of 5, which is no share. A U chart shows rates.'],
    ['NEGATIVE', 'C', values([1, -1]), 'W2 is below 0, which no count can be.'],
    ['ZERO_TIME', 'T', values([3, 0, 4]), 'W2 has a time of zero or less, which a T chart cannot show: use G, or the time of day.'],
    ['ZERO_TIME', 'T', values([3, -2, 4]), 'W2 has a time of zero or less, which a T chart cannot show: use G, or the time of day.'],
    ['SPREAD_MISSING', 'XBAR', cells([{ value: 4, denominator: 5, spread: 1 }, { value: 4, denominator: 5, spread: null }]), 'W2 has no standard deviation: add it, or choose an I chart.'],
    ['SPREAD_MISSING', 'S', cells([{ value: 4, denominator: 1 }, { value: 5, denominator: 1 }]), 'Every mean rests on one value: nothing tells how much values spread. An I chart shows them.'],
    ['PHASE_TOO_SHORT', 'I', values([1, 2]), 'The series has 2 points: limits need at least 3.'],
  ])('%s on %s', (code, kind, list, sentence) => {
    const reading = read(list, kind);
    expect(reading).toMatchObject({ sentence, signal: 'TOO_FEW_POINTS', variation: 'COMMON_CAUSE', assurance: null, suggestion: null });
    if (code !== 'without a point') expect(reading.refused).toEqual({ code, sentence });
    expect(reading.points).toHaveLength(list.length);
    expect(JSON.stringify(reading.points.map(({ centre, lower, upper, flag }) => [centre, lower, upper, flag]))).toMatch(/^[[\]null,]*$/);
    expect(reading.points.every(({ value }) => value === null || Number.isFinite(value))).toBe(true);
  });

  it('by a phase of two points keeps the lines of the others, and reads the last', () => {
    const middle = read(values([...wave, 9, 9, ...wave]), 'I', [{ at: 14, baseline: null }, { at: 16, baseline: null }]);
    expect(middle.refused?.code).toBe('PHASE_TOO_SHORT');
    expect(middle.sentence).toBe('The phase from W15 has 2 points: limits need at least 3. The 14 points vary within the limits as chance alone would: no signal of change. Read from W17, where the phase begins.');
    expect([0, 14, 16].map((at) => middle.points[at]?.upper === null)).toEqual([false, true, false]);
    expect(read(values([...wave, 9, 9]), 'I', [{ at: 14, baseline: null }])).toMatchObject({ signal: 'TOO_FEW_POINTS', sentence: 'The phase from W15 has 2 points: limits need at least 3.' });
  });

  it('by a baseline beyond the series, or of too few points', () => {
    expect(read(values(wave), 'I', [{ at: 0, baseline: 20 }]).refused).toEqual({ code: 'BASELINE_BEYOND', sentence: 'The series has 14 points, fewer than the 20 of its baseline.' });
    expect(read(values(wave), 'RUN', [{ at: 0, baseline: 20 }]).refused?.code).toBe('BASELINE_BEYOND');
    expect(read(values(wave), 'I', [{ at: 0, baseline: 2 }]).refused).toEqual({ code: 'BASELINE_TOO_SHORT', sentence: 'The baseline from W1 has 2 points: lines need at least 3.' });
    expect(read(values(wave), 'I', [{ at: 99, baseline: 2 }]).refused).toBeNull();
  });
});

describe('a chart that can be drawn all the same', () => {
  it.each(['RUN', 'I', 'MR', 'C', 'T', 'G'] as const)('%s of 5,000 equal points has no signal', (kind) => {
    for (const screen of [false, true]) {
      const reading = read(values(new Array<number>(5000).fill(7)), kind, [], screen);
      expect(reading.refused).toBeNull();
      expect(reading.signalIndexes).toEqual([]);
      expect(reading.phases[0]?.runs.usefulPoints).toBe(0);
      expect(['COMMON_CAUSE', 'TOO_FEW_POINTS']).toContain(reading.signal);
      expect(reading.points.every(({ flag }) => flag === null)).toBe(true);
    }
  });

  it.each(['P', 'P_PRIME', 'U', 'U_PRIME', 'I_PRIME'] as const)('%s of nothing but zeros has no signal', (kind) => {
    const reading = read(cells(new Array(20).fill({ numerator: 0, denominator: 50, value: 0 })), kind);
    expect(reading).toMatchObject({ refused: null, signal: 'COMMON_CAUSE', sentence: 'The 20 points are all equal: no signal of change.' });
  });
});
