import { AMOUNTS, type Amount } from './equations.js';
import type { EarlierCell, FamilyCell } from './family.js';
import { amountOf } from './numbers.js';
import { type Place, placeKey, sumsOf } from './places.js';
import { type FamilyPart, gridOf, statesOf } from './releases.js';
import type { OwnedCell } from './suppress.js';
import { PointStatus } from '../vocabulary.js';

/** Which of several equal numbers a cell has, by amount: none where there is one alone. */
export type Versions = Partial<Record<Amount, string>>;

/** A part whose equal numbers are told apart. */
export interface VersionedPart extends FamilyPart {
  /** A cell as it would be called, were it told in that state. */
  versionAt: <T extends FamilyCell>(cell: T, state: number) => T;
}

/**
 * A total that is as large as before although its parts have changed is another number: no reader knows that it is the same.
 * Gives such cells versions by what is told below them; what is not told there counts as it stood when it was.
 * A cell of before that stood while its parts changed becomes several, one for each of them.
 * @param doubt whether parts that some release does not tell are taken for changed where another total of theirs changed
 */
export function withVersions(part: FamilyPart, doubt = false): VersionedPart {
  const states = statesOf(part);
  if (states.length < 2) return { ...part, versionAt: (cell) => cell };
  const told = toldAt(states);
  const below = doubt ? placesInDoubt(states) : placesBelow(states.flat());
  const releases = [...new Set(part.earlier.map(({ from }) => from))].sort((a, b) => a - b);
  const equals = new EqualNumbers();
  const versionAt = <T extends FamilyCell>({ version: _, ...cell }: T, state: number): T =>
    equals.apart(cell as T, placeKey(cell), (amount) => [...(below.get(placeKey(cell)) ?? [])].map((place) => amountIn(told.get(place)?.[state], amount)).join(' '));
  // In the order of releases: versions are counted from the first.
  const pieces = new Map(part.earlier.map((cell) => [cell, [] as EarlierCell[]]));
  for (const [state, release] of releases.entries()) {
    for (const cell of part.earlier) {
      if (cell.from > release || (cell.until !== null && cell.until <= release)) continue;
      const own = pieces.get(cell) ?? [];
      const [last, next] = [own.at(-1), versionAt({ ...cell, from: release }, state)];
      if (last && JSON.stringify(last.version) === JSON.stringify(next.version)) continue;
      if (last) last.until = release;
      own.push(next);
    }
  }
  const earlier = [...pieces.values()].flat();
  return { cells: part.cells.map((cell) => versionAt(cell, states.length - 1)), earlier, versionAt };
}

/** Tells equal numbers of a place apart by what they are made of: the first has no version. */
export class EqualNumbers {
  private readonly known = new Map<string, string[]>();

  /** @param partsOf what an amount of the cell is made of, as text */
  apart<T extends OwnedCell>(cell: T, place: string, partsOf: (amount: Amount) => string): T {
    const version: Versions = {};
    for (const amount of AMOUNTS) {
      const parts = partsOf(amount);
      const name = `${amount} ${place} ${amountOf(cell, amount)}`;
      const others = this.known.get(name) ?? [];
      if (!others.includes(parts)) this.known.set(name, [...others, parts]);
      const at = (this.known.get(name) ?? []).indexOf(parts);
      if (at > 0) version[amount] = `~${at}`;
    }
    return Object.keys(version).length > 0 ? { ...cell, version } : { ...cell };
  }
}

/** All places that some sums make of others, however many sums lie between. */
function placesBelow(places: readonly Place[]): Map<string, Set<string>> {
  const below = new Map<string, Set<string>>();
  const sums = sumsOf([...new Map(places.map((place) => [placeKey(place), place])).values()]);
  for (let grows = true; grows;) {
    grows = false;
    for (const { total, parts } of sums) {
      const own = below.get(total) ?? new Set<string>();
      const before = own.size;
      for (const part of parts) for (const place of [part, ...(below.get(part) ?? [])]) own.add(place);
      below.set(total, own);
      grows ||= own.size > before;
    }
  }
  return below;
}

/** All places below each, and for those of them that are not told in every state the other totals that they are parts of. */
function placesInDoubt(states: readonly (readonly FamilyCell[])[]): Map<string, Set<string>> {
  const below = placesBelow(gridOf(states.flat()));
  const told = states.map((cells) => new Set(cells.filter(({ status }) => status === PointStatus.REPORTED || status === PointStatus.NO_DENOMINATOR).map(placeKey)));
  const above = new Map<string, string[]>();
  for (const [total, parts] of below) for (const part of parts) if (!told.every((state) => state.has(part))) above.set(part, [...(above.get(part) ?? []), total]);
  return new Map([...below].map(([total, parts]) => {
    const others = new Set([...parts].flatMap((part) => above.get(part) ?? []).filter((other) => other !== total && !below.get(other)?.has(total)));
    return [total, new Set([...parts, ...others])];
  }));
}

/** What is told of each place in each state; where nothing is, what was told of it last, or is told of it next. */
function toldAt(states: readonly (readonly FamilyCell[])[]): Map<string, (FamilyCell | undefined)[]> {
  const told = new Map<string, (FamilyCell | undefined)[]>();
  states.forEach((cells, state) => {
    for (const cell of cells) {
      const own = told.get(placeKey(cell)) ?? states.map(() => undefined);
      if (cell.status === PointStatus.REPORTED || cell.status === PointStatus.NO_DENOMINATOR) own[state] = cell;
      told.set(placeKey(cell), own);
    }
  });
  for (const own of told.values()) {
    for (let state = 1; state < own.length; state += 1) own[state] ??= own[state - 1];
    for (let state = own.length - 2; state >= 0; state -= 1) own[state] ??= own[state + 1];
  }
  return told;
}

function amountIn(cell: FamilyCell | undefined, amount: Amount): number | null {
  return cell?.status === PointStatus.NO_DENOMINATOR ? 0 : cell ? amountOf(cell, amount) : null;
}
