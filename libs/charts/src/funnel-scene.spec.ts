import { type FunnelSite, readFunnel } from '@cairn/domain';
import fc from 'fast-check';
import { funnelScene } from './funnel-scene.js';
import type { Mark, PointMark, TextMark } from './scene.js';
import { sceneToSvg } from './scene-to-svg.js';

const site = (name: string, numerator: number, denominator: number): FunnelSite => ({ id: name, name, numerator, denominator });
const alike = Array.from({ length: 12 }, (_, index) => site(`School ${index}`, 20 + 4 * index, 200 + 40 * index));
const draw = (sites: readonly FunnelSite[], more: { chosen?: string; width?: number; direction?: 'UP' | 'DOWN' } = {}) => funnelScene({ reading: readFunnel(sites, { direction: more.direction ?? 'DOWN' }), width: more.width ?? 760, height: 380, format: (value) => `${(value * 100).toFixed(1)}%`, title: 'Absence', chosen: more.chosen ?? null });
const texts = (marks: readonly Mark[]) => marks.filter((mark): mark is TextMark => mark.kind === 'text').map(({ text }) => text);
const dots = (marks: readonly Mark[]) => marks.filter((mark): mark is PointMark => mark.kind === 'point');

describe('funnelScene', () => {
  const { marks, alt, places } = draw([...alike, site('Elm', 90, 300), site('Oak', 2, 300)], { chosen: 'School 3' });

  it('names who lies outside by letter and shape, and the chosen one; nobody else', () => {
    expect(texts(marks).filter((text) => /School|Elm|Oak/.test(text)).sort()).toEqual(['A Elm', 'B Oak', 'School 3']);
    expect(dots(marks).slice(-2).map(({ shape }) => shape)).toEqual(['square', 'diamond']);
    expect(alt).toBe('Absence. 2 of 14 sites lie outside what chance explains. Above the limits: Elm. Below the limits: Oak.');
    expect(texts(marks)).toEqual(expect.arrayContaining(['99.8%', '95%', 'people counted']));
  });

  it('puts each site where its size and share put it', () => {
    expect(places.map(({ id }) => id)).toEqual([...alike.map(({ id }) => id), 'Elm', 'Oak']);
    const [first, last] = [places[0], places[11]];
    expect((last?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(300);
    expect(new Set(marks.map(({ layer }) => layer))).toEqual(new Set(['grid', 'limits', 'median', 'points', 'words']));
  });

  it('says why it cannot be drawn', () => {
    expect(texts(draw(alike.slice(0, 2)).marks)).toEqual(['A funnel needs at least 3 sites with enough people: there are 2.']);
    expect(draw(alike.slice(0, 2)).places).toEqual([]);
  });

  it('never lets a name cover a site or another name, nor draws a broken number', () => {
    const sites = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 90, max: 2000 })), { minLength: 3, maxLength: 60 });
    fc.assert(fc.property(sites, fc.constantFrom(358, 760), (list, width) => {
      const drawn = draw(list.map(([x, n], index) => site(`School ${index}`, x, n)), { width, chosen: 'School 1' });
      expect(sceneToSvg(drawn)).not.toMatch(/NaN|Infinity|undefined/);
      const names = drawn.marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.size === 12 && mark.text.includes('School'));
      for (const name of names) {
        const isOver = ({ x, y }: { x: number; y: number }): boolean => x > name.x && x < name.x + name.text.length * 7.2 && Math.abs(y - (name.y - 4)) < 4;
        expect(drawn.places.some(isOver)).toBe(false);
        expect(names.filter((other) => other !== name && isOver({ x: other.x + 1, y: other.y - 4 }))).toEqual([]);
      }
    }), { numRuns: 100 });
  });
});
