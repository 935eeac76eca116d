import fc from 'fast-check';
import { type CellFamily, type OwnedCell, suppress } from './suppress.js';

const cell = (id: string, numerator: number | null, denominator: number | null, status: OwnedCell['status'] = 'REPORTED', value: number | null = null): OwnedCell =>
  ({ id, status, numerator, denominator, value });
const hiddenOf = (released: Map<string, OwnedCell>) => [...released.values()].filter((c) => c.status === 'SUPPRESSED').map((c) => c.id).sort();

describe('primary suppression', () => {
  it.each([
    [cell('a', 3, 9), 'SUPPRESSED'],
    [cell('a', 0, 9), 'SUPPRESSED'],
    [cell('a', 0, 10), 'REPORTED'],
    [cell('a', 9, 100), 'SUPPRESSED'],
    [cell('a', 91, 100), 'SUPPRESSED'],
    [cell('a', 10, 100), 'REPORTED'],
    [cell('a', 90, 100), 'REPORTED'],
    [cell('a', 0, 100), 'REPORTED'],
    [cell('a', 100, 100), 'REPORTED'],
    [cell('a', 0, 0), 'NO_DENOMINATOR'],
    [cell('a', 5, 0), 'NO_DENOMINATOR'],
    [cell('a', 5, null), 'SUPPRESSED'],
    [cell('a', 12, null), 'REPORTED'],
    [cell('a', null, null, 'REPORTED', 0.2), 'REPORTED'],
    [cell('a', null, 8, 'REPORTED', 71.5), 'SUPPRESSED'],
    [cell('a', null, 50, 'REPORTED', 0.1), 'SUPPRESSED'],
    [cell('a', null, null), 'MISSING'],
    [cell('a', 40, 100, 'MISSING'), 'MISSING'],
    [cell('a', 40, 100, 'SUPPRESSED'), 'SUPPRESSED'],
  ] as const)('%j is %s', (given, status) => {
    const released = suppress([given], [], 10).get('a');
    expect(released?.status).toBe(status);
    if (status !== 'REPORTED') expect(released).toEqual({ id: 'a', status, numerator: null, denominator: null, value: null });
  });

  it('refuses the same id twice', () => {
    expect(() => suppress([cell('a', 1, 2), cell('a', 1, 2)], [], 10)).toThrow(RangeError);
  });
});

