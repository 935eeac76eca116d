import { ZipFile } from 'yazl';

/** A cell: text, a number as it is stored, or XML of a cell's own making (attributes and what is inside). */
export type Cell = string | number | null | { xml: string; attributes?: string };

export interface WorkbookParts {
  sheets: { name: string; rows: readonly (readonly Cell[])[]; hidden?: boolean; xml?: string }[];
  /** Number formats by style: the first style is 0. */
  formats?: string[];
  date1904?: boolean;
  /** Parts added, or put in place of those that are made. */
  extra?: Record<string, string | Buffer>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The bytes of an .xlsx file as spreadsheet programs write it: shared texts, sparse rows, styles. */
export function workbook({ sheets, formats = [], date1904 = false, extra = {} }: WorkbookParts): Promise<Buffer> {
  const strings: string[] = [];
  const parts: Record<string, string | Buffer> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['r1', `${OFFICE}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, hidden }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="s${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_sheet, at): [string, string, string] => [`s${at}`, `${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`]),
      ['t', `${OFFICE}/sharedStrings`, 'sharedStrings.xml'], ['y', `${OFFICE}/styles`, '/xl/styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_code, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map(({ rows, xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml ?? sheetXml(rows, strings)])),
  };
  parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`;
  return zip({ ...parts, ...extra });
}

/** The bytes of an archive. */
export async function zip(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, content] of Object.entries(parts)) file.addBuffer(Buffer.from(content), name);
  file.end();
  const chunks: Buffer[] = [];
  for await (const chunk of file.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The XML of a sheet around its rows. */
export function sheetOf(rows: string): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

function sheetXml(rows: readonly (readonly Cell[])[], strings: string[]): string {
  return sheetOf(rows.map((cells, line) => (cells.length === 0 ? '' : `<row r="${line + 1}">${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${line + 1}`, strings)).join('')}</row>`)).join(''));
}

function cellXml(cell: Cell, place: string, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${place}" ${cell.attributes ?? ''}>${cell.xml}</c>`;
  return `<c r="${place}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
}

function relationships(list: [string, string, string][]): string {
  return `<Relationships xmlns="${PACKAGE}">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
