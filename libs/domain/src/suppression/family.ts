import type { Belief } from './belief.js';
import { beliefsOf, certainties, isDerived, tellings } from './beliefs.js';
import { LAST, type Reading, complement, knowWhatFollows } from './complement.js';
import type { Equation } from './equations.js';
import { isAnother, numberOf, unknownOf } from './names.js';
import { Numbers } from './numbers.js';
import { type Place, placeKey } from './places.js';
import { isAnythingHidden } from './hiding.js';
import { isLeftOpen } from './left-open.js';
import { isRemainder, isSmall } from './remainder.js';
import { type FamilyPart, History, filled, gridOf, historyOf, partsOf, statesOf } from './releases.js';
import { type OwnedCell, type ReleasedCell, primaryStatus, readingOf, releasedAs } from './suppress.js';
import { isSteady } from './steady.js';
import { type VersionedPart, type Versions, withVersions } from './versions.js';
import { PointStatus } from '../vocabulary.js';

/** A cell with whom it is about and whose it is. */
export interface FamilyCell extends OwnedCell, Place {
  ownerId: string;
  /** Which of several equal numbers it is, by amount (`withVersions`). */
  version?: Versions;
}

/** A cell as it stood from one release until another (null: it stands so still), and whether readers saw its numbers. */
export interface EarlierCell extends FamilyCell {
  from: number;
  until: number | null;
  seen: boolean;
}

/**
 * What of one family (a district, its schools, their groups; in all periods that hang together) may leave its owners,
 * given everything that has been released of it before.
 *
 * The reader is taken to keep every release, and to know which hidden numbers are the same as in another. So a number that
 * was ever seen stays known, at whichever owner and release it comes up again, and the sums of every earlier release hold
 * beside those of now. Whatever the parts leave of a total is a cell as well (pupils of no listed school), never shown, and
 * protected when it is small. Where numbers changed among gaps, and in parts too large to be solved in time, nothing new is
 * shown beside hidden cells. Why that holds: docs/adr/0006-successive-releases.md.
 * Throws RangeError for an id that occurs twice among `cells`.
 */
export function suppressFamily(cells: readonly FamilyCell[], earlier: readonly EarlierCell[], minimum: number): Map<string, ReleasedCell> {
  const alone = new Map(cells.map((cell) => [cell.id, releasedAs(cell, primaryStatus(cell, minimum))]));
  if (alone.size < cells.length) throw new RangeError('A cell occurs twice.');
  if (new Set([...cells, ...earlier].map(placeKey)).size < 2) return alone;
  for (const any of partsOf(cells, earlier)) {
    // What stands alone adds up with nothing.
    if (any.cells.length + any.earlier.length < 2) continue;
    const isShown = shownOf(any, minimum);
    for (const cell of any.cells) {
      const own = alone.get(cell.id) as ReleasedCell;
      // That there is nobody is a number as well: none.
      const isNumber = own.status === PointStatus.REPORTED || own.status === PointStatus.NO_DENOMINATOR;
      if (isNumber && !isShown(cell.id)) alone.set(cell.id, releasedAs(cell, PointStatus.SUPPRESSED));
    }
  }
  return alone;
}

/** How many cells of a family that nothing has been released of would be hidden from everybody but their owner, although their owner reports them. */
export function hiddenInFamily(cells: readonly FamilyCell[], minimum: number): number {
  const released = suppressFamily(cells, [], minimum);
  return cells.filter(({ id, status }) => status === PointStatus.REPORTED && released.get(id)?.status === PointStatus.SUPPRESSED).length;
}

/** The most cells, with what they were before they were corrected, that are solved together: beyond it a release would keep its readers waiting for minutes. */
const MOST_CELLS = 1_800;

/** Which cells of a part are shown, by their ids. */
function shownOf(any: FamilyPart, minimum: number): (id: string) => boolean {
  const part = withVersions(any);
  const states = statesOf(part);
  const history = historyOf(states, unknownOf);
  const isLarge = new Set([...part.cells, ...part.earlier].map(unknownOf)).size > MOST_CELLS;
  const told = !isLarge && history === History.SAME_PLACES ? tellings(states) : undefined;
  if (!isLarge && history === History.ONE_TABLE) return byId(part, solved(part, [oneOfEach(states.flat())], minimum));
  if (told && isSteady(told, minimum)) return byId(part, solved(part, states, minimum, told));
  if (!isAnythingHidden(part, states, minimum)) return told ? byId(part, solved(part, states, minimum, told)) : () => true;
  // Nothing new: also not that a total is the same, if its parts may have changed.
  const doubted = withVersions(any, true);
  return byId(doubted, isLarge ? alreadySeen(doubted.earlier) : following(doubted, statesOf(doubted), minimum));
}

function byId({ cells }: FamilyPart, isShown: (name: string) => boolean): (id: string) => boolean {
  const names = new Map(cells.map((cell) => [cell.id, unknownOf(cell)]));
  return (id) => isShown(names.get(id) ?? id);
}

/** Shows what can be shown when all releases of a part are solved together. @param states the cells of each release */
function solved(part: FamilyPart, states: readonly (readonly FamilyCell[])[], minimum: number, told?: readonly Belief[]): (id: string) => boolean {
  const beliefs = beliefsOf(states, gridOf([...part.cells, ...part.earlier]), told);
  const { reading, numbers, equations } = readingOfPart(part, beliefs, minimum);
  keepNobodyBack(part, reading, numbers, minimum);
  complement(reading, equations, minimum);
  return (id) => reading.shown.has(id) || numbers.areKnown(id, (name) => reading.seen.has(name));
}

