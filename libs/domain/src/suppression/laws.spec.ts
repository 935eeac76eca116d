import fc from 'fast-check';
import { type Size, after, afterAll, cell, hiddenOf } from './spec-cells.js';
import type { EarlierCell, FamilyCell } from './family.js';

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

describe('the laws of releases', () => {
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

  it('no hidden number can be moved less than the minimum, whatever a reader kept', () => {
    fc.assert(fc.property(histories, (rounds) => {
      const earlier = afterAll(...rounds);
      for (const amount of ['x', 'rest'] as const) expect(stiffNumbers(rounds, earlier, amount, 10)).toEqual([]);
    }), { numRuns: 25, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false });
  });
});

/** An independent look: the hidden numbers that all sums of all rounds bound more narrowly than the minimum. */
function stiffNumbers(rounds: FamilyCell[][], earlier: EarlierCell[], amount: 'x' | 'rest', minimum: number): string[] {
  const valueOf = (own: FamilyCell): number => (amount === 'x' ? own.numerator! : own.denominator! - own.numerator!);
  const name = (own: FamilyCell): string => `${own.id}=${own.numerator}/${own.denominator}`;
  // That there is nobody is known where it is said: it can be kept back as well.
  const known = new Set(earlier.filter(({ seen }) => seen).map(name));
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
