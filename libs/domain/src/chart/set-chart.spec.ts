import { compactReading, drawnStep } from './compact-reading.js';
import { readSetChart } from './set-chart.js';

const points = [30, 31, 29, 32, 30, 28, 31, 30, 29, 31, 30, 32, 22, 21, 23, 20].map((value, at) => ({
  periodStart: `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`, label: `M${at + 1}`, status: 'REPORTED' as const, value: value / 100, numerator: value * 2, denominator: 200,
}));
const measure = { type: 'PROPORTION' as const, direction: 'DOWN' as const, per: 1 };

describe('the chart that is set for a series', () => {
  it('is the proposed one with the default rules before anybody has chosen', () => {
    const { setting, proposal } = readSetChart(points, measure, null, null);
    expect([setting, proposal.kind]).toEqual([{ kind: 'P', ruleSet: 'anhoej-3s/1', screen: false, per: 1 }, 'P']);
  });

  it('goes by what is stored, and by the phases', () => {
    const { setting, reading } = readSetChart(points, measure, { kind: 'I', ruleSet: 'nelson/1', screen: true }, [{ startsOn: '2023-01-01', baselineUntil: '2023-03-01' }]);
    expect(setting).toMatchObject({ kind: 'I', ruleSet: 'nelson/1', screen: true });
    expect(reading.phases.map(({ first, baseline }) => [first, baseline])).toEqual([[0, null], [12, 3]]);
  });
});

describe('a chart told short', () => {
  const { reading } = readSetChart(points, measure, { kind: 'I', ruleSet: 'anhoej-3s/1', screen: false }, null);
  const places = points.map((_, at) => at + 2);
  const step = drawnStep([reading]);

  it('places values and signals on the periods of the page', () => {
    const { values, run, phases, counted, signal, sentence } = compactReading(reading, places, 20, step);
    expect([values.length, values[1], values[2], values[18]]).toEqual([20, null, 0.3, null]);
    expect([run, phases, signal, sentence]).toEqual([reading.signalIndexes.map((at) => at + 2), [], reading.signal, reading.sentence]);
    expect(counted).toBe(16);
  });

  it('is drawn to a two-hundredth of what the page spans, however far from zero that is, and says its last value in full', () => {
    const of = (value: (at: number) => number): typeof reading => ({ ...reading, points: reading.points.map((point, at) => ({ ...point, value: value(at) })) });
    const [many, huge] = [of((at) => 123_456 + at * 0.7531), of((at) => 123_456_000_000 + at * 753_100)];
    expect([drawnStep([many]), drawnStep([huge]), drawnStep([reading, many])]).toEqual([0.01, 10_000, 100]);
    expect(compactReading(many, places, 20, 0.01)).toMatchObject({ last: 123_467, values: expect.arrayContaining([123_456, 123_456.75, 123_467.3]) });
    expect(compactReading(huge, places, 20, 10_000).values.slice(2, 4)).toEqual([123_456_000_000, 123_456_750_000]);
    const same = of(() => 1 / 3);
    expect([drawnStep([same]), drawnStep([]), compactReading(same, places, 20, 0).values[2]]).toEqual([0, 0, 1 / 3]);
  });

  it('says one level once, levels that differ by period, and nothing where there is no line', () => {
    expect(compactReading(reading, places, 20, step).centre).toHaveLength(1);
    const phased = compactReading(readSetChart(points, measure, { kind: 'I', ruleSet: 'anhoej-3s/1', screen: false }, [{ startsOn: '2023-01-01', baselineUntil: null }]).reading, places, 20, step);
    expect([phased.phases, phased.centre.length, new Set(phased.centre).size]).toEqual([[14], 20, 3]);
    const run = compactReading(readSetChart(points, measure, { kind: 'RUN', ruleSet: 'anhoej-3s/1', screen: false }, null).reading, places, 20, step);
    expect([run.lower, run.upper]).toEqual([[], []]);
  });
});
