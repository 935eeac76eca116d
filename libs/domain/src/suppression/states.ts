import type { FamilyCell } from './family.js';
import { unknownOf } from './names.js';
import { type Place, type PlaceSum, placeKey, sumsOf } from './places.js';
import { PointStatus, SiteKind } from '../vocabulary.js';

/** The sums among the cells of one moment, by their names: each owner's cells, filled up with what others report where it has none. */
export function sumsOfState(cells: readonly FamilyCell[], grid: readonly Place[] = []): PlaceSum[] {
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

/** Each sum once. */
export function distinct(sums: readonly PlaceSum[]): PlaceSum[] {
  return [...new Map(sums.map((sum) => [`${sum.total} = ${[...sum.parts].sort().join(' + ')}`, sum])).values()];
}
