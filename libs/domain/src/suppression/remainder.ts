import { AMOUNTS, type Amount } from './equations.js';
import { amountOf } from './numbers.js';
import type { PlaceSum } from './places.js';
import type { OwnedCell } from './suppress.js';
import { PointStatus } from '../vocabulary.js';

/**
 * What the reported parts leave of their totals, as cells, and two ways to read the sums: `complete` has the remainders in
 * them, `believed` leaves out what the parts do not add up to, as a reader does who knows of no remainder and is right.
 * A remainder is named by its place and its numbers, as every other unknown. There is none where a part's numbers are
 * not known to us, and none where the parts exceed the total: such a sum is believed as it stands.
 */
export function remainders(sums: readonly PlaceSum[], cells: ReadonlyMap<string, OwnedCell>): { cells: OwnedCell[]; beyond: OwnedCell[]; complete: PlaceSum[]; believed: PlaceSum[] } {
  const found = new Map<string, OwnedCell>();
  const ofSplit = new Map<string, OwnedCell>();
  const complete: PlaceSum[] = [];
  const believed: PlaceSum[] = [];
  for (const sum of sums) {
    const rest = remainderOf(sum, cells);
    if (rest) {
      found.set(rest.id, rest);
      ofSplit.set(sum.split, rest);
    }
    complete.push(rest ? { ...sum, parts: [...sum.parts, rest.id] } : sum);
    const amounts = rest ? sum.amounts.filter((amount) => amountOf(rest, amount) === 0) : sum.amounts;
    if (amounts.length > 0) believed.push({ ...sum, amounts });
  }
  const among = remaindersOfRemainders(sums, ofSplit);
  return { cells: [...found.values()], beyond: among.cells, complete: [...complete, ...among.sums], believed };
}

/**
 * Whoever is left over is left over in every other way to divide a total as well: pupils of no listed school are pupils of some month and
 * of some group. So what schools leave of a quarter is at least what they leave of its months; the difference is a free number.
 */
function remaindersOfRemainders(sums: readonly PlaceSum[], ofSplit: ReadonlyMap<string, OwnedCell>): { cells: OwnedCell[]; sums: PlaceSum[] } {
  const cells: OwnedCell[] = [];
  const found: PlaceSum[] = [];
  const ways = new Set([...ofSplit.keys()].map(wayOf));
  for (const sum of sums) {
    for (const way of ways) {
      const whole = ofSplit.get(`${placeOfSplit(sum.split)} by ${way}`);
      const parts = way === wayOf(sum.split) ? [] : sum.parts.flatMap((part) => ofSplit.get(`${part.split('|').slice(0, 4).join('|')} by ${way}`) ?? []);
      if (!whole || parts.length === 0) continue;
      const left = (amount: 'numerator' | 'denominator') => parts.reduce<number | null>((rest, cell) => (rest === null || cell[amount] === null ? null : rest - cell[amount]), whole[amount]);
      const beyond: OwnedCell = { id: `${whole.id} beyond ${sum.split}|${left('numerator')}/${left('denominator')}`, status: PointStatus.REPORTED, numerator: left('numerator'), denominator: left('denominator'), value: null, plain: true };
      const amounts = sum.amounts.filter((amount) => (amountOf(beyond, amount) ?? -1) >= 0);
      if (amounts.length === 0) continue;
      cells.push(beyond);
      found.push({ total: whole.id, parts: [...parts.map(({ id }) => id), beyond.id], split: `${whole.id} by ${way}`, amounts });
    }
  }
  return { cells, sums: found };
}

function wayOf(split: string): string {
  return split.slice(split.lastIndexOf(' by ') + 4);
}

function placeOfSplit(split: string): string {
  return split.slice(0, split.lastIndexOf(' by '));
}

/** Whether a cell is what parts leave of their total. */
export function isRemainder({ id }: OwnedCell): boolean {
  return / by \S+\|rest\|[^|]*$/.test(id) && !id.includes(' beyond ');
}

/** Whether a remainder is small enough to be protected as a cell is. */
export function isSmall(rest: OwnedCell, minimum: number): boolean {
  return AMOUNTS.map((amount) => amountOf(rest, amount)).some((amount) => amount !== null && amount > 0 && amount < minimum);
}

/** Whether the parts of a sum make more than its total, as far as they are known to us. */
export function isExceeded({ total, parts, amounts }: PlaceSum, cells: ReadonlyMap<string, OwnedCell>): boolean {
  const amountIn = (id: string, amount: Amount): number | null => {
    const cell = cells.get(id);
    return cell?.status === PointStatus.REPORTED ? amountOf(cell, amount) : 0;
  };
  return amounts.some((amount) => {
    const whole = cells.get(total)?.status === PointStatus.REPORTED ? amountIn(total, amount) : null;
    return whole !== null && parts.reduce((sum, part) => sum + (amountIn(part, amount) ?? 0), 0) > whole;
  });
}

/** What the parts of a sum leave of its total, as a cell; null where that is nothing, or not known to us. */
export function remainderOf({ total, parts, split, amounts }: PlaceSum, cells: ReadonlyMap<string, OwnedCell>): OwnedCell | null {
  const whole = cells.get(total);
  const members = [...new Set(parts)].map((id) => cells.get(id));
  if (whole?.status !== PointStatus.REPORTED || !members.every((cell) => cell !== undefined && cell.status !== PointStatus.SUPPRESSED)) return null;
  const counted = members.filter((cell): cell is OwnedCell => cell?.status === PointStatus.REPORTED);
  const left = (amount: 'numerator' | 'denominator') => counted.reduce<number | null>((rest, cell) => (rest === null || cell[amount] === null ? null : rest - cell[amount]), whole[amount]);
  const [numerator, denominator] = [left('numerator'), amounts.includes('n') ? left('denominator') : null];
  const rest: OwnedCell = { id: `${split}|rest|${numerator}/${denominator}`, status: PointStatus.REPORTED, numerator, denominator, value: null, plain: true };
  const given = amounts.map((amount) => amountOf(rest, amount)).filter((amount) => amount !== null);
  return given.length === 0 || given.some((amount) => amount < 0) || given.every((amount) => amount === 0) ? null : rest;
}