describe('complementary suppression', () => {
  const family: CellFamily = { total: 't', parts: ['a', 'b', 'c'] };

  it('hides the next smallest beside a single hidden part', () => {
    const released = suppress([cell('a', 4, 50), cell('b', 20, 60), cell('c', 40, 90), cell('t', 64, 200)], [family], 10);
    expect(hiddenOf(released)).toEqual(['a', 'b']);
    expect(released.get('t')).toEqual({ id: 't', status: 'REPORTED', numerator: 64, denominator: 200, value: 0.32 });
  });

  it('hides two parts when the total itself is hidden alone', () => {
    const released = suppress([cell('a', 0, 50), cell('b', 0, 60), cell('c', 0, 90), cell('t', 4, 200)], [family], 10);
    expect(hiddenOf(released)).toContain('t');
    expect(hiddenOf(released).length).toBeGreaterThan(1);
  });

  it('does not let two tiny parts be known by their small sum', () => {
    expect(hiddenOf(suppress([cell('a', 2, 40), cell('b', 3, 40), cell('c', 40, 90), cell('t', 45, 170)], [family], 10))).toEqual(['a', 'b', 'c']);
  });

  it('does not count a missing part as cover', () => {
    expect(hiddenOf(suppress([cell('a', 4, 50), cell('b', null, null, 'MISSING'), cell('c', 40, 90), cell('t', 44, 140)], [family], 10))).toEqual(['a', 'c']);
  });

  it('protects a part that its source had hidden', () => {
    expect(hiddenOf(suppress([cell('a', null, null, 'SUPPRESSED'), cell('b', 20, 60), cell('c', 40, 90), cell('t', 84, 200)], [family], 10))).toEqual(['a', 'b']);
  });

  it('solves families that share cells together', () => {
    // h = (h + i) − i is exposed only by both sums at once.
    const released = suppress(
      [cell('h', 4, 40), cell('i', 6, 40), cell('k', 20, 50), cell('s', 30, 130), cell('t', 10, 80)],
      [{ total: 's', parts: ['h', 'i', 'k'] }, { total: 't', parts: ['h', 'i'] }], 10);
    expect(pinnedByAttacker(released, [{ total: 's', parts: ['h', 'i', 'k'] }, { total: 't', parts: ['h', 'i'] }])).toEqual([]);
  });

  it('breaks a triangle of sums that no single sum gives away', () => {
    // h = ((h + i) + (h + j) - (i + j)) / 2, while every sum alone leaves h a wide range.
    const triangle = [{ total: 'hi', parts: ['h', 'i'] }, { total: 'hj', parts: ['h', 'j'] }, { total: 'ij', parts: ['i', 'j'] }];
    const released = suppress([cell('h', null, null, 'SUPPRESSED'), cell('i', 60, 120), cell('j', 50, 130), cell('hi', 120, 250), cell('hj', 110, 260), cell('ij', 110, 250)], triangle, 10);
    expect(hiddenOf(released).filter((id) => id.length === 1)).toEqual(['h', 'i', 'j']);
    expect(hiddenOf(released).length).toBeGreaterThan(3);
    expect(pinnedByAttacker(released, triangle)).toEqual([]);
  });

  it('holds against a reader who takes the source\'s hidden cells for zero', () => {
    // b would follow from its column (s2 = 0), then a from its row (s1 = 0).
    const families = [{ total: 'row', parts: ['a', 'b', 'c', 's1'] }, { total: 'column', parts: ['b', 'd', 's2'] }];
    const unknown = (id: string) => cell(id, null, null, 'SUPPRESSED');
    const released = suppress([cell('a', 4, 50), cell('b', 30, 60), cell('c', 40, 90), unknown('s1'), cell('d', 50, 100), unknown('s2'), cell('row', 74, 200), cell('column', 80, 160)], families, 10);
    const asZero = new Map([...released].map(([id, given]) => [id, id.startsWith('s') ? cell(id, 0, 0) : given]));
    expect(pinnedByAttacker(asZero, families)).not.toContain('a');
  });

  it('leaves a family without a published total alone', () => {
    expect(hiddenOf(suppress([cell('a', 4, 50), cell('b', 20, 60), cell('c', 40, 90)], [{ total: null, parts: ['a', 'b', 'c'] }], 10))).toEqual(['a']);
  });
});

/** An independent attacker: floating-point elimination with back substitution on the visible numerators and denominators. */
function pinnedByAttacker(released: Map<string, OwnedCell>, families: readonly CellFamily[]): string[] {
  const unknown = hiddenOf(released);
  const rows = families.filter((f) => f.total !== null && released.get(f.total)?.status !== 'MISSING').map((f) =>
    unknown.map((id) => (f.parts.includes(id) ? 1 : 0) - (f.total === id ? 1 : 0)));
  const basis: number[][] = [];
  for (const row of rows) {
    let left = [...row];
    for (const b of basis) {
      const lead = b.findIndex((v) => Math.abs(v) > 1e-9);
      const factor = left[lead]! / b[lead]!;
      left = left.map((v, i) => v - factor * b[i]!);
    }
    if (left.some((v) => Math.abs(v) > 1e-9)) basis.push(left);
  }
  // A cell is known when adding its unit vector does not raise the rank.
  return unknown.filter((_, index) => {
    let unit: number[] = unknown.map((__, i) => (i === index ? 1 : 0));
    for (const b of basis) {
      const lead = b.findIndex((v) => Math.abs(v) > 1e-9);
      const factor = unit[lead]! / b[lead]!;
      unit = unit.map((v, i) => v - factor * b[i]!);
    }
    return unit.every((v) => Math.abs(v) < 1e-9);
  });
}

