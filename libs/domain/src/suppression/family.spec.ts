import fc from 'fast-check';
import { type EarlierCell, type FamilyCell, suppressFamily } from './family.js';

const START = { periodStart: '2024-01-01', grain: 'QUARTER' } as const;
type Size = readonly [x: number | null, n: number | null];

const cell = (site: string, stratum: string, [numerator, denominator]: Size, more: Partial<FamilyCell> = {}): FamilyCell => ({
  id: `${site} ${stratum}`.trim(), siteId: site, kind: site === 'D' ? 'DISTRICT' : 'SCHOOL', stratum, ...START, ownerId: 'own', status: 'REPORTED', numerator, denominator, value: null, ...more,
});
const hiddenOf = (cells: FamilyCell[], earlier: EarlierCell[] = [], minimum = 10): string[] =>
  [...suppressFamily(cells, earlier, minimum).values()].filter(({ status }) => status === 'SUPPRESSED').map(({ id }) => id).sort();

/** What a release leaves behind for the next. */
function after(release: number, cells: FamilyCell[], earlier: EarlierCell[] = []): EarlierCell[] {
  const released = suppressFamily(cells, earlier, 10);
  const numbers = (row: FamilyCell): string => JSON.stringify([row.id, row.status, row.numerator, row.denominator, row.value]);
  const now = cells.filter(({ status }) => status === 'REPORTED').map((own): EarlierCell => ({ ...own, from: release, until: null, seen: released.get(own.id)?.status === 'REPORTED' }));
  // What stands as it did keeps the release since which it does.
  const stays = (row: EarlierCell): boolean => row.until === null && now.some((own) => numbers(own) === numbers(row) && own.seen === row.seen);
  return [...earlier.map((row) => (row.until !== null || stays(row) ? row : { ...row, until: release })), ...now.filter((own) => !earlier.some((row) => stays(row) && numbers(row) === numbers(own)))];
}

describe('a family of cells', () => {
  it('adds up over groups', () => {
    expect(hiddenOf([cell('D', '', [64, 200]), cell('D', 'A', [4, 50]), cell('D', 'B', [20, 60]), cell('D', 'C', [40, 90])])).toEqual(['D A', 'D B']);
  });

  it('adds up over schools, group by group, and over groups of each school', () => {
    const cells = [
      cell('D', '', [160, 400]), cell('D', 'A', [70, 150]), cell('D', 'B', [90, 250]), cell('s', '', [44, 150]), cell('s', 'A', [4, 50]), cell('s', 'B', [40, 100]),
      cell('t', '', [116, 250]), cell('t', 'A', [66, 100]), cell('t', 'B', [50, 150]),
    ];
    // Two schools by two groups: one hidden cell takes three more.
    expect(hiddenOf(cells)).toEqual(['s A', 's B', 't A', 't B']);
  });

  it('has a total that nobody reports, but that follows from two sides', () => {
    // D = s + t = A + B: A follows from the three others.
    const cells = [cell('D', 'A', [4, 50]), cell('D', 'B', [60, 150]), cell('s', '', [30, 90]), cell('t', '', [34, 110])];
    expect(hiddenOf(cells).length).toBeGreaterThan(1);
  });

  it('holds the pupils of no listed school back when they are few', () => {
    expect(hiddenOf([cell('D', '', [64, 180]), cell('s', '', [20, 60]), cell('t', '', [30, 70])])).toEqual([]);
    expect(hiddenOf([cell('D', '', [54, 150]), cell('s', '', [20, 60]), cell('t', '', [30, 70])])).toEqual(['s']);
  });

  it('adds up over periods where a series holds several lengths', () => {
    const month = (start: string, x: number): FamilyCell => cell('s', '', [x, null], { id: start, grain: 'MONTH', periodStart: start });
    const quarter = cell('s', '', [54, null], { id: 'quarter' });
    expect(hiddenOf([quarter, month('2024-02-01', 4), month('2024-03-01', 50)])).toEqual(['2024-02-01', '2024-03-01']);
    expect(hiddenOf([month('2024-02-01', 4), month('2024-03-01', 50)])).toEqual(['2024-02-01']);
  });

  it('is one family across owners', () => {
    const hub = { ownerId: 'hub', id: 'D of the hub' };
    const cells = [cell('D', '', [64, 200], hub), cell('s', '', [4, 50]), cell('t', '', [20, 60]), cell('u', '', [40, 90])];
    expect(hiddenOf(cells)).toEqual(['s', 't']);
  });

  it('leaves values that count nobody as their source reported them', () => {
    const value = (site: string, status: 'REPORTED' | 'SUPPRESSED') => cell(site, '', [null, null], { value: status === 'REPORTED' ? 12.5 : null, status });
    expect(hiddenOf([value('D', 'REPORTED'), value('s', 'SUPPRESSED'), value('t', 'REPORTED')])).toEqual(['s']);
  });

  it('refuses the same cell twice', () => {
    expect(() => suppressFamily([cell('s', '', [1, 20]), cell('s', '', [1, 20])], [], 10)).toThrow(RangeError);
  });
});

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

  it('gives up what readers know already, and hides nothing for its sake', () => {
    const seen = first.map((own): EarlierCell => ({ ...own, from: 1, until: null, seen: true }));
    expect(hiddenOf(first, seen)).toEqual(['a']);
  });

  it('changes nothing when it is made again', () => {
    fc.assert(fc.property(histories, (rounds) => {
      let earlier: EarlierCell[] = [];
      for (const [at, cells] of rounds.entries()) {
        const hidden = hiddenOf(cells, earlier);
        earlier = after(at + 1, cells, earlier);
        expect(hiddenOf(cells, earlier)).toEqual(hidden);
      }
    }), { numRuns: 25 });
  });
});

