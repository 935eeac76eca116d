import { Injectable } from '@nestjs/common';
import { Visibility, audienceOf, streamName, suppress, type OwnedCell, type ReleasedCell } from '@cairn/domain';
import type { ReadTx, WriteTx } from '@cairn/platform';
import { districtFamily } from './import-check.service.js';
import { FAMILIES, FAMILIES_OF_SITES, FAMILY_SERIES, MEASURES_OF_SITE, MEASURES_WITH_SERIES, MINIMUM_CELL, OWNED_POINTS, RELEASED_POINTS, REMOVE_RELEASED, STALE_SERIES, TAKE_RELEASE, TOUCHED_CELLS, WRITE_RELEASED, type CellRow, type FamilySeriesRow, type ReleasedMeasure, type ReleasedRow } from './release.page.js';
import { idsForEvent } from './series-changed.service.js';

const FAMILIES_AT_ONCE = 200;

/** Families of sites with the periods to look at; null means all of them. */
interface Touched { families: string[]; periods: string[] | null }

/** One difference between what is released and what should be. */
interface Difference { row: ReleasedRow; before: ReleasedRow | null; after: ReleasedRow | null }

/**
 * Turns owners' points into released points: statuses and small cells by the domain, owner and visibility from the
 * series. It is the only writer of `released_point`, as cairn_system.
 *
 * Families that add up: the schools of a district and the district itself, within one owner, measure and period. Periods
 * of a series are no family, because no total over periods is published anywhere.
 */
@Injectable()
export class ReleaseService {
  /** Releases what an import touched, and every series of the measure whose owner or visibility has moved on. */
  async release(tx: WriteTx, measureId: string, importId: string | null): Promise<void> {
    const shared = await this.compute(tx, measureId, importId);
    if (shared.length > 0) tx.record(streamName('measure', measureId), 'release.published', { measureId, ...idsForEvent(shared) });
  }

  /** Releases every series about a site, and about its schools, whose owner or visibility has moved on. */
  async releaseSite(tx: WriteTx, siteId: string): Promise<void> {
    await this.publish(tx, await tx.page(MEASURES_OF_SITE, [siteId]), (id) => this.compute(tx, id, null));
  }

  /** Releases all points of the network again: what may be shown has changed. */
  async releaseAll(tx: WriteTx): Promise<void> {
    await this.publish(tx, await tx.page(MEASURES_WITH_SERIES), async (id) => this.compute(tx, id, null, (await tx.page(FAMILIES, [id])).map((row) => row.familyId)));
  }

  private async publish(tx: WriteTx, measures: readonly ReleasedMeasure[], compute: (measureId: string) => Promise<string[]>): Promise<void> {
    const published = [];
    // In the order of ids, as every job locks measures.
    for (const measure of measures) {
      const shared = await compute(measure.id);
      if (shared.length > 0) published.push({ measure, payload: { measureId: measure.id, ...idsForEvent(shared) } });
    }
    // A transaction may write to three streams: many measures are told on the network's summary, which every member reads, and those that it does not see to their owner.
    for (const { measure, payload } of published) {
      tx.record(published.length > 3 ? audienceOf(tx.networkId, measure) : streamName('measure', measure.id), 'release.published', payload);
    }
  }

  private async compute(tx: WriteTx, measureId: string, importId: string | null, whole: string[] = []): Promise<string[]> {
    const [taken] = await tx.page(TAKE_RELEASE, [tx.networkId, measureId]);
    // Read after the lock: what another release committed meanwhile is seen.
    const stale = await tx.page(STALE_SERIES, [measureId]);
    const touched = importId ? await tx.page(TOUCHED_CELLS, [importId]) : [];
    const minimum = await this.minimum(tx);
    const shared = new Set<string>();
    const work: Touched[] = whole.length > 0 ? [{ families: whole, periods: null }] : [];
    if (stale.length > 0) work.push({ families: await familiesOf(tx, stale.map((row) => row.siteId)), periods: null });
    if (touched.length > 0) work.push({ families: await familiesOf(tx, touched.map((row) => row.siteId)), periods: [...new Set(touched.map((row) => row.periodStart))].sort() });
    for (const { families, periods } of work) {
      for (let start = 0; start < families.length; start += FAMILIES_AT_ONCE) {
        const differences = await this.differences(tx, measureId, families.slice(start, start + FAMILIES_AT_ONCE), periods, minimum);
        await this.write(tx, measureId, taken?.release ?? '1', differences);
        for (const { row, before, after } of differences) {
          if (seen(before) || seen(after)) shared.add(row.seriesId);
        }
      }
    }
    return [...shared].sort();
  }

  /** What would change if the whole measure were released again; empty when everything is as it should be. */
  async check(tx: ReadTx, measureId: string): Promise<string[]> {
    const minimum = await this.minimum(tx);
    const families = (await tx.page(FAMILIES, [measureId])).map((row) => row.familyId);
    const words: string[] = [];
    for (let start = 0; start < families.length; start += FAMILIES_AT_ONCE) {
      for (const { row, before, after } of await this.differences(tx, measureId, families.slice(start, start + FAMILIES_AT_ONCE), null, minimum)) {
        const should = inWords(before) === inWords(after) ? 'the same with other numbers or another owner' : inWords(after);
        words.push(`released_point ${row.seriesId} ${row.periodStart}: is ${inWords(before)}, should be ${should}`);
      }
    }
    return words;
  }

