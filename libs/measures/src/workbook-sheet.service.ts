import { MOST_COLUMNS, type CsvRow } from './csv.service.js';
import { fileFault } from './file-fault.type.js';
import type { Tag, WorkbookArchive } from './workbook-archive.service.js';
import { RichText } from './workbook-strings.service.js';
import { numberText, type NumberStyle } from './workbook-styles.service.js';

/** As many rows as a sheet has in the programs that write them, but for the round number. */
const MOST_ROWS = 1_000_000;
const LAST_ROW = 1_048_576;

/** What the cells of a sheet refer to. */
export interface SheetContext { strings: readonly string[]; styles: readonly NumberStyle[]; date1904: boolean }

/** The rows of a sheet that hold something, in pieces, each with its number in the sheet. Formulas are the values that were stored with them. */
export async function* readSheet(archive: WorkbookArchive, part: string, context: SheetContext): AsyncGenerator<CsvRow[]> {
  const rows = new SheetRows(context);
  let count = 0;
  for await (const _piece of archive.read(part, { open: (tag) => rows.open(tag), close: (name) => rows.close(name), text: (text) => rows.text(text) })) {
    void _piece;
    const found = rows.take();
    count += found.length;
    if (count > MOST_ROWS + 1) throw fileFault('TOO_MANY_ROWS', `A sheet may have ${MOST_ROWS.toLocaleString('en-US')} rows at most. Split it by year.`);
    if (found.length > 0) yield found;
  }
}

class SheetRows {
  private done: CsvRow[] = [];
  private line = 0;
  private cells: string[] = [];
  private column = -1;
  private cell: { type: string; style: number; value: string | null; formula: boolean } | null = null;
  private readonly rich = new RichText();
  private inValue = false;

  constructor(private readonly context: SheetContext) {}

  take(): CsvRow[] {
    const { done } = this;
    this.done = [];
    return done;
  }

  open({ name, attributes }: Tag): void {
    this.rich.reader.open({ name, attributes });
    switch (name) {
      case 'row':
        return this.openRow(attributes.r);
      case 'c':
        this.column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
        this.cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: null, formula: false };
        return undefined;
      case 'v':
        this.inValue = true;
        if (this.cell) this.cell.value = '';
        return undefined;
      case 'f':
        if (this.cell) this.cell.formula = true;
    }
  }

  text(text: string): void {
    this.rich.reader.text(text);
    if (this.inValue && this.cell) this.cell.value += text;
  }

  close(name: string): void {
    this.rich.reader.close(name);
    if (name === 'v') this.inValue = false;
    if (name === 'c') this.closeCell();
    if (name === 'row' && this.cells.some((cell) => cell.trim() !== '')) this.done.push({ line: this.line, cells: Array.from(this.cells, (cell) => cell ?? '') });
  }

  private openRow(given: string | undefined): void {
    const line = given === undefined ? this.line + 1 : Number(given);
    if (!Number.isInteger(line) || line <= this.line || line > LAST_ROW) throw fileFault('DAMAGED', 'The rows of the sheet are not in order. Open the workbook and save it again.');
    this.line = line;
    this.cells = [];
    this.column = -1;
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    const text = cell ? this.textOf(cell) : '';
    if (text === '') return;
    if (this.column >= MOST_COLUMNS) throw fileFault('TOO_MANY_COLUMNS', `A file may have ${MOST_COLUMNS} columns at most.`, this.line);
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
  }

  private textOf({ type, style, value, formula }: { type: string; style: number; value: string | null; formula: boolean }): string {
    const inline = this.rich.take();
    if (type === 'inlineStr') return inline;
    // A program that only wrote the formula left no value: an empty cell would say that there is none.
    if (value === null) return formula ? '#NOT CALCULATED' : '';
    switch (type) {
      case 's':
        return this.context.strings[Number(value)] ?? '';
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
      case 'n':
        return numberText(value, this.context.styles[style] ?? null, this.context.date1904);
      default:
        return value;
    }
  }
}

/** "C5" → 2. */
function columnOf(reference: string): number {
  const letters = /^([A-Z]{1,3})[0-9]+$/.exec(reference)?.[1];
  if (!letters) throw fileFault('DAMAGED', 'A cell of the sheet has no place. Open the workbook and save it again.');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
