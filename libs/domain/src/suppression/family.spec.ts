import { cell, hiddenOf } from './spec-cells.js';
import { type FamilyCell, suppressFamily } from './family.js';

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
