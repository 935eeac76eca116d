import { absentTotals } from './suppression-absent.js';
import { complement } from './suppression-complement.js';
import type { Amount } from './suppression-equations.js';
import { Numbers } from './suppression-numbers.js';
import { type Place, type PlaceSum, placeKey, sumsOf } from './suppression-places.js';
import { isSmallRemainder, remainders } from './suppression-remainder.js';
import { Certainty, type FamilyPart, certaintyOf, filled, gridOf, partsOf, statesOf } from './suppression-releases.js';
import { type OwnedCell, type ReleasedCell, hiddenUnless, primaryStatus, readingOf, releasedAs } from './suppression.js';
import { PointStatus, SiteKind } from './vocabulary.js';

/** A cell with whom it is about and whose it is. */
export interface FamilyCell extends OwnedCell, Place {
  ownerId: string;
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
 * The reader is taken to keep every release, and to know which hidden numbers have not changed since (a corrected
 * numerator leaves the number of pupils as it was). So a number that was ever seen stays known, at whichever owner and
 * release it comes up again, and the sums of every earlier release hold beside those of now. Whatever the parts leave
 * of a total is a cell as well (pupils of no listed school), never shown, and protected when it is small.
 * A part too large to be solved in time shows no new number at all.
 * Throws RangeError for an id that occurs twice among `cells`.
 */
export function suppressFamily(cells: readonly FamilyCell[], earlier: readonly EarlierCell[], minimum: number): Map<string, ReleasedCell> {
  const alone = new Map(cells.map((cell) => [cell.id, releasedAs(cell, primaryStatus(cell, minimum))]));
  if (alone.size < cells.length) throw new RangeError('A cell occurs twice.');
  if (new Set([...cells, ...earlier].map(placeKey)).size < 2) return alone;
  for (const part of partsOf(cells, earlier)) {
    const isShown = solvePart(part, minimum);
    for (const cell of part.cells) alone.set(cell.id, hiddenUnless(isShown(unknownOf(cell)), alone.get(cell.id) as ReleasedCell));
  }
  return alone;
}

/** How many cells of a family that nothing has been released of would be hidden from everybody but their owner, although their owner reports them. */
export function hiddenInFamily(cells: readonly FamilyCell[], minimum: number): number {
  const released = suppressFamily(cells, [], minimum);
  return cells.filter(({ id, status }) => status === PointStatus.REPORTED && released.get(id)?.status === PointStatus.SUPPRESSED).length;
}

/** The most cells of one release, and of several that differ, that are solved together: beyond it a release would keep its readers waiting for minutes. */
const MOST_CELLS = { of: 1_500, corrected: 150 };

function solvePart({ cells, earlier }: FamilyPart, minimum: number): (id: string) => boolean {
  const states = statesOf({ cells, earlier });
  const certainty = certaintyOf(states, unknownOf);
  if (cells.length + earlier.length > (certainty === Certainty.ONE_TABLE ? MOST_CELLS.of : MOST_CELLS.corrected)) return alreadySeen(earlier);
  const beliefs = certainty === Certainty.ONE_TABLE ? [[oneOfEach(states.flat())]] : certainty === Certainty.SAME_PLACES ? [states] : [states, filled(states, 1), filled(states, -1)];
  const unknowns = new Map<string, OwnedCell>([...earlier, ...cells].map((cell) => [unknownOf(cell), { ...cell, id: unknownOf(cell) }]));
  const believed = beliefs.map((belief) => believe(distinct(belief.flatMap((state) => sumsOfState(state))), unknowns));
  const guessed = beliefs.map((belief) => guess(distinct(belief.flatMap((state) => sumsOfState(state, gridOf([...cells, ...earlier])))), unknowns));
  for (const { absent, rests } of [...believed, ...guessed]) for (const cell of [...absent.cells, ...rests.cells]) unknowns.set(cell.id, cell);
  const numbers = new Numbers(unknowns, numberOf);
  // What no owner holds any more, and what nobody reports, is hidden or was seen: nothing can be changed about that.
  const now = new Set(cells.map(unknownOf));
  const afterwards = (cell: OwnedCell): PointStatus => (now.has(cell.id) ? primaryStatus(cell, minimum) : cell.status === PointStatus.REPORTED ? PointStatus.SUPPRESSED : cell.status);
  const reading = readingOf(unknowns, new Map([...unknowns].map(([id, cell]) => [id, releasedAs(cell, afterwards(cell))])), numbers);
  const nobodys = [...believed, ...guessed].flatMap(({ absent, rests }) => [...absent.cells, ...rests.cells.filter((rest) => !isSmallRemainder(rest, minimum))].map(({ id }) => id));
  const owned = new Set([...cells, ...earlier].flatMap((cell) => numbers.of(unknownOf(cell))));
  for (const name of nobodys.flatMap((id) => numbers.of(id))) {
    if (!owned.has(name)) reading.free.add(name);
    reading.bySource.delete(name);
  }
  for (const cell of earlier) if (cell.seen) for (const name of numbers.of(unknownOf(cell))) reading.seen.add(name);
  const since = new Map(earlier.flatMap((cell) => (cell.seen || cell.until !== null ? [] : [[unknownOf(cell), cell.from] as const])));
  for (const [id, shown] of reading.shown) reading.shown.set(id, { ...shown, since: since.get(id) ?? Infinity });
  const known = (name: string): boolean => reading.seen.has(name);
  // A hidden numerator beside a number of pupils that was seen: then each bounds the other.
  const linked = [...unknowns.keys()].some((id) => numbers.of(id).some(known) && !numbers.of(id).every(known));
  const systems = [...believed, ...guessed].flatMap(({ rests }) => [rests.believed, ...(rests.cells.length > 0 ? [rests.complete] : [])].map((some) => numbers.equations(some, linked)));
  complement(reading, systems, minimum);
  const isHidden = earlier.some(({ seen }) => !seen) || cells.some((cell) => (cell.status === PointStatus.REPORTED || cell.status === PointStatus.SUPPRESSED) && !reading.shown.has(unknownOf(cell)));
  if (certainty === Certainty.NONE && isHidden) return (id) => numbers.areKnown(id, known);
  return (id) => reading.shown.has(id) || numbers.areKnown(id, known);
}

/** What a part that is too large to be solved still shows: no number that readers have not seen already. */
function alreadySeen(earlier: readonly EarlierCell[]): (id: string) => boolean {
  const seen = new Set(earlier.filter((cell) => cell.seen).map(unknownOf));
  return (id) => seen.has(id);
}

function believe(sums: readonly PlaceSum[], unknowns: Map<string, OwnedCell>): { absent: ReturnType<typeof absentTotals>; rests: ReturnType<typeof remainders> } {
  for (const id of sums.flatMap(({ total, parts }) => [total, ...parts])) {
    if (id.includes(' beside ') && !/\|(absent|untold) over /.test(id)) unknowns.set(id, { id, status: PointStatus.SUPPRESSED, numerator: null, denominator: null, value: null });
  }
  const absent = absentTotals(sums, unknowns);
  const all = new Map([...unknowns, ...absent.cells.map((cell) => [cell.id, cell] as const)]);
  return { absent, rests: remainders(absent.sums, all) };
}

/** The sums as a reader takes them who guesses at places that nobody reports: that there are no others (`believed`), or that what the others make never changed (`complete`). */
function guess(sums: readonly PlaceSum[], cells: ReadonlyMap<string, OwnedCell>): { absent: ReturnType<typeof absentTotals>; rests: ReturnType<typeof remainders> } {
  const unknown = (id: string): OwnedCell => ({ id, status: PointStatus.SUPPRESSED, numerator: null, denominator: null, value: null });
  const isOpen = ({ total, parts }: PlaceSum): boolean => [total, ...parts].some((id) => !cells.has(id));
  const absent = new Map(sums.flatMap(({ total, parts }) => [total, ...parts]).filter((id) => !cells.has(id)).map((id) => [id, unknown(id)]));
  const told = remainders(sums.filter((sum) => !isOpen(sum)), cells);
  const open = sums.filter(isOpen);
  const left = open.map(({ split }) => unknown(`${split}|rest|whenever`));
  for (const cell of left) absent.set(cell.id, cell);
  return {
    absent: { cells: [...absent.values()], sums: [] },
    rests: { cells: told.cells, believed: [...told.complete, ...open], complete: [...told.complete, ...open.map((sum) => ({ ...sum, parts: [...sum.parts, `${sum.split}|rest|whenever`] }))] },
  };
}

/** Each owner's cells, once. */
function oneOfEach(cells: readonly FamilyCell[]): FamilyCell[] {
  return [...new Map(cells.map((cell) => [`${cell.ownerId}|${unknownOf(cell)}`, cell])).values()];
}

/**
 * One amount at one place: the same number there is the same unknown, in whatever cell, at whichever owner and release it comes up.
 * A number of pupils is told by itself; a numerator and what it leaves, by both numbers that were reported.
 */
function numberOf(cell: OwnedCell, amount: Amount): string {
  const { id, status, numerator, denominator } = cell;
  const place = 'siteId' in cell ? placeKey(cell as FamilyCell) : (id.split(/\|absent over |\|[^|]*$/)[0] as string);
  if (status !== PointStatus.REPORTED) return `${amount} ${place}|${id}`;
  return `${amount} ${place}|${amount === 'n' ? denominator : `${numerator}/${denominator}`}`;
}

/** The name of a cell with its numbers, whoever holds it, and whenever. */
function unknownOf(cell: FamilyCell): string {
  const { status, numerator, denominator, value } = cell;
  return `${placeKey(cell)}|${status === PointStatus.REPORTED ? `${numerator}/${denominator}/${value}` : status}`;
}

/** The sums among the cells of one moment, by their names: each owner's cells, filled up with what others report where it has none. */
function sumsOfState(cells: readonly FamilyCell[], grid: readonly Place[] = []): PlaceSum[] {
  const given = cells.filter(({ status }) => status !== PointStatus.MISSING).sort((a, b) => (a.ownerId < b.ownerId ? 1 : a.ownerId > b.ownerId ? -1 : 0));
  // What its source hides is taken for the same number for as long as nothing else changes.
  const beside = given.map(unknownOf).sort().join(' ');
  return [...new Set(given.map(({ ownerId }) => ownerId))].flatMap((owner) => {
    const at = new Map<string, FamilyCell>();
    for (const cell of given) at.set(placeKey(cell), cell);
    for (const cell of given) if (cell.ownerId === owner) at.set(placeKey(cell), cell);
    const totals = new Set<string>();
    const named = (place: string): string => {
      const cell = at.get(place);
      if (cell?.status === PointStatus.SUPPRESSED) return `${unknownOf(cell)} beside ${beside}`;
      if (cell) return unknownOf(cell);
      if (grid.length > 0 && !totals.has(place)) return `${place}|untold`;
      // A total that nobody reports is the same unknown for as long as nothing below it changes.
      const { siteId, stratum, isDistrict } = placed(place, at);
      const below = [...at.values()].filter((own) => (isDistrict || own.siteId === siteId) && (stratum === '' || own.stratum === stratum));
      return `${place}|${grid.length > 0 ? 'untold' : 'absent'} over ${below.map(unknownOf).sort().join(' ')}`;
    };
    const sums = sumsOf([...at.values(), ...grid.filter((place) => !at.has(placeKey(place)))]);
    for (const { total } of sums) totals.add(total);
    return sums.map((sum) => ({ ...sum, total: named(sum.total), parts: sum.parts.map(named) }));
  });
}

/** What a place that nobody reports is about; it is the district when it is no school that reports anything. */
function placed(key: string, at: ReadonlyMap<string, FamilyCell>): { siteId: string; stratum: string; isDistrict: boolean } {
  const [siteId = '', stratum = ''] = key.split('|');
  return { siteId, stratum, isDistrict: ![...at.values()].some((own) => own.siteId === siteId && own.kind === SiteKind.SCHOOL) };
}

function distinct(sums: readonly PlaceSum[]): PlaceSum[] {
  return [...new Map(sums.map((sum) => [`${sum.total} = ${[...sum.parts].sort().join(' + ')}`, sum])).values()];
}
