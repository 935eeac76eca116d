import type { PointMark, Scene } from '@cairn/charts';
import { columnsOf, nextIndex } from './columns.js';

const point = (index: number, x: number): PointMark =>
  ({ layer: 'points', kind: 'point', shape: 'circle', x, y: 10 * index, size: 4, paint: 'common', index, title: '' });
const scene = (...marks: PointMark[]): Scene => ({ width: 100, height: 100, alt: '', marks });

describe('columnsOf', () => {
  it('gives every point a column, gaps too', () => {
    expect(columnsOf(scene(point(1, 30), point(3, 50)), 5)).toEqual([
      { index: 0, left: 15, width: 10, y: null },
      { index: 1, left: 25, width: 10, y: 10 },
      { index: 2, left: 35, width: 10, y: null },
      { index: 3, left: 45, width: 10, y: 30 },
      { index: 4, left: 55, width: 10, y: null },
    ]);
  });

  it('makes a lone point wide enough for a thumb', () => {
    expect(columnsOf(scene(point(2, 50)), 5)).toEqual([{ index: 2, left: 28, width: 44, y: 20 }]);
  });

  it('has nothing to touch without points', () => {
    expect(columnsOf(scene(), 3)).toEqual([]);
  });
});

describe('nextIndex', () => {
  it.each([['ArrowLeft', 2, 1], ['ArrowLeft', 0, 0], ['ArrowRight', 2, 3], ['ArrowRight', 4, 4], ['Home', 3, 0], ['End', 1, 4], ['a', 1, null]])(
    '%s from %s goes to %s',
    (key, from, to) => expect(nextIndex(key, from as number, 5)).toBe(to),
  );
});
