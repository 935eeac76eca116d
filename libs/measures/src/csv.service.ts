import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse, type Options, type Parser } from 'csv-parse';
import { fileFault } from './file-fault.type.js';

export const MOST_COLUMNS = 200;
export const MOST_ROWS = 2_000_000;
const MOST_RECORD_BYTES = 100_000;

/** One record of a file: the line it begins on (the first is 1) and its cells as written. */
export interface CsvRow { line: number; cells: string[] }

// Without `info` and `skip_empty_lines`: what they tell of lines is counted here for a third of their time.
const PARSER: Options = {
  record_delimiter: ['\n'],
  // A row with too few or too many cells is reported by its line instead of ending the file.
  relax_column_count: true,
  max_record_size: MOST_RECORD_BYTES,
};

/**
 * The records of a CSV file in the order of the file, header row first; empty lines are left out. They come some hundred at
 * a time: waiting for each of a million by itself takes longer than reading them.
 * @throws BAD_USER_INPUT (field `file`) when the bytes are no CSV text or a limit is passed
 */
export async function* readCsv(source: Readable): AsyncGenerator<CsvRow[]> {
  const parser = parse(PARSER);
  // A failure of the source destroys the parser with its error, which the loop below throws.
  pipeline(Readable.from(plainText(source)), parser).catch(() => undefined);
  let line = 1;
  let count = 0;
  try {
    for await (const records of batches(parser)) {
      const rows: CsvRow[] = [];
      for (const cells of records) {
        const at = line;
        line += 1 + breaksIn(cells);
        if (cells.length === 1 && cells[0] === '') continue;
        if (cells.length > MOST_COLUMNS) throw fileFault('TOO_MANY_COLUMNS', `A file may have ${MOST_COLUMNS} columns at most.`, at);
        if (count > MOST_ROWS) throw fileFault('TOO_MANY_ROWS', `A file may have ${MOST_ROWS.toLocaleString('en-US')} rows at most. Split it by year.`);
        count += 1;
        rows.push({ line: at, cells });
      }
      if (rows.length > 0) yield rows;
    }
  } catch (error) {
    throw readable(error);
  } finally {
    parser.destroy();
  }
}

/** What the parser holds ready, each time it does. */
async function* batches(parser: Parser): AsyncGenerator<string[][]> {
  const ended = once(parser, 'end').then(() => true);
  // Waited for below as well; a failure while the rows are worked on must not count as nobody's.
  ended.catch(() => undefined);
  for (;;) {
    const records: string[][] = [];
    for (let record = parser.read() as string[] | null; record !== null; record = parser.read() as string[] | null) records.push(record);
    if (records.length > 0) yield records;
    else if (await Promise.race([ended, once(parser, 'readable').then(() => false)])) return;
  }
}

/** The header row, cleaned. @throws BAD_USER_INPUT when a column has no name or two have the same */
export function headersOf(row: CsvRow): string[] {
  const names = row.cells.map((cell) => cell.normalize('NFC').trim());
  if (names.length === 1) throw fileFault('ONE_COLUMN', 'Only one column was found. Separate the columns by commas.', row.line);
  const blank = names.findIndex((name) => name === '' || name.length > 200);
  if (blank >= 0) throw fileFault('HEADER_BLANK', `Column ${blank + 1} has no name, or one that is too long. Give every column a short name in the first row.`, row.line);
  const twice = names.find((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index);
  if (twice !== undefined) throw fileFault('HEADER_TWICE', `Two columns are named "${twice.slice(0, 60)}". Rename one of them.`, row.line);
  return names;
}

/** Bytes → text with LF line ends: mixed line ends count alike, so that line numbers are those of an editor. */
async function* plainText(source: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  let held = '';
  for await (const chunk of source as AsyncIterable<Buffer>) {
    if (first) refuseOtherFormats(chunk);
    first = false;
    if (chunk.includes(0)) throw fileFault('NUL', 'The file holds NUL bytes, so it is no plain text. Save it as "CSV UTF-8".');
    const text = held + decode(decoder, chunk);
    // A CR at the end of a chunk may belong to a CRLF.
    held = text.endsWith('\r') ? '\r' : '';
    yield unixLines(held ? text.slice(0, -1) : text);
  }
  if (first) throw fileFault('EMPTY', 'The file is empty.');
  yield unixLines(held + decode(decoder));
}

function refuseOtherFormats(chunk: Buffer): void {
  const [a, b, c, d] = chunk;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (chunk.length > 3 && ((a === 0 && c === 0) || (b === 0 && d === 0)))) {
    throw fileFault('UTF16', 'The file is encoded as UTF-16. Save it as "CSV UTF-8".');
  }
}

function decode(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw fileFault('NOT_UTF8', 'Some characters of the file are not UTF-8. Save it as "CSV UTF-8".');
  }
}

function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}

function readable(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = Number((error as CsvError & { lines?: number }).lines ?? 0) || undefined;
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return fileFault('QUOTE_OPEN', 'A quotation mark is opened and never closed before the end of the file.', line);
    case 'CSV_MAX_RECORD_SIZE':
      return fileFault('RECORD_TOO_LONG', `A row near line ${line} is longer than ${MOST_RECORD_BYTES.toLocaleString('en-US')} characters; perhaps a quotation mark is never closed.`, line);
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return fileFault('QUOTE_MISPLACED', `A quotation mark on line ${line} stands in the middle of a cell. Double it, and put the cell into quotation marks.`, line);
    default:
      return fileFault('UNREADABLE', `The file cannot be read as CSV near line ${line ?? 1}.`, line);
  }
}
