import { posix } from 'node:path';
import type { CsvRow } from './csv.service.js';
import { fileFault } from './file-fault.type.js';
import type { Table } from './table-file.service.js';
import { WorkbookArchive } from './workbook-archive.service.js';
import { readSheet, type SheetContext } from './workbook-sheet.service.js';
import { readStrings } from './workbook-strings.service.js';
import { readStyles } from './workbook-styles.service.js';

/** As many as parts may be: what is listed beyond is there to be compared with everything else. */
const MOST_LISTED = 1_000;

interface Relation { id: string; type: string; target: string }
interface Sheet { name: string; part: string; visible: boolean }

/**
 * One sheet of an .xlsx file as rows: that of the given name, else the first visible one that holds something. Rows are
 * brought to the width of the first, because empty cells at the end of a row are not stored.
 * @throws BAD_USER_INPUT (field `file`) here or while rows are read
 */
export async function readWorkbook(path: string, wanted: string | null): Promise<Table> {
  const archive = await WorkbookArchive.open(path);
  try {
    const { sheets, context } = await bookOf(archive);
    const named = wanted === null ? null : sheets.find(({ name }) => name === wanted);
    if (named === undefined) throw fileFault('NO_SHEET', `The workbook has no sheet "${wanted?.slice(0, 60)}". It has: ${sheets.map(({ name }) => name).join(', ').slice(0, 300)}.`);
    for (const sheet of named ? [named] : sheets.filter(({ visible }) => visible)) {
      const rows = readSheet(archive, sheet.part, context);
      const first = await rows.next();
      if (!first.done) return { sheet: sheet.name, sheets: sheets.filter(({ visible, name }) => visible || name === sheet.name).map(({ name }) => name), rows: evenRows(archive, first.value, rows) };
    }
    throw fileFault('EMPTY', 'The workbook has no sheet with rows.');
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function* evenRows(archive: WorkbookArchive, first: CsvRow[], rest: AsyncGenerator<CsvRow[]>): AsyncGenerator<CsvRow[]> {
  try {
    const width = (first[0] as CsvRow).cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    const even = ({ line, cells }: CsvRow): CsvRow => {
      while (cells.length < width) cells.push('');
      while (cells.length > width && cells.at(-1)?.trim() === '') cells.pop();
      return { line, cells };
    };
    yield first.map(even);
    for await (const rows of rest) yield rows.map(even);
  } finally {
    await rest.return(undefined);
    archive.close();
  }
}

async function bookOf(archive: WorkbookArchive): Promise<{ sheets: Sheet[]; context: SheetContext }> {
  refuseOtherFormats(archive);
  const book = (await relations(archive, '_rels/.rels', '')).find(({ type }) => type.endsWith('/officeDocument'))?.target;
  if (book === undefined || !archive.has(book)) throw fileFault('NOT_A_WORKBOOK', 'This is no workbook. Save the table as .xlsx or as "CSV UTF-8".');
  const folder = posix.dirname(book);
  const parts = await relations(archive, posix.join(folder, '_rels', `${posix.basename(book)}.rels`), folder);
  const listed: { name: string; id: string; visible: boolean }[] = [];
  let date1904 = false;
  let isBook = false;
  await archive.readAll(book, { open: ({ name, attributes }) => {
    if (name === 'workbook') isBook = true;
    if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    if (name === 'sheet' && listed.length >= MOST_LISTED) throw tooManyListed();
    if (name === 'sheet') listed.push({ name: attributes.name ?? '', id: prefixed(attributes, 'id'), visible: (attributes.state ?? 'visible') === 'visible' });
  } });
  if (!isBook) throw fileFault('NOT_A_WORKBOOK', 'This is a document of another kind. Save the table as .xlsx or as "CSV UTF-8".');
  const partOf = (ending: string): string | null => parts.find(({ type, target }) => type.endsWith(ending) && archive.has(target))?.target ?? null;
  const sheets = listed.flatMap(({ name, id, visible }) => parts.filter((part) => part.id === id && part.type.endsWith('/worksheet')).map(({ target }) => ({ name, part: target, visible })));
  return { sheets, context: { strings: await readStrings(archive, partOf('/sharedStrings')), styles: await readStyles(archive, partOf('/styles')), date1904 } };
}

// The relation is `r:id`, whatever the prefix; `sheetId` is something else.
function prefixed(attributes: Record<string, string>, name: string): string {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1] ?? '';
}

function refuseOtherFormats(archive: WorkbookArchive): void {
  const { names } = archive;
  if (names.includes('mimetype')) throw fileFault('OPEN_DOCUMENT', 'This is an OpenDocument file (.ods). Save it as .xlsx or as "CSV UTF-8".');
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) throw fileFault('MACROS', 'The workbook holds macros (.xlsm). Save it as .xlsx, without them.');
  if (names.some((name) => /workbook\.bin$/i.test(name))) throw fileFault('BINARY_WORKBOOK', 'This is a binary workbook (.xlsb). Save it as .xlsx.');
  if (!names.includes('[Content_Types].xml')) throw fileFault('NOT_A_WORKBOOK', 'This is a zip file, but no workbook. Save the table as .xlsx or as "CSV UTF-8".');
}

async function relations(archive: WorkbookArchive, part: string, folder: string): Promise<Relation[]> {
  const found: Relation[] = [];
  if (!archive.has(part)) return found;
  await archive.readAll(part, { open: ({ name, attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    // What lies outside the file is never looked for.
    if (found.length >= MOST_LISTED) throw tooManyListed();
    if (name === 'Relationship' && mode !== 'External') found.push({ id, type, target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target) });
  } });
  return found;
}

function tooManyListed(): Error {
  return fileFault('UNSAFE', `The workbook lists more than ${MOST_LISTED.toLocaleString('en-US')} sheets or parts.`);
}