  private async minimum(tx: ReadTx): Promise<number> {
    const [network] = await tx.page(MINIMUM_CELL);
    if (!network) throw new Error('The network of this job does not exist.');
    return network.minimumCell;
  }

  private async differences(tx: ReadTx, measureId: string, families: string[], periods: string[] | null, minimum: number): Promise<Difference[]> {
    const series = await tx.page(FAMILY_SERIES, [measureId, families]);
    const ids = series.map((row) => row.seriesId);
    const owned = await tx.page(OWNED_POINTS, [ids, periods]);
    const released = new Map((await tx.page(RELEASED_POINTS, [ids, periods])).map((row) => [keyOf(row), row]));
    const found: Difference[] = [];
    for (const group of groupsOf(series, owned)) {
      for (const after of releasedOf(group, minimum)) {
        const before = released.get(keyOf(after)) ?? null;
        released.delete(keyOf(after));
        if (!before || differ(before, after)) found.push({ row: after, before, after });
      }
    }
    for (const before of released.values()) found.push({ row: before, before, after: null });
    return found;
  }

  private async write(tx: WriteTx, measureId: string, release: string, differences: readonly Difference[]): Promise<void> {
    const rows = differences.flatMap(({ after }) => (after ? [after] : []));
    const gone = differences.filter(({ after }) => after === null).map(({ row }) => row);
    const column = <K extends keyof ReleasedRow>(of: readonly ReleasedRow[], name: K): ReleasedRow[K][] => of.map((row) => row[name]);
    if (rows.length > 0) {
      await tx.page(WRITE_RELEASED, [tx.networkId, measureId, release, column(rows, 'seriesId'), column(rows, 'siteId'), column(rows, 'ownerId'), column(rows, 'visibility'),
        column(rows, 'periodStart'), column(rows, 'grain'), column(rows, 'status'), column(rows, 'numerator'), column(rows, 'denominator'), column(rows, 'value')]);
    }
    if (gone.length > 0) await tx.page(REMOVE_RELEASED, [column(gone, 'seriesId'), column(gone, 'periodStart')]);
  }
}

async function familiesOf(tx: ReadTx, siteIds: readonly string[]): Promise<string[]> {
  const rows = await tx.page(FAMILIES_OF_SITES, [[...new Set(siteIds)]]);
  return rows.map((row) => row.familyId);
}

interface OwnedRow extends CellRow, FamilySeriesRow {}

/** The points that may add up: of one family, owner and period. */
function groupsOf(series: readonly FamilySeriesRow[], points: readonly CellRow[]): OwnedRow[][] {
  const bySeries = new Map(series.map((row) => [row.seriesId, row]));
  const groups = new Map<string, OwnedRow[]>();
  for (const point of points) {
    const about = bySeries.get(point.seriesId);
    if (!about) continue;
    const key = `${about.familyId} ${about.ownerId} ${point.periodStart}`;
    const group = groups.get(key);
    if (group) group.push({ ...about, ...point });
    else groups.set(key, [{ ...about, ...point }]);
  }
  return [...groups.values()];
}

function releasedOf(group: readonly OwnedRow[], minimum: number): ReleasedRow[] {
  const cells: OwnedCell[] = group.map((row) => ({ id: row.seriesId, status: row.status, numerator: amount(row.numerator), denominator: amount(row.denominator), value: amount(row.value) }));
  const families = group.length > 1 ? [districtFamily(group.map((row) => ({ id: row.seriesId, kind: row.kind })))] : [];
  const released = suppress(cells, families, minimum);
  return group.map((row) => {
    const cell = released.get(row.seriesId) as ReleasedCell;
    const { seriesId, siteId, ownerId, visibility, periodStart, grain } = row;
    return { seriesId, siteId, ownerId, visibility, periodStart, grain, ...amountsOf(row, cell) };
  });
}

// A released cell keeps the owner's exact amounts; the share of a proportion is computed where it is read.
function amountsOf(row: OwnedRow, cell: ReleasedCell): Pick<ReleasedRow, 'status' | 'numerator' | 'denominator' | 'value'> {
  if (cell.status !== 'REPORTED') return { status: cell.status, numerator: null, denominator: null, value: null };
  return { status: cell.status, numerator: row.numerator, denominator: row.denominator, value: row.value };
}

function differ(a: ReleasedRow, b: ReleasedRow): boolean {
  return a.status !== b.status || a.numerator !== b.numerator || a.denominator !== b.denominator || a.value !== b.value
    || a.grain !== b.grain || a.ownerId !== b.ownerId || a.visibility !== b.visibility;
}

function keyOf(row: { seriesId: string; periodStart: string }): string {
  return `${row.seriesId} ${row.periodStart}`;
}

function amount(text: string | null): number | null {
  return text === null ? null : Number(text);
}

function seen(row: ReleasedRow | null): boolean {
  return row?.visibility === Visibility.NETWORK || row?.visibility === Visibility.PUBLIC;
}

// Statuses alone: a difference must not carry a number out of its walls.
function inWords(row: ReleasedRow | null): string {
  return row ? `${row.status} for ${row.visibility}` : 'absent';
}
