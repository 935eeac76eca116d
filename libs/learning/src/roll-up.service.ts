import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { pooledOf, spreadOf, streamName, summaryOf, Visibility, type RollUpSummary, type SeriesState, type Spread } from '@cairn/domain';
import type { ReadTx, WriteTx } from '@cairn/platform';
import { ADDING_UP, MEASURES, PERIOD_CELLS, REMOVE_SUMMARY, ROLLED_UP, SHARED_CELLS, WRITE_SUMMARY, type MeasureRow } from './learning.page.js';
import { isEmpty } from './roll-up-changes.type.js';
import { differencesOf } from './roll-up-check.service.js';
import { directoryOf, planFold, planRebuild, type Directory, type Plan } from './roll-up-plan.service.js';
import { LOCK, SHOWN_PERIODS, STANDING, TAKE_CHANGES, type StandingRow } from './roll-up-state.page.js';
import { writePlan } from './roll-up-writing.service.js';
import { named } from './roll-up.type.js';

/**
 * Keeps the roll-ups of a network, as cairn_system; nothing is written and nobody is told when nothing changed. What a release
 * changed is noted beside it, in its transaction; a roll-up takes these notes and folds them in, once, under the lock of the measure.
 */
@Injectable()
export class RollUpService {
  /** Rolls a measure up, under its lock. `anew`: from all its cells, whatever was noted. Whether anything that is shown is different now. */
  async refresh(tx: WriteTx, measureId: string, { anew = false } = {}): Promise<boolean> {
    await tx.page(LOCK, [measureId]);
    const [measure] = await tx.page(MEASURES, [measureId]);
    if (!measure) return false;
    const directory = await directoryOf(tx);
    const [standing] = await tx.page(STANDING, [measureId]) as [StandingRow];
    const waiting = await tx.page(TAKE_CHANGES, [measureId]);
    const folded = anew ? null : await planFold(tx, measure, directory, waiting, standing);
    const plan = folded ?? await this.rebuild(tx, measure, directory);
    await writePlan(tx, measureId, plan);
    const shown = await this.writeSummary(tx, measure, { plan, directory, stored: standing.summary, took: waiting.length > 0 || !folded });
    if (shown) tx.record(streamName('learning', tx.networkId), 'learning.updated', { networkId: tx.networkId, ...(isShared(measure.visibility) ? { measureId } : {}) });
    return shown;
  }

  /** Rolls up every measure that may have a summary: the directory has changed. */
  async refreshAll(tx: WriteTx): Promise<void> {
    for (const { id } of await tx.page(ROLLED_UP)) await this.refresh(tx, id);
  }

  /** What a rebuild from the released cells would change, in words; empty when the stored rows, with what waits to be folded, are right. */
  check(tx: ReadTx, measure: MeasureRow): Promise<string[]> {
    return differencesOf(tx, measure);
  }

  private async rebuild(tx: WriteTx, measure: MeasureRow, directory: Directory): Promise<Plan> {
    await tx.page(ADDING_UP);
    return planRebuild(tx, measure, directory, named(await tx.page(SHARED_CELLS, [measure.id]), directory));
  }

  /** Writes the summary when it differs, and counts what was folded. Whether anything that is shown differs. */
  private async writeSummary(tx: WriteTx, measure: MeasureRow, { plan, directory, stored, took }: Telling & { took: boolean }): Promise<boolean> {
    const summary = await this.summary(tx, measure, { plan, directory, stored });
    const shown = !isEmpty(plan.sites) || !isEmpty(plan.periods) || !isDeepStrictEqual(stored, summary);
    if (summary && (shown || took)) await tx.page(WRITE_SUMMARY, [tx.networkId, measure.id, JSON.stringify(summary), shown]);
    if (stored && !summary) await tx.page(REMOVE_SUMMARY, [measure.id]);
    return shown;
  }

  /** The summary from what is kept: all series, three periods, and the cells of one if any of them is another one now. */
  private async summary(tx: ReadTx, measure: MeasureRow, { plan, directory, stored }: Telling): Promise<RollUpSummary | null> {
    const speaking = plan.series.flatMap((state) => (state.speaks ? [{ ...state, siteName: directory.get(state.siteId)?.siteName ?? '' }] : []));
    const { first, latest, spread } = Object.fromEntries((await tx.page(SHOWN_PERIODS, [measure.id])).map(({ part, ...period }) => [part, period]));
    const same = spread && stored?.spread?.periodStart === spread.periodStart && plan.touched !== null && !plan.touched.has(spread.periodStart);
    return summaryOf({ speaking, first: first ? pooledOf(first, measure) : null, latest: latest ? pooledOf(latest, measure) : null, spread: same ? stored.spread : await this.spread(tx, measure, speaking, spread?.periodStart, directory) },
      { ...measure, districtsInDirectory: measure.districts });
  }

  // Read now, not when the changes were: it may have lost what makes a spread, and then it is none until that is folded in.
  private async spread(tx: ReadTx, measure: MeasureRow, speaking: readonly SeriesState[], period: string | undefined, directory: Directory): Promise<Spread | null> {
    if (period === undefined) return null;
    const speakers = new Set(speaking.map(({ seriesId }) => seriesId));
    return spreadOf(named(await tx.page(PERIOD_CELLS, [measure.id, period]), directory).filter(({ seriesId }) => speakers.has(seriesId)), measure.per);
  }
}

/** What a summary is told from: what was planned, the directory, and the summary until now. */
interface Telling { plan: Plan; directory: Directory; stored: RollUpSummary | null }

const isShared = (visibility: Visibility): boolean => visibility === Visibility.NETWORK || visibility === Visibility.PUBLIC;
