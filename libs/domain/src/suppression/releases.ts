import type { EarlierCell, FamilyCell } from './family.js';
import { type Place, placeKey, sumsOf } from './places.js';
import { PointStatus } from '../vocabulary.js';

/** What hangs together by sums: cells of now and of before. */
export interface FamilyPart { cells: FamilyCell[]; earlier: EarlierCell[] }

/** What became of the numbers of a part from release to release. */
export const History = {
  /** No number has changed: all releases tell of one and the same table. */
  ONE_TABLE: 'ONE_TABLE',
  /** The same places are reported in each release, so every number that changed has a name in each; others may have changed as well (`isSteady`). */
  SAME_PLACES: 'SAME_PLACES',
  /** Numbers changed while others were late, gone or hidden by their source: whether those changed as well, nobody here can know. */
  CHANGED_AMONG_GAPS: 'CHANGED_AMONG_GAPS',
} as const;
export type History = (typeof History)[keyof typeof History];

/** Divides a family into what hangs together by sums, in whatever release. */
export function partsOf(cells: readonly FamilyCell[], earlier: readonly EarlierCell[]): FamilyPart[] {
  const above = new Map<string, string>();
  const rootOf = (place: string): string => {
    let at = place;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  for (const { total, parts } of sumsOf(gridOf([...cells, ...earlier]))) {
    for (const part of parts) {
      const [one, other] = [rootOf(total), rootOf(part)];
      if (one !== other) above.set(other, one);
    }
  }
  const found = new Map<string, FamilyPart>();
  const partOf = (cell: FamilyCell): FamilyPart => {
    const root = rootOf(placeKey(cell));
    const part = found.get(root) ?? { cells: [], earlier: [] };
    found.set(root, part);
    return part;
  };
  for (const cell of cells) partOf(cell).cells.push(cell);
  for (const cell of earlier) partOf(cell).earlier.push(cell);
  return [...found.values()];
}

/** The cells as they stood at each release that changed any of them, and as they stand now. */
export function statesOf({ cells, earlier }: FamilyPart): FamilyCell[][] {
  const releases = [...new Set(earlier.map(({ from }) => from))].sort((a, b) => a - b);
  return [...releases.map((release) => earlier.filter(({ from, until }) => from <= release && (until === null || release < until))), cells];
}

/** @param unknownOf the name of a cell with its numbers */
export function historyOf(states: readonly (readonly FamilyCell[])[], unknownOf: (cell: FamilyCell) => string): History {
  const counted = states.map((cells) => cells.filter(({ status }) => status !== PointStatus.MISSING));
  const owned = new Set(counted.flat().map((cell) => `${cell.ownerId}|${placeKey(cell)}`));
  if (new Set(counted.flat().map((cell) => `${cell.ownerId}|${unknownOf(cell)}`)).size === owned.size) return History.ONE_TABLE;
  const isTold = (cells: readonly FamilyCell[]): boolean => cells.length === owned.size && cells.every(({ status }) => status !== PointStatus.SUPPRESSED);
  return counted.every(isTold) ? History.SAME_PLACES : History.CHANGED_AMONG_GAPS;
}

/**
 * The states with what is not told in one taken from the nearest that tells it, later ones first (`way` 1) or earlier ones (−1).
 * @param versionAt what it is called there: with other parts it is another number, if as large by chance
 */
export function filled(states: readonly (readonly FamilyCell[])[], way: 1 | -1, versionAt: (cell: FamilyCell, state: number) => FamilyCell): FamilyCell[][] {
  const nameOf = (cell: FamilyCell): string => `${cell.ownerId}|${placeKey(cell)}`;
  const told = states.map((cells) => new Map(cells.filter(({ status }) => status === PointStatus.REPORTED).map((cell) => [nameOf(cell), cell])));
  const names = [...new Set(told.flatMap((state) => [...state.keys()]))];
  return states.map((cells, at) => {
    const own = new Map(cells.map((cell) => [nameOf(cell), cell]));
    const order = [...(way === 1 ? told.slice(at + 1) : told.slice(0, at).reverse()), ...(way === 1 ? told.slice(0, at).reverse() : told.slice(at + 1))];
    for (const name of names) {
      const isTold = own.has(name) && own.get(name)?.status !== PointStatus.SUPPRESSED;
      const nearest = isTold ? undefined : order.find((state) => state.has(name))?.get(name);
      if (nearest) own.set(name, versionAt(nearest, at));
    }
    return [...own.values()];
  });
}

/** All groups of all sites in all periods that some cell is about. */
export function gridOf(cells: readonly FamilyCell[]): Place[] {
  const sites = new Map(cells.map((cell) => [cell.siteId, cell]));
  const strata = [...new Set(cells.map(({ stratum }) => stratum))];
  const times = new Map(cells.map((cell) => [`${cell.periodStart}|${cell.grain}`, cell]));
  return [...times.values()].flatMap(({ periodStart, grain }) => [...sites.values()].flatMap(({ siteId, kind }) => strata.map((stratum) => ({ siteId, kind, stratum, periodStart, grain }))));
}
