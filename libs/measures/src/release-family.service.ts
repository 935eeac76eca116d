import { cellOf, suppressFamily, type EarlierCell, type FamilyCell, type MeasureType, type ReleasedCell } from '@cairn/domain';
import type { BeforeRow, CellRow, FamilySeriesRow, ReleasedRow } from './release.page.js';

/** The rows of one family, in all periods that hang together: what owners hold, what is released, and what was. */
export interface FamilyRows { owned: CellRow[]; released: ReleasedRow[]; before: BeforeRow[] }

/** One cell: what is released, what should be, and what is to be remembered of it. */
export interface Difference { row: CellRow; before: ReleasedRow | null; after: ReleasedRow | null; differs: boolean; ends: boolean; remembered: BeforeRow[] }

/** The rows by family, and by period unless some series of the family holds periods of several lengths: those add up too. */
export function familiesOf(series: ReadonlyMap<string, FamilySeriesRow>, mixed: ReadonlySet<string>, rows: FamilyRows): FamilyRows[] {
  const groups = new Map<string, FamilyRows>();
  const mixedFamilies = new Set([...mixed].map((id) => series.get(id)?.familyId));
  const groupOf = ({ seriesId, periodStart }: { seriesId: string; periodStart: string }): FamilyRows => {
    const family = series.get(seriesId)?.familyId ?? seriesId;
    const key = mixedFamilies.has(family) ? family : `${family} ${periodStart}`;
    const group = groups.get(key) ?? { owned: [], released: [], before: [] };
    groups.set(key, group);
    return group;
  };
  for (const row of rows.owned) groupOf(row).owned.push(row);
  for (const row of rows.released) groupOf(row).released.push(row);
  for (const row of rows.before) groupOf(row).before.push(row);
  return [...groups.values()];
}

/** Everything about one family that is not as it should be. @param release the number of this release */
export function differencesOf(rows: FamilyRows, series: ReadonlyMap<string, FamilySeriesRow>, rules: { type: MeasureType; minimum: number }, release: string): Difference[] {
  const placed = <Row extends CellRow | BeforeRow>(row: Row): FamilyCell => placedCell(row, series.get(row.seriesId) as FamilySeriesRow, rules.type);
  const hidden = new Map(rows.before.filter((row) => row.untilRelease === null).map((row) => [keyOf(row), row]));
  const earlier: EarlierCell[] = [
    ...rows.before.map((row) => ({ ...placed(row), from: Number(row.fromRelease), until: row.untilRelease === null ? null : Number(row.untilRelease), seen: row.seen })),
    // What is hidden, and not by us: its source kept it to itself.
    ...rows.released.filter((row) => row.status === 'REPORTED' || row.status === 'NO_DENOMINATOR' || (row.status === 'SUPPRESSED' && !hidden.has(keyOf(row))))
      .map((row) => ({ ...placed(row), from: Number(row.release), until: null, seen: row.status !== 'SUPPRESSED' })),
  ];
  const should = suppressFamily(rows.owned.map(placed), earlier, rules.minimum);
  const released = new Map(rows.released.map((row) => [keyOf(row), row]));
  const found = rows.owned.map((row) => {
    const before = released.get(keyOf(row)) ?? null;
    released.delete(keyOf(row));
    const after = releasedRow(row, series.get(row.seriesId) as FamilySeriesRow, should.get(keyOf(row)) as ReleasedCell, before, release);
    return difference(row, before, after, hidden.get(keyOf(row)) ?? null, release);
  });
  for (const before of released.values()) found.push(difference(before, before, null, hidden.get(keyOf(before)) ?? null, release));
  return found.filter(({ differs, ends, remembered }) => differs || ends || remembered.length > 0);
}

/** The name of a cell. */
export function keyOf(row: { seriesId: string; periodStart: string }): string {
  return `${row.seriesId} ${row.periodStart}`;
}

function placedCell(row: CellRow | BeforeRow, { siteId, kind, stratum, ownerId }: FamilySeriesRow, type: MeasureType): FamilyCell {
  const { periodStart, grain, status } = row;
  const cell = cellOf(type, { id: keyOf(row), status, numerator: amount(row.numerator), denominator: amount(row.denominator), value: amount(row.value) });
  return { ...cell, siteId, kind, stratum, periodStart, grain, ownerId };
}

// A released cell keeps the owner's exact amounts; the share of a proportion is computed where it is read.
function releasedRow(row: CellRow, about: FamilySeriesRow, cell: ReleasedCell, before: ReleasedRow | null, release: string): ReleasedRow {
  const { seriesId, periodStart, grain } = row;
  const { siteId, ownerId, visibility, stratum } = about;
  const shown = cell.status === 'REPORTED' ? row : { numerator: null, denominator: null, value: null, spread: null };
  const after = { seriesId, siteId, ownerId, visibility, stratum, periodStart, grain, status: cell.status, numerator: shown.numerator, denominator: shown.denominator, value: shown.value, spread: shown.spread };
  return { ...after, release: before && sameNumbers(before, after) ? before.release : release };
}

/** What changes about a cell, with what is remembered: numbers that readers saw, and numbers that are hidden from them now. */
function difference(row: CellRow, before: ReleasedRow | null, after: ReleasedRow | null, hidden: BeforeRow | null, release: string): Difference {
  const differs = before === null || after === null || !sameNumbers(before, after) || before.ownerId !== after.ownerId || before.visibility !== after.visibility || before.stratum !== after.stratum;
  const remembered: BeforeRow[] = [];
  // That there was nobody is a number as well: none.
  const wasShown = before?.status === 'REPORTED' || before?.status === 'NO_DENOMINATOR';
  const bySource = before?.status === 'SUPPRESSED' && hidden === null;
  const isHidden = after?.status === 'SUPPRESSED' && (row.status === 'REPORTED' || row.status === 'NO_DENOMINATOR');
  const ends = hidden !== null && (!isHidden || !sameNumbers(hidden, row));
  if (before && (wasShown || (bySource && isHidden)) && !(after && sameNumbers(before, after))) remembered.push(beforeRow(before, before.release, release, wasShown));
  if (isHidden && (hidden === null || ends)) remembered.push(beforeRow(row, release, null, false));
  return { row, before, after, differs, ends, remembered };
}

function beforeRow({ seriesId, periodStart, grain, status, numerator, denominator, value }: CellRow, fromRelease: string, untilRelease: string | null, seen: boolean): BeforeRow {
  return { seriesId, periodStart, fromRelease, untilRelease, grain, status, numerator, denominator, value, seen };
}

function sameNumbers(a: CellRow | BeforeRow, b: CellRow | BeforeRow): boolean {
  const spread = (row: CellRow | BeforeRow): string | null => ('spread' in row ? row.spread : null);
  return a.status === b.status && a.grain === b.grain && a.numerator === b.numerator && a.denominator === b.denominator && a.value === b.value
    && (!('spread' in a && 'spread' in b) || spread(a) === spread(b));
}

function amount(text: string | null): number | null {
  return text === null ? null : Number(text);
}
