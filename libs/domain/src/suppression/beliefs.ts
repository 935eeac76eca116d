import { absentTotals } from './absent.js';
import { type Belief, nobodyKnows, toldIn } from './belief.js';
import type { FamilyCell } from './family.js';
import { unknownOf } from './names.js';
import { leftOpen } from './left-open.js';
import type { Place, PlaceSum } from './places.js';
import { isExceeded, remainderOf, remainders } from './remainder.js';
import { gridOf } from './releases.js';
import { distinct, sumsOfState } from './states.js';
import type { OwnedCell } from './suppress.js';
import { EqualNumbers } from './versions.js';

/**
 * The ways in which a reader may take what nobody reports: only what is told adds up, or all groups of all sites in all periods do; the second with what
 * follows from numbers that are hidden taken for known, and (`leftOpen`) with nothing of it taken for known.
 * @param told what is told in each state (`tellings`)
 */
export function beliefsOf(states: readonly (readonly FamilyCell[])[], grid: readonly Place[], told: readonly Belief[] = tellings(states)): Belief[] {
  const equals = new EqualNumbers();
  return [together(told), together(states.map((state) => guess(state, sumsOfState(state, grid)))), ...leftOpen(states, grid).map(together)]
    .map((belief) => ({ ...belief, added: belief.added.map((cell) => apart(equals, cell)) }));
}

/** A total that nobody tells is another number, too, when other parts make it as large as before. */
function apart(equals: EqualNumbers, cell: OwnedCell): OwnedCell {
  const [, place, parts] = /^(.*?)\|(?:absent|untold) over ([^]*)$/.exec(cell.id) ?? [];
  if (place === undefined || parts === undefined) return cell;
  const kept = { x: '$1', n: '$2', rest: '$1/$2' };
  return equals.apart(cell, place, (amount) => parts.replace(/\|([\d.]+|null)\/([\d.]+|null)\/\S*/g, kept[amount]));
}

/** State by state: only what is told adds up, with what that leaves of its totals, or without that where nothing is left. */
export function tellings(states: readonly (readonly FamilyCell[])[]): Belief[] {
  return states.map((state) => believe(state, sumsOfState(state)));
}

/**
 * Sums that can be relied on: over what is told, or follows from what is told, in states that no sum contradicts.
 * @param alone the same states with fewer cells: only sums over these count
 */
export function certainties(states: readonly (readonly FamilyCell[])[], alone?: readonly (readonly FamilyCell[])[]): Belief {
  // A place that nobody tells may hold somebody: what it is a part of is not certain.
  const grid = gridOf(states.flat());
  return together(states.map((state, at) => {
    const sums = sumsOfState(state, grid);
    const told = toldIn(state, sums);
    const absent = alone ? [] : absentTotals(sums, told).cells;
    const all = new Map([...told, ...absent.map((cell) => [cell.id, cell] as const)]);
    const counted = alone ? new Set(alone[at]?.map(unknownOf)) : all;
    const whole = sums.filter(({ total, parts }) => [total, ...parts].every((id) => counted.has(id)));
    if (whole.some((sum) => isExceeded(sum, all))) return { added: [], systems: [] };
    const rests = remainders(whole, all);
    return { added: [...all.values()].filter(({ id }) => id.includes(' beside ') || !told.has(id)).concat(rests.cells, rests.beyond), systems: [rests.believed, rests.complete] };
  }));
}

function together(beliefs: readonly Belief[]): Belief {
  const systems = [0, 1].map((at) => distinct(beliefs.flatMap((belief) => belief.systems[at] ?? [])));
  const added = new Map(beliefs.flatMap((belief) => belief.added).map((cell) => [cell.id, cell]));
  return { added: [...added.values()], systems };
}

function believe(state: readonly FamilyCell[], sums: readonly PlaceSum[]): Belief {
  const told = toldIn(state, sums);
  const absent = absentTotals(sums, told);
  const rests = remainders(absent.sums, new Map([...told, ...absent.cells.map((cell) => [cell.id, cell] as const)]));
  return { added: [...told.values()].filter(({ id }) => id.includes(' beside ')).concat(absent.cells, rests.cells, rests.beyond), systems: [rests.believed, rests.complete] };
}

/** A reader who guesses at places that nobody reports: that there are no others, or that what the others make never changed. */
function guess(state: readonly FamilyCell[], sums: readonly PlaceSum[]): Belief {
  const cells = withDerived(sums, toldIn(state, sums));
  const derived = [...cells.values()].filter(({ id }) => isDerived(id));
  const isOpen = ({ total, parts }: PlaceSum): boolean => [total, ...parts].some((id) => !cells.has(id));
  const absent = new Map(sums.flatMap(({ total, parts }) => [total, ...parts]).filter((id) => !cells.has(id)).map((id) => [id, nobodyKnows(id)]));
  const told = remainders(sums.filter((sum) => !isOpen(sum)), cells);
  const open = sums.filter(isOpen);
  const left = open.map(({ split }) => nobodyKnows(`${split}|rest|whenever`));
  return {
    added: [...derived, ...absent.values(), ...left, ...told.cells, ...told.beyond],
    systems: [[...told.complete, ...open], [...told.complete, ...open.map((sum) => ({ ...sum, parts: [...sum.parts, `${sum.split}|rest|whenever`] }))]],
  };
}

/** Adds places that nobody tells and that are the only one untold in some sum: what they are follows, if there are no others, and then for others as well. */
function withDerived(sums: readonly PlaceSum[], told: ReadonlyMap<string, OwnedCell>): Map<string, OwnedCell> {
  const cells = new Map(told);
  for (let before = -1; before !== cells.size;) {
    before = cells.size;
    for (const sum of sums) {
      const [open, ...more] = sum.parts.filter((id) => !cells.has(id));
      if (open === undefined || more.length > 0 || !isDerived(open) || !cells.has(sum.total)) continue;
      const left = remainderOf({ ...sum, parts: sum.parts.filter((id) => id !== open) }, cells);
      if (left) cells.set(open, { ...left, id: open });
    }
  }
  return cells;
}

/** Whether a cell is of a place that nobody tells. */
export function isDerived(id: string): boolean {
  return /\|untold(?: over [^]*)?$/.test(id);
}
