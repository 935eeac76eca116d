import { open } from 'node:fs/promises';
import type { FileStore } from '@cairn/platform';
import { readCsv, type CsvRow } from './csv.service.js';
import { fileFault } from './file-fault.type.js';
import type { MeasureImport } from './measure-import.entity.js';
import { readWorkbook } from './workbook.service.js';

/** The rows of a file in pieces, header first, each row with its line: of a workbook, the row of its sheet. */
export interface Table {
  sheet: string | null;
  /** The sheets that could be read instead, in their order. */
  sheets: string[];
  rows: AsyncIterable<CsvRow[]>;
}

const ZIP = 'PK\u0003\u0004';
const EMPTY_ZIP = 'PK\u0005\u0006';
/** The container of Office files before 2007, and of those that are locked by a password. */
const OLD_CONTAINER = '\u00d0\u00cf\u0011\u00e0';

/**
 * Opens a stored file by what its bytes say it is: a workbook (.xlsx) or CSV text.
 * @throws BAD_USER_INPUT (field `file`) with a reason for everything else, and while rows are read
 */
export async function readTable(files: FileStore, { fileKey, fileName, sheet }: Pick<MeasureImport, 'fileKey' | 'fileName' | 'sheet'>): Promise<Table> {
  const start = await beginning(files.place(fileKey));
  const named = /\.(xlsx|xlsm|xlsb|xls|ods)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (start.startsWith(OLD_CONTAINER)) throw oldContainer(start, named);
  if (start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP)) {
    if (named === undefined) throw fileFault('SPREADSHEET', 'This is a spreadsheet or a zip file under another name. If it is a workbook, let its name end with .xlsx.');
    return readWorkbook(files.place(fileKey), sheet);
  }
  if (named !== undefined) throw fileFault(start === '' ? 'EMPTY' : 'NOT_A_WORKBOOK', start === '' ? 'The file is empty.' : `The name ends with .${named}, but the file is no workbook. Save it as .xlsx or as "CSV UTF-8".`);
  return { sheet: null, sheets: [], rows: readCsv(files.get(fileKey)) };
}

async function beginning(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

function oldContainer(start: string, named: string | undefined): Error {
  // The names of the streams in such a container are UTF-16.
  const locked = start.includes(Buffer.from('EncryptedPackage', 'utf16le').toString('latin1')) || named === 'xlsx';
  return locked
    ? fileFault('ENCRYPTED', 'The workbook is locked by a password. Save it without one.')
    : fileFault('OLD_WORKBOOK', 'This is an old Excel file (.xls). Save it as .xlsx or as "CSV UTF-8".');
}
