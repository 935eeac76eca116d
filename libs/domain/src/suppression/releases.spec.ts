import { after, afterAll, cell, hiddenOf } from './spec-cells.js';
import type { EarlierCell } from './family.js';

describe('one release after the other', () => {
  const first = [cell('D', '', [64, 200]), cell('a', '', [4, 50]), cell('b', '', [20, 60]), cell('c', '', [40, 90])];

  it('keeps hidden what hid another cell, although something smaller could do it now', () => {
    expect(hiddenOf(first)).toEqual(['a', 'b']);
    const second = [cell('D', '', [36, 162]), cell('a', '', [4, 50]), cell('b', '', [20, 60]), cell('c', '', [12, 52])];
    expect(hiddenOf(second)).toEqual(['a', 'c']);
    expect(hiddenOf(second, after(1, first))).toEqual(['a', 'b']);
  });

  it('does not tell a neighbour\'s number of pupils that a corrected numerator left as it was', () => {
    const second = [cell('D', '', [110, 200]), cell('a', '', [4, 50]), cell('b', '', [50, 60]), cell('c', '', [56, 90])];
    expect(hiddenOf(second, after(1, first))).toContain('b');
  });

  it('hides parts that come after their total', () => {
    const total = [cell('D', '', [64, 200])];
    expect(hiddenOf(total)).toEqual([]);
    expect(hiddenOf(first, after(1, total))).toEqual(['a', 'b']);
  });

  it('hides a total that comes after its parts', () => {
    const parts = first.slice(1);
    expect(hiddenOf(parts)).toEqual(['a']);
    expect(hiddenOf(first, after(1, parts))).toEqual(['D', 'a']);
  });

  it('guards what only those know already who take places that nobody tells for empty', () => {
    const people = (site: string, stratum: string, x: number, n: number) => cell(site, stratum, [x, n]);
    // Who believes that a has no group A knows that of b, told late, and so its three of group B. Whoever does not must not learn it.
    const before = [
      people('a', 'C', 32, 80), people('b', 'B', 3, 69), people('b', 'C', 16, 132), people('c', 'A', 23, 53), people('d', 'A', 53, 118), people('d', 'B', 39, 89), people('d', 'C', 18, 89),
      people('a', '', 36, 96), people('b', '', 47, 260), people('d', '', 110, 296), people('D', 'A', 104, 230), people('D', 'B', 101, 234), people('D', 'C', 69, 403), people('D', '', 274, 867),
    ];
    expect(hiddenOf(before)).toEqual(['a C', 'b B']);
    expect(hiddenOf([...before, people('b', 'A', 28, 59), people('c', 'C', 3, 102), people('c', '', 81, 215)], after(1, before))).toContain('b A');
  });

  it('gives up what readers know already, and hides nothing for its sake', () => {
    const seen = first.map((own): EarlierCell => ({ ...own, from: 1, until: null, seen: true }));
    expect(hiddenOf(first, seen)).toEqual(['a']);
  });
});

const count = (site: string, stratum: string, x: number) => cell(site, stratum, [x, null]);

