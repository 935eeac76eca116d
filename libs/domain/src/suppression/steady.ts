import type { Belief } from './belief.js';
import { AMOUNTS, type Amount } from './equations.js';
import { amountOf } from './numbers.js';
import { isRemainder } from './remainder.js';
import type { OwnedCell } from './suppress.js';

/**
 * Whether what nobody tells can be taken to stand still while told numbers change: these leave the same of every total in each release. Where they
 * do not, some number changed that has no name here. A reader may know which one it was, and then one release bounds what the other left open.
 * A change in one total alone counts as none while what is left of it is larger, by `minimum`, than all that this changed by: two releases leave every part
 * of it open by the lesser of what they leave; three can divide it, by what it changed.
 * @param told what is told in each release, of the same places
 */
export function isSteady(told: readonly Belief[], minimum: number): boolean {
  const rests = told.map(({ added }) => new Map(added.filter(isRemainder).map((rest) => [rest.id, rest])));
  const all = new Map(rests.flatMap((state) => [...state]));
  const moved = new Set([...all.keys()].filter((id) => !rests.every((state) => state.has(id))).map(splitOf));
  const [split, ...more] = moved;
  if (split === undefined) return true;
  if (more.length > 0) return false;
  const left = rests.map((state) => [...state.values()].filter(({ id }) => splitOf(id) === split));
  // Several owners may tell of one total, each with a rest of its own.
  return left.every(({ length }) => length < 2) && AMOUNTS.every((amount) => staysWide(left.map(([rest]) => amountLeft(rest, amount)), minimum));
}

/** Whether amounts, one after the other, are larger by `minimum` than all that they changed by. */
function staysWide(amounts: readonly number[], minimum: number): boolean {
  const changes = amounts.reduce((sum, amount, at) => sum + Math.abs(amount - (amounts[at - 1] ?? amount)), 0);
  return changes === 0 || Math.min(...amounts) - changes >= minimum;
}

function amountLeft(rest: OwnedCell | undefined, amount: Amount): number {
  return rest ? amountOf(rest, amount) ?? 0 : 0;
}

function splitOf(id: string): string {
  return id.slice(0, id.lastIndexOf('|rest|'));
}