/** That there is nobody, told for the first time, gives a neighbour away as any number does: it can be kept back, when nothing else helps. */
function keepNobodyBack({ cells, earlier }: FamilyPart, reading: Reading, numbers: Numbers, minimum: number): void {
  const known = new Set(earlier.filter(({ seen }) => seen).flatMap((cell) => numbers.of(unknownOf(cell))));
  for (const cell of cells) {
    const id = unknownOf(cell);
    const told = numbers.of(id);
    if (primaryStatus(cell, minimum) !== PointStatus.NO_DENOMINATOR || told.every((name) => known.has(name))) continue;
    for (const name of told) if (!known.has(name)) reading.seen.delete(name);
    reading.shown.set(id, { id, numbers: told, size: LAST, since: Infinity });
  }
}

/** Shows nothing but what follows from what has been seen, if what was not told stood as it did when it was. */
function following(part: VersionedPart, states: readonly (readonly FamilyCell[])[], minimum: number): (id: string) => boolean {
  const later = filled(states, 1, part.versionAt);
  const { reading, numbers, equations } = readingOfPart(part, [certainties(later), certainties(filled(states, -1, part.versionAt)), certainties(later, states)], minimum);
  const seen = new Set(part.earlier.filter((cell) => cell.seen).flatMap((cell) => numbers.of(unknownOf(cell))));
  for (const cell of [...part.cells, ...part.earlier].filter(({ status }) => status === PointStatus.NO_DENOMINATOR)) {
    for (const name of numbers.of(unknownOf(cell))) if (!seen.has(name)) reading.seen.delete(name);
  }
  // What is as large as before although its parts may have changed fits late numbers by chance: it follows from what was told at the time alone.
  const atTheTime = { ...reading, seen: new Set(reading.seen) };
  knowWhatFollows(atTheTime, equations.slice(-2));
  knowWhatFollows(reading, equations, (name) => !isAnother(name) || atTheTime.seen.has(name));
  return (id) => numbers.areKnown(id, (name) => reading.seen.has(name));
}

/** What a reader knows of a part before anything is hidden beside small cells. */
function readingOfPart({ cells, earlier }: FamilyPart, beliefs: readonly Belief[], minimum: number): { reading: Reading; numbers: Numbers; equations: Equation[][] } {
  const unknowns = new Map<string, OwnedCell>([...earlier, ...cells].map((cell) => [unknownOf(cell), { ...cell, id: unknownOf(cell) }]));
  const added = beliefs.flatMap((belief) => belief.added);
  for (const cell of added) unknowns.set(cell.id, cell);
  const numbers = new Numbers(unknowns, numberOf);
  // What no owner holds any more, and what nobody reports, is hidden or was seen: nothing can be changed about that.
  const now = new Set(cells.map(unknownOf));
  const afterwards = (cell: OwnedCell): PointStatus => (now.has(cell.id) ? primaryStatus(cell, minimum) : cell.status === PointStatus.REPORTED ? PointStatus.SUPPRESSED : cell.status);
  const reading = readingOf(unknowns, new Map([...unknowns].map(([id, cell]) => [id, releasedAs(cell, afterwards(cell))])), numbers);
  const owned = new Set([...cells, ...earlier].flatMap((cell) => numbers.of(unknownOf(cell))));
  for (const name of added.filter((cell) => !cell.id.includes(' beside ') || /\|(absent|untold) over /.test(cell.id)).filter((cell) => !((isRemainder(cell) || isDerived(cell.id)) && isSmall(cell, minimum))).flatMap(({ id }) => numbers.of(id))) {
    if (!owned.has(name)) reading.free.add(name);
    reading.bySource.delete(name);
  }
  for (const name of added.filter(({ id }) => isLeftOpen(id)).flatMap(({ id }) => numbers.of(id))) {
    reading.free.delete(name);
    reading.bySource.delete(name);
    reading.untold.add(name);
  }
  for (const cell of earlier) if (cell.seen) for (const name of numbers.of(unknownOf(cell))) reading.seen.add(name);
  // Backwards: the first release counts.
  const since = new Map([...earlier].reverse().flatMap((cell) => (cell.seen || cell.until !== null ? [] : [[unknownOf(cell), cell.from] as const])));
  for (const [id, shown] of reading.shown) reading.shown.set(id, { ...shown, since: since.get(id) ?? Infinity });
  // A hidden numerator beside a number of pupils that is seen, be it in another release: then each bounds the other. What is shown now may be hidden yet.
  const isPartly = (names: readonly string[], known: (name: string) => boolean): boolean => names.some(known) && !names.every(known);
  const visible = new Set([...reading.seen, ...[...reading.shown.values()].flatMap((cell) => cell.numbers)]);
  const linked = [...unknowns.keys()].map((id) => numbers.of(id)).some((names) => isPartly(names, (name) => reading.seen.has(name)) || isPartly(names, (name) => visible.has(name)));
  return { reading, numbers, equations: beliefs.flatMap(({ systems }) => systems).map((sums) => numbers.equations(sums, linked)) };
}

/** What a part that is too large to be solved still shows: no number that readers have not seen already. */
function alreadySeen(earlier: readonly EarlierCell[]): (id: string) => boolean {
  const seen = new Set(earlier.filter((cell) => cell.seen).map(unknownOf));
  return (id) => seen.has(id);
}

/** Each owner's cells, once. */
function oneOfEach(cells: readonly FamilyCell[]): FamilyCell[] {
  return [...new Map(cells.map((cell) => [`${cell.ownerId}|${unknownOf(cell)}`, cell])).values()];
}
