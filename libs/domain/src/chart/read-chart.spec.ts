import fc from 'fast-check';
import { readRunChart } from '../run-chart-reading.js';
import { runChartSentence } from '../run-chart-sentence.js';
import { RULE_SETS, type RuleSetId } from '../shewhart/rule-sets.js';
import { shewhartChart } from '../shewhart/shewhart-chart.js';
import type { ChartCell, ChartContext, ChartSetting } from './chart-cell.js';
import { ChartKind } from './chart-kind.js';
import { readChart } from './read-chart.js';

const cell = (index: number, more: Partial<ChartCell>): ChartCell => ({ label: `W${index + 1}`, value: null, numerator: null, denominator: null, status: 'REPORTED', ...more });
const values = (list: readonly (number | null)[]): ChartCell[] => list.map((value, index) => cell(index, { value, status: value === null ? 'MISSING' : 'REPORTED' }));
const parts = (list: readonly (readonly [number, number])[]): ChartCell[] => list.map(([numerator, denominator], index) => cell(index, { numerator, denominator, value: numerator / denominator }));
const read = (cells: readonly ChartCell[], kind: ChartKind, more: Partial<ChartSetting & ChartContext> = {}) => {
  const { direction = 'UP', target = null, phases = [], ...setting } = more;
  return readChart(cells, { kind, ruleSet: 'anhoej-3s/1', screen: false, ...setting }, { direction, target, phases });
};

describe('a run chart read by the default rules', () => {
  it('says exactly what readRunChart says', () => {
    const series = fc.array(fc.option(fc.integer({ min: 0, max: 12 }), { freq: 8 }), { maxLength: 40 });
    fc.assert(fc.property(series, fc.constantFrom('UP', 'DOWN', 'NEUTRAL'), (list, direction) => {
      const cells = values(list);
      const [was, now] = [readRunChart(cells, direction), read(cells, 'RUN', { direction })];
      expect(now.sentence).toBe(runChartSentence(cells, was));
      expect(now).toMatchObject({ signal: was.signal, signalIndexes: was.signalIndexes, refused: null, assurance: null });
      if (list.length > 0) expect(now.phases[0]).toMatchObject({ centre: was.median, runs: was });
      expect(now.points.map(({ value }) => value)).toEqual(list);
    }), { numRuns: 500 });
  });

  it('reads each phase about its own median, or that of its baseline', () => {
    const stretch = (value: number) => Array.from({ length: 12 }, (_, index) => value + (index % 2));
    const phased = read(values([...stretch(10), ...stretch(50)]), 'RUN', { phases: [{ at: 12, baseline: null }] });
    expect(phased.phases.map(({ first, last, centre }) => [first, last, centre])).toEqual([[0, 11, 10.5], [12, 23, 50.5]]);
    expect(phased).toMatchObject({ signal: 'COMMON_CAUSE', sentence: 'The 12 points vary around the median as chance alone would: no signal of change. Read from W13, where the phase begins.' });
    const locked = read(values([...stretch(10), ...stretch(50)]), 'RUN', { phases: [{ at: 0, baseline: 12 }] });
    expect(locked).toMatchObject({ signal: 'IMPROVEMENT', sentence: 'Since W12, 13 points in a row lie above the median: a signal of improvement.' });
    expect(locked.phases[0]?.centre).toBe(10.5);
  });
});

