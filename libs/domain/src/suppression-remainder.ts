import type { PlaceSum } from './suppression-places.js';
import { type OwnedCell, primaryStatus } from './suppression.js';
import { PointStatus } from './vocabulary.js';

/**
 * What the reported parts leave of their totals, as cells, and the sums with them. A remainder is named by its place and
 * its numbers, as every other unknown. There is none where a part's numbers are not known to us, and none where the
 * parts exceed the total: then the sum does not hold, and what a reader computes from it is wrong anyway.
 */
export function remainders(sums: readonly PlaceSum[], cells: ReadonlyMap<string, OwnedCell>): { cells: OwnedCell[]; sums: PlaceSum[] } {
  const found = new Map<string, OwnedCell>();
  const complete = sums.map((sum) => {
    const rest = remainderOf(sum, cells);
    if (!rest) return sum;
    found.set(rest.id, rest);
    return { ...sum, parts: [...sum.parts, rest.id] };
  });
  return { cells: [...found.values()], sums: complete };
}

/** Whether a remainder is small enough to be protected as a cell is. */
export function isSmallRemainder(rest: OwnedCell, minimum: number): boolean {
  return primaryStatus(rest, minimum) === PointStatus.SUPPRESSED;
}

function remainderOf({ total, parts, split, amounts }: PlaceSum, cells: ReadonlyMap<string, OwnedCell>): OwnedCell | null {
  const whole = cells.get(total);
  const members = [...new Set(parts)].map((id) => cells.get(id));
  if (whole?.status !== PointStatus.REPORTED || !members.every((cell) => cell !== undefined && cell.status !== PointStatus.SUPPRESSED)) return null;
  const counted = members.filter((cell): cell is OwnedCell => cell?.status === PointStatus.REPORTED);
  const left = (amount: 'numerator' | 'denominator') => counted.reduce<number | null>((rest, cell) => (rest === null || cell[amount] === null ? null : rest - cell[amount]), whole[amount]);
  const [numerator, denominator] = [left('numerator'), amounts.includes('n') ? left('denominator') : null];
  const rest = numerator === null || denominator === null ? null : denominator - numerator;
  const given = [numerator, denominator, rest].filter((amount) => amount !== null);
  if (given.length === 0 || given.some((amount) => amount < 0) || given.every((amount) => amount === 0)) return null;
  return { id: `${split}|rest|${numerator}/${denominator}`, status: PointStatus.REPORTED, numerator, denominator, value: null, plain: true };
}
