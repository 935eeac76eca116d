import { pinnedBySolving } from './solving.js';

const sum = (total: string, ...parts: string[]) => ({ total, parts, members: [total, ...parts] });
const pinned = (hidden: string[], ...sums: ReturnType<typeof sum>[]) => pinnedBySolving(sums, new Set(hidden)).sort();

describe('pinnedBySolving', () => {
  it('solves a single unknown, part or total', () => {
    expect(pinned(['a'], sum('t', 'a', 'b'))).toEqual(['a']);
    expect(pinned(['t'], sum('t', 'a', 'b'))).toEqual(['t']);
    expect(pinned(['a', 'b'], sum('t', 'a', 'b'))).toEqual([]);
    expect(pinned(['t', 'a'], sum('t', 'a', 'b'))).toEqual([]);
  });

  it('knows on which side a total stands', () => {
    // u = t + a and t = a + b: two unknowns, two independent sums.
    expect(pinned(['t', 'a'], sum('t', 'a', 'b'), sum('u', 't', 'a'))).toEqual(['a', 't']);
  });

  it('solves a triangle, but not a square', () => {
    expect(pinned(['h', 'i', 'j'], sum('x', 'h', 'i'), sum('y', 'h', 'j'), sum('z', 'i', 'j'))).toEqual(['h', 'i', 'j']);
    expect(pinned(['a', 'b', 'c', 'd'], sum('r1', 'a', 'b'), sum('r2', 'c', 'd'), sum('c1', 'a', 'c'), sum('c2', 'b', 'd'))).toEqual([]);
  });

  it('keeps what does not hang together apart', () => {
    expect(pinned(['a', 'c', 'd'], sum('s', 'a', 'b'), sum('t', 'c', 'd'))).toEqual(['a']);
    expect(pinned([], sum('s', 'a', 'b'))).toEqual([]);
  });
});