describe('what a correction must not give away', () => {
  it('shows the next smallest no more when what hid beside it is gone', () => {
    // z = 195 - 14 - 87 - 77 - 17: it was nobody, and hidden; b has been hidden with it.
    const first = [count('D', '', 195), count('a', '', 14), count('b', '', 87), count('c', '', 77), count('e', '', 17), count('z', '', 0)];
    const earlier = first.map((own): EarlierCell => ({ ...own, from: 1, until: null, seen: !['b', 'z'].includes(own.id) }));
    const second = [count('D', '', 196), count('a', '', 14), count('b', '', 87), count('c', '', 77), count('e', '', 18)];
    expect(hiddenOf(second, earlier)).toEqual(['D', 'b', 'e']);
  });

  it('does not tell that there is nobody when a small neighbour follows from it', () => {
    const people = (site: string, stratum: string, n: number) => cell(site, stratum, [null, n], { value: 3, plain: true });
    const nobody = cell('a', 'B', [null, null], { status: 'NO_DENOMINATOR' });
    // Group A of school a is never told. Without B it is the whole school, and what it leaves of the district's 44 are the two of school e.
    const first = [people('D', 'A', 44), people('D', 'B', 130), people('a', '', 42), people('e', 'A', 2), people('e', '', 132)];
    expect(hiddenOf(first)).toEqual(['e A']);
    expect(hiddenOf([...first, nobody], after(1, first))).toEqual(['a B', 'e A']);
    expect(hiddenOf([...first, nobody], afterAll(first, [...first, nobody]))).toEqual(['a B', 'e A']);
    // Where it gives nobody away it is told.
    expect(hiddenOf([people('a', '', 42), people('a', 'A', 42), nobody])).toEqual([]);
  });

  it('shows no new number where numbers changed and others came late', () => {
    const nobody = cell('c', '', [null, null], { status: 'NO_DENOMINATOR' });
    const first = [cell('D', '', [87, 166]), cell('a', '', [70, 84]), nobody];
    const second = [cell('D', '', [84, 169]), cell('a', '', [70, 84]), cell('b', '', [14, 85]), nobody];
    const third = [cell('D', '', [73, 142]), cell('a', '', [56, 60]), cell('b', '', [17, 82]), nobody];
    expect(hiddenOf(first)).toEqual([]);
    expect(hiddenOf(second, after(1, first))).toEqual([]);
    expect(hiddenOf(third, afterAll(first, second))).toEqual(['D', 'a', 'b']);
  });

  it('takes what a late total follows from as it is, not as it was', () => {
    // Put back to the first release, the late 74 would be all of the group; then the school would follow, and its small group from it.
    const first = [count('s', 'A', 68), count('s', 'B', 74), count('s', '', 142), count('D', 'B', 74)];
    const second = [count('s', 'A', 70), count('s', 'B', 74), count('s', '', 144), count('D', 'B', 74)];
    const third = [count('s', 'A', 70), count('s', 'B', 4), count('s', '', 74), count('D', 'B', 4), count('D', '', 74)];
    expect(hiddenOf(third, afterAll(first, second))).toEqual(['D', 'D B', 's', 's B']);
  });

  it('does not tell that there is nobody where that is new', () => {
    // Then b would be all that is left of the group A: 56, and 73 with its group B.
    const round = (b: number, total: number) => [count('a', 'A', 85), count('a', 'B', b), count('b', '', 73), count('D', 'A', 141), count('D', 'B', 85 + b), count('D', '', total)];
    const first = [...round(5, 231), count('b', 'B', 17), count('c', 'B', 63)];
    const nobody = cell('c', 'A', [null, null], { status: 'NO_DENOMINATOR' });
    expect(hiddenOf([...round(3, 229), count('c', 'B', 63), nobody], afterAll(first))).toContain('c A');
  });

  it('does not tell what a late part was before, when the rest stayed', () => {
    // 62 are left of 78: of the 71 before, 9 were of a.
    expect(hiddenOf([count('a', '', 16), count('D', '', 78)], after(1, [count('D', '', 71)]))).toEqual(['D', 'a']);
  });

  it('takes no place that nobody tells for empty to say what follows', () => {
    // Only if the group B of b, which nobody tells, were nobody, 65 would follow from the first release: then 66 leave 1 for the group A of c.
    const round = (b: number, district: number) => [
      count('a', 'B', 0), count('b', 'A', 3), count('d', 'A', 31), count('d', 'B', 70), count('a', '', 33), count('b', '', b), count('c', '', 66), count('d', '', 101), count('D', 'A', 68), count('D', '', district),
    ];
    expect(hiddenOf([...round(86, 286), count('c', 'A', 1), count('c', 'B', 65)], afterAll(round(3, 203)))).toContain('c B');
  });

  it('does not take a total for the one that was read when its parts have changed', () => {
    // B of the district is 183 again: that would tell the 4, for c was nobody before.
    const nobody = cell('c', 'B', [null, null], { status: 'NO_DENOMINATOR' });
    const round = (b: number, district: number) => [count('a', 'B', 11), count('b', 'B', b), count('D', 'B', district), count('c', '', 91)];
    const third = [...round(168, 183), count('c', 'B', 4), count('c', 'A', 91)];
    expect(hiddenOf([...round(172, 183), nobody])).toEqual([]);
    expect(hiddenOf(third, afterAll([...round(172, 183), nobody], [...round(168, 179), nobody]))).toEqual(expect.arrayContaining(['D B', 'c B']));
  });

  it('does not tell that a total is the same where its parts, told late, may have changed', () => {
    // The group A of the district is 33 again, of 16 and 8 and nobody knows what: s had 20, and t 14, when it was 33 before. With 27 in the group B the district would be 60.
    const first = [count('t', 'B', 10), count('s', '', 20), count('t', '', 14), count('D', 'A', 33), count('D', '', 60)];
    const second = [count('s', 'A', 16), count('s', 'B', 0), count('t', 'A', 8), count('t', 'B', 10), count('s', '', 16), count('t', '', 18), count('D', 'A', 33), count('D', '', 60)];
    expect(hiddenOf(second, after(1, first))).toEqual(expect.arrayContaining(['D', 'D A']));
  });

  it('does not take a total that nobody tells for the one before when its parts have changed', () => {
    // Nobody tells the quarter of s, and nobody July. It is 84 again, but of 75 and 6, where it was 78 and 3: 75 are told, so 9 are left at most.
    const month = (site: string, start: string, x: number) => ({ ...count(site, '', x), id: `${site} ${start}`, grain: 'MONTH' as const, periodStart: start });
    const round = (august: number, september: number, quarter: number) => [
      month('s', '2022-08-01', august), month('s', '2022-09-01', september), month('D', '2022-08-01', august), month('D', '2022-09-01', september),
      { ...count('D', '', quarter), id: 'D', periodStart: '2022-07-01' },
    ];
    expect(hiddenOf(round(75, 6, 84), afterAll(round(78, 3, 84), round(75, 16, 94)))).toContain('D');
  });

  it('does not take a number that fits an earlier release by chance for the one that was told nowhere then', () => {
    // 57, 70 and 21 are 148 as 60, 70 and 18 are. Told late, 148 would say that the district stayed, whose parts have changed.
    const round = (a: number, c: number) => [count('a', 'A', a), count('a', 'B', 5), count('b', 'A', 70), count('b', 'B', 7), count('c', 'A', c), count('a', '', a + 5), count('c', '', c + 29), count('D', 'B', 41), count('D', '', 189)];
    const second = [...round(60, 18), count('b', '', 77)];
    expect(hiddenOf([...second, count('D', 'A', 148)], afterAll(round(57, 21), second))).toContain('D A');
  });

  it('shows no part late that leaves somebody of a total of before, when others changed', () => {
    // 154 - 40 - 11 - 16 - 86: one, at a place that nobody tells yet.
    const first = [count('a', '', 40), count('c', '', 11), count('e', '', 16), count('D', '', 154)];
    expect(hiddenOf([count('a', '', 40), count('c', '', 14), count('d', '', 86), count('e', '', 20), count('D', '', 160)], after(1, first))).toContain('d');
  });

  it('shows a total whose parts are as they were read, though a late total contradicts what was read before', () => {
    const round = (a: number, c: number) => [cell('s', 'A', [0, a]), cell('s', 'B', [5, 75]), cell('s', 'C', [c === 14 ? 13 : 11, c]), cell('s', '', [c === 14 ? 18 : 16, a + 75 + c])];
    // Without its group A, which was 84 in the first release and is told late, as 86.
    const third = [...round(86, 14), cell('D', 'A', [0, 86]), cell('D', '', [18, 175])];
    const before = afterAll([...round(84, 14), cell('D', '', [18, 173])], [...round(86, 16), cell('D', '', [16, 177])]);
    expect(hiddenOf(third, before)).not.toContain('s');
  });

  it('guards a numerator that its number of pupils bounds, shown in another release', () => {
    const first = [cell('D', '', [18, 173]), cell('a', '', [1, 9]), cell('b', '', [14, 93])];
    const second = [cell('D', '', [27, 184]), cell('a', '', [0, 9]), cell('b', '', [14, 93])];
    const third = [cell('D', '', [58, 237]), cell('a', '', [27, 62]), cell('b', '', [18, 93])];
    // With all of the third, what is left of the district is 13 of 82, and a was at most 9 in the second.
    expect(hiddenOf(third, afterAll(first, second))).not.toEqual([]);
  });

  it('shows what comes late when it is what had been left of a total', () => {
    const first = [cell('D', '', [100, 300]), cell('b', '', [40, 110]), cell('c', '', [40, 90])];
    const second = [cell('D', '', [64, 264]), cell('b', '', [40, 110]), cell('c', '', [4, 54]), cell('e', '', [20, 100])];
    expect(hiddenOf(second, after(1, first))).toEqual(['D', 'c']);
  });

  it('hides what comes late when it is what a small cell was hidden among', () => {
    const first = [cell('D', '', [100, 300]), cell('a', '', [4, 50]), cell('b', '', [20, 60]), cell('c', '', [40, 90])];
    expect(hiddenOf(first)).toEqual(['a']);
    expect(hiddenOf([...first, cell('e', '', [36, 100])], after(1, first))).toEqual(['a', 'e']);
  });
});

