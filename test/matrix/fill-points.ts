import { importPoints, type PointRow, type Place } from '../factories/index.js';
import type { Person } from '../factories/index.js';
import type { Canaries } from './canaries.js';
import type { Audience } from './may.js';

/** Twelve school years: enough for a run chart to speak. */
export const PERIODS = Array.from({ length: 12 }, (_, year) => `${2011 + year}-${12 + year}`);

const POINTS = ['series.read', 'measure.export', 'learning.read'];
const SMALL = 4;

interface Cell { numerator: number; denominator: number }

/** Where points belong: what others may see of them follows from `shared`. */
export interface Holding {
  network: string;
  owner: string;
  /** Visibility NETWORK; else OWNER. */
  shared: boolean;
  what: string;
}

/** One owner's points about one site, all of them canaries; `small` names the period whose cell must stay with the owner. */
export function pointsOf(canaries: Canaries, holding: Holding, site: string, small: { period: number; side: 'numerator' | 'rest' } | null): PointRow[] {
  return PERIODS.map((period, index) => {
    const cell = drawn(canaries, 2_000_000, 4_999_000);
    if (small?.period === index) cell.numerator = small.side === 'numerator' ? SMALL : cell.denominator - SMALL;
    tellCell(canaries, holding, `${holding.what}, ${site}, ${period}`, cell, small?.period === index);
    return { site, period, ...cell };
  });
}

/** As `pointsOf`, with a share that falls from period to period: a chart that speaks, whatever the numbers are. */
export function fallingPoints(canaries: Canaries, holding: Holding, site: string, small: { period: number; side: 'numerator' | 'rest' }): PointRow[] {
  return PERIODS.map((period, index) => {
    const top = 4_600_000 - index * 300_000;
    const cell = { denominator: canaries.number(4_900_000, 4_999_000), numerator: canaries.number(top - 100_000, top) };
    if (small.period === index) cell.numerator = small.side === 'numerator' ? SMALL : cell.denominator - SMALL;
    tellCell(canaries, holding, `${holding.what}, ${site}, ${period}`, cell, small.period === index);
    return { site, period, ...cell };
  });
}

/**
 * A district and its three schools that add up to it. In the second period the first school is a small cell: of the
 * district and the two other schools, one at least must be hidden besides, or the first is their difference.
 */
export function familyPoints(canaries: Canaries, holding: Holding, district: string, schools: readonly string[]): PointRow[] {
  return PERIODS.flatMap((period, index) => {
    const cells = schools.map(() => drawn(canaries, 1_000_000, 1_999_000));
    const [first] = cells as [Cell, ...Cell[]];
    if (index === 1) first.numerator = SMALL;
    const whole = { numerator: sum(cells, 'numerator'), denominator: sum(cells, 'denominator') };
    cells.forEach((cell, at) => tellCell(canaries, holding, `${holding.what}, ${schools[at]}, ${period}`, cell, index === 1 && at === 0));
    tellCell(canaries, holding, `${holding.what}, ${district}, ${period}`, whole, false);
    if (index === 1) {
      const owner: Audience[] = [{ to: 'data', network: holding.network, owner: holding.owner }];
      for (const side of ['numerator', 'denominator'] as const) {
        canaries.keepApart(`${holding.what}: the ${side} of the small school is the difference of these`, [whole[side], ...cells.slice(1).map((cell) => cell[side])], owner);
      }
    }
    return [{ site: district, period, ...whole }, ...cells.map((cell, at) => ({ site: schools[at] as string, period, ...cell }))];
  });
}

/** Says that nobody may see the sums of one period over these owners: they are too few, or one of their cells is small. */
export function forbidSums(canaries: Canaries, what: string, rows: readonly (readonly PointRow[])[], periods: readonly string[]): void {
  for (const period of periods) {
    const cells = rows.map((one) => one.find((row) => row.period === period) as unknown as Cell);
    for (const side of ['numerator', 'denominator'] as const) canaries.tell(sum(cells, side), `${what}, ${period}: the ${side}s together`, []);
    canaries.share(sum(cells, 'numerator') / sum(cells, 'denominator'), `${what}, ${period}: the pooled share`, []);
  }
}

/** A file that its owner imports: its name, one header and one column are canaries of the data roles alone. */
export async function importCanaries(place: Place, canaries: Canaries, person: Person, measureId: string, rows: readonly PointRow[], holding: Holding): Promise<string> {
  const raw: Audience[] = [{ to: 'data', network: holding.network, owner: holding.owner }];
  const word = (what: string): string => canaries.word(`${what} of the import of ${holding.what}`, raw, ['import.read']);
  return importPoints(place, person, measureId, rows, {
    fileName: `${word('file name')}.csv`, visibility: holding.shared ? 'NETWORK' : 'OWNER', note: { header: word('header'), text: word('a cell') },
  });
}

function drawn(canaries: Canaries, from: number, to: number): Cell {
  const denominator = canaries.number(from, to);
  return { denominator, numerator: canaries.number(Math.floor(from / 2), Math.floor((from / 10) * 9)) };
}

function tellCell(canaries: Canaries, { network, owner, shared }: Holding, what: string, { numerator, denominator }: Cell, small: boolean): void {
  const audiences: Audience[] = [{ to: 'data', network, owner }];
  if (!small) audiences.push(shared ? { to: 'members', network } : { to: 'readers', network, owner });
  const raw = small ? ['import.read'] : [];
  const about = [...POINTS, ...raw];
  if (numerator > 100_000) canaries.tell(numerator, `${what}: the numerator`, audiences, about);
  canaries.tell(denominator, `${what}: the denominator`, audiences, about);
  canaries.share(numerator / denominator, `${what}: the share`, audiences, about);
}

function sum(cells: readonly Cell[], side: keyof Cell): number {
  return cells.reduce((total, cell) => total + cell[side], 0);
}
