import { complement, type ReaderView } from './suppression-complement.js';
import { equationsOf } from './suppression-equations.js';
import { type Place, type PlaceSum, placeKey, sumsOf } from './suppression-places.js';
import { isSmallRemainder, remainders } from './suppression-remainder.js';
import { type OwnedCell, type ReleasedCell, primaryStatus, releasedAs, viewOf } from './suppression.js';
import { PointStatus } from './vocabulary.js';

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
 * The reader is taken to keep every release, and to know which hidden numbers have not changed since. So the unknowns are
 * numbers of places, not cells: a number that was ever seen stays known, at whichever owner and release it comes up again, and the
 * sums of every earlier release hold beside those of now. Whatever the parts leave of a total is a cell as well
 * (pupils of no listed school), never shown, and protected when it is small.
 * Throws RangeError for an id that occurs twice among `cells`.
 */
export function suppressFamily(cells: readonly FamilyCell[], earlier: readonly EarlierCell[], minimum: number): Map<string, ReleasedCell> {
  const alone = new Map(cells.map((cell) => [cell.id, releasedAs(cell, primaryStatus(cell, minimum))]));
  if (alone.size < cells.length) throw new RangeError('A cell occurs twice.');
  if (new Set([...cells, ...earlier].map(placeKey)).size < 2) return alone;
  const states = [...statesOf(earlier), cells];
  const sums = distinct(states.flatMap(sumsOfState));
  if (sums.length === 0) return alone;
  const unknowns = new Map<string, OwnedCell>([...earlier, ...cells].map((cell) => [unknownOf(cell), { ...cell, id: unknownOf(cell) }]));
  const absent = sums.flatMap(({ total, parts }) => [total, ...parts]).filter((id) => !unknowns.has(id));
  for (const id of absent) unknowns.set(id, { id, status: PointStatus.SUPPRESSED, numerator: null, denominator: null, value: null });
  const rests = remainders(sums, unknowns);
  const view = viewOf([...unknowns.values(), ...rests.cells], minimum);
  const hide = (cell: OwnedCell) => view.cells.set(cell.id, releasedAs(cell, PointStatus.SUPPRESSED));
  for (const id of absent) view.free.add(id);
  for (const rest of rests.cells) {
    hide(rest);
    if (!isSmallRemainder(rest, minimum)) view.free.add(rest.id);
  }
  // What no owner holds any more can be hidden or seen, and nothing can be changed about that.
  const now = new Set(cells.map(unknownOf));
  for (const [id, cell] of unknowns) if (!now.has(id) && cell.status === PointStatus.REPORTED) hide(cell);
  for (const cell of earlier) if (cell.seen) show(view, cell);
  const since = new Map<string, number>();
  for (const cell of earlier) if (!cell.seen && cell.until === null) since.set(unknownOf(cell), cell.from);
  const systems = [rests.believed, ...(rests.cells.length > 0 ? [rests.complete] : [])].map((some) => equationsOf(view.cells, some));
  complement({ ...view, hiddenSince: since }, systems, minimum);
  return new Map(cells.map((cell) => {
    const own = alone.get(cell.id) as ReleasedCell;
    const hidden = view.cells.get(unknownOf(cell))?.status === PointStatus.SUPPRESSED;
    return [cell.id, own.status === PointStatus.REPORTED && hidden ? releasedAs(cell, PointStatus.SUPPRESSED) : own];
  }));
}

/** The name of a number at a place: the same number at the same place is the same unknown, whoever reports it, and whenever. */
function unknownOf(cell: FamilyCell): string {
  const { status, numerator, denominator, value } = cell;
  return `${placeKey(cell)}|${status === PointStatus.REPORTED ? `${numerator}/${denominator}/${value}` : status}`;
}

/** How many cells of a family that nothing has been released of would be hidden from everybody but their owner, although their owner reports them. */
export function hiddenInFamily(cells: readonly FamilyCell[], minimum: number): number {
  const released = suppressFamily(cells, [], minimum);
  return cells.filter(({ id, status }) => status === PointStatus.REPORTED && released.get(id)?.status === PointStatus.SUPPRESSED).length;
}

function show(view: ReaderView, cell: FamilyCell): void {
  const id = unknownOf(cell);
  view.seen.add(id);
  view.cells.set(id, { ...releasedAs(cell, PointStatus.REPORTED), id });
}

/** The cells of the family as they stood at each release that changed any of them. */
function statesOf(earlier: readonly EarlierCell[]): EarlierCell[][] {
  const releases = [...new Set(earlier.map(({ from }) => from))].sort((a, b) => a - b);
  return releases.map((release) => earlier.filter(({ from, until }) => from <= release && (until === null || release < until)));
}

/** The sums among the cells of one moment, by the unknowns: each owner's cells, filled up with what others report where it has none. */
function sumsOfState(cells: readonly FamilyCell[]): PlaceSum[] {
  const given = cells.filter(({ status }) => status !== PointStatus.MISSING).sort((a, b) => (a.ownerId < b.ownerId ? 1 : a.ownerId > b.ownerId ? -1 : 0));
  // A total that nobody reports is the same unknown for as long as nothing of the family changes.
  const state = given.map(unknownOf).sort().join(' ');
  return [...new Set(given.map(({ ownerId }) => ownerId))].flatMap((owner) => {
    const at = new Map<string, FamilyCell>();
    for (const cell of given) at.set(placeKey(cell), cell);
    for (const cell of given) if (cell.ownerId === owner) at.set(placeKey(cell), cell);
    const unknown = (place: string) => {
      const cell = at.get(place);
      return cell ? unknownOf(cell) : `${place}|absent in ${state}`;
    };
    return sumsOf([...at.values()]).map((sum) => ({ ...sum, total: unknown(sum.total), parts: sum.parts.map(unknown) }));
  });
}

function distinct(sums: readonly PlaceSum[]): PlaceSum[] {
  return [...new Map(sums.map((sum) => [`${sum.total} = ${[...sum.parts].sort().join(' + ')}`, sum])).values()];
}
