import { readRunChart } from '@cairn/domain';
import { annotationMarks, placeInPeriods, type ChartAnnotation } from './annotations.js';
import { runChartScene } from './run-chart-scene.js';
import type { TextMark } from './scene.js';

const YEARS = ['2019-07-01', '2020-07-01', '2021-07-01'];
const test = (at: number, label = 'Family call script'): ChartAnnotation => ({ letter: 'T', label, sentence: `Test started: ${label}.`, at });
const values = [34, 35, 33, 36, 34];
const scene = (annotations: ChartAnnotation[], width = 760) => runChartScene({
  points: values.map((value, at) => ({ label: String(at), value, status: 'REPORTED' as const })), reading: readRunChart(values.map((value, at) => ({ value, label: String(at) })), 'DOWN'), direction: 'DOWN', width, height: 300, format: String, annotations,
});
const texts = (marks: ReturnType<typeof scene>['marks']): string[] => marks.filter((mark): mark is TextMark => mark.kind === 'text').map(({ text }) => text);

describe('a day among periods', () => {
  it('stands within its period, the middle of which is the index', () => {
    expect(placeInPeriods(YEARS, '2019-07-01')).toBe(-0.5);
    expect(placeInPeriods(YEARS, '2020-01-01')).toBeCloseTo(0, 1);
    expect(placeInPeriods(YEARS, '2021-06-30')).toBeCloseTo(1.5, 1);
  });

  it('stands at the end when it lies behind the last, and nowhere before the first', () => {
    expect(placeInPeriods(YEARS, '2026-01-01')).toBe(2.5);
    expect(placeInPeriods(YEARS, '2019-06-30')).toBeNull();
    expect(placeInPeriods([], '2019-06-30')).toBeNull();
    expect(placeInPeriods(['2024-02-01'], '2024-02-16')).toBeCloseTo(0, 1);
    expect(placeInPeriods(YEARS, 'x')).toBeNull();
  });
});

describe('annotations of a run chart', () => {
  it('that share a flag say how many they are, inside of it', () => {
    for (const count of [2, 99, 200]) {
      const { marks } = scene(Array.from({ length: count }, () => test(1)));
      const flag = marks.find((mark) => mark.kind === 'rect' && mark.height === 20);
      expect(texts(marks)).toContain(String(count));
      expect(flag).toMatchObject({ width: count < 100 ? 20 : 28 });
    }
  });

  it('stand in a lane above the plot, each a line, a flag and its words', () => {
    const { marks, alt, flags } = scene([test(1), { ...test(3.2, 'Adviser calls'), letter: 'A' }]);
    expect(marks.filter(({ layer }) => layer === 'annotation')).toHaveLength(2);
    expect(texts(marks)).toEqual(expect.arrayContaining(['T', 'A', 'Family call script', 'Adviser calls']));
    expect(alt).toContain('Test started: Family call script. Test started: Adviser calls.');
    expect(flags.map(({ indexes }) => indexes)).toEqual([[0], [1]]);
    expect(flags[0]?.x).toBeLessThan(flags[1]?.x as number);
    const plain = scene([]);
    expect(plain.flags).toEqual([]);
    expect(Math.min(...plain.marks.filter((mark) => mark.kind === 'point').map(({ y }) => y))).toBeLessThan(Math.min(...marks.filter((mark) => mark.kind === 'point').map(({ y }) => y)));
  });

  it('share a flag that says how many they are, where two would cover each other', () => {
    const { marks, flags, alt } = scene([test(3), test(1, 'First'), test(1.05, 'Second'), test(1.1, 'Third')]);
    expect(flags.map(({ indexes }) => indexes)).toEqual([[1, 2, 3], [0]]);
    expect(texts(marks)).toEqual(expect.arrayContaining(['3', 'T', 'Family call script']));
    expect(texts(marks)).not.toContain('First');
    expect(alt).toContain('Test started: Third.');
    const many = scene(Array.from({ length: 60 }, (_, at) => test(at / 15))).flags;
    const gaps = many.slice(1).map(({ x }, place) => x - (many[place]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(28);
    expect(many.flatMap(({ indexes }) => indexes)).toHaveLength(60);
  });

  it('leave out words that have no room, and all of them on a phone', () => {
    expect(texts(scene([test(1), test(1.25, 'Second')]).marks)).not.toContain('Family call script');
    expect(texts(scene([test(1)], 358).marks)).not.toContain('Family call script');
    expect(texts(scene([test(2.6, 'A very long name of a test that goes on and on, and then on')]).marks.filter(({ layer }) => layer === 'words')).join(' ')).toContain('…');
  });

  it('stay inside the plot', () => {
    const frame = { left: 40, right: 700, top: 64, bottom: 270, x: (at: number) => 40 + at * 400, y: () => 0, halfStep: 1, ticks: [] };
    const xs = annotationMarks([test(-1), test(9)], frame, 760).filter((mark) => mark.kind === 'rect').map((mark) => ('x' in mark ? mark.x + 10 : 0));
    expect(xs).toEqual([40, 700]);
  });
});