describe('what nobody lists', () => {
  it('is there in the months of a quarter as well', () => {
    const month = (site: string, start: string, x: number) => ({ ...count(site, '', x), id: `${site} ${start}`, grain: 'MONTH' as const, periodStart: start });
    const cells = [
      count('a', '', 57), count('b', '', 91), count('c', '', 173), count('D', '', 340),
      month('a', '2024-02-01', 51), month('b', '2024-02-01', 15), month('c', '2024-02-01', 61), month('D', '2024-02-01', 133),
      month('a', '2024-03-01', 6), month('b', '2024-03-01', 74), month('c', '2024-03-01', 35), month('D', '2024-03-01', 125),
    ];
    // With a hidden in both months, 12 to 17 of b are left in February: 340 less 321 are all who could be nobody's.
    const hidden = hiddenOf(cells);
    expect(hidden).toEqual(expect.arrayContaining(['a 2024-02-01', 'a 2024-03-01']));
    expect(hidden.length).toBeGreaterThan(3);
  });

  it('is guarded in a month of a quarter that nobody tells', () => {
    const month = (site: string, start: string, x: number) => ({ ...count(site, '', x), id: `${site} ${start}`, grain: 'MONTH' as const, periodStart: start });
    // The quarter of a is 121 - 100; what September leaves of it is 4.
    const cells = [count('b', '', 100), count('D', '', 121), month('a', '2024-03-01', 17), month('b', '2024-03-01', 40), month('b', '2024-02-01', 30)];
    expect(hiddenOf(cells)).not.toEqual([]);
  });

  it('is guarded where it follows by two sums and is small', () => {
    // The group A of c is 165 - 110; then that of b, which nobody tells, would be 156 - 14 - 82 - 55.
    const cells = [count('D', 'A', 156), count('a', 'A', 14), count('d', 'A', 82), count('b', 'B', 144), count('c', '', 165), count('c', 'B', 110)];
    expect(hiddenOf(cells).length).toBeGreaterThan(0);
  });
});
