import { type Guards, exposedByBounds } from './bounds.js';
import type { Equation } from './equations.js';
import { exposedByRanges } from './ranges.js';
import { NEAR } from './simplex.js';
import { linkedGroups, pinnedBySolving } from './solving.js';

/** The size of a cell that is hidden when nothing else is left to hide, not even a total. */
export const LAST = Infinity;

/** A cell that is visible and could be hidden. */
export interface ShownCell {
  id: string;
  /** The names of its numbers. */
  numbers: readonly string[];
  size: number;
  /** The release since which it has been hidden until now: what has been hidden longest is hidden first again, so that a second look changes nothing. */
  since: number;
}

/** What a reader knows of a set of numbers. */
export interface Reading {
  /** The true numbers; null where they are unknown to us too. */
  amounts: ReadonlyMap<string, number | null>;
  /** Numbers that readers know, whatever is hidden now. */
  seen: Set<string>;
  /** Unknown to the reader, and nobody's secret. */
  free: Set<string>;
  /** Told by nobody yet: guarded where a reader could tell by now that they may be small. */
  untold: Set<string>;
  /** Hidden before they came to us. */
  bySource: Set<string>;
  /** Hidden by the primary rule. */
  primary: ReadonlySet<string>;
  /** Read and changed: what is hidden goes out. */
  shown: Map<string, ShownCell>;
}

/**
 * Hides cells until no hidden number can be solved for, or bounded more narrowly than `minimum`, in any of the systems:
 * each is a set of sums that a reader may believe to hold. What follows already from numbers that readers have seen is
 * given up: it is treated as known, and costs no other cell.
 */
export function complement(reading: Reading, systems: readonly (readonly Equation[])[], minimum: number): void {
  if (systems.every((equations) => equations.length === 0)) return;
  const given = giveUpWhatIsKnown(reading, systems, minimum);
  // From the cheapest check to the dearest: the next only when the one before finds nothing any more.
  while (CHECKS.some((check) => systems.some((equations, at) => widen(reading, equations, guarded(given[at] as Reading, check(reading, equations, minimum)))))) { /* once more */ }
}

type Check = (reading: Reading, equations: readonly Equation[], minimum: number) => string[];

const bounds: Check = (reading, equations, minimum) => exposedByBounds(equations, knownTo(reading), minimum, guardsOf(reading, equations, minimum));

const solving: Check = (reading, equations) => {
  const hidden = hiddenIn(reading, equations);
  const ours = new Set([...hidden].filter((id) => !reading.bySource.has(id)));
  // A reader may take what the source hides for zero.
  const whenZero = ours.size === hidden.size ? [] : pinnedBySolving(equations, ours).filter((id) => reading.primary.has(id));
  return [...pinnedBySolving(equations, hidden), ...whenZero].filter((id) => !reading.untold.has(id));
};

const ranges: Check = (reading, equations, minimum) => exposedByRanges(equations, hiddenIn(reading, equations), knownTo(reading), reading.amounts, minimum, guardsOf(reading, equations, minimum));

/** A number of a place that nobody tells is no secret where it is known to be none that would be hidden. */
function guardsOf({ untold }: Reading, equations: readonly Equation[], minimum: number): Guards {
  return { isGuarded: (id, { low, high }) => !untold.has(id) || (low < minimum && high > NEAR), mayBeFalse: equations.some((equation) => isGuess(equation, untold)) };
}

const CHECKS = [bounds, solving, ranges];

/**
 * Takes for known what all sums give away of what readers have seen, when nothing new is shown.
 * @param mayFollow whether a number counts as known when it is solved for
 */
export function knowWhatFollows(reading: Reading, systems: readonly (readonly Equation[])[], mayFollow: (id: string) => boolean = () => true): void {
  const certain = systems.map((equations) => equations.filter((equation) => isTrue(equation, reading.amounts)));
  for (let before = -1; before !== reading.seen.size;) {
    before = reading.seen.size;
    for (const equations of certain) {
      const known = knownTo({ ...reading, shown: new Map() });
      const hidden = new Set(equations.flatMap(({ members }) => members).filter((id) => !known.has(id)));
      for (const id of pinnedBySolving(equations, hidden)) if (reading.amounts.get(id) != null && mayFollow(id)) reading.seen.add(id);
    }
  }
}

function guarded({ free }: Reading, exposed: readonly string[]): string[] {
  return exposed.filter((id) => !free.has(id));
}

function knownTo({ amounts, seen, shown }: Reading): Map<string, number> {
  const visible = [...seen, ...[...shown.values()].flatMap(({ numbers }) => numbers)];
  return new Map(visible.flatMap((id) => { const amount = amounts.get(id); return amount == null ? [] : [[id, amount] as const]; }));
}

