import { existsSync } from 'node:fs';
import path from 'node:path';
import { readArguments, SCENARIOS, USAGE } from '../bench/arguments.mjs';
import { aloneOf, byTurns, lineOf, median, quantile, rateOf } from '../bench/figures.mjs';
import { root } from './lint/layers.mjs';

describe('npm run bench', () => {
  test('runs all scenarios when none is named, five times each', () => {
    expect(readArguments([])).toEqual({ names: Object.keys(SCENARIOS), runs: 5, rows: null, seconds: 5 });
  });

  test('runs those that are named, once each, as often and with as much as it is told', () => {
    expect(readArguments(['search', '--rows', '1000', 'rollup-flatness', 'rollup', '--runs', '7', '--seconds', '2'])).toEqual({ names: ['search', 'rollup'], runs: 7, rows: 1_000, seconds: 2 });
  });

  test.each([['nothing'], ['toString'], ['--runs', '4'], ['--runs'], ['--rows', '-1'], ['--rows', 'many'], ['--seconds', '0'], ['--quick', '1']])('refuses %s %s', (...given) => {
    expect(readArguments(given)).toBeNull();
  });

  test('names a file of each scenario, and each in its usage', () => {
    for (const [name, { load }] of Object.entries(SCENARIOS)) {
      expect(USAGE).toContain(name);
      const [, file] = /import\('\.\/(.+?)'\)/.exec(String(load)) ?? [];
      expect(existsSync(path.join(root, 'test/bench', file ?? 'none'))).toBe(true);
    }
  });

  test('prints lines of one shape, whose greater ratio is better', () => {
    const [fast, slow] = [[9, 10, 90], [4, 5, 6]];
    expect(rateOf('a', 'rows/s', fast, slow)).toEqual({ scenario: 'a', figure: 10, unit: 'rows/s', baseline: 5, ratio: 2, runs: 3 });
    expect(lineOf('a', 'ms', fast, slow)).toEqual({ scenario: 'a', figure: 10, unit: 'ms', baseline: 5, ratio: 0.5, runs: 3 });
    expect(aloneOf('a', 's', fast)).toEqual({ scenario: 'a', figure: 10, unit: 's', baseline: null, ratio: null, runs: 3 });
  });

  test('lets ours and the baseline take turns', async () => {
    const order: string[] = [];
    const note = (side: string) => async (round: number) => { order.push(`${side}${round}`); return round; };
    expect(await byTurns(2, note('ours'), note('baseline'))).toEqual({ ours: [0, 1], baseline: [0, 1] });
    expect(order).toEqual(['ours0', 'baseline0', 'ours1', 'baseline1']);
  });

  test('takes the middle, and the nearest rank', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([5, 1, 4, 2, 3], 0.99)).toBe(5);
    expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  });
});