const SCHOOLS = ['s', 't', 'u'];
const GROUPS = ['A', 'B'];
const leaf = fc.record({ x: fc.integer({ min: 0, max: 30 }), rest: fc.integer({ min: 0, max: 40 }) });
const leaves = fc.tuple(...SCHOOLS.flatMap(() => GROUPS.map(() => leaf)));
const correction = fc.record({ at: fc.nat(SCHOOLS.length * GROUPS.length - 1), to: leaf });
/** Three schools by two groups with all totals, and corrections: every sum is true in each round. */
const histories = fc.tuple(leaves, fc.array(fc.array(correction, { minLength: 1, maxLength: 2 }), { maxLength: 2 })).map(([begin, corrections]) => {
  const rounds = [[...begin]];
  for (const some of corrections) {
    const next = [...(rounds.at(-1) as typeof begin)];
    for (const { at, to } of some) next[at] = to;
    rounds.push(next as never);
  }
  return rounds.map((sizes) => {
    const size = (test: (school: string, group: string) => boolean): Size => {
      const found = SCHOOLS.flatMap((school, i) => GROUPS.map((group, k) => ({ school, group, own: sizes[i * GROUPS.length + k]! }))).filter(({ school, group }) => test(school, group));
      const x = found.reduce((sum, { own }) => sum + own.x, 0);
      return [x, x + found.reduce((sum, { own }) => sum + own.rest, 0)];
    };
    return [
      cell('D', '', size(() => true)), ...GROUPS.map((group) => cell('D', group, size((_, own) => own === group))),
      ...SCHOOLS.flatMap((school) => [cell(school, '', size((own) => own === school)), ...GROUPS.map((group) => cell(school, group, size((own, other) => own === school && other === group)))]),
    ];
  });
});

describe('the law of releases', () => {
  it('no hidden number can be moved less than the minimum, whatever a reader kept', () => {
    fc.assert(fc.property(histories, (rounds) => {
      let earlier: EarlierCell[] = [];
      for (const [at, cells] of rounds.entries()) {
        const known = earlier;
        earlier = after(at + 1, cells, known);
      }
      for (const amount of ['x', 'rest'] as const) expect(stiffNumbers(rounds, earlier, amount, 10)).toEqual([]);
    }), { numRuns: 25, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false });
  });
});

