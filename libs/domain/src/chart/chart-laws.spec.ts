import fc from 'fast-check';
import { deviation, mean } from '../numbers.js';
import { RULE_SETS, type RuleSetId } from '../shewhart/rule-sets.js';
import { shewhartChart } from '../shewhart/shewhart-chart.js';
import type { ChartCell, ChartContext, ChartSetting } from './chart-cell.js';
import { ChartKind } from './chart-kind.js';
import { readChart } from './read-chart.js';

const cellsOf = (list: readonly number[], more: (value: number, index: number) => Partial<ChartCell> = () => ({})): ChartCell[] => list.map((value, index) => ({ label: `W${index + 1}`, value, numerator: null, denominator: null, status: 'REPORTED', ...more(value, index) }));
const rich = (list: readonly number[]) => cellsOf(list, (value, index) => ({ numerator: value, denominator: 60 + 7 * (index % 4), spread: 1 + (value % 5) }));
const read = (cells: readonly ChartCell[], kind: ChartKind, more: Partial<ChartSetting & ChartContext> = {}) => {
  const { direction = 'UP', target = null, phases = [], ...setting } = more;
  return readChart(cells, { kind, ruleSet: 'anhoej-3s/1', screen: false, ...setting }, { direction, target, phases });
};
const series = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 40 });
const kinds = fc.constantFrom(...Object.values(ChartKind));
const ruleSets = fc.constantFrom(...(Object.keys(RULE_SETS) as RuleSetId[]));
const near = (value: number | null | undefined) => expect.closeTo(value as number, 6);

describe('laws of charts', () => {
  it('flipping the direction swaps good and bad, never which points are flagged', () => {
    fc.assert(fc.property(series, kinds, ruleSets, fc.integer({ min: -5, max: 90 }), (list, kind, ruleSet, target) => {
      const [up, down, neutral] = (['UP', 'DOWN', 'NEUTRAL'] as const).map((direction) => read(rich(list), kind, { direction, ruleSet, target }));
      const swap: Record<string, string> = { IMPROVEMENT: 'CONCERN', CONCERN: 'IMPROVEMENT', PASS: 'FAIL', FAIL: 'PASS', IMPROVEMENT_HIGH: 'CONCERN_HIGH', CONCERN_HIGH: 'IMPROVEMENT_HIGH', IMPROVEMENT_LOW: 'CONCERN_LOW', CONCERN_LOW: 'IMPROVEMENT_LOW' };
      const swapped = (word: string | null) => (word === null ? null : (swap[word] ?? word));
      for (const other of [down, neutral]) {
        expect(other?.points.map(({ flag }) => flag)).toEqual(up?.points.map(({ flag }) => flag));
        expect(other?.signalIndexes).toEqual(up?.signalIndexes);
        expect(other?.suggestion).toEqual(up?.suggestion);
      }
      expect(down?.points.map(({ signal }) => signal)).toEqual(up?.points.map(({ signal }) => swapped(signal)));
      expect([down?.signal, down?.variation, down?.assurance]).toEqual([up?.signal, up?.variation, up?.assurance].map((word) => swapped(word ?? null)));
      expect(neutral?.assurance).toBeNull();
    }), { numRuns: 400 });
  });

  it('an I chart moves and scales with its values', () => {
    fc.assert(fc.property(series, fc.integer({ min: -50, max: 50 }), fc.constantFrom(2, 4, 8), fc.boolean(), (list, by, factor, screen) => {
      const [plain, moved] = [read(cellsOf(list), 'I', { screen }), read(cellsOf(list.map((value) => value * factor + by)), 'I', { screen })];
      const [a, b] = [plain.points[0], moved.points[0]];
      for (const line of ['centre', 'lower', 'upper', 'lowerWarning', 'upperWarning'] as const) {
        if (a?.[line] == null) expect(b?.[line]).toBeNull();
        else expect(b?.[line]).toEqual(near(a[line] * factor + by));
      }
      expect(read(cellsOf(list.map((value) => value * factor)), 'I', { screen }).points.map(({ flag }) => flag)).toEqual(plain.points.map(({ flag }) => flag));
    }));
  });

  it('limits of shares lie within 0 and 1, and screening never widens', () => {
    const shares = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 5000 })), { minLength: 3, maxLength: 30 });
    fc.assert(fc.property(shares, fc.constantFrom('P', 'P_PRIME'), (list, kind) => {
      const cells = cellsOf(list.map(([x, n]) => x / n), (_, index) => ({ numerator: list[index]?.[0] as number, denominator: list[index]?.[1] as number }));
      const [open, screened] = [read(cells, kind), read(cells, kind, { screen: true })];
      open.points.forEach(({ lower, upper }, index) => {
        if (lower !== null) expect(lower).toBeGreaterThanOrEqual(0);
        if (upper !== null) expect(upper).toBeLessThanOrEqual(1);
        const narrow = screened.points[index];
        if (upper !== null && narrow?.upper != null) expect(narrow.upper).toBeLessThanOrEqual(upper + 1e-12);
      });
    }));
  });

  it('screening never widens the limits of single values', () => {
    fc.assert(fc.property(series, fc.constantFrom('I', 'T'), (list, kind) => {
      const [open, screened] = [read(cellsOf(list), kind), read(cellsOf(list), kind, { screen: true })];
      const [wide, narrow] = [open.points[0]?.upper, screened.points[0]?.upper];
      if (wide != null && narrow != null) expect(narrow).toBeLessThanOrEqual(wide + 1e-9);
    }));
  });

  it('a phase looks at itself alone', () => {
    fc.assert(fc.property(series, series, series, kinds, ruleSets, (before, other, after, kind, ruleSet) => {
      const [one, two] = [before, other].map((list) => read(rich(list.slice(0, 3).concat(after).map((value) => value)), kind, { ruleSet, phases: [{ at: 3, baseline: null }] }));
      const lines = (reading: typeof one) => reading?.points.slice(3).map(({ phase: _, ...point }) => point);
      expect(lines(one)).toEqual(lines(two));
      expect(one?.sentence).toBe(two?.sentence);
    }));
  });

  it('samples and their summaries give the same limits', () => {
    const samples = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 9 }), { minLength: 3, maxLength: 20 });
    fc.assert(fc.property(samples, fc.constantFrom('XBAR', 'S'), (groups, kind) => {
      const raw = shewhartChart(kind, groups.flatMap((group, x) => group.map((y) => ({ x, y })))).points;
      const cells = cellsOf(groups.map((group) => mean(group) as number), (_, index) => ({ denominator: groups[index]?.length as number, spread: deviation(groups[index] as number[]) }));
      const summed = read(cells, kind).points;
      expect(summed.map(({ value, centre, lower, upper }) => ({ value, centre, lower, upper }))).toEqual(raw.map(({ y, centre, lower, upper }) => ({ value: y, centre, lower, upper })));
    }));
  });

  it('hidden points are gaps, not zeros', () => {
    fc.assert(fc.property(series, kinds, fc.constantFrom('SUPPRESSED', 'MISSING', 'NO_DENOMINATOR'), (list, kind, status) => {
      const gapped = rich(list).map((cell, index) => (index % 4 === 3 ? { ...cell, status } : cell));
      const { points, phases } = read(gapped, kind);
      points.forEach(({ value, flag }, index) => { if (index % 4 === 3) expect([value, flag]).toEqual([null, null]); });
      expect(phases[0]?.points ?? 0).toBeLessThanOrEqual(list.length - Math.floor(list.length / 4));
    }));
  });
});
