import { after, cell, hiddenOf } from './spec-cells.js';
import type { FamilyCell } from './family.js';

const count = (site: string, stratum: string, x: number): FamilyCell => cell(site, stratum, [x, null]);

describe('a place that nobody tells yet', () => {
  it('is guarded where two kinds of sums bound it to small numbers', () => {
    // 21 of c are B at most, so 32 of the 53 that a and c make of B are of a: 8 of a are A at most.
    const cells = [
      count('b', 'A', 15), count('b', 'B', 18), count('c', 'A', 17), count('e', 'A', 22), count('e', 'B', 11),
      count('a', '', 40), count('c', '', 38), count('e', '', 96), count('D', 'B', 82), count('D', '', 207),
    ];
    expect(hiddenOf(cells)).not.toEqual([]);
  });

  it('is guarded where it lies between small numbers and others', () => {
    // Of the 18 B of both schools, 11 at most are of a and 13 at most of b.
    expect(hiddenOf([count('a', 'A', 0), count('b', 'A', 15), count('a', '', 11), count('b', '', 28), count('D', 'A', 15), count('D', 'B', 18)])).not.toEqual([]);
  });

  it('is guarded where it follows if the only school is the whole district', () => {
    const first = [cell('a', 'A', [0, 0], { status: 'NO_DENOMINATOR', numerator: null, denominator: null }), cell('a', '', [17, 135]), cell('D', 'B', [14, 129])];
    expect(hiddenOf(first)).not.toEqual([]);
  });

  it('bounds a hidden number beside it, though there is somebody elsewhere whom nobody lists', () => {
    // 4 of the 23 of b are A, and 10 at most B; of a nobody is unlisted: 19 are B and C, 15 of them C at most.
    const cells = [
      cell('a', 'A', [63, 183]), cell('a', 'B', [5, 53]), cell('b', 'A', [4, 111]), cell('b', 'B', [5, 9]), cell('b', '', [23, 158]),
      cell('D', 'B', [10, 62]), cell('D', 'C', [15, 49]), cell('D', '', [105, 430]),
    ];
    expect(hiddenOf(cells)).not.toEqual(['a B', 'b A', 'b B']);
  });

  it('costs nothing where it is known to be none that would be hidden', () => {
    expect(hiddenOf([count('a', '', 40), count('b', '', 60), count('D', 'A', 50), count('D', '', 100)])).toEqual([]);
    // Nobody of b is A: that is no small number.
    expect(hiddenOf([count('a', 'A', 40), count('a', '', 60), count('D', 'A', 40), count('b', '', 30)])).toEqual([]);
  });

  it('costs nothing where everything is told', () => {
    const cells = ['a', 'b'].flatMap((site) => [count(site, 'A', 20), count(site, 'B', 30), count(site, '', 50)]);
    expect(hiddenOf([...cells, count('D', 'A', 40), count('D', 'B', 60), count('D', '', 100)])).toEqual([]);
  });
});

describe('a number of pupils that was shown before', () => {
  it('bounds the numerators beside it when they are hidden later', () => {
    const first = [cell('a', '', [0, 0], { status: 'NO_DENOMINATOR', numerator: null, denominator: null }), cell('b', '', [71, 155]), cell('D', '', [71, 155])];
    const second = [cell('a', '', [2, 7]), cell('b', '', [68, 155]), cell('D', '', [70, 162])];
    // The 155 are as they were, so a has 7 pupils, of whom it is true of 7 at most.
    expect(hiddenOf(second, after(1, first))).toContain('D');
  });
});

describe('a total that is as large as before', () => {
  it('does not follow from what is told late and fits by chance', () => {
    const month = (site: string, start: string, x: number): FamilyCell => ({ ...count(site, '', x), id: `${site} ${start}`, grain: 'MONTH', periodStart: start });
    const round = (september: number): FamilyCell[] => [month('b', '2024-02-01', 44), month('D', '2024-02-01', 89), month('D', '2024-03-01', september), count('a', '', 71), count('b', '', 58), count('D', '', 129)];
    const second = [...round(21), month('a', '2024-02-01', 45), month('a', '2024-03-01', 11)];
    // It was 10 of another 71; what is left of both is 15 by the late numbers.
    expect(hiddenOf(second, after(1, round(20)))).toContain('a');
  });
});