describe('a Shewhart chart', () => {
  it('has the lines of the domain, and a rate per so many', () => {
    const cells = parts([[3, 10], [5, 12], [2, 9], [8, 15], [4, 11], [6, 13], [1, 8], [7, 14]]);
    const { points, phases } = read(cells, 'U', { per: 1000 });
    const [first] = shewhartChart('U', cells.map(({ numerator, denominator }, x) => ({ x, y: numerator, n: denominator }))).points;
    expect(points[0]).toMatchObject({ value: 300, lower: 0 });
    expect(points[0]?.upper).toBeCloseTo(1000 * (first?.upper as number), 9);
    expect(phases[0]).toMatchObject({ trial: true, points: 8 });
    expect(phases[0]?.centre).toBeCloseTo(391.304, 2);
  });

  it('says which point lies beyond a limit, and that limits on trial are on trial', () => {
    const jump = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2];
    const reading = read(values(jump), 'I', { direction: 'DOWN', screen: true });
    expect(reading).toMatchObject({ signal: 'CONCERN', signalIndexes: [4], variation: 'COMMON_CAUSE', sentence: 'W5 lies above the upper limit: a signal of concern. The limits are on trial: 11 of 13 points.' });
    expect(reading.points[4]).toMatchObject({ flag: { rule: 'beyondLimits', side: 1 }, signal: 'CONCERN' });
  });

  it('tells of both where a run and a point say different things', () => {
    const list = [5, 6, 5, 6, 5, 20, 5, 6, 5, 6, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2];
    const { sentence, suggestion } = read(values(list), 'I', { direction: 'DOWN', screen: true });
    expect(sentence).toBe('Since W11, 10 points in a row lie below the average: a signal of improvement. W6 lies above the upper limit: a signal of concern.');
    expect(suggestion).toEqual({ code: 'REBASE', at: 10, sentence: 'The last 10 points, from W11, lie below the average. If the cause is known and will last, a new phase could begin with W11.' });
  });

  it('takes its lines from a baseline, and reads all points by them', () => {
    const list = [5, 6, 5, 7, 5, 6, 4, 6, 5, 6, 5, 7, 5, 30, 31, 30];
    const { phases, points } = read(values(list), 'I', { phases: [{ at: 0, baseline: 13 }] });
    expect(phases[0]).toMatchObject({ centre: read(values(list.slice(0, 13)), 'I').phases[0]?.centre, points: 13, baseline: 13, trial: false });
    expect(points.slice(13).map(({ flag }) => flag?.rule)).toEqual(['beyondLimits', 'beyondLimits', 'beyondLimits']);
  });

  it('suggests a phase after eight points, not after seven', () => {
    const after = (count: number) => read(values([5, 6, 5, 7, 5, 6, 4, 6, 5, 6, 5, 7, ...new Array<number>(count).fill(4)]), 'I', { ruleSet: 'mdc/2023', phases: [{ at: 0, baseline: 12 }] });
    expect(after(7)).toMatchObject({ signalRule: 'sevenOneSide', suggestion: null });
    expect(after(8).suggestion).toMatchObject({ code: 'REBASE', at: 12 });
  });

  it('suggests no phase where the signal is over, or nothing was there before', () => {
    expect(read(values([9, 8, 9, 8, 9, 8, 9, 8, 9, 1, 2, 1, 2, 1, 2, 1, 2, 1, 9, 8]), 'RUN').suggestion).toBeNull();
    expect(read(values([...new Array<number>(10).fill(5), 5]), 'I').suggestion).toBeNull();
  });

  it('compares a target with the limits of today', () => {
    const list = values([5, 6, 5, 7, 5, 6, 4, 6, 5, 6, 5, 7, 5, 6]);
    expect(['UP', 'DOWN', 'NEUTRAL'].map((direction) => read(list, 'I', { direction: direction as 'UP', target: 20 }).assurance)).toEqual(['FAIL', 'PASS', null]);
    expect(read(list, 'I', { target: 6 }).assurance).toBe('HIT_OR_MISS');
    expect(read(list, 'MR', { target: 20 }).assurance).toBeNull();
  });

  it('calls more spread neither good nor bad', () => {
    const cells = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 30].map((spread, index) => cell(index, { value: 5, denominator: 20, spread: spread + (index % 2) / 10 }));
    expect(read(cells, 'S')).toMatchObject({ signal: 'SPECIAL', signalIndexes: [13], variation: 'NEUTRAL_HIGH' });
  });

  it('flags by the set that is asked for, in words of its own', () => {
    const rise = values([5, 3, 6, 4, 5, 6, 7, 8, 9, 10, 11, 5, 4, 5, 3, 4]);
    expect(read(rise, 'I', { ruleSet: 'nelson/1' }).sentence).toContain('rose: a signal of improvement.');
    const saw = read(values([1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7]), 'RUN', { ruleSet: 'mdc/2023', direction: 'DOWN' });
    expect(saw.sentence).toBe('Since W8, 7 points in a row rise: a signal of concern. From W1 to W7, 7 points in a row rose: a signal of concern.');
    expect(read(values([5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5]), 'I', { ruleSet: 'nelson/1' })).toMatchObject({ signal: 'SPECIAL', points: expect.arrayContaining([expect.objectContaining({ flag: { rule: 'fourteenAlternating', side: 0 } })]) });
    expect(read(values([5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6]), 'RUN', { ruleSet: 'ihi/1' }).sentence).toBe('The line crosses the median 13 times where chance gives at most 11: a signal that something changed.');
    expect(read(values([1, 9, 2, 8, 7, 8, 9, 8, 7, 1, 2, 1, 2, 1]), 'RUN', { ruleSet: 'ihi/1' }).points[4]?.flag).toEqual({ rule: 'sixOneSide', side: 1 });
  });

  it('has words for every rule of every set', () => {
    const series = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 10, maxLength: 60 });
    fc.assert(fc.property(series, fc.constantFrom(...(Object.keys(RULE_SETS) as RuleSetId[])), fc.constantFrom(...Object.values(ChartKind)), (list, ruleSet, kind) => {
      const cells = list.map((value, index) => cell(index, { value, numerator: value, denominator: 30 + (index % 3), spread: 1 + (value % 5) }));
      const { sentence, refused, points } = read(cells, kind, { ruleSet });
      expect(refused).toBeNull();
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      expect(sentence).not.toMatch(/\b(proves?|ranks?|because|best|worst|undefined|null|NaN|Infinity)\b/);
      expect(JSON.stringify(points)).not.toMatch(/NaN/);
      for (const point of points) expect(point.signal === 'COMMON_CAUSE').toBe(point.flag === null);
    }), { numRuns: 400 });
  });
});

