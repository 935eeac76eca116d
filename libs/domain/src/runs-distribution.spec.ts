import fc from 'fast-check';
import { runsRange, waysByRuns } from './runs-distribution.js';

// The exact ranges where half of the points lie on either side; printed tables differ from them here and there.
const HALVES = '10:3-9 11:4-9 12:4-10 13:4-11 14:4-12 15:5-12 16:5-13 17:6-13 18:6-14 19:6-15 20:7-15 21:7-16 22:8-16 23:8-17 24:8-18 25:9-18 26:9-19 27:10-19 28:10-20 29:10-21 30:11-21 '
  + '31:11-22 32:12-22 33:12-23 34:12-24 35:13-24 36:13-25 37:14-25 38:14-26 39:14-26 40:15-27 50:19-33 60:24-38';

describe('the distribution of runs', () => {
  it.each(HALVES.split(' '))('gives the range of %s', (line) => {
    const [points = '', range = ''] = line.split(':');
    const above = Math.floor(Number(points) / 2);
    const { least, most } = runsRange(above, Number(points) - above);
    expect(`${least}-${most}`).toBe(range);
  });

  it('counts every order of the points once', () => {
    const orders = (above: number, below: number): number[][] => (above + below === 0 ? [[]] : [
      ...(above > 0 ? orders(above - 1, below).map((rest) => [1, ...rest]) : []), ...(below > 0 ? orders(above, below - 1).map((rest) => [0, ...rest]) : []),
    ]);
    for (const [above, below] of [[3, 4], [1, 5], [0, 4], [5, 5], [2, 2]] as const) {
      const counted: bigint[] = [];
      for (const order of orders(above, below)) {
        const runs = order.reduce((count, side, at) => count + (at === 0 || side !== order[at - 1] ? 1 : 0), 0);
        counted[runs] = (counted[runs] ?? 0n) + 1n;
      }
      waysByRuns(above, below).forEach((ways, runs) => expect(ways).toBe(counted[runs] ?? 0n));
      expect(waysByRuns(above, below).length).toBeGreaterThanOrEqual(counted.length);
    }
  });

  it('does not care which side is which, and never calls the likeliest count unlikely', () => {
    fc.assert(fc.property(fc.nat(60), fc.nat(60), (above, below) => {
      const range = runsRange(above, below);
      expect(runsRange(below, above)).toEqual(range);
      const ways = waysByRuns(above, below);
      const likeliest = ways.reduce((best, count, runs) => (count > (ways[best] as bigint) ? runs : best), 0);
      if (above + below > 0) expect(likeliest >= range.least && likeliest <= range.most).toBe(true);
    }));
  });

  it('takes five thousand points, and refuses half a point', () => {
    const { least, most } = runsRange(2_500, 2_500);
    expect(least).toBeGreaterThan(2_400);
    expect(most).toBeLessThan(2_600);
    expect(() => runsRange(1.5, 2)).toThrow(RangeError);
  });
});