/** districts → network total, schools → district, strata → school: every sum true. */
const hierarchy = fc.array(fc.array(fc.array(fc.record({ x: fc.integer({ min: 0, max: 30 }), rest: fc.integer({ min: 0, max: 40 }) }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((districts) => {
    const cells: OwnedCell[] = [];
    const families: CellFamily[] = [];
    const sum = (id: string, parts: OwnedCell[]) => {
      const total = cell(id, parts.reduce((s, p) => s + p.numerator!, 0), parts.reduce((s, p) => s + p.denominator!, 0));
      cells.push(total);
      families.push({ total: id, parts: parts.map((p) => p.id) });
      return total;
    };
    sum('network', districts.map((schools, d) => sum(`d${d}`, schools.map((strata, s) => sum(`d${d}s${s}`, strata.map((v, k) => {
      const leaf = cell(`d${d}s${s}k${k}`, v.x, v.x + v.rest);
      cells.push(leaf);
      return leaf;
    }))))));
    return { cells, families };
  });

/** A table with row totals, column totals and a grand total. */
const table = fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(fc.record({ x: fc.integer({ min: 0, max: 30 }), rest: fc.integer({ min: 0, max: 60 }) }), { minLength: width, maxLength: width }), { minLength: 2, maxLength: 4 }))
  .map((rows) => {
    const inner = rows.map((row, r) => row.map((v, c) => cell(`r${r}c${c}`, v.x, v.x + v.rest)));
    const total = (id: string, parts: OwnedCell[]) => cell(id, parts.reduce((s, p) => s + p.numerator!, 0), parts.reduce((s, p) => s + p.denominator!, 0));
    const rowTotals = inner.map((row, r) => total(`row${r}`, row));
    const columns = inner[0]!.map((_, c) => inner.map((row) => row[c]!));
    const columnTotals = columns.map((column, c) => total(`column${c}`, column));
    const grand = total('grand', rowTotals);
    const families = [
      ...inner.map((row, r) => ({ total: `row${r}`, parts: row.map((p) => p.id) })),
      ...columns.map((column, c) => ({ total: `column${c}`, parts: column.map((p) => p.id) })),
      { total: 'grand', parts: rowTotals.map((p) => p.id) },
      { total: 'grand', parts: columnTotals.map((p) => p.id) },
    ];
    return { cells: [...inner.flat(), ...rowTotals, ...columnTotals, grand], families };
  });

describe('laws of suppression', () => {
  it.each([['hierarchies', hierarchy], ['tables', table]] as const)('no attacker solves a hidden cell: %s', (_, arbitrary) => {
    fc.assert(fc.property(arbitrary, fc.integer({ min: 5, max: 12 }), ({ cells, families }, minimum) => {
      const released = suppress(cells, families, minimum);
      expect(pinnedByAttacker(released, families)).toEqual([]);
      for (const given of cells) {
        const out = released.get(given.id)!;
        if (out.status === 'REPORTED') {
          expect([out.numerator, out.denominator]).toEqual([given.numerator, given.denominator]);
          expect(out.denominator!).toBeGreaterThanOrEqual(minimum);
        } else expect([out.numerator, out.denominator, out.value]).toEqual([null, null, null]);
      }
    }), { numRuns: 120 });
  });

  it('within one sum the hidden parts hold at least the minimum together', () => {
    fc.assert(fc.property(hierarchy, ({ cells, families }) => {
      const released = suppress(cells, families, 10);
      const byId = new Map(cells.map((c) => [c.id, c]));
      for (const { total, parts } of families) {
        const hidden = parts.filter((id) => released.get(id)?.status === 'SUPPRESSED');
        if (hidden.length === 0 || released.get(total!)?.status !== 'REPORTED') continue;
        expect(hidden.reduce((s, id) => s + byId.get(id)!.numerator!, 0)).toBeGreaterThanOrEqual(10);
        expect(hidden.reduce((s, id) => s + byId.get(id)!.denominator! - byId.get(id)!.numerator!, 0)).toBeGreaterThanOrEqual(10);
      }
    }), { numRuns: 120 });
  });

  it('gives the same answer whatever the order, and the same again for what it released', () => {
    fc.assert(fc.property(hierarchy, fc.infiniteStream(fc.nat()), ({ cells, families }, seeds) => {
      const shuffled = cells.map((c) => ({ c, k: seeds.next().value as number })).sort((a, b) => a.k - b.k).map(({ c }) => c);
      const first = suppress(cells, families, 10);
      const second = suppress(shuffled, [...families].reverse(), 10);
      expect(hiddenOf(second)).toEqual(hiddenOf(first));
      expect(hiddenOf(suppress([...first.values()], families, 10))).toEqual(hiddenOf(first));
    }), { numRuns: 60 });
  });
});
