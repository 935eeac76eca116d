import { Injectable } from '@nestjs/common';
import { ImportFailure, ImportState, streamName, type Visibility } from '@cairn/domain';
import { AppError, Db, newId, type WriteTx } from '@cairn/platform';
import { DirectoryService } from '@cairn/networks';
import { checkCoverage } from './coverage.service.js';
import { ImportCheck } from './import-check.service.js';
import { mergePoints } from './import-merge.service.js';
import { CHANGED_SERIES, LOCK_POINTS, MANY_POINTS, NETWORK_FACTS, OWN_SERIES, SHOW_SERIES } from './import.page.js';
import type { ImportMapping, ImportResult } from './import.type.js';
import { MeasureImport } from './measure-import.entity.js';
import { Measure } from './measure.entity.js';
import type { RowCheck } from './row-check.service.js';
import { recordSeriesChanged } from './series-changed.service.js';
import { Series } from './series.entity.js';
import { seriesAt, type StagedSite } from './staged-points.type.js';
import { MOST_STRATA } from './strata.service.js';
import { strataNameOf } from './stratum-matching.service.js';
import { permitImport } from './upload.service.js';

/** Where the bar stands when all rows are read, and when all are written. */
const READ = 30;
const WRITTEN = 95;
const STEP = 5;

/** A confirmed file, read and checked again, waiting for its closing transaction. */
export interface StagedImport { measure: Measure; found: MeasureImport; mapping: ImportMapping; check: RowCheck }

/** Why an import failed: for programs, and for people. */
export interface FailureReason { code: ImportFailure; sentence: string }

/** The work behind a confirmed import: read outside any transaction, then write all of it in one. */
@Injectable()
export class ImportRun {
  constructor(private readonly db: Db, private readonly checks: ImportCheck, private readonly directory: DirectoryService) {}

  /** Reads and checks the file again, reporting progress. Null when the import is not waiting any more. */
  async stage(id: string): Promise<StagedImport | null> {
    const { found, measure, context } = await this.db.read(async (tx) => {
      const row = await tx.load('import.confirm', MeasureImport, id);
      return { found: row, measure: await permitImport(tx, row.measureId), context: await this.checks.context(tx) };
    });
    const { mapping } = found;
    if (found.state !== ImportState.IMPORTING || !mapping) return null;
    const check = await this.checks.read(measure, found, mapping, context, inSteps(found.rowCount, [0, READ], (percent) => this.progress(id, percent)));
    if (check.bad > 0 && !mapping.leaveOutBadRows) throw failed(`${check.bad} rows cannot be read any more: the directory or the measure changed after the file was checked.`);
    if (check.points.length === 0) throw failed('The file has no row that can be imported.');
    return { measure, found, mapping, check };
  }

  private async progress(id: string, percent: number): Promise<void> {
    await this.db.write(async (tx) => {
      await tx.of(MeasureImport).update({ id, state: ImportState.IMPORTING }, { progress: percent, updatedAt: new Date() });
      tx.record(streamName('import', id), 'import.progressed', { importId: id, progress: percent });
    });
  }

  /**
   * The closing transaction: sites, series, points, history, counts and events appear together or not at all.
   * @param aside runs a transaction of its own beside it, as the same member: how far it is would otherwise be told when it is over
   */
  async close(tx: WriteTx, { measure, mapping, check, found }: StagedImport, aside: (fn: () => Promise<void>) => Promise<void>): Promise<void> {
    // The row itself is locked at the end: until then, progress is written to it.
    const row = await tx.load('import.confirm', MeasureImport, found.id);
    if (row.state !== ImportState.IMPORTING) return;
    const fresh = await permitImport(tx, measure.id);
    await this.recheckCoverage(tx, measure.id, mapping.visibility);
    await tx.page(MANY_POINTS);
    await tx.page(LOCK_POINTS, [measure.id, row.ownerId]);
    const sitesCreated = await this.createSites(tx, check);
    await this.createStrata(tx, fresh, mapping, check);
    const { seriesOf, created, shown } = await this.upsertSeries(tx, measure.id, row.ownerId, mapping.visibility, check);
    const tell = inSteps(check.points.length, [READ, WRITTEN], (percent) => aside(() => this.progress(row.id, percent)));
    const { added, changed } = await mergePoints(tx, check.points, { ownerId: row.ownerId, importId: row.id, grain: mapping.grain, seriesOf, created }, tell);
    const result: ImportResult = { added, changed, unchanged: check.points.length - added - changed, missing: check.statuses.MISSING, sitesCreated };
    const closed = await tx.of(MeasureImport).update({ id: row.id, state: ImportState.IMPORTING }, { state: ImportState.DONE, progress: 100, result, finishedAt: new Date(), updatedAt: new Date() });
    if (closed === 0) throw new Error('The import was closed by somebody else meanwhile.');
    const touched = new Set([...(await tx.page(CHANGED_SERIES, [row.id])).map((series) => series.id), ...shown]);
    await recordSeriesChanged(tx, measure.id, [...touched]);
    tx.record(streamName('import', row.id), 'import.finished', { importId: row.id, measureId: measure.id });
  }

  private async recheckCoverage(tx: WriteTx, measureId: string, visibility: Visibility): Promise<void> {
    const [facts] = await tx.page(NETWORK_FACTS);
    const beyond = facts && (await checkCoverage(tx, facts, measureId, visibility, 'your organization'));
    if (beyond) throw failed(beyond.message);
  }

