import { Injectable } from '@nestjs/common';
import { ImportState, decideConfirm, decideImportState, decideUndo, isRefusal, streamName } from '@cairn/domain';
import { badInput, currentActor, currentOperation, Db, decodeCursor, encodeCursor, isId, notFound, pageSize, refusalOf, Refused, toConnection, type Authorized, type Connection, type PageArgs, type WriteTx } from '@cairn/platform';
import { checkCoverage } from './coverage.service.js';
import { ImportCheck } from './import-check.service.js';
import { checkMapping } from './import-mapping.service.js';
import type { ConfirmImportInput, MapImportInput } from './import.input.js';
import { CHANGED_SERIES, IMPORT_IDS, LOCK_POINTS, MANY_POINTS, RESTORE, SUPERSEDED, TAKE_BACK } from './import.page.js';
import { MeasureImport } from './measure-import.entity.js';
import { Measure } from './measure.entity.js';
import { recordSeriesChanged } from './series-changed.service.js';
import { inPieces } from './series-pieces.type.js';
import { permitImport } from './upload.service.js';

const UNDO_DAYS = 30;
const DAY = 86_400_000;
const POINTS_AT_ONCE = 20_000;
const NOT_FAILED = { failure: null, failureCode: null, finishedAt: null };

/** The steps of an import that a person takes: map and check, confirm, undo. */
@Injectable()
export class ImportService {
  constructor(private readonly db: Db, private readonly checks: ImportCheck) {}

  get(id: string): Promise<MeasureImport> {
    return this.db.read((tx) => tx.load('import.read', MeasureImport, id));
  }

  /** The member's own organization's imports of a measure, the newest first. */
  async list(measureId: string, args: PageArgs): Promise<Connection<MeasureImport>> {
    const first = pageSize(args);
    const after = decodeCursor(args.after, 1)?.[0] ?? null;
    if (after !== null && !isId(after)) throw badInput('after', 'This cursor is not valid; start from the first page.');
    return this.db.read(async (tx) => {
      await tx.load('measure.read', Measure, measureId);
      if (currentActor().rawOwnerIds.length === 0) return toConnection<MeasureImport>([], first, (row) => row.id);
      const ids = await tx.page(IMPORT_IDS, [measureId, after, first + 1]);
      const rows = await Promise.all(ids.map(({ id }) => tx.byId(MeasureImport, id)));
      return toConnection(rows.filter((row) => row !== null), first, (row) => encodeCursor([row.id]));
    });
  }

  /**
   * Checks the whole file against a mapping and stores the preview. The file is read outside any transaction.
   * @throws BAD_USER_INPUT naming the field of the mapping
   */
  async map(input: MapImportInput): Promise<MeasureImport> {
    const { found, measure, context } = await this.db.read(async (tx) => {
      const row = await tx.load('import.map', MeasureImport, input.id);
      return { found: row, measure: await permitImport(tx, row.measureId), context: await this.checks.context(tx) };
    });
    const mapping = checkMapping(input, found.headers, measure);
    // A large file is read for longer than a transaction may idle: no snapshot stays open for it.
    await this.db.finish(currentOperation());
    const check = await this.checks.read(measure, found, mapping, context);
    const preview = await this.checks.preview(this.db, measure, check, context);
    await this.db.finish(currentOperation());
    return this.db.mutate('mapImport', input, {
      run: async (tx) => {
        const row = await this.locked(tx, 'import.map', input.id);
        const step = decideImportState(row, ImportState.CHECKED);
        if (isRefusal(step)) throw badInput('id', step.message);
        await tx.of(MeasureImport).update({ id: row.id }, { state: step.state, mapping, preview, ...NOT_FAILED, updatedAt: new Date() });
        tx.record(streamName('import', row.id), 'import.checked', { importId: row.id, state: step.state });
        return this.again(tx, row.id);
      },
      again: (tx, id) => this.again(tx, id),
    });
  }

  /** Starts the import as a job. Refused with bad rows that nobody agreed to leave out, or beyond the agreement. */
  confirm(input: ConfirmImportInput): Promise<MeasureImport | Refused> {
    return this.db.mutate<MeasureImport | Refused>('confirmImport', input, {
      run: async (tx) => {
        const row = await this.locked(tx, 'import.confirm', input.id);
        const { measureId, mapping, preview } = row;
        await permitImport(tx, measureId);
        const step = decideConfirm({ state: row.state, ready: preview?.ready ?? 0, bad: preview?.bad ?? 0 }, input.leaveOutBadRows);
        if (isRefusal(step)) return refusalOf(step);
        const { facts } = await this.checks.context(tx);
        const beyond = mapping && (await checkCoverage(tx, facts, measureId, mapping.visibility, 'your organization'));
        if (beyond) return refusalOf(beyond);
        await tx.of(MeasureImport).update({ id: row.id }, { state: step.state, progress: 0, ...NOT_FAILED, mapping: { ...mapping, leaveOutBadRows: input.leaveOutBadRows }, updatedAt: new Date() });
        tx.record(streamName('import', row.id), 'import.started', { importId: row.id, measureId });
        return this.again(tx, row.id);
      },
      again: (tx, id) => this.again(tx, id),
    });
  }

  /** Brings back what the import replaced, unless a later import wrote the same cells. */
  undo(id: string): Promise<MeasureImport | Refused> {
    return this.db.mutate<MeasureImport | Refused>('undoImport', { id }, {
      run: async (tx) => {
        const row = await this.locked(tx, 'import.undo', id);
        await tx.page(MANY_POINTS);
        await tx.page(LOCK_POINTS, [row.measureId, row.ownerId]);
        const [later] = await tx.page(SUPERSEDED, [id]);
        const lost = later?.lost ?? 0;
        const step = decideUndo({ state: row.state, supersededBy: lost > 0 ? later?.file ?? `${lost} points` : null, handedOver: later?.handedOver ?? 0 });
        if (isRefusal(step)) return step.code === 'UNDO_SUPERSEDED' ? withCount(refusalOf(step), lost) : refusalOf(step);
        if (!withinUndo(row)) throw badInput('id', `An import can be undone for ${UNDO_DAYS} days.`);
        const changed = await tx.page(CHANGED_SERIES, [id]);
        for (const ids of inPieces(changed, POINTS_AT_ONCE)) {
          await tx.page(RESTORE, [id, ids]);
          await tx.page(TAKE_BACK, [id, ids]);
        }
        await tx.of(MeasureImport).update({ id }, { state: step.state, updatedAt: new Date() });
        await recordSeriesChanged(tx, row.measureId, changed.map((series) => series.id));
        tx.record(streamName('import', id), 'import.undone', { importId: id, measureId: row.measureId });
        return this.again(tx, id);
      },
      again: (tx, replayed) => this.again(tx, replayed),
    });
  }

  private locked(tx: WriteTx, permission: 'import.map' | 'import.confirm' | 'import.undo', id: string): Promise<Authorized<MeasureImport>> {
    return tx.load(permission, MeasureImport, id, { lock: true });
  }

  private async again(tx: WriteTx, id: string): Promise<MeasureImport> {
    const row = await tx.of(MeasureImport).one({ id });
    if (!row) throw notFound();
    return row;
  }
}

/** Whether an import can still be undone by its age and state. */
export function withinUndo(row: MeasureImport, now = Date.now()): boolean {
  return row.state === ImportState.DONE && row.finishedAt !== null && now - row.finishedAt.getTime() < UNDO_DAYS * DAY;
}

function withCount(refused: Refused, points: number): Refused {
  return Object.assign(refused, { params: [...refused.params, { name: 'points', value: String(points) }] });
}
