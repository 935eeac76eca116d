import fc from 'fast-check';
import { runChart } from './run-chart.js';
import { analyseRuns, binomialHalfQuantile, crossingsMin, longestRunMax, runsAbout } from './runs.js';

/** Integers and dyadic fractions: sums and shifts are exact, so ties stay ties. */
const exact = fc.integer({ min: -400, max: 400 }).map((k) => k / 8);
const series = fc.array(fc.option(exact, { freq: 8 }), { minLength: 1, maxLength: 60 });
const rows = (values: readonly (number | null)[]) => values.map((y, index) => ({ x: index + 1, y }));
const verdict = (values: readonly (number | null)[]) => {
  const { useful, longestRun, crossings, signal } = runChart(rows(values)).phases[0]!;
  return { useful, longestRun, crossings, signal };
};

describe('critical values', () => {
  // Table of methods: n, longest run at most, crossings at least; checked there against R.
  it.each([[10, 6, 2], [12, 7, 3], [16, 7, 4], [17, 7, 5], [20, 7, 6], [23, 8, 7], [24, 8, 8], [30, 8, 10], [40, 8, 14], [50, 9, 19], [60, 9, 23], [120, 10, 51], [1449, 14, 693], [5000, 15, 2441]])('for %i useful points', (n, run, crossings) => {
    expect([longestRunMax(n), crossingsMin(n)]).toEqual([run, crossings]);
  });

  it('agree with the binomial sum in whole numbers', () => {
    for (let m = 0; m <= 120; m += 1) {
      let coefficient = 1n;
      let sum = 0n;
      let k = 0;
      for (; ; k += 1) {
        sum += coefficient;
        if (20n * sum >= 2n ** BigInt(m)) break;
        coefficient = (coefficient * BigInt(m - k)) / BigInt(k + 1);
      }
      expect(binomialHalfQuantile(0.05, m)).toBe(k);
    }
  });
});

describe('runChart', () => {
  it('aggregates rows of one x, and sums before it divides', () => {
    const { points } = runChart([{ x: 'b', y: 1, n: 10 }, { x: 'a', y: 2, n: 20 }, { x: 'b', y: 3, n: 10 }, { x: 'b', y: null, n: 10 }, { x: 'c', y: null, n: 5 }]);
    expect(points.map(({ x, y, n }) => [x, y, n])).toEqual([['a', 0.1, 20], ['b', 0.2, 20], ['c', null, 0]]);
  });

  it('keeps a missing first phase without a centre line', () => {
    const { phases } = runChart(rows([null, null, 3, 4]), { part: [2] });
    expect(phases.map(({ centre, useful, points }) => [centre, useful, points])).toEqual([[null, 0, 2], [3.5, 2, 2]]);
  });

  it('multiplies a given centre line with the values', () => {
    expect(runChart(rows([0.1, 0.3]), { centre: 0.2, multiply: 100 }).phases[0]).toMatchObject({ centre: 20, useful: 2 });
  });

  it('says nothing about nothing', () => {
    expect(runChart([])).toEqual({ phases: [], points: [] });
  });
});

describe('laws of the run chart', () => {
  it('adding a constant or scaling by c > 0 changes nothing', () => {
    fc.assert(fc.property(series, exact, fc.integer({ min: 1, max: 64 }), (values, add, scale) => {
      expect(verdict(values.map((v) => (v === null ? null : v + add)))).toEqual(verdict(values));
      expect(verdict(values.map((v) => (v === null ? null : v * scale)))).toEqual(verdict(values));
    }));
  });

  it('time reversed or mirrored keeps runs, crossings and longest run', () => {
    fc.assert(fc.property(series, (values) => {
      expect(verdict([...values].reverse())).toEqual(verdict(values));
      expect(verdict(values.map((v) => (v === null ? null : -v)))).toEqual(verdict(values));
    }));
  });

  it('all equal: no useful point, no signal, no error', () => {
    fc.assert(fc.property(exact, fc.integer({ min: 1, max: 50 }), (value, length) => {
      expect(verdict(new Array(length).fill(value))).toEqual({ useful: 0, longestRun: null, crossings: null, signal: false });
    }));
  });

  it('with the centre held, points on it and missing points may be taken out', () => {
    fc.assert(fc.property(series, fc.integer({ min: -3, max: 3 }), (values, centre) => {
      const coarse = values.map((v) => (v === null ? null : Math.round(v / 20)));
      expect(analyseRuns(coarse.filter((v) => v !== null && v !== centre), centre)).toEqual(analyseRuns(coarse, centre));
    }));
  });

  it('null is not zero', () => {
    const values = [5, null, 6, 4, null, 7];
    expect(runChart(rows(values)).phases[0]?.centre).toBe(5.5);
    expect(runChart(rows(values.map((v) => v ?? 0))).phases[0]?.centre).not.toBe(5.5);
  });

  it('eight or fewer useful points about their own median never signal', () => {
    fc.assert(fc.property(fc.array(exact, { minLength: 1, maxLength: 30 }), (values) => {
      const { useful, signal } = verdict(values);
      if (useful <= 8) expect(signal).toBe(false);
    }), { numRuns: 1000 });
  });

  it('runs partition the useful points', () => {
    fc.assert(fc.property(series, exact, (values, centre) => {
      const runs = runsAbout(values, centre);
      expect(runs.reduce((sum, run) => sum + run.length, 0)).toBe(values.filter((v) => v !== null && v !== centre).length);
      runs.forEach((run, index) => expect(run.side).not.toBe(runs[index + 1]?.side));
    }));
  });
});