/** An independent look: the hidden numbers that all sums of all rounds bound more narrowly than the minimum. */
function stiffNumbers(rounds: FamilyCell[][], earlier: EarlierCell[], amount: 'x' | 'rest', minimum: number): string[] {
  const valueOf = (own: FamilyCell): number => (amount === 'x' ? own.numerator! : own.denominator! - own.numerator!);
  const name = (own: FamilyCell): string => `${own.id}=${own.denominator === 0 ? 'nobody' : `${own.numerator}/${own.denominator}`}`;
  // Where there is nobody, everything is zero, and said so.
  const known = new Set([...earlier.filter(({ seen }) => seen), ...rounds.flat().filter(({ denominator }) => denominator === 0)].map(name));
  const unknown = [...new Map(rounds.flat().filter((own) => !known.has(name(own))).map((own) => [name(own), valueOf(own)])).entries()];
  const column = new Map(unknown.map(([id], at) => [id, at]));
  const equations = rounds.flatMap((cells) => {
    const at = (id: string) => cells.find((own) => own.id === id)!;
    const sites = ['D', ...SCHOOLS];
    return [...sites.map((site) => [at(site), ...GROUPS.map((group) => at(`${site} ${group}`))]), ...['', ...GROUPS].map((group) => [at(`D ${group}`.trim()), ...SCHOOLS.map((school) => at(`${school} ${group}`.trim()))])];
  }).map((members) => {
    const row = new Array<number>(unknown.length).fill(0);
    members.forEach((own, place) => { const k = column.get(name(own)); if (k !== undefined) row[k] = place === 0 ? -1 : 1; });
    return row;
  });
  return unknown.filter((_, k) => rangeBySimplex(equations, unknown.map(([, value]) => value), k) < minimum - 1e-6).map(([id]) => id);
}

/** The width of what one unknown can be: a plain tableau that starts at the truth and pivots by the smallest index. */
function rangeBySimplex(matrix: number[][], truth: number[], k: number): number {
  const extreme = (sign: number): number => {
    const rows = matrix.map((row, r) => ({ row: [...row, ...matrix.map((__, other) => (other === r ? 1 : 0))], right: row.reduce((sum, entry, at) => sum + entry * truth[at]!, 0) }));
    for (const own of rows) if (own.right < 0) { own.row = own.row.map((entry, at) => (at < truth.length ? -entry : entry)); own.right = -own.right; }
    const basis = rows.map((__, r) => truth.length + r);
    const run = (cost: (column: number) => number, columns: number): boolean => {
      for (;;) {
        const reduced = (c: number) => cost(c) - rows.reduce((sum, own, r) => sum + cost(basis[r]!) * own.row[c]!, 0);
        const enter = Array.from({ length: columns }, (__, c) => c).find((c) => !basis.includes(c) && reduced(c) > 1e-9);
        if (enter === undefined) return true;
        let leave = -1;
        rows.forEach((own, r) => {
          if (own.row[enter]! <= 1e-9) return;
          const [ratio, best] = [own.right / own.row[enter]!, leave < 0 ? Infinity : rows[leave]!.right / rows[leave]!.row[enter]!];
          if (ratio < best - 1e-12 || (Math.abs(ratio - best) <= 1e-12 && basis[r]! < basis[leave]!)) leave = r;
        });
        if (leave < 0) return false;
        const pivot = rows[leave]!.row[enter]!;
        rows[leave] = { row: rows[leave]!.row.map((entry) => entry / pivot), right: rows[leave]!.right / pivot };
        rows.forEach((own, r) => {
          const factor = own.row[enter]!;
          if (r === leave || Math.abs(factor) < 1e-12) return;
          rows[r] = { row: own.row.map((entry, c) => entry - factor * rows[leave]!.row[c]!), right: own.right - factor * rows[leave]!.right };
        });
        basis[leave] = enter;
      }
    };
    run((c) => (c >= truth.length ? -1 : 0), truth.length + rows.length);
    // Artificial unknowns are zero now and stay so: they are not asked to enter again.
    const bounded = run((c) => (c >= truth.length ? -1e6 : c === k ? sign : 0), truth.length);
    if (!bounded) return Infinity * sign;
    const r = basis.indexOf(k);
    return r < 0 ? 0 : rows[r]!.right;
  };
  return extreme(1) - extreme(-1);
}
