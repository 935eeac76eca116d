import { after, afterAll, cell, hiddenOf } from './spec-cells.js';
import type { FamilyCell } from './family.js';

const count = (site: string, stratum: string, x: number) => cell(site, stratum, [x, null]);
const month = (site: string, start: string, x: number): FamilyCell => ({ ...count(site, '', x), id: `${site} ${start}`, grain: 'MONTH', periodStart: start });

describe('what nobody tells, when told numbers change', () => {
  it('hides more where what is left changed in two totals: the other parts of what is left may have stayed', () => {
    // Nobody tells the group C. It is 847 - 435 - 177 = 235 of the district, 355 - 169 - 85 = 101 of them in u; 134 elsewhere. With 100 in u then, D A is 843 - 178 - 234.
    const round = ([u, total, a, b]: readonly [number, number, number, number], s: number) => [
      count('s', 'B', s - 201), count('t', 'A', 52), count('u', 'A', 169), count('u', 'B', 85), count('s', '', s), count('t', '', 146), count('u', '', u), count('D', 'A', a), count('D', 'B', b), count('D', '', total),
    ];
    const first = round([355, 847, 435, 177], 219);
    expect(hiddenOf(first)).toEqual([]);
    const hidden = hiddenOf(round([354, 843, 431, 178], 220), after(1, first));
    expect(hidden).toContain('D A');
    expect(hidden.filter((id) => ['D', 'D B', 'u'].includes(id))).not.toEqual([]);
  });

  it('hides what changed, where a number that comes late would have been bounded by what another had been before', () => {
    // In October t stayed, as a reader may know: so s had 3 more there, and at most 12 - 3 in November, of which nobody tells yet.
    const round = ([s, t, total, november]: readonly [number, number, number, number]) => [
      count('s', '', s), count('t', '', t), count('D', '', total), month('s', '2024-03-01', 15), month('t', '2024-03-01', 0), month('D', '2024-03-01', 15), month('D', '2024-02-01', november),
    ];
    const first = round([35, 31, 66, 28]);
    expect(hiddenOf(first)).toEqual([]);
    expect(hiddenOf(round([27, 35, 62, 21]), after(1, first))).toEqual(['D', 'D 2024-02-01', 's', 't']);
  });

  const left = (rest: number) => [count('D', '', 60 + rest), count('a', '', 30), count('b', '', 30)];

  it('shows a total of which as much is left as before, but for a little', () => {
    expect(hiddenOf(left(44), after(1, left(40)))).toEqual([]);
    expect(hiddenOf(left(41), afterAll(left(40), left(44)))).toEqual([]);
  });

  it('hides a total of which so little is left that changes would divide it', () => {
    // Of two schools left, let c be the same in the first and second release and d in the second and third, with 15 left again: c would be at least 9 of the 15, so d at most 6.
    expect(hiddenOf(left(24), after(1, left(15)))).toEqual(['D']);
  });

  it('shows what changed among told parts alone, beside hidden ones', () => {
    const round = (c: number) => [count('D', '', 49 + c), count('a', '', 4), count('b', '', 30), count('c', '', c)];
    expect(hiddenOf(round(40))).toEqual(['a']);
    expect(hiddenOf(round(45), after(1, round(40)))).toEqual(['a']);
  });
});
