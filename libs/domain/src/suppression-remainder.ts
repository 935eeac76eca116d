import { AMOUNTS } from './suppression-equations.js';
import { amountOf } from './suppression-numbers.js';
import type { PlaceSum } from './suppression-places.js';
import type { OwnedCell } from './suppression.js';
import { PointStatus } from './vocabulary.js';

/**
 * What the reported parts leave of their totals, as cells, and two ways to read the sums: `complete` has the remainders in
 * them, `believed` leaves out what the parts do not add up to, as a reader does who knows of no remainder and is right.
 * A remainder is named by its place and its numbers, as every other unknown. There is none where a part's numbers are
 * not known to us, and none where the parts exceed the total: such a sum is believed as it stands.
 */
export function remainders(sums: readonly PlaceSum[], cells: ReadonlyMap<string, OwnedCell>): { cells: OwnedCell[]; complete: PlaceSum[]; believed: PlaceSum[] } {
  const found = new Map<string, OwnedCell>();
  const complete: PlaceSum[] = [];
  const believed: PlaceSum[] = [];
  for (const sum of sums) {
    const rest = remainderOf(sum, cells);
    if (rest) found.set(rest.id, rest);
    complete.push(rest ? { ...sum, parts: [...sum.parts, rest.id] } : sum);
    const amounts = rest ? sum.amounts.filter((amount) => amountOf(rest, amount) === 0) : sum.amounts;
    if (amounts.length > 0) believed.push({ ...sum, amounts });
  }
  return { cells: [...found.values()], complete, believed };
}

/** Whether a remainder is small enough to be protected as a cell is. */
export function isSmallRemainder(rest: OwnedCell, minimum: number): boolean {
  return AMOUNTS.map((amount) => amountOf(rest, amount)).some((amount) => amount !== null && amount > 0 && amount < minimum);
}

function remainderOf({ total, parts, split, amounts }: PlaceSum, cells: ReadonlyMap<string, OwnedCell>): OwnedCell | null {
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