describe('the sentence', () => {
  it('tells every finding that marks points: beyond both limits, and in few crossings', () => {
    // Lake Huron, 1913 to 1934, less 500 feet.
    const levels = [78.6, 79.2, 78.9, 80, 79.9, 80.1, 79.5, 79.2, 78.7, 78.9, 78, 77.8, 76.8, 76.8, 77.8, 78.6, 80.6, 79.5, 77.4, 76.9, 76.9, 76.2];
    const { sentence, points } = read(values(levels), 'I', { direction: 'NEUTRAL' });
    expect(new Set(points.map(({ flag }) => flag && `${flag.rule} ${flag.side}`))).toEqual(new Set([null, 'longestRun -1', 'beyondLimits 1', 'beyondLimits -1']));
    expect(sentence).toBe('W22 lies below the lower limit: a signal that something changed. W17 lies above the upper limit: a signal that something changed. '
      + 'The line crosses the average 3 times where chance gives at least 7, and the later points lie lower: a signal that something changed.');
  });

  it('says that more points are marked where it would grow too long', () => {
    const list = [20, 21, 20, 21, 20, 21, 20, 21, 20, 30, 20, 21, 20, 21, 22, 23, 24, 25, 26, 27, 20, 21, 19, 18, 17, 16, 15, 14, 20, 21, 5];
    expect(read(values(list), 'I', { ruleSet: 'nelson/1' }).sentence).toBe('W31 lies below the lower limit: a signal of concern. From W13 to W20, 8 points in a row rose: a signal of improvement. '
      + 'From W22 to W28, 7 points in a row fell: a signal of concern. Other points are marked too.');
  });
});
