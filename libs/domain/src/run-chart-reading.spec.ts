import fc from 'fast-check';
import { type RunPoint, readRunChart } from './run-chart-reading.js';
import { runChartSentence } from './run-chart-sentence.js';

const pointsOf = (values: readonly (number | null)[]): RunPoint[] => values.map((value, index) => ({ label: `W${index + 1}`, value }));
const said = (values: readonly (number | null)[], direction: 'UP' | 'DOWN' | 'NEUTRAL') => {
  const points = pointsOf(values);
  const reading = readRunChart(points, direction);
  return { signal: reading.signal, sentence: runChartSentence(points, reading), at: reading.signalIndexes };
};
const dropped = [9, 10, 9, 11, 10, 9, 10, 11, 10, 3, 4, 3, 4, 3, 4, 3, 4, 3];

describe('readRunChart', () => {
  it('below ten useful points says so and draws no median', () => {
    expect(readRunChart(pointsOf([1, 2, 3, 4, 5, null, 6, 7]), 'UP')).toMatchObject({ signal: 'TOO_FEW_POINTS', median: null, usefulPoints: 6, reportedPoints: 7, longestRunMax: null });
    expect(said([1, 2, 3, 4, 5, null, 6, 7], 'UP').sentence).toBe('7 of 10 points: too few points for rules.');
    expect(said(new Array(24).fill(5), 'UP').sentence).toBe('Only 0 of 24 points lie off the median: too few points for rules.');
    expect(said([null, null], 'UP').sentence).toBe('No points to show yet.');
    expect(said([], 'UP').signal).toBe('TOO_FEW_POINTS');
  });

  it('finds a shift down to be good or bad, as the measure says', () => {
    expect(said(dropped, 'DOWN')).toEqual({ signal: 'IMPROVEMENT', sentence: 'Since W10, 9 points in a row lie below the median: a signal of improvement.', at: [9, 10, 11, 12, 13, 14, 15, 16, 17] });
    expect(said(dropped, 'UP')).toMatchObject({ signal: 'CONCERN', sentence: 'Since W10, 9 points in a row lie below the median: a signal of concern.' });
    expect(said(dropped, 'NEUTRAL')).toMatchObject({ signal: 'SPECIAL', sentence: 'Since W10, 9 points in a row lie below the median: a signal that something changed.' });
  });

  it('says since when, though points on the median follow', () => {
    expect(said([...dropped, 6.5], 'DOWN').sentence).toBe('Since W10, 9 points in a row lie below the median: a signal of improvement.');
  });

  it('goes by the last run when that is too long, wherever the others lie', () => {
    const stretch = (value: number, length: number) => new Array<number>(length).fill(value);
    expect(said([...stretch(1, 11), ...stretch(9, 20), ...stretch(2, 9)], 'DOWN')).toMatchObject({ signal: 'IMPROVEMENT' });
  });

  it('keeps gaps out of a run without breaking it', () => {
    const gapped = [...dropped.slice(0, 12), null, null, ...dropped.slice(12), null];
    expect(said(gapped, 'DOWN')).toMatchObject({ sentence: 'Since W10, 9 points in a row lie below the median: a signal of improvement.', at: [9, 10, 11, 14, 15, 16, 17, 18, 19] });
  });

  it('reads an early long run on the bad side by where the series went', () => {
    const values = [9, 10, 9, 11, 10, 9, 10, 11, 10, 3, 4, 11, 3, 4, 3, 4, 3, 12, 3, 4, 3, 4];
    const reading = readRunChart(pointsOf(values), 'DOWN');
    expect(reading).toMatchObject({ signal: 'IMPROVEMENT', run: { side: 'BELOW' } });
    expect(runChartSentence(pointsOf(values), reading)).toMatch(/^The line crosses the median 5 times where chance gives at least \d+, and the later points lie lower: a signal of improvement\.$/);
  });

  it('calls a bulge that came and went a change of no direction, unless its run is the last', () => {
    expect(said([1, 2, 1, 2, 1, 9, 9, 8, 9, 8, 9, 8, 9, 8, 9, 2, 1, 2, 1, 2], 'UP').signal).toBe('SPECIAL');
  });

  it('sees only chance in a series that swings', () => {
    expect(said([1, 5, 2, 6, 1, 7, 2, 5, 1, 6, 2, 7], 'UP')).toEqual({ signal: 'COMMON_CAUSE', sentence: 'The 12 points vary around the median as chance alone would: no signal of change.', at: [] });
  });

  const values = fc.array(fc.option(fc.integer({ min: 0, max: 12 }), { freq: 8 }), { maxLength: 40 });

  it('flags the same points whatever the direction; up and down swap improvement and concern', () => {
    fc.assert(fc.property(values, (given) => {
      const [up, down, neutral] = (['UP', 'DOWN', 'NEUTRAL'] as const).map((direction) => readRunChart(pointsOf(given), direction));
      const swap = { IMPROVEMENT: 'CONCERN', CONCERN: 'IMPROVEMENT' } as Record<string, string>;
      expect(down!.signal).toBe(swap[up!.signal] ?? up!.signal);
      expect(down!.signalIndexes).toEqual(up!.signalIndexes);
      expect(neutral!.signalIndexes).toEqual(up!.signalIndexes);
      expect(['TOO_FEW_POINTS', 'COMMON_CAUSE', 'SPECIAL']).toContain(neutral!.signal);
    }), { numRuns: 500 });
  });

  it('mirrored values are a mirrored direction', () => {
    fc.assert(fc.property(values, (given) => {
      const mirrored = given.map((v) => (v === null ? null : 12 - v));
      expect(readRunChart(pointsOf(mirrored), 'DOWN').signal).toBe(readRunChart(pointsOf(given), 'UP').signal);
    }), { numRuns: 500 });
  });

  it('flags present points off the median, on one side, exactly as many as its run has', () => {
    fc.assert(fc.property(values, (given) => {
      const { run, median, signalIndexes, signal } = readRunChart(pointsOf(given), 'UP');
      expect(signalIndexes.length).toBe(run?.length ?? 0);
      for (const index of signalIndexes) expect(given[index]! > median!).toBe(run!.side === 'ABOVE');
      expect(run === null).toBe(signal === 'TOO_FEW_POINTS' || signal === 'COMMON_CAUSE');
    }), { numRuns: 500 });
  });

  it('never promises too much', () => {
    fc.assert(fc.property(values, fc.constantFrom('UP', 'DOWN', 'NEUTRAL'), (given, direction) => {
      const { sentence } = said(given, direction);
      expect(sentence).not.toMatch(/\b(proves?|proof|ranks?|ranking|because|best|worst|undefined|null|NaN)\b/i);
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
    }), { numRuns: 500 });
  });
});
