import { Injectable } from '@nestjs/common';
import { checkPoints, EntrySource, faultSentence, refuse, streamName, Visibility, type EnteredPoint, type PointFault } from '@cairn/domain';
import { AppError, badInput, currentActor, currentOperation, Db, isId, mayDo, newId, notFound, refusalOf, Refused, text, type ReadTx, type WriteTx } from '@cairn/platform';
import { LOCK_POINTS } from './import.page.js';
import { Measure } from './measure.entity.js';
import { PointEntry } from './point-entry.entity.js';
import type { RecordPointsInput } from './point-entry.input.js';
import { ENTRY_COUNTS, ENTRY_FACTS, RECORD_POINTS, UNDO_POINTS, type EntryFactsRow } from './point-entry.page.js';
import { recordSeriesChanged } from './series-changed.service.js';
import { Series } from './series.entity.js';

/** Days for which an entry can be taken back, as an import. */
const UNDO_DAYS = 30;
const DAY = 86_400_000;

/** Points that people type, paste or send, one series at a time: all of them or none. */
@Injectable()
export class PointEntryService {
  constructor(private readonly db: Db) {}

  /** @throws BAD_USER_INPUT naming the row and the field of the first fault, with all of them in `faults` */
  record(input: RecordPointsInput): Promise<PointEntry> {
    const reason = text('reason', (input.reason ?? '').replace(/\s+/g, ' '), { max: 500 });
    return this.db.mutate('recordPoints', input, {
      run: async (tx) => {
        const measure = await tx.load('measure.read', Measure, input.measureId);
        const ownerId = currentActor().organizationId;
        tx.permit('point.record', { ownerId });
        if (measure.deletedAt) throw notFound();
        const stratum = input.stratum ?? '';
        if (stratum !== '' && !measure.strata.includes(stratum)) throw badInput('stratum', 'This measure has no such group.');
        // One after the other with imports of the same points: what is compared stays as it was read.
        await tx.page(LOCK_POINTS, [measure.id, ownerId]);
        const facts = await this.facts(tx, measure, ownerId, input.siteId, stratum);
        const points = checked(input, measure, facts);
        const seriesId = facts.seriesId ?? (await this.open(tx, { measureId: measure.id, ownerId, siteId: input.siteId, stratum }, facts));
        const entry = { id: newId(), ownerId, measureId: measure.id, seriesId, memberId: currentActor().memberId, grain: measure.grain, source: sourceOf(input), reason, cells: points.length };
        await tx.of(PointEntry).insert(entry);
        const [written] = await tx.page(RECORD_POINTS, [entry.id, ...columnsOf(points)]);
        if (written?.cells !== points.length) throw notFound();
        await this.tell(tx, entry, 'points.recorded');
        return this.again(tx, entry.id);
      },
      again: (tx, id) => this.again(tx, id),
    });
  }

  /** Takes an entry back, unless somebody has changed one of its points since. */
  undo(id: string): Promise<PointEntry | Refused> {
    return this.db.mutate<PointEntry | Refused>('undoEntry', { id }, {
      run: async (tx) => {
        const entry = await tx.load('entry.undo', PointEntry, id, { lock: true });
        if (entry.undoneAt) return refusalOf(refuse('ENTRY_UNDONE'));
        if (!withinUndo(entry)) throw badInput('id', `An entry can be taken back for ${UNDO_DAYS} days.`);
        await tx.page(LOCK_POINTS, [entry.measureId, entry.ownerId]);
        const [undone] = await tx.page(UNDO_POINTS, [id]);
        if (undone?.lost == null) throw notFound();
        if (undone.lost > 0) return refusalOf(refuse('ENTRY_SUPERSEDED', { points: undone.lost }));
        await tx.of(PointEntry).update({ id }, { undoneAt: new Date(), updatedAt: new Date() });
        await this.tell(tx, entry, 'points.undone');
        return this.again(tx, id);
      },
      again: (tx, replayed) => this.again(tx, replayed),
    });
  }

  /** How many points were new and how many changed; null for whoever may not read the raw cells. Batched. */
  counts(entry: PointEntry): Promise<{ added: number; changed: number } | null> {
    if (!mayDo('series.readRaw', { ownerId: entry.ownerId })) return Promise.resolve(null);
    return this.db.read((tx) => tx.loader('measures.entry-counts', async (ids: readonly string[]) => {
      const found = new Map((await tx.page(ENTRY_COUNTS, [[...ids]])).map((row) => [row.entryId, row]));
      return ids.map((id) => ({ added: found.get(id)?.added ?? 0, changed: found.get(id)?.changed ?? 0 }));
    }).load(entry.id));
  }

  private async facts(tx: WriteTx, measure: Measure, ownerId: string, siteId: string, stratum: string): Promise<EntryFactsRow> {
    if (!isId(siteId)) throw notFound();
    const [facts] = await tx.page(ENTRY_FACTS, [siteId, ownerId, currentActor().siteId, stratum, measure.id]);
    if (!facts?.mayEnter) throw notFound();
    return facts;
  }

  // Whoever writes for the owner shares a new series as its neighbours are; typed by anybody else, it is the owner's alone.
  private async open(tx: WriteTx, series: Pick<Series, 'measureId' | 'ownerId' | 'siteId' | 'stratum'>, { visibility }: EntryFactsRow): Promise<string> {
    const id = newId();
    const writes = currentActor().writeOwnerIds.includes(series.ownerId);
    await tx.of(Series).insert({ id, ...series, visibility: writes ? visibility ?? Visibility.OWNER : Visibility.OWNER });
    return id;
  }

  // Told whether or not a point differed: an event that comes only with a difference would tell what stood there.
  private async tell(tx: WriteTx, { id, measureId, seriesId, ownerId }: Pick<PointEntry, 'id' | 'measureId' | 'seriesId' | 'ownerId'>, name: 'points.recorded' | 'points.undone'): Promise<void> {
    await recordSeriesChanged(tx, measureId, [seriesId]);
    tx.record(streamName('organization', ownerId), name, { entryId: id, measureId });
  }

  private async again(tx: ReadTx, id: string): Promise<PointEntry> {
    const entry = await tx.of(PointEntry).one({ id });
    if (!entry) throw notFound();
    return entry;
  }
}

/** Whether an entry is still young enough to be taken back, and was not yet. */
export function withinUndo(entry: PointEntry, now = Date.now()): boolean {
  return entry.undoneAt === null && now - entry.createdAt.getTime() < UNDO_DAYS * DAY;
}

function checked(input: RecordPointsInput, { type, grain }: Measure, { today, schoolYearStartMonth }: EntryFactsRow): EnteredPoint[] {
  const { points, faults } = checkPoints(input.points, { type, grain, today, schoolYearStartMonth });
  if (faults.length > 0) throw new AppError('BAD_USER_INPUT', faultSentence(faults), { field: fieldOf(faults), faults: faults.slice(0, 100) });
  return points;
}

function fieldOf([first]: readonly PointFault[]): string {
  return first && first.row > 0 ? `points.${first.row}.${first.field}` : 'points';
}

function sourceOf({ source }: RecordPointsInput): EntrySource {
  return currentOperation().identity?.tokenId ? EntrySource.API : source ?? EntrySource.FORM;
}

/** Points as the parallel arrays that `unnest` takes. */
function columnsOf(points: readonly EnteredPoint[]): unknown[][] {
  return (['periodStart', 'status', 'numerator', 'denominator', 'value', 'spread'] as const).map((column) => points.map((point) => point[column]));
}