  private async createSites(tx: WriteTx, check: RowCheck): Promise<number> {
    const wanted = check.sites.sites.filter((site, index) => site.id === null && check.usedSites.has(index));
    if (wanted.length === 0) return 0;
    tx.permit('directory.manage');
    const found = await this.directory.matchOrCreate(tx, wanted.map(({ name, code, county }) => ({ name, code: code ?? '', county: county ?? '' })));
    found.forEach((match, index) => {
      if (match.kind === 'AMBIGUOUS') throw failed(`Several districts are called "${match.name}" by now. Check the file again.`);
      (wanted[index] as StagedSite).id = match.siteId;
    });
    return found.filter((match) => match.kind === 'CREATED').length;
  }

  /** The measure as it is now has to have every group of the file, or gets it. */
  private async createStrata(tx: WriteTx, fresh: Measure, { stratum, createStrata }: ImportMapping, check: RowCheck): Promise<void> {
    const used = [...check.usedStrata].filter((index) => index > 0).map((index) => check.strata.names[index] as string);
    const wanted = used.filter((name) => !fresh.strata.includes(name));
    if (wanted.length === 0) return;
    if (!createStrata) throw failed(`The measure has no group "${wanted[0]}" any more.`);
    const measure = await tx.load('measure.edit', Measure, fresh.id, { lock: true });
    const strata = [...new Set([...measure.strata, ...wanted])];
    if (strata.length > MOST_STRATA) throw failed(`A measure can have ${MOST_STRATA} groups at most.`);
    await tx.of(Measure).edit(measure, measure.version, { strata, strataName: measure.strataName ?? strataNameOf(stratum ?? 'Group'), updatedAt: new Date() });
    // Lists do not show groups, so the network's summary need not hear of them; and a write touches three streams at most.
    tx.record(streamName('measure', measure.id), 'measure.updated', { measureId: measure.id, definitionNumber: measure.definitionNumber });
  }

  /** One series per site and group of the file. Those that are there take the visibility of this import. */
  private async upsertSeries(tx: WriteTx, measureId: string, ownerId: string, visibility: Visibility, check: RowCheck): Promise<{ seriesOf: Map<number, string>; created: Set<string>; shown: string[] }> {
    const held = new Map((await tx.page(OWN_SERIES, [measureId, ownerId])).map((series) => [`${series.siteId} ${series.stratum}`, series]));
    const seriesOf = new Map<number, string>();
    const created: { id: string; siteId: string; stratum: string }[] = [];
    const shown: string[] = [];
    for (const key of check.usedSeries) {
      const { site, stratum: group } = seriesAt(key);
      const siteId = check.sites.sites[site]?.id;
      if (!siteId) throw new Error(`Site ${site} of the file has no entry in the directory.`);
      const stratum = check.strata.names[group] as string;
      const known = held.get(`${siteId} ${stratum}`);
      const id = known?.id ?? newId();
      seriesOf.set(key, id);
      if (!known) created.push({ id, siteId, stratum });
      else if (known.visibility !== visibility) shown.push(id);
    }
    for (let start = 0; start < created.length; start += 1_000) {
      await tx.of(Series).insertMany(created.slice(start, start + 1_000).map((series) => ({ ...series, measureId, ownerId, visibility })));
    }
    for (let start = 0; start < shown.length; start += 1_000) {
      await tx.page(SHOW_SERIES, [shown.slice(start, start + 1_000), visibility]);
    }
    return { seriesOf, created: new Set(created.map((series) => series.id)), shown };
  }

  /** Marks an import as failed, by the system: the member may have lost the right to write it. */
  async fail(tx: WriteTx, { importId: id, measureId }: { importId: string; measureId: string }, { code, sentence }: FailureReason): Promise<void> {
    const changed = await tx.of(MeasureImport).update({ id, state: ImportState.IMPORTING }, { state: ImportState.FAILED, failure: sentence, failureCode: code, finishedAt: new Date(), updatedAt: new Date() });
    if (changed > 0) tx.record(streamName('import', id), 'import.failed', { importId: id, measureId, code });
  }

  /** Why an import failed that another try will not cure; null for anything else. */
  reasonOf(error: unknown): FailureReason | null {
    if (!(error instanceof AppError)) return (error as { code?: unknown } | null)?.code === 'ENOENT' ? { code: ImportFailure.FILE_GONE, sentence: 'The uploaded file is not there any more. Upload it again.' } : null;
    switch (error.code) {
      case 'FORBIDDEN':
      case 'NOT_FOUND':
      case 'UNAUTHENTICATED':
        return { code: ImportFailure.NOT_ALLOWED, sentence: 'The member who started this import may not write these points any more. Nothing was imported.' };
      case 'BAD_USER_INPUT':
      case 'CONFLICT':
        return { code: ImportFailure.OUTDATED, sentence: `${error.message} Nothing was imported.` };
      default:
        return null;
    }
  }
}

/** Tells of every fifth percent between two marks, each once: telling is a transaction of its own, and the import waits for it. */
function inSteps(of: number, [from, to]: [number, number], tell: (percent: number) => Promise<void>): (done: number) => Promise<void> {
  let last = from;
  return async (done) => {
    const percent = Math.min(to, from + Math.floor(((done / Math.max(of, 1)) * (to - from)) / STEP) * STEP);
    if (percent <= last) return;
    last = percent;
    await tell(percent);
  };
}

function failed(message: string): AppError {
  return new AppError('BAD_USER_INPUT', message, { field: 'id' });
}
