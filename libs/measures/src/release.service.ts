import { Injectable } from '@nestjs/common';
import { Visibility, audienceOf, streamName } from '@cairn/domain';
import type { ReadTx, WriteTx } from '@cairn/platform';
import { MANY_POINTS } from './import.page.js';
import { TOUCHED_DAYS } from './release-cells.page.js';
import { differencesOf, type Difference } from './release-family.service.js';
import { releasePlain } from './release-plain.service.js';
import { familiesAsked, rowsOf } from './release-reading.service.js';
import { ADD_BEFORE, END_BEFORE, MEASURES_OF_SITE, MEASURES_WITH_SERIES, POINTS_OF_OTHERS, RELEASE_RULES, REMOVE_RELEASED, TAKE_RELEASE, WRITE_RELEASED, type ReleasedMeasure, type ReleasedRow, type ReleaseRules } from './release.page.js';
import { idsForEvent } from './series-changed.service.js';

/**
 * Turns owners' points into released points: statuses and small cells by the domain, owner and visibility from the
 * series. It is the only writer of `released_point`, as cairn_system.
 *
 * What adds up: the groups of a site, the schools of a district, and periods where a series holds several lengths of them,
 * whoever owns the series. What earlier releases showed and hid of the same cells counts as well, and is remembered.
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
    await this.publish(tx, await tx.page(MEASURES_WITH_SERIES), (id) => this.compute(tx, id, null, true));
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

  private async compute(tx: WriteTx, measureId: string, importId: string | null, all = false): Promise<string[]> {
    await tx.page(MANY_POINTS);
    const [taken] = await tx.page(TAKE_RELEASE, [tx.networkId, measureId]);
    // All is read after the lock: what another release committed meanwhile is seen.
    const touched = importId ? await tx.page(TOUCHED_DAYS, [importId]) : [];
    const rules = await this.rules(tx, measureId);
    const release = taken?.release ?? '1';
    const shared = new Set<string>();
    for await (const { found, whole } of familiesAsked(tx, measureId, { series: touched.map((row) => row.seriesId), all })) {
      const plain = !whole && importId ? await releasePlain(tx, found, touched, { measureId, importId, release, rules }) : { left: null, seen: [] };
      for (const id of plain.seen) shared.add(id);
      for await (const some of rowsOf(tx, found, plain.left)) {
        const differences = some.flatMap((family) => differencesOf(family, found.series, rules, release));
        await this.write(tx, measureId, differences);
        await this.remember(tx, release, differences);
        for (const { row, before, after, differs } of differences) if (differs && (seen(before) || seen(after))) shared.add(row.seriesId);
      }
    }
    return [...shared].sort();
  }

  /** What would change if the whole measure were released again; empty when everything is as it should be. */
  async check(tx: ReadTx, measureId: string): Promise<string[]> {
    await tx.page(MANY_POINTS);
    const rules = await this.rules(tx, measureId);
    const words = (await tx.page(POINTS_OF_OTHERS, [measureId])).map(({ seriesId, count }) => `data_point ${seriesId}: ${count} points have another owner than their series`);
    for await (const { found } of familiesAsked(tx, measureId, { series: [], all: true })) {
      for await (const some of rowsOf(tx, found, null)) {
        for (const { row, before, after, differs } of some.flatMap((family) => differencesOf(family, found.series, rules, NEVER))) {
          if (!differs) continue;
          const should = inWords(before) === inWords(after) ? 'the same with other numbers or another owner' : inWords(after);
          words.push(`released_point ${row.seriesId} ${row.periodStart}: is ${inWords(before)}, should be ${should}`);
        }
      }
    }
    return words;
  }

  private async rules(tx: ReadTx, measureId: string): Promise<ReleaseRules> {
    const [rules] = await tx.page(RELEASE_RULES, [measureId]);
    if (!rules) throw new Error('The measure of this job does not exist.');
    return rules;
  }

  private async write(tx: WriteTx, measureId: string, differences: readonly Difference[]): Promise<void> {
    const rows = differences.flatMap(({ after, differs }) => (after && differs ? [after] : []));
    const gone = differences.filter(({ after }) => after === null).map(({ row }) => row);
    const of = <K extends keyof ReleasedRow>(name: K): ReleasedRow[K][] => rows.map((row) => row[name]);
    if (rows.length > 0) {
      await tx.page(WRITE_RELEASED, [tx.networkId, measureId, of('release'), of('seriesId'), of('siteId'), of('ownerId'), of('visibility'), of('stratum'),
        of('periodStart'), of('grain'), of('status'), of('numerator'), of('denominator'), of('value'), of('spread')]);
    }
    if (gone.length > 0) await tx.page(REMOVE_RELEASED, [gone.map((row) => row.seriesId), gone.map((row) => row.periodStart)]);
  }

  private async remember(tx: WriteTx, release: string, differences: readonly Difference[]): Promise<void> {
    const ended = differences.filter(({ ends }) => ends).map(({ row }) => row);
    if (ended.length > 0) await tx.page(END_BEFORE, [release, ended.map((row) => row.seriesId), ended.map((row) => row.periodStart)]);
    const rows = differences.flatMap(({ remembered }) => remembered);
    if (rows.length === 0) return;
    await tx.page(ADD_BEFORE, [tx.networkId, rows.map((row) => row.seriesId), rows.map((row) => row.periodStart), rows.map((row) => row.fromRelease), rows.map((row) => row.untilRelease), rows.map((row) => row.grain),
      rows.map((row) => row.status), rows.map((row) => row.numerator), rows.map((row) => row.denominator), rows.map((row) => row.value), rows.map((row) => row.seen)]);
  }
}

/** A number that no release has: a check writes nothing. */
const NEVER = '0';

function seen(row: ReleasedRow | null): boolean {
  return row?.visibility === Visibility.NETWORK || row?.visibility === Visibility.PUBLIC;
}

// Statuses alone: a difference must not carry a number out of its walls.
function inWords(row: ReleasedRow | null): string {
  return row ? `${row.status} for ${row.visibility}` : 'absent';
}
