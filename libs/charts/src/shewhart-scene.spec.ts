import { ChartKind, type ChartCell, type ChartReading, type Direction, type PhaseMark, type RuleSetId, compactReading, drawnStep, readChart, readRunChart } from '@cairn/domain';
import fc from 'fast-check';
import type { SceneInput } from './chart-input.js';
import { compactScene } from './compact-scene.js';
import { runChartScene } from './run-chart-scene.js';
import { LAYERS, type Mark, type PathMark, type PointMark, type TextMark } from './scene.js';
import { sceneToSvg } from './scene-to-svg.js';
import { shewhartScene } from './shewhart-scene.js';

interface More extends Partial<Omit<SceneInput, 'points' | 'reading'>> { phases?: PhaseMark[]; ruleSet?: RuleSetId; screen?: boolean }
const cellsOf = (values: readonly (number | null)[]): ChartCell[] => values.map((value, index) => ({ label: `W${index + 1}`, value, numerator: value, denominator: 100 + 40 * (index % 3), spread: 2, status: value === null ? 'SUPPRESSED' : 'REPORTED' }));
const inputOf = (kind: ChartKind, values: readonly (number | null)[], { phases, ruleSet = 'anhoej-3s/1', screen = false, ...more }: More = {}): SceneInput & { reading: ChartReading } => {
  const points = cellsOf(values);
  const direction: Direction = more.direction ?? 'DOWN';
  return { points, direction, reading: readChart(points, { kind, ruleSet, screen }, { direction, phases: phases ?? [] }), width: 760, height: 300, format: (value) => `${Math.round(value * 100) / 100}`, title: 'Falls', ...more };
};
const scene = (kind: ChartKind, values: readonly (number | null)[], more: More = {}) => shewhartScene(inputOf(kind, values, more));
const of = (marks: readonly Mark[], layer: Mark['layer']) => marks.filter((mark): mark is PathMark => mark.layer === layer && mark.kind === 'path');
const texts = (marks: readonly Mark[]) => marks.filter((mark): mark is TextMark => mark.kind === 'text').map(({ text }) => text);
const dots = (marks: readonly Mark[]) => marks.filter((mark): mark is PointMark => mark.kind === 'point');
const wave = (count: number, by = 0) => Array.from({ length: count }, (_, index) => 20 + by + ((index * 7) % 5));

