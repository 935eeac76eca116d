// Cells as the specs of this folder make them.
import { type EarlierCell, type FamilyCell, suppressFamily } from './family.js';

export type Size = readonly [x: number | null, n: number | null];

/** A reported cell of the first quarter of 2024 about a site; "D" is the district. Its id is the site and the group. */
export function cell(site: string, stratum: string, [numerator, denominator]: Size, more: Partial<FamilyCell> = {}): FamilyCell {
  return {
    id: `${site} ${stratum}`.trim(), siteId: site, kind: site === 'D' ? 'DISTRICT' : 'SCHOOL', stratum, periodStart: '2024-01-01', grain: 'QUARTER', ownerId: 'own', status: 'REPORTED',
    numerator, denominator, value: null, ...more,
  };
}

/** The ids of the cells that a release hides. */
export function hiddenOf(cells: FamilyCell[], earlier: EarlierCell[] = [], minimum = 10): string[] {
  return [...suppressFamily(cells, earlier, minimum).values()].filter(({ status }) => status === 'SUPPRESSED').map(({ id }) => id).sort();
}

/** What a release leaves behind for the next. */
export function after(release: number, cells: FamilyCell[], earlier: EarlierCell[] = []): EarlierCell[] {
  const released = suppressFamily(cells, earlier, 10);
  const numbers = (row: FamilyCell): string => JSON.stringify([row.id, row.status, row.numerator, row.denominator, row.value]);
  const now = cells.filter(({ status }) => status !== 'MISSING').map((own): EarlierCell => ({ ...own, from: release, until: null, seen: released.get(own.id)?.status !== 'SUPPRESSED' }));
  // What stands as it did keeps the release since which it does.
  const stays = (row: EarlierCell): boolean => row.until === null && now.some((own) => numbers(own) === numbers(row) && own.seen === row.seen);
  return [...earlier.map((row) => (row.until !== null || stays(row) ? row : { ...row, until: release })), ...now.filter((own) => !earlier.some((row) => stays(row) && numbers(row) === numbers(own)))];
}

/** What all releases together leave behind. */
export function afterAll(...releases: FamilyCell[][]): EarlierCell[] {
  return releases.reduce<EarlierCell[]>((earlier, cells, at) => after(at + 1, cells, earlier), []);
}
