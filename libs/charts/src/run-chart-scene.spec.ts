import { type Direction, readRunChart } from '@cairn/domain';
import fc from 'fast-check';
import type { ChartPoint } from './chart-input.js';
import { yDomain } from './frame.js';
import { runChartScene } from './run-chart-scene.js';
import { LAYERS, type Mark, type PointMark, type TextMark } from './scene.js';
import { sceneToSvg } from './scene-to-svg.js';

type Given = number | null | 'hidden';
const pointsOf = (given: readonly Given[]): ChartPoint[] => given.map((value, index) => ({
  label: `W${index + 1}`, value: typeof value === 'number' ? value : null, status: typeof value === 'number' ? 'REPORTED' : value === null ? 'MISSING' : 'SUPPRESSED',
}));
const scene = (given: readonly Given[], more: { direction?: Direction; target?: number | null; width?: number } = {}) => {
  const points = pointsOf(given);
  const direction = more.direction ?? 'DOWN';
  return runChartScene({ points, direction, reading: readRunChart(points, direction), width: more.width ?? 760, height: 300, format: (v) => `${Math.round(v * 10) / 10}`, title: 'Absence', target: more.target ?? null });
};
const of = (marks: readonly Mark[], layer: Mark['layer']) => marks.filter((mark) => mark.layer === layer);
const texts = (marks: readonly Mark[]) => marks.filter((mark): mark is TextMark => mark.kind === 'text').map((mark) => mark.text);
const dots = (marks: readonly Mark[]) => marks.filter((mark): mark is PointMark => mark.kind === 'point');
const dropped: Given[] = [34, 35, 33, 36, 34, 32, 35, 36, 33, 27, 28, 26, 25, 27, 26, 28, 25, 26];

describe('runChartScene', () => {
  it('draws in the fixed order', () => {
    const order = scene([...dropped, 'hidden'], { target: 20 }).marks.map((mark) => LAYERS.indexOf(mark.layer));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it.each([['DOWN', 'diamond', 'improve', 'I'], ['UP', 'square', 'concern', 'C'], ['NEUTRAL', 'ring', 'neutral', 'S']] as const)('%s good: the signal is a %s', (direction, shape, paint, letter) => {
    const { marks } = scene(dropped, { direction });
    expect(dots(marks).map((dot) => dot.shape)).toEqual([...new Array(9).fill('circle'), ...new Array(9).fill(shape)]);
    expect(dots(marks).slice(9).every((dot) => dot.paint === paint)).toBe(true);
    expect(texts(marks)).toEqual(expect.arrayContaining([letter, '9 in a row', 'median 30', '26']));
    expect(of(marks, 'wash')).toHaveLength(1);
    expect(of(marks, 'line').at(-1)).toMatchObject({ stroke: paint, width: 2 });
  });

  it('draws the median solid, in ink, 1.5 wide', () => {
    expect(of(scene(dropped).marks, 'median')).toEqual([expect.objectContaining({ stroke: 'ink', width: 1.5 })]);
    expect(of(scene(dropped).marks, 'median')[0]).not.toHaveProperty('dash');
  });

  it('below ten points has points and no median', () => {
    const { marks } = scene([3, 1, 4, 1, 5, 9, 2]);
    expect(of(marks, 'median')).toEqual([]);
    expect(dots(marks)).toHaveLength(7);
    expect(texts(marks)).toContain('7 of 10 points');
  });

  it('breaks the line at a gap and never draws a point there', () => {
    const { marks } = scene([3, 4, null, 5, 6, 'hidden', 7]);
    expect(of(marks, 'line')).toHaveLength(2);
    expect(dots(marks).map((dot) => dot.index)).toEqual([0, 1, 3, 4, 6]);
  });

  it('stripes a hidden stretch once, with words, and tells how many are hidden', () => {
    const { marks, alt } = scene([3, 4, 'hidden', 'hidden', 5]);
    expect(of(marks, 'hidden').filter((mark) => mark.kind === 'rect')).toHaveLength(1);
    expect(texts(marks)).toContain('fewer than 10');
    expect(alt).toBe('Absence. 3 of 10 points: too few points for rules. Last value 5 (W5). 2 points are hidden.');
  });

  it('has at most four grid lines, and labels that keep apart', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 240, max: 1200 }), (values, width) => {
      const { marks } = scene(values, { width });
      expect(of(marks, 'grid').length).toBeLessThanOrEqual(4);
      const axis = marks.filter((mark): mark is TextMark => mark.kind === 'text' && /^W\d+$/.test(mark.text)).map((mark) => mark.x);
      axis.slice(1).forEach((x, index) => expect(x - axis[index]!).toBeGreaterThan(20));
      const ends = marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.anchor === 'start' && /median|target/.test(mark.text));
      expect(new Set(ends.map((mark) => mark.y)).size).toBe(ends.length);
    }), { numRuns: 100 });
  });

  it('shows nothing of a series without points but says so', () => {
    expect(texts(scene([null, null]).marks)).toContain('No points yet');
    expect(scene([]).alt).toBe('Absence. No points to show yet.');
  });
});

describe('scales', () => {
  it('begin at zero when values reach below half of the highest', () => {
    expect(yDomain([2, 40])[0]).toBe(0);
    expect(yDomain([30, 40])[0]).toBeGreaterThan(0);
    expect(yDomain([5])).toEqual([2.5, 7.5]);
    expect(yDomain([0])).toEqual([0, 1]);
  });

  it('hold every value', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
      const [low, high] = yDomain(values);
      expect(low).toBeLessThan(high);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
      expect(Math.max(...values)).toBeLessThanOrEqual(high);
    }));
  });
});

describe('sceneToSvg', () => {
  it('is the same text for the same data, well-formed, with fallbacks for colours', () => {
    const svg = sceneToSvg(scene(dropped));
    expect(sceneToSvg(scene(dropped))).toBe(svg);
    expect(svg).toContain('fill="var(--c-improve, #0E69B8)"');
    expect(svg).not.toMatch(/NaN|undefined|null|<script|style=|id="/);
    const literal = sceneToSvg(scene(dropped), { paint: 'literal' });
    expect(literal).not.toContain('var(');
    expect(literal).toContain('#0E69B8');
  });

  it('escapes what people wrote', () => {
    const points = pointsOf([1, 2]).map((point) => ({ ...point, label: '<script>alert("x")</script>\u0000' }));
    const svg = sceneToSvg(runChartScene({ points, direction: 'UP', reading: readRunChart(points, 'UP'), width: 400, height: 200, format: String, title: '"><img src=x onerror=\'y\'>' }));
    expect(svg).not.toMatch(/<script|<img|\u0000/);
    expect(svg).toContain('aria-label="&quot;&gt;&lt;img');
  });

  it('draws any series without a broken number', () => {
    const given = fc.array(fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constant(null), fc.constant('hidden' as const)), { maxLength: 40 });
    fc.assert(fc.property(given, fc.constantFrom('UP', 'DOWN', 'NEUTRAL'), fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })), (values, direction, target) => {
      const svg = sceneToSvg(scene(values, { direction, target }));
      expect(svg).not.toMatch(/NaN|Infinity|undefined|e[+-]\d/);
      expect((svg.match(/<title>/g) ?? []).length).toBe(values.filter((value) => typeof value === 'number').length);
    }), { numRuns: 200 });
  });
});