describe('shewhartScene', () => {
  it.each(Object.values(ChartKind))('%s draws in the fixed order, with a centre line and its limits', (kind) => {
    const { marks, alt, places } = scene(kind, wave(20), { target: 15 });
    const order = marks.map(({ layer }) => LAYERS.indexOf(layer));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(of(marks, 'median')).toHaveLength(1);
    expect(of(marks, 'limits')).toHaveLength(kind === 'RUN' ? 0 : 2);
    expect(of(scene(kind, wave(20), { ruleSet: 'nelson/1' }).marks, 'limits')).toHaveLength(kind === 'RUN' ? 0 : 4);
    expect(texts(marks).filter((text) => text.startsWith('limit'))).toHaveLength(kind === 'RUN' ? 0 : kind === 'MR' || kind === 'G' ? 1 : 2);
    expect(alt).toMatch(/^Falls\. .*\. Last value \d/);
    expect(places.filter(({ y }) => y !== null)).toHaveLength(kind === 'MR' ? 19 : 20);
  });

  it('of a run chart is what runChartScene makes of the reading of runs', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { freq: 8 }), { maxLength: 30 }), (values) => {
      const input = inputOf('RUN', values, { target: 9 });
      expect(sceneToSvg(runChartScene({ ...input, reading: readRunChart(input.points, 'DOWN') }))).toBe(sceneToSvg(shewhartScene(input)));
    }), { numRuns: 60 });
  });

  it('lets limits go in steps where numbers differ, and straight where not', () => {
    const steps = of(scene('P', wave(20)).marks, 'limits').map(({ d }) => d);
    expect(steps.every((d) => (d.match(/V/g) ?? []).length >= 15)).toBe(true);
    const level = of(scene('I', wave(20)).marks, 'median')[0]?.d.split(/,[\d.]+/).join('');
    for (const { d } of of(scene('I', wave(20)).marks, 'limits')) expect(d.split(/,[\d.]+/).join('')).toBe(level);
    expect(of(scene('I', wave(20)).marks, 'limits').every(({ d }) => /^M[\d.]+,[\d.]+H[\d.]+$/.test(d))).toBe(true);
  });

  it('breaks its lines where a phase begins, and names the phase', () => {
    const { marks } = scene('I', [...wave(15), ...wave(15, 30)], { phases: [{ at: 15, baseline: null }], phaseLabels: [null, 'New schedule'] });
    expect(of(marks, 'median')).toHaveLength(2);
    expect(of(marks, 'limits')).toHaveLength(4);
    expect(of(marks, 'line')).toHaveLength(2);
    expect(texts(marks)).toContain('New schedule');
    expect(texts(scene('I', [...wave(15), ...wave(15, 30)], { phases: [{ at: 15, baseline: null }] }).marks)).toContain('Phase 2');
    const [before, after] = of(marks, 'median').map(({ d }) => d.match(/[\d.]+/g)?.map(Number) as number[]);
    expect(before?.[2]).toBeCloseTo(after?.[0] as number, 2);
  });

  it('dashes a centre line where it is carried forward, and limits that are on trial', () => {
    const carried = of(scene('I', wave(24), { phases: [{ at: 0, baseline: 15 }] }).marks, 'median');
    expect(carried.map(({ dash }) => dash !== undefined)).toEqual([false, true]);
    const trial = scene('I', wave(8)).marks;
    expect(of(trial, 'limits').filter(({ width }) => width === 1).every(({ dash }) => dash !== undefined)).toBe(true);
    expect(texts(trial)).toEqual(expect.arrayContaining(['trial limits: 8 of 13 points', expect.stringMatching(/^trial limit /)]));
  });

  it('says that limits are on trial above the phase whose limits they are', () => {
    const { marks, width } = scene('I', [...wave(15), ...wave(8, 30)], { phases: [{ at: 15, baseline: null }] });
    const [note, name] = ['trial limits: 8 of 13 points', 'Phase 2'].map((text) => marks.find((mark): mark is TextMark => mark.kind === 'text' && mark.text === text)?.x ?? 0);
    expect(note).toBeGreaterThan(width / 2);
    expect(Math.abs((note ?? 0) - (name ?? 0))).toBeLessThan(10);
  });

  it('writes lines in words of their own, where values are whole', () => {
    const more = { format: (value: number) => value.toFixed(0), formatLevel: (value: number) => value.toFixed(2) };
    expect(texts(scene('C', wave(20), more).marks)).toEqual(expect.arrayContaining(['average 22.00', 'limit 36.07', '23']));
    // Steps of less than one count are no second 0.
    expect(texts(scene('RUN', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], { format: (value: number) => value.toFixed(0), formatLevel: (value: number) => `${value}` }).marks)).toContain('0.4');
  });

  it('does not call a run long that is marked because the line crosses seldom', () => {
    const slow = Array.from({ length: 36 }, (_, index) => 20 + (Math.floor(index / 6) % 2 ? 3 : -3));
    expect(texts(scene('RUN', slow).marks)).toContain('few crossings');
    expect(texts(scene('RUN', slow).marks).some((text) => text.includes('in a row'))).toBe(false);
  });

  it('says a signal by shape and letter: a bracket over a run, a badge at a point', () => {
    const run = scene('I', [...wave(14), ...wave(10, -15)]).marks;
    expect(texts(run)).toEqual(expect.arrayContaining(['I', '10 in a row']));
    expect(dots(run).slice(14).every(({ shape, paint }) => shape === 'diamond' && paint === 'improve')).toBe(true);
    const jump = scene('I', [...wave(14), 60, ...wave(5)], { screen: true }).marks;
    expect(dots(jump).filter(({ shape }) => shape === 'square').map(({ index }) => index)).toEqual([14]);
    expect(texts(jump)).toContain('C');
    expect(texts(jump).some((text) => text.includes('in a row'))).toBe(false);
    expect(texts(scene('I', [...wave(12), 12, 14, 16, 18, 20, 22, 24, 26], { ruleSet: 'mdc/2023' }).marks)).toContain('8 rising');
  });

  it('says why there are no lines, and shows the points', () => {
    const { marks, alt } = scene('T', [3, 4, 0, 5, 6]);
    expect(dots(marks)).toHaveLength(5);
    expect(of(marks, 'median')).toEqual([]);
    expect(texts(marks)).toContain('W3 has a time of zero or less, which a T chart cannot show: use G, or the time of day.');
    expect(texts(scene('T', [3, 4, 0, 5, 6], { width: 358 }).marks).filter((text) => text.length > 12)).toEqual(['W3 has a time of zero or less, which a T chart', 'cannot show: use G, or the time of day.']);
    expect(alt).toContain('use G, or the time of day.');
  });

  it('draws thousands of points as a thin line, with marks on signals alone', () => {
    const many = scene('I', [...wave(4000), 90, ...wave(999)]);
    expect(dots(many.marks).map(({ index }) => index)).toEqual([4000]);
    expect(many.marks.length).toBeLessThan(60);
    expect(many.places).toHaveLength(5000);
    expect(sceneToSvg(many).length).toBeLessThan(150_000);
  });

  it('leaves words out of limits on a phone', () => {
    const { marks } = scene('I', wave(20), { width: 358 });
    expect(texts(marks).some((text) => text.startsWith('limit'))).toBe(false);
    const plot = of(marks, 'median')[0]?.d.match(/[\d.]+/g)?.map(Number) as number[];
    expect((plot[2] as number) - (plot[0] as number)).toBeGreaterThan(180);
  });

  it('draws anything without a broken number', () => {
    const given = fc.array(fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constant(null), fc.integer({ min: 1, max: 99 })), { maxLength: 40 });
    const kinds = fc.constantFrom(...Object.values(ChartKind));
    fc.assert(fc.property(given, kinds, fc.integer({ min: 1, max: 39 }), fc.constantFrom(358, 760), (values, kind, at, width) => {
      const input = inputOf(kind, values, { phases: [{ at, baseline: null }], width });
      const svg = sceneToSvg(shewhartScene(input));
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\de[+-]\d/);
      expect((svg.match(/<title>/g) ?? []).length).toBe(input.reading.points.filter(({ value }) => value !== null).length);
      const { points } = input.reading;
      const small = compactReading(input.reading, points.map((_point, index) => index), points.length, drawnStep([input.reading]));
      expect(sceneToSvg(compactScene({ ...small, hidden: points.map(() => false), domain: [0, 100], width, height: 80, alt: '' }))).not.toMatch(/NaN|Infinity|undefined/);
    }), { numRuns: 200 });
  });

  it('keeps words at the right end apart', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 13, maxLength: 40 }), fc.constantFrom(358, 760), (values, width) => {
      const { marks } = scene('I', values, { width, target: 12 });
      const edge = Math.max(...of(marks, 'median').map(({ d }) => Number(d.split('H')[1])));
      const ends = marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.anchor === 'start' && mark.x > edge).map(({ y }) => y).sort((a, b) => a - b);
      ends.slice(1).forEach((y, index) => expect(y - (ends[index] as number)).toBeGreaterThan(11));
    }), { numRuns: 60 });
  });
});
