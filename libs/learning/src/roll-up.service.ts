import { Injectable } from '@nestjs/common';
import { streamName, Visibility } from '@cairn/domain';
import type { ReadTx, WriteTx } from '@cairn/platform';
import { ADDING_UP, DISTRICTS, LOCK, MEASURES, REMOVE_PERIODS, REMOVE_SITES, REMOVE_SUMMARY, SHARED_CELLS, STORED_PERIODS, STORED_SITES, STORED_SUMMARY, SUMMARIZED, WRITE_PERIODS, WRITE_SITES, WRITE_SUMMARY, type MeasureRow, type PeriodRollUp, type SharedRow, type SiteRollUp } from './learning.page.js';
import { canonical, rolledUp, type MeasureRollUp } from './roll-up.type.js';

/** What differs between the stored rows and the rows that should be: to write, and to remove by key. */
interface Changes<Row> { write: Row[]; remove: string[] }

/** Keeps the roll-ups of a network, as cairn_system; nothing is written and nobody is told when nothing changed. */
@Injectable()
export class RollUpService {
  /** Rolls a measure up again, under its lock, and writes the rows that differ. Whether any did. */
  async refresh(tx: WriteTx, measureId: string): Promise<boolean> {
    await tx.page(LOCK, [measureId]);
    const [measure] = await tx.page(MEASURES, [measureId]);
    if (!measure) return false;
    const { sites, periods, summaryDiffers, wanted } = await this.compare(tx, measure);
    if (!summaryDiffers && isEmpty(sites) && isEmpty(periods)) return false;
    await this.writeSites(tx, measureId, sites);
    await this.writePeriods(tx, measureId, periods);
    if (wanted.summary === null) await tx.page(REMOVE_SUMMARY, [measureId]);
    else if (summaryDiffers) await tx.page(WRITE_SUMMARY, [tx.networkId, measureId, JSON.stringify(wanted.summary)]);
    tx.record(streamName('learning', tx.networkId), 'learning.updated', { networkId: tx.networkId, ...(isShared(measure.visibility) ? { measureId } : {}) });
    return true;
  }

  /** Rolls up every measure that has a summary: the directory has changed. */
  async refreshAll(tx: WriteTx): Promise<void> {
    for (const { id } of await tx.page(SUMMARIZED)) await this.refresh(tx, id);
  }

  /** What a rebuild from the released cells would change, in words; empty when the stored rows are right. */
  async check(tx: ReadTx, measure: MeasureRow): Promise<string[]> {
    const { sites, periods, summaryDiffers } = await this.compare(tx, measure);
    return [
      ...words('rollup_site', measure.id, sites, (row) => row.siteId),
      ...words('rollup_period', measure.id, periods, (row) => row.periodStart),
      ...(summaryDiffers ? [`rollup_summary ${measure.id}: differs from a rebuild`] : []),
    ];
  }

  private async compare(tx: ReadTx, measure: MeasureRow): Promise<{ sites: Changes<SiteRollUp>; periods: Changes<PeriodRollUp>; summaryDiffers: boolean; wanted: MeasureRollUp }> {
    await tx.page(ADDING_UP);
    const wanted = rolledUp(await this.sharedCells(tx, measure.id), measure);
    const sites = changesOf(wanted.sites, await tx.page(STORED_SITES, [measure.id]), (row) => row.siteId);
    const periods = changesOf(wanted.periods, await tx.page(STORED_PERIODS, [measure.id]), (row) => row.periodStart);
    const [stored] = await tx.page(STORED_SUMMARY, [measure.id]);
    return { sites, periods, summaryDiffers: canonical(stored?.summary ?? null) !== canonical(wanted.summary), wanted };
  }

  /** The released cells of districts that the network sees. */
  private async sharedCells(tx: ReadTx, measureId: string): Promise<SharedRow[]> {
    const districts = new Map((await tx.page(DISTRICTS)).map((row) => [row.siteId, row]));
    return (await tx.page(SHARED_CELLS, [measureId])).flatMap((cell) => {
      const district = districts.get(cell.siteId);
      return district ? [{ ...cell, ...district }] : [];
    });
  }

  private async writeSites(tx: WriteTx, measureId: string, { write, remove }: Changes<SiteRollUp>): Promise<void> {
    const column = <K extends keyof SiteRollUp>(name: K): SiteRollUp[K][] => write.map((row) => row[name]);
    if (write.length > 0) {
      await tx.page(WRITE_SITES, [tx.networkId, measureId, column('siteId'), column('seriesId'), column('ownerId'), column('firstPeriod'), column('firstValue'),
        column('latestPeriod'), column('latestValue'), column('points'), column('leftOut')]);
    }
    if (remove.length > 0) await tx.page(REMOVE_SITES, [measureId, remove]);
  }

  private async writePeriods(tx: WriteTx, measureId: string, { write, remove }: Changes<PeriodRollUp>): Promise<void> {
    const column = <K extends keyof PeriodRollUp>(name: K): PeriodRollUp[K][] => write.map((row) => row[name]);
    if (write.length > 0) {
      await tx.page(WRITE_PERIODS, [tx.networkId, measureId, column('periodStart'), column('grain'), column('numerator'), column('denominator'), column('districts'), column('leftOut')]);
    }
    if (remove.length > 0) await tx.page(REMOVE_PERIODS, [measureId, remove]);
  }
}

function changesOf<Row extends object>(wanted: readonly Row[], stored: readonly Row[], keyOf: (row: Row) => string): Changes<Row> {
  const before = new Map(stored.map((row) => [keyOf(row), canonical(row)]));
  const write = wanted.filter((row) => before.get(keyOf(row)) !== canonical(row));
  const kept = new Set(wanted.map(keyOf));
  return { write, remove: stored.map(keyOf).filter((key) => !kept.has(key)) };
}

const isShared = (visibility: Visibility): boolean => visibility === Visibility.NETWORK || visibility === Visibility.PUBLIC;

function isEmpty(changes: Changes<unknown>): boolean {
  return changes.write.length === 0 && changes.remove.length === 0;
}

function words<Row>(table: string, measureId: string, { write, remove }: Changes<Row>, keyOf: (row: Row) => string): string[] {
  return [...write.map((row) => `${table} ${measureId} ${keyOf(row)}: differs from a rebuild`), ...remove.map((key) => `${table} ${measureId} ${key}: should not be there`)];
}
