import { type CompactInput, compactScene } from './compact-scene.js';

const input = (changes: Partial<CompactInput> = {}): CompactInput => ({
  values: [0.2, 0.3, 0.25, 0.28], hidden: [false, false, false, false], centre: [], lower: [], upper: [], phases: [], signal: 'COMMON_CAUSE', run: [], domain: [0, 1], width: 100, height: 60, alt: 'a', ...changes,
});
const paths = (changes?: Partial<CompactInput>) => compactScene(input(changes)).marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []));

describe('a chart of hundreds', () => {
  it('is a few paths, however many points there are', () => {
    const many = Array.from({ length: 200 }, (_, index) => Math.sin(index) / 2 + 0.5);
    const scene = compactScene(input({ values: many, hidden: many.map((_, index) => index % 9 === 0), centre: [0.5], lower: many.map((value) => 0.1 + value / 20), upper: [0.9], phases: [40, 120], signal: 'CONCERN', run: [150, 160, 199] }));
    expect(scene.marks).toHaveLength(7);
    expect(JSON.stringify(scene)).not.toMatch(/NaN|null|Infinity/);
  });

  it('shows a signal by colour and shape, on the points that carry it alone', () => {
    const marks = paths({ centre: [0.25], signal: 'IMPROVEMENT', run: [1, 3] });
    const special = marks.find(({ fill }) => fill === 'improve');
    expect(special?.d.match(/z/g)).toHaveLength(2);
    expect(special?.d).not.toContain('a');
    expect(marks.find(({ fill }) => fill === 'common')?.d.match(/z/g)).toHaveLength(2);
    expect(marks.find(({ stroke }) => stroke === 'improve')).toBeDefined();
  });

  it('breaks its lines where a phase ends, goes in steps where limits vary, and leaves out a limit beyond the scale', () => {
    const [limits, centre, line] = paths({ centre: [0.2, 0.2, 0.28, 0.28], lower: [0.1, 0.1, 0.12, 0.13], upper: [1.2], phases: [2] });
    expect([limits?.layer, limits?.d.match(/M/g)?.length, limits?.d.match(/V/g)?.length]).toEqual(['limits', 2, 1]);
    expect([centre?.layer, centre?.d.match(/M/g)?.length]).toEqual(['median', 2]);
    expect(line?.d.match(/M/g)).toHaveLength(2);
  });

  it('breaks its line at a gap, and strikes through what is hidden', () => {
    const [hidden, line, dots] = paths({ values: [0.2, 0.3, null, 0.28], hidden: [false, false, true, false] });
    expect([hidden?.layer, line?.d.match(/M/g)?.length, dots?.d.match(/z/g)?.length]).toEqual(['hidden', 1, 3]);
    expect(paths({ values: [null, 0.3, null, null] }).map(({ layer }) => layer)).toEqual(['points']);
    expect(paths({ values: [null, null], hidden: [false, false] })).toEqual([]);
  });
});
