import type { OwnerState, PeriodState, SeriesState } from '@cairn/domain';
import type { WriteTx } from '@cairn/platform';
import { REMOVE_PERIODS, REMOVE_SITES, WRITE_PERIODS, WRITE_SITES, type PeriodRollUp, type SiteRollUp } from './learning.page.js';
import type { Changes } from './roll-up-changes.type.js';
import type { Plan } from './roll-up-plan.service.js';
import { REMOVE_OWNERS, REMOVE_SERIES, REMOVE_SUMS, WRITE_OWNERS, WRITE_SERIES, WRITE_SUMS } from './roll-up-state.page.js';

/** Writes what differs, and nothing else. */
export async function writePlan(tx: WriteTx, measureId: string, { kept, sites, periods }: Plan): Promise<void> {
  await writeSeries(tx, measureId, kept.series);
  await writeSums(tx, measureId, kept.sums);
  await writeOwners(tx, measureId, kept.owners);
  await writeSites(tx, measureId, sites);
  await writePeriods(tx, measureId, periods);
}

async function writeSeries(tx: WriteTx, measureId: string, { write, remove }: Changes<SeriesState>): Promise<void> {
  const of = columnsOf(write);
  if (write.length > 0) {
    await tx.page(WRITE_SERIES, [tx.networkId, measureId, of('seriesId'), of('siteId'), of('ownerId'), of('speaks'), of('cells'), of('valued'), of('counted'),
      ...ends(of('first')), ...ends(of('latest'))]);
  }
  if (remove.length > 0) await tx.page(REMOVE_SERIES, [measureId, remove.map(({ seriesId }) => seriesId)]);
}

function ends(list: readonly SeriesState['first'][]): unknown[][] {
  return [list.map((end) => end?.periodStart ?? null), list.map((end) => end?.grain ?? null), list.map((end) => end?.value ?? null)];
}

async function writeSums(tx: WriteTx, measureId: string, { write, remove }: Changes<PeriodState>): Promise<void> {
  const of = columnsOf(write);
  if (write.length > 0) {
    await tx.page(WRITE_SUMS, [tx.networkId, measureId, of('periodStart'), of('grains').map((grains) => `{${grains.join()}}`), of('cells'), of('counted'), of('used'), of('valued'),
      of('numerator'), of('denominator'), of('owners'), of('valuedOwners'), of('shown'), of('spreads')]);
  }
  if (remove.length > 0) await tx.page(REMOVE_SUMS, [measureId, remove.map(({ periodStart }) => periodStart)]);
}

async function writeOwners(tx: WriteTx, measureId: string, { write, remove }: Changes<OwnerState>): Promise<void> {
  const of = columnsOf(write);
  if (write.length > 0) await tx.page(WRITE_OWNERS, [tx.networkId, measureId, of('periodStart'), of('ownerId'), of('used'), of('valued')]);
  if (remove.length > 0) await tx.page(REMOVE_OWNERS, [measureId, remove.map(({ periodStart }) => periodStart), remove.map(({ ownerId }) => ownerId)]);
}

async function writeSites(tx: WriteTx, measureId: string, { write, remove }: Changes<SiteRollUp>): Promise<void> {
  const of = columnsOf(write);
  if (write.length > 0) {
    await tx.page(WRITE_SITES, [tx.networkId, measureId, of('siteId'), of('seriesId'), of('ownerId'), of('firstPeriod'), of('firstValue'), of('latestPeriod'), of('latestValue'), of('points'), of('leftOut')]);
  }
  if (remove.length > 0) await tx.page(REMOVE_SITES, [measureId, remove.map(({ siteId }) => siteId)]);
}

async function writePeriods(tx: WriteTx, measureId: string, { write, remove }: Changes<PeriodRollUp>): Promise<void> {
  const of = columnsOf(write);
  if (write.length > 0) await tx.page(WRITE_PERIODS, [tx.networkId, measureId, of('periodStart'), of('grain'), of('numerator'), of('denominator'), of('districts'), of('leftOut')]);
  if (remove.length > 0) await tx.page(REMOVE_PERIODS, [measureId, remove.map(({ periodStart }) => periodStart)]);
}

function columnsOf<Row>(rows: readonly Row[]): <K extends keyof Row>(name: K) => Row[K][] {
  return (name) => rows.map((row) => row[name]);
}
