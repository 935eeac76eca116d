import { chartModel } from '../chart-model.js';
import { groupCards } from './group-cards.js';

const values = [30, 31, 29, 32, 30, 28, 31, 30, 29, 31, 30, 32, 22, 21, 23, 20, 22, 21, 23, 22, 20, 21, 22, 60];
const points = values.map((value, at) => ({
  periodStart: `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`, grain: 'MONTH' as const, label: `M${at}`, status: 'REPORTED' as const,
  numerator: value * 2, denominator: 200, value: value / 100, spread: null,
}));
const group = (stratum: string, some: typeof points, phases: { startsOn: string | null; baselineUntil: string | null }[] = []) =>
  ({ id: stratum, stratum, raw: true, signal: 'COMMON_CAUSE' as const, sentence: '', phases, points: some });
const measure = { type: 'PROPORTION' as const, direction: 'DOWN' as const, per: 1, setting: { kind: 'I' as const, ruleSet: 'anhoej-3s/1', screen: false } };

describe('the cards of groups', () => {
  it('say what the page of each says, with its own phases, on the periods of all', () => {
    const phases = [{ startsOn: '2023-01-01', baselineUntil: null }];
    const [girls, boys] = groupCards([group('Girls', points, phases), group('Boys', points.slice(2, 14))], measure);
    const { signal, sentence, kind } = chartModel(points, { ...measure, phases }).reading;
    expect(girls).toMatchObject({ signal, sentence, kind, phases: [12] });
    expect(new Set(girls?.centre).size).toBe(2);
    expect([boys?.values.length, boys?.statuses, boys?.values[1], boys?.values[2]]).toEqual([24, `--${'R'.repeat(12)}${'-'.repeat(10)}`, null, 0.29]);
  });
});
