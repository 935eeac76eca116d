import { arrivals } from '../load/arrivals.mjs';
import { Figures } from '../load/figures.mjs';
import { MIX } from '../load/mix.mjs';
import { readOptions } from '../load/options.mjs';
import { largest } from '../load/search.mjs';

const settled = (result: { options?: object; complaint?: string }): unknown => result.complaint?.split('\n')[0] ?? result.options;

describe('npm run load', () => {
  test('asks for as many as are due, however slowly they are answered', async () => {
    const due: number[] = [];
    await arrivals({ perSecond: 200, seconds: 0.1, signal: new AbortController().signal }, async (at: number) => {
      due.push(at);
      await new Promise((resolve) => { setTimeout(resolve, 60); });
    });
    // From the first one on: the machine may take its time between a clock read here and the start.
    const [first = NaN] = due;
    expect(due.map((at) => Math.round((at - first) / 5))).toEqual(Array.from({ length: 20 }, (_, nth) => nth));
  });

  test('finds the largest number that is good, to a tenth', async () => {
    for (const [from, limit] of [[200, 1_000], [200, 37], [50, 50], [1_600, 200], [10, 9_999]] as const) {
      const found = await largest(from, async (n: number) => n <= limit);
      expect([found, found <= limit, found * 1.1 + 1 >= limit]).toEqual([found, true, true]);
    }
    expect(await largest(200, async () => false)).toBe(0);
  });

  test('is good within the limits of what is read and written, and with no error', () => {
    const of = (read: number, written: number, error = false): boolean => {
      const figures = new Figures();
      for (let nth = 0; nth < 99; nth += 1) figures.took('open home', 5);
      figures.took('open home', read);
      figures.took('open home', read);
      figures.took('react', written);
      if (error) figures.failed('react', 'React CONFLICT');
      return figures.verdict.good;
    };
    expect([of(299, 499), of(310, 100), of(100, 520), of(299, 499, true), new Figures().verdict.good]).toEqual([true, false, false, false, false]);
  });

  test('has a mix of a hundred, and refuses what it cannot do', () => {
    expect(Object.values(MIX).reduce((sum: number, { weight }) => sum + weight, 0)).toBe(100);
    expect(settled(readOptions(['--users', '500', '--minutes', '2', '--topology', 'redis']))).toMatchObject({ users: 500, minutes: 2, column: 'redis', find: false });
    expect([['--users', '9'], ['--minutes', '0'], ['--topology', 'moon'], ['--speed', '1']].map((args) => settled(readOptions(args)))).toEqual([
      '--users is a whole number from 10 to 100000.', '--minutes is a number from 0.1 to 600.', '--topology is one of split, two-api, redis.', expect.stringContaining('--speed'),
    ]);
  });
});
