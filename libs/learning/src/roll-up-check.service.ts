import { isDeepStrictEqual } from 'node:util';
import type { RollUpState } from '@cairn/domain';
import type { ReadTx } from '@cairn/platform';
import { ADDING_UP, CHECKED_CELLS, STORED_PERIODS, STORED_SITES, type MeasureRow, type PeriodRollUp, type SharedRow, type SiteRollUp } from './learning.page.js';
import { applied, changesOf, isEmpty, type Changes } from './roll-up-changes.type.js';
import { directoryOf, ownerKey, planFold, rebuilt, storedState, type Directory, type Plan } from './roll-up-plan.service.js';
import { MOMENT, STANDING, WAITING_CHANGES, type ChangeRow, type StandingRow } from './roll-up-state.page.js';
import { canonical, named, rolledUp } from './roll-up.type.js';

const TRIES = 3;

/** A measure as it stood at one moment. `plan`: what the waiting changes lead to. */
interface Found {
  measure: MeasureRow; directory: Directory; cells: SharedRow[]; standing: StandingRow; waiting: ChangeRow[]; plan: Plan | null;
  kept: RollUpState; sites: SiteRollUp[]; periods: PeriodRollUp[];
}

/**
 * Where a measure differs from a rebuild, in words without numbers. Changes that wait for the job are no faults: what is kept must
 * be right with them in; of what is shown, the places that they touch and the summary follow when they are folded. Nothing is said of a measure
 * that is about to be built anew, nor of one that changes all the time.
 */
export async function differencesOf(tx: ReadTx, measure: MeasureRow): Promise<string[]> {
  await tx.page(ADDING_UP);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await tx.page(MOMENT, [measure.id]);
    const found = await read(tx, measure);
    if (isDeepStrictEqual(before, await tx.page(MOMENT, [measure.id]))) return judged(found);
  }
  return [];
}

async function read(tx: ReadTx, measure: MeasureRow): Promise<Found> {
  const [standing] = await tx.page(STANDING, [measure.id]) as [StandingRow];
  const directory = await directoryOf(tx);
  const waiting = await tx.page(WAITING_CHANGES, [measure.id]);
  return {
    measure, directory, standing, waiting, plan: waiting.length > 0 ? await planFold(tx, measure, directory, waiting, standing) : null,
    cells: named(await tx.page(CHECKED_CELLS, [measure.id]), directory), kept: await storedState(tx, measure.id),
    sites: await tx.page(STORED_SITES, [measure.id]), periods: await tx.page(STORED_PERIODS, [measure.id]),
  };
}

function judged({ measure, directory, cells, standing, waiting, plan, kept, sites, periods }: Found): string[] {
  if (waiting.length > 0 && !plan) return [];
  const wanted = rolledUp(cells, measure);
  const settled = !plan || Object.values(plan.kept).every((changes: Changes<unknown>) => isEmpty(changes));
  const touched = new Set(settled ? [] : waiting.flatMap(({ siteId, periodStart }) => [siteId, periodStart]));
  const say = <Row extends object>(table: string, should: readonly Row[], is: readonly Row[], keyOf: (row: Row) => string): string[] => {
    const { write, remove } = changesOf(should, is, keyOf);
    return [
      ...write.filter((row) => !touched.has(keyOf(row))).map((row) => `${table} ${measure.id} ${keyOf(row)}: differs from a rebuild`),
      ...remove.filter((row) => !touched.has(keyOf(row))).map((row) => `${table} ${measure.id} ${keyOf(row)}: should not be there`),
    ];
  };
  return [
    ...(standing.folds === null ? [] : ofKept(rebuilt(measure, directory, cells), kept, plan, measure.id)),
    ...say('rollup_site', wanted.sites, sites, ({ siteId }) => siteId),
    ...say('rollup_period', wanted.periods, periods, ({ periodStart }) => periodStart),
    ...(settled && canonical(standing.summary) !== canonical(wanted.summary) ? [`rollup_summary ${measure.id}: differs from a rebuild`] : []),
  ];
}

function ofKept(should: RollUpState, kept: RollUpState, plan: Plan | null, measureId: string): string[] {
  const say = <Row extends object>(table: string, wanted: readonly Row[], stored: readonly Row[], changes: Changes<Row> | undefined, keyOf: (row: Row) => string): string[] => {
    const { write, remove } = changesOf(wanted, changes ? applied(stored, changes, keyOf) : stored, keyOf);
    return [...write.map((row) => `${table} ${measureId} ${keyOf(row)}: differs from a rebuild`), ...remove.map((row) => `${table} ${measureId} ${keyOf(row)}: should not be there`)];
  };
  return [
    ...say('rollup_series', should.series, kept.series, plan?.kept.series, ({ seriesId }) => seriesId),
    ...say('rollup_sum', should.periods, kept.periods, plan?.kept.sums, ({ periodStart }) => periodStart),
    ...say('rollup_owner', should.owners, kept.owners, plan?.kept.owners, ownerKey),
  ];
}
