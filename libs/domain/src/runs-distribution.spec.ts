import fc from 'fast-check';
import { runsExpected } from './runs-distribution.js';

describe('runs that chance explains', () => {
  test.each([[10, 3, 9], [11, 4, 9], [16, 5, 13], [20, 7, 15], [23, 8, 17], [27, 10, 19], [31, 11, 22], [40, 15, 27], [50, 19, 33], [60, 24, 38]])('%d points in halves', (n, min, max) => {
    expect(runsExpected(Math.floor(n / 2), Math.ceil(n / 2))).toEqual({ min, max });
  });

  it('rest on how many lie on either side, and are the same when sides change places', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (above, below) => {
      expect(runsExpected(above, below)).toEqual(runsExpected(below, above));
    }));
    expect(runsExpected(0, 12)).toEqual({ min: 1, max: Infinity });
    expect(runsExpected(3, 20).max).toBe(Infinity);
  });
});
