import { type CellChange, foldRollUp, type FoldedRollUp, grainOf, NO_STATE, type OwnerState, type PeriodState, pooledOf, type RollUpState, type SeriesEnd, type SeriesState, valueOf, withholds } from '@cairn/domain';
import type { ReadTx } from '@cairn/platform';
import { DISTRICTS, PERIODS_OF, SITES_OF, STORED_PERIODS, STORED_SITES, type DistrictRow, type MeasureRow, type PeriodRollUp, type SharedRow, type SiteRollUp } from './learning.page.js';
import { changesOf, type Changes } from './roll-up-changes.type.js';
import { OWNERS_OF, SERIES_ENDS, STORED_OWNERS, STORED_SERIES, STORED_SUMS, SUMS_OF, type ChangeRow, type EndRow, type SeriesRow, type StandingRow } from './roll-up-state.page.js';

/** The districts of a network by their ids. */
export type Directory = ReadonlyMap<string, DistrictRow>;

/** What is to be written so that changes are in: into what is kept, and into what is shown. */
export interface Plan {
  /** All series as they are then. */
  series: SeriesState[];
  kept: { series: Changes<SeriesState>; sums: Changes<PeriodState>; owners: Changes<OwnerState> };
  sites: Changes<SiteRollUp>;
  periods: Changes<PeriodRollUp>;
  /** The periods of whose cells any is another one now; null means all. */
  touched: ReadonlySet<string> | null;
}

/** Reads the directory. */
export async function directoryOf(tx: ReadTx): Promise<Directory> {
  return new Map((await tx.page(DISTRICTS)).map((row) => [row.siteId, row]));
}

/**
 * What follows from changes, read by what they touch; null when the measure has to be built from all its cells: nothing is
 * kept yet, it was noted that everything changed, another series speaks for a district, or all figures begin or cease to be withheld.
 */
export async function planFold(tx: ReadTx, measure: MeasureRow, directory: Directory, waiting: readonly ChangeRow[], standing: StandingRow): Promise<Plan | null> {
  if (standing.folds === null || waiting.some(({ seriesId }) => seriesId === null)) return null;
  const changes = waiting.map(changeOf);
  const touched = [...new Set(changes.map(({ periodStart }) => periodStart))];
  const pairs = [...new Map(changes.flatMap(({ periodStart, before, after }) => [before, after].flatMap((cell) => (cell ? [[`${periodStart} ${cell.ownerId}`, { periodStart, ownerId: cell.ownerId }] as const] : [])))).values()];
  const known = {
    series: (await tx.page(STORED_SERIES, [measure.id])).map(seriesOf),
    periods: touched.length > 0 ? await tx.page(SUMS_OF, [measure.id, touched]) : [],
    owners: pairs.length > 0 ? await tx.page(OWNERS_OF, [measure.id, pairs.map(({ periodStart }) => periodStart), pairs.map(({ ownerId }) => ownerId), tx.networkId]) : [],
  };
  const folded = foldRollUp(known, changes, contextOf(measure, directory));
  if (!folded || withholds(folded.series) !== (standing.summary?.withheld ?? false)) return null;
  await lookUpEnds(tx, measure, folded);
  const periods = [...folded.periods.map(({ periodStart }) => periodStart), ...folded.gonePeriods];
  const kept = keptOf(known, folded);
  // Of what is shown, only what follows from what is kept: the sites whose series are different, and the periods whose sums are.
  const sites = new Set([...kept.series.write, ...kept.series.remove].map(({ siteId }) => siteId));
  return {
    series: folded.series, kept, touched: new Set(touched),
    sites: changesOf(sitesOf(folded.series).filter(({ siteId }) => sites.has(siteId)), sites.size > 0 ? await tx.page(SITES_OF, [measure.id, [...sites]]) : [], ({ siteId }) => siteId),
    periods: changesOf(periodsOf(measure, folded), periods.length > 0 ? await tx.page(PERIODS_OF, [measure.id, periods]) : [], ({ periodStart }) => periodStart),
  };
}

/** What differs from a measure that is built from all its shared cells. */
export async function planRebuild(tx: ReadTx, measure: MeasureRow, directory: Directory, cells: readonly SharedRow[]): Promise<Plan> {
  const folded = rebuilt(measure, directory, cells);
  const known = await storedState(tx, measure.id);
  return {
    series: folded.series, kept: keptOf(known, { ...folded, ...gone(known, folded) }), touched: null,
    sites: changesOf(sitesOf(folded.series), await tx.page(STORED_SITES, [measure.id]), ({ siteId }) => siteId),
    periods: changesOf(periodsOf(measure, folded), await tx.page(STORED_PERIODS, [measure.id]), ({ periodStart }) => periodStart),
  };
}

/** Everything that is kept of a measure. */
export async function storedState(tx: ReadTx, measureId: string): Promise<RollUpState> {
  return { series: (await tx.page(STORED_SERIES, [measureId])).map(seriesOf), periods: await tx.page(STORED_SUMS, [measureId]), owners: await tx.page(STORED_OWNERS, [measureId]) };
}