function hiddenIn(reading: Reading, equations: readonly Equation[]): Set<string> {
  const known = knownTo(reading);
  return new Set(equations.flatMap(({ members }) => members).filter((id) => !known.has(id)));
}

/**
 * With everything hidden that still can be, what is exposed is exposed for good. What one way to take the sums exposes may be open in another, where a
 * reader takes no place that nobody tells for empty: there it is guarded still, and known is only what all ways expose.
 * Resolves with what is given up in each.
 */
function giveUpWhatIsKnown(reading: Reading, systems: readonly (readonly Equation[])[], minimum: number): Reading[] {
  const given = systems.map((equations) => givenUp(reading, equations.filter((equation) => isGuess(equation, reading.untold) || isTrue(equation, reading.amounts)), minimum));
  const members = systems.map((equations) => new Set(equations.flatMap((equation) => equation.members)));
  for (const id of new Set(given.flatMap(({ seen }) => [...seen]))) {
    if (given.every(({ seen }, at) => seen.has(id) || !members[at]?.has(id))) reading.seen.add(id);
  }
  return given;
}

function givenUp(reading: Reading, certain: readonly Equation[], minimum: number): Reading {
  const darkest = { ...reading, seen: new Set(reading.seen), free: new Set(reading.free), shown: new Map() };
  for (;;) {
    // What is solved for is known; what is merely bounded is no longer guarded.
    const solved = solving(darkest, certain, minimum);
    const known = solved.filter((id) => !darkest.seen.has(id) && darkest.amounts.get(id) != null);
    const narrow = [...solved, ...bounds(darkest, certain, minimum), ...ranges(darkest, certain, minimum)];
    const before = darkest.free.size;
    for (const id of known) darkest.seen.add(id);
    for (const id of narrow) darkest.free.add(id);
    if (known.length === 0 && darkest.free.size === before) return darkest;
  }
}

/** Whether a sum has a member that nobody tells: whether it is true is not known here. */
function isGuess({ members }: Equation, untold: ReadonlySet<string>): boolean {
  return members.some((id) => untold.has(id));
}

/** Whether a sum is true in the owners' numbers; from one that is not, nothing is known. */
function isTrue({ total, parts }: Equation, amounts: ReadonlyMap<string, number | null>): boolean {
  const sum = parts.reduce<number | null>((left, id) => { const amount = amounts.get(id); return left === null || amount == null ? null : left + amount; }, 0);
  return sum !== null && Math.abs(sum - (amounts.get(total) ?? NaN)) < 1e-6;
}

/** Hides the next smallest cell beside each exposed number, at most one per equation and pass. Whether it hid any. */
function widen(reading: Reading, equations: readonly Equation[], exposed: readonly string[]): boolean {
  const done = new Set<Equation>();
  if (exposed.length === 0) return false;
  const owners = new Map([...reading.shown.values()].flatMap((cell) => cell.numbers.filter((id) => !reading.seen.has(id)).map((id) => [id, cell] as const)));
  for (const id of [...new Set(exposed)].sort()) {
    const around = equations.filter((equation) => equation.members.includes(id));
    if (around.some((equation) => done.has(equation))) continue;
    const next = smallest(owners, around) ?? smallest(owners, furtherAround(reading, equations, id));
    if (!next) continue;
    reading.shown.delete(next.id);
    for (const name of next.numbers) owners.delete(name);
    for (const equation of equations) if (equation.members.some((member) => next.numbers.includes(member))) done.add(equation);
  }
  return done.size > 0;
}

/** All sums that hang together with a number by hidden ones. */
function furtherAround(reading: Reading, equations: readonly Equation[], id: string): readonly Equation[] {
  return linkedGroups(equations, hiddenIn(reading, equations)).find((group) => group.some(({ members }) => members.includes(id))) ?? [];
}

function smallest(owners: ReadonlyMap<string, ShownCell>, around: readonly Equation[]): ShownCell | null {
  const visible = (ids: readonly string[]): ShownCell[] => ids.flatMap((id) => owners.get(id) ?? []);
  const parts = visible(around.flatMap((equation) => equation.parts));
  const totals = visible(around.map((equation) => equation.total));
  const early = (cells: readonly ShownCell[]): ShownCell[] => cells.filter(({ size }) => size !== LAST);
  const candidates = [early(parts), early(totals), parts, totals].find((cells) => cells.length > 0) ?? [];
  return candidates.reduce<ShownCell | null>((best, cell) => (best === null || comesBefore(cell, best) ? cell : best), null);
}

function comesBefore(a: ShownCell, b: ShownCell): boolean {
  if (a.since !== b.since) return a.since < b.since;
  return a.size === b.size ? a.id < b.id : a.size < b.size;
}
