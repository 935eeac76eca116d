import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { ImportState, Visibility, decideImportState, isRefusal, streamName } from '@cairn/domain';
import { AppError, badInput, currentActor, currentOperation, Db, FileStore, newId, text, type ReadTx } from '@cairn/platform';
import { headersOf, type CsvRow } from './csv.service.js';
import { fileFault } from './file-fault.type.js';
import type { ChooseSheetInput } from './import.input.js';
import { MeasureImport } from './measure-import.entity.js';
import { Measure } from './measure.entity.js';
import { readTable } from './table-file.service.js';

/** The largest file that can be uploaded. */
export const MOST_FILE_BYTES = 100_000_000;
const SAMPLE_ROWS = 5;
const SAMPLE_CELL = 200;

/** The first step of an import: takes the bytes, and answers only when the whole file can be read as CSV or as a workbook. */
@Injectable()
export class ImportUpload {
  constructor(private readonly db: Db, private readonly files: FileStore) {}

  /**
   * Stores an uploaded file and looks at all of it once.
   * @param sheet of a workbook, by name; null takes the first that has rows
   * @throws NOT_FOUND, FORBIDDEN; TOO_COMPLEX when it is too large; BAD_USER_INPUT with `reason` when it is no CSV or workbook
   */
  async receive(measureId: string, fileName: string, stream: Readable, sheet: string | null = null): Promise<{ importId: string }> {
    const name = text('name', fileName.replace(/^.*[/\\]/, ''), { max: 200, required: true });
    await this.db.read((tx) => permitImport(tx, measureId));
    // The bytes may take minutes: no snapshot stays open for them.
    await this.db.finish(currentOperation());
    const { key, bytes } = await this.files.put(stream, { maxBytes: MOST_FILE_BYTES });
    try {
      const found = await this.lookAt({ fileKey: key, fileName: name, sheet });
      const { id, fileKey } = await this.db.mutate<{ id: string; fileKey: string }>('uploadImport', { measureId, name, bytes, ...found }, {
        run: async (tx) => {
          await permitImport(tx, measureId);
          const actor = currentActor();
          const made = newId();
          await tx.of(MeasureImport).insert({
            id: made, measureId, ownerId: actor.organizationId, visibility: Visibility.OWNER, memberId: actor.memberId,
            fileName: name, fileKey: key, fileBytes: bytes, state: ImportState.UPLOADED, ...found,
          });
          tx.record(streamName('import', made), 'import.uploaded', { importId: made, measureId });
          return { id: made, fileKey: key };
        },
        again: (tx, made) => tx.load('import.read', MeasureImport, made),
      });
      // A repeated upload stored the file a second time.
      if (fileKey !== key) await this.files.remove(key);
      return { importId: id };
    } catch (error) {
      // When COMMIT was lost with the connection the row may be there, and it needs its file.
      if (!(error instanceof AppError && error.code === 'UNAVAILABLE')) await this.files.remove(key);
      throw error;
    }
  }

  /**
   * Reads another sheet of the workbook in place of the one that was read; what was mapped and checked is forgotten.
   * @throws BAD_USER_INPUT with `reason` when it has no such sheet, or none of its rows can be read
   */
  async chooseSheet({ id, sheet }: ChooseSheetInput): Promise<MeasureImport> {
    const { fileKey, fileName } = await this.db.read((tx) => tx.load('import.map', MeasureImport, id));
    if (fileKey === '') throw fileFault('EMPTY', 'The file is not kept any more. Upload it again.');
    await this.db.finish(currentOperation());
    const found = await this.lookAt({ fileKey, fileName, sheet });
    const again = (tx: ReadTx): Promise<MeasureImport> => tx.load('import.read', MeasureImport, id);
    return this.db.mutate('chooseSheet', { id, sheet }, {
      run: async (tx) => {
        const row = await tx.load('import.map', MeasureImport, id, { lock: true });
        await permitImport(tx, row.measureId);
        const step = decideImportState(row, ImportState.UPLOADED);
        if (isRefusal(step)) throw badInput('id', step.message);
        await tx.of(MeasureImport).update({ id }, { ...found, state: step.state, mapping: null, preview: null, failure: null, failureCode: null, finishedAt: null, updatedAt: new Date() });
        tx.record(streamName('import', id), 'import.uploaded', { importId: id, measureId: row.measureId });
        return again(tx);
      },
      again,
    });
  }

  private async lookAt(file: Pick<MeasureImport, 'fileKey' | 'fileName' | 'sheet'>): Promise<Pick<MeasureImport, 'sheet' | 'sheets' | 'headers' | 'sample' | 'rowCount'>> {
    const table = await readTable(this.files, file);
    let headers: string[] | null = null;
    const sample: string[][] = [];
    let rowCount = 0;
    for await (const rows of table.rows) {
      const below = headers ? rows : rows.slice(1);
      headers ??= headersOf(rows[0] as CsvRow);
      rowCount += below.length;
      for (const { cells } of below.slice(0, SAMPLE_ROWS - sample.length)) sample.push(cells.map((cell) => cell.slice(0, SAMPLE_CELL)));
    }
    if (!headers) throw fileFault('EMPTY', 'The file is empty.');
    if (rowCount === 0) throw fileFault('NO_ROWS', 'The file has a header row and no rows below it.');
    return { sheet: table.sheet, sheets: table.sheets, headers, sample, rowCount };
  }
}

/**
 * The measure that the member wants to import into. Whoever reads a measure may bring the points of the own
 * organization; the rows will belong to that organization, whoever owns the measure.
 */
export async function permitImport(tx: ReadTx, measureId: string): Promise<Measure> {
  const measure = await tx.load('measure.read', Measure, measureId);
  tx.permit('measure.import', { ownerId: currentActor().organizationId });
  return measure;
}