/** What would be kept of a measure with these shared cells. */
export function rebuilt(measure: MeasureRow, directory: Directory, cells: readonly SharedRow[]): FoldedRollUp {
  const changes = cells.map(({ seriesId, siteId, periodStart, ownerId, grain, numerator, denominator, value }): CellChange => ({ seriesId, siteId, periodStart, before: null, after: { ownerId, grain, numerator, denominator, value } }));
  const folded = foldRollUp(NO_STATE, changes, contextOf(measure, directory));
  if (!folded) throw new Error('The cells of a measure do not add up.');
  return folded;
}

function gone(known: RollUpState, folded: FoldedRollUp): Pick<FoldedRollUp, 'gonePeriods' | 'goneOwners'> {
  const [periods, owners] = [new Set(folded.periods.map(({ periodStart }) => periodStart)), new Set(folded.owners.map(ownerKey))];
  return { gonePeriods: known.periods.flatMap(({ periodStart }) => (periods.has(periodStart) ? [] : [periodStart])), goneOwners: known.owners.filter((row) => !owners.has(ownerKey(row))) };
}

function keptOf(known: RollUpState, folded: FoldedRollUp): Plan['kept'] {
  const gonePeriods = new Set(folded.gonePeriods);
  return {
    series: changesOf(folded.series, known.series, ({ seriesId }) => seriesId),
    sums: { write: changesOf(folded.periods, known.periods, ({ periodStart }) => periodStart).write, remove: known.periods.filter(({ periodStart }) => gonePeriods.has(periodStart)) },
    owners: { write: changesOf(folded.owners, known.owners, ownerKey).write, remove: folded.goneOwners.map((row) => ({ ...row, used: 0, valued: 0 })) },
  };
}

function periodsOf(measure: MeasureRow, { series, periods }: FoldedRollUp): PeriodRollUp[] {
  const withheld = withholds(series);
  return periods.map((state) => periodOf(state, measure, withheld));
}

function sitesOf(series: readonly SeriesState[]): SiteRollUp[] {
  return series.filter(({ speaks }) => speaks).map(siteOf);
}

/** Tells one organization in one period. */
export function ownerKey({ periodStart, ownerId }: Pick<OwnerState, 'periodStart' | 'ownerId'>): string {
  return `${periodStart} ${ownerId}`;
}

function contextOf({ type, per }: MeasureRow, directory: Directory): Parameters<typeof foldRollUp>[2] {
  return { type, per, organizations: new Map([...directory].map(([id, { siteOrganizationId }]) => [id, siteOrganizationId])) };
}

function changeOf(row: ChangeRow): CellChange {
  return {
    seriesId: row.seriesId ?? '', siteId: row.siteId, periodStart: row.periodStart,
    before: row.ownerBefore === null ? null : { ownerId: row.ownerBefore, grain: row.grainBefore, numerator: row.numeratorBefore, denominator: row.denominatorBefore, value: row.valueBefore },
    after: row.ownerAfter === null ? null : { ownerId: row.ownerAfter, grain: row.grainAfter, numerator: row.numeratorAfter, denominator: row.denominatorAfter, value: row.valueAfter },
  };
}

function seriesOf({ firstPeriod, firstGrain, firstValue, latestPeriod, latestGrain, latestValue, ...row }: SeriesRow): SeriesState {
  return {
    ...row, first: firstPeriod && firstGrain && firstValue !== null ? { periodStart: firstPeriod, grain: firstGrain, value: firstValue } : null,
    latest: latestPeriod && latestGrain && latestValue !== null ? { periodStart: latestPeriod, grain: latestGrain, value: latestValue } : null,
  };
}

async function lookUpEnds(tx: ReadTx, measure: MeasureRow, { series, lost }: FoldedRollUp): Promise<void> {
  if (lost.length === 0) return;
  const found = new Map((await tx.page(SERIES_ENDS, [lost, tx.networkId])).map((row) => [row.seriesId, row]));
  for (const state of series) {
    const row = found.get(state.seriesId);
    if (row) Object.assign(state, { first: endOf(measure, row.firstPeriod, row.firstGrain, row.firstAmounts), latest: endOf(measure, row.latestPeriod, row.latestGrain, row.latestAmounts) });
  }
}

function endOf(measure: MeasureRow, periodStart: string | null, grain: EndRow['firstGrain'], amounts: EndRow['firstAmounts']): SeriesEnd | null {
  return periodStart && grain && amounts ? { periodStart, grain, value: valueOf(amounts, measure) } : null;
}

function siteOf({ siteId, seriesId, ownerId, first, latest, cells, valued }: SeriesState): SiteRollUp {
  return {
    siteId, seriesId, ownerId, firstPeriod: first?.periodStart ?? null, firstValue: first?.value ?? null, latestPeriod: latest?.periodStart ?? null,
    latestValue: latest?.value ?? null, points: valued, leftOut: cells - valued,
  };
}

function periodOf(state: PeriodState, measure: MeasureRow, withheld: boolean): PeriodRollUp {
  const { periodStart, numerator, denominator, districts, leftOut } = pooledOf(state, measure);
  return { periodStart, grain: grainOf(state), numerator: withheld ? null : numerator, denominator: withheld ? null : denominator, districts, leftOut };
}
