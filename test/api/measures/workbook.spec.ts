import { addDistrict, createMeasure, freshNetwork, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { confirm, importOf, MAP, mapping, send, type Import, type Preview } from '../tools/imports.js';
import { cards, seen } from '../tools/points.js';
import { sql } from '../tools/sql.js';
import { seeded } from '../tools/seeded.js';
import { sheetOf, workbook, zip, type Cell, type WorkbookParts } from '../tools/workbook.js';

const HEAD = ['site', 'period', 'numerator', 'denominator'];
const NAME = 'points.xlsx';

let place: TestServer;
let network: Network;
let measure: { id: string };
let lead: Client;
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  for (const name of ['Adams', 'Boulder']) await addDistrict(network, { name });
  measure = await createMeasure(network.lead);
  lead = network.lead.client;
});

const book = (rows: readonly (readonly Cell[])[], more: Partial<WorkbookParts> = {}): Promise<Buffer> => workbook({ sheets: [{ name: 'Points', rows }], ...more });

async function checked(measureId: string, bytes: Buffer, changes: Record<string, unknown> = {}): Promise<Import & { preview: Preview }> {
  const { importId, error } = await send(lead, measureId, bytes, { name: NAME, type: 'application/octet-stream' });
  if (!importId) throw new Error(JSON.stringify(error));
  return (await lead.ask<{ mapImport: Import & { preview: Preview } }>(MAP, mapping(importId, changes), Client.key())).mapImport;
}

describe('a workbook', () => {
  test('is imported like a CSV file, and its lines are the rows of the sheet', async () => {
    const bytes = await book([HEAD, ['Adams', '2016-2017', 20, 100], [], ['Boulder', '2016-2017', null, 50], ['Boulder', '2017-2018', 'x', 50], ['Adams', '2017-2018', '*', 50]]);
    const { id, preview } = await checked(measure.id, bytes);
    expect(preview).toMatchObject({ ready: 3, bad: 1, missing: 1, badRows: [{ line: 5, column: 'numerator', value: 'x', code: 'NUMBER_UNREADABLE' }] });
    await confirm(lead, id, true);
    await place.drain();
    expect(await importOf(lead, id)).toMatchObject({ state: 'DONE', result: { added: 3 } });
    expect(await seen(lead, measure.id, 'Adams')).toEqual(['2016-17 20/100', '2017-18 SUPPRESSED']);
    expect(await sql(place, 'select sheet from measure_import where id = $1', [id])).toEqual([{ sheet: 'Points' }]);
  });

  test('gives dates in ISO form, formulas by their stored values, and numbers without the dust of binary fractions', async () => {
    const values = await createMeasure(network.lead, { type: 'VALUE', grain: 'DAY', denominator: '', unit: '%' });
    const date = (serial: number): Cell => ({ attributes: 's="1"', xml: `<v>${serial}</v>` });
    const rows: Cell[][] = [
      ['site', 'period', 'value'],
      ['Adams', date(43_831), { xml: '<f>4.9*2</f><v>9.8000000000000007</v>' }],
      ['Adams', date(43_832), { attributes: 's="2"', xml: '<v>0.098</v>' }],
      ['Adams', date(61), { xml: '<v>1E-3</v>' }],
      ['Adams', '2020-01-05', { attributes: 't="str"', xml: '<f>"1"&amp;"2"</f><v>12</v>' }],
      ['Adams', { attributes: 't="d"', xml: '<v>2020-01-06T00:00:00</v>' }, { attributes: 't="inlineStr"', xml: '<is><r><t>1</t></r><r><t>3</t></r><rPh><t>9</t></rPh></is>' }],
      ['Adams', date(43_837), { xml: '<f>A1</f>' }],
      ['Adams', date(43_838), { attributes: 't="e"', xml: '<f>1/0</f><v>#DIV/0!</v>' }],
      ['Adams', date(43_839), { attributes: 't="b"', xml: '<v>1</v>' }],
      ['Adams', date(43_840.5), 5],
      ['Adams', date(60), 5],
    ];
    const { id, preview } = await checked(values.id, await book(rows, { formats: ['yyyy\\-mm\\-dd', '0.0%'] }), { grain: 'DAY', value: 'value', numerator: null, denominator: null });
    expect(preview.badRows.map(({ line, column, code, value }) => [line, column, code, value])).toEqual([
      [7, 'value', 'NUMBER_SPREADSHEET_ERROR', '#NOT CALCULATED'], [8, 'value', 'NUMBER_SPREADSHEET_ERROR', '#DIV/0!'], [9, 'value', 'NUMBER_UNREADABLE', 'TRUE'],
      [10, 'period', 'PERIOD_UNREADABLE', '2020-01-10 12:00:00'], [11, 'period', 'PERIOD_UNREADABLE', '60'],
    ]);
    await confirm(lead, id, true);
    await place.drain();
    expect((await cards(lead, values.id))[0]?.points.map(({ periodStart, value }) => [periodStart, value])).toEqual([
      ['1900-03-01', 0.001], ['2020-01-01', 9.8], ['2020-01-02', 9.8], ['2020-01-05', 12], ['2020-01-06', 13],
    ]);
  });

  test('counts its days from 1904 when it says so, and keeps the zeros of codes', async () => {
    const monthly = await createMeasure(network.lead, { grain: 'MONTH' });
    await addDistrict(network, { name: 'Cheyenne', code: '0030' });
    const rows: Cell[][] = [['code', ...HEAD], [{ attributes: 's="2"', xml: '<v>30</v>' }, 'Cheyenne', { attributes: 's="1"', xml: '<v>42369</v>' }, 20, 100]];
    const { preview, sample } = await checked(monthly.id, await book(rows, { formats: ['[$-409]mmm yyyy', '0000'], date1904: true }), { grain: 'MONTH', siteCode: 'code' });
    expect([preview.ready, preview.bad, sample[0]]).toEqual([1, 0, ['0030', 'Cheyenne', '2020-01-01', '20', '100']]);
  });

  test('is read from its first visible sheet with rows, or from the one that is named', async () => {
    const rows = (count: number): Cell[][] => [HEAD, ['Adams', '2016-2017', count, 100]];
    const bytes = await workbook({ sheets: [{ name: 'Hidden', rows: rows(1), hidden: true }, { name: 'Empty', rows: [] }, { name: 'First', rows: rows(2) }, { name: 'Über & so', rows: rows(3) }] });
    const sheetFor = async (sheet?: string): Promise<unknown> => {
      const response = await lead.post(new Uint8Array(bytes) as never, { 'content-type': 'application/octet-stream' }, `/imports?measure=${measure.id}&name=${NAME}${sheet === undefined ? '' : `&sheet=${encodeURIComponent(sheet)}`}`);
      const { importId, error } = await response.json() as { importId?: string; error?: unknown };
      if (!importId) return error;
      return (await lead.ask<{ measureImport: unknown }>('query ($id: ID!) { measureImport(id: $id) { sheet sample } }', { id: importId })).measureImport;
    };
    expect(await sheetFor()).toEqual({ sheet: 'First', sample: [['Adams', '2016-2017', '2', '100']] });
    expect(await sheetFor('Über & so')).toEqual({ sheet: 'Über & so', sample: [['Adams', '2016-2017', '3', '100']] });
    expect(await sheetFor('Hidden')).toMatchObject({ sheet: 'Hidden' });
    const { importId } = await send(lead, measure.id, bytes, { name: NAME, type: 'application/octet-stream' });
    const CHOOSE = 'mutation ($input: ChooseSheetInput!) { chooseImportSheet(input: $input) { id state sheet sheets sample preview { ready } } }';
    const choose = async (sheet: string): Promise<unknown> => (await lead.ask<{ chooseImportSheet: unknown }>(CHOOSE, { input: { id: importId, sheet } }, Client.key())).chooseImportSheet;
    expect(await lead.ask('query ($id: ID!) { measureImport(id: $id) { sheets } }', { id: importId })).toEqual({ measureImport: { sheets: ['Empty', 'First', 'Über & so'] } });
    await lead.ask(MAP, mapping(importId as string), Client.key());
    expect(await choose('Über & so')).toMatchObject({ state: 'UPLOADED', sheet: 'Über & so', sample: [['Adams', '2016-2017', '3', '100']], preview: null });
    for (const [sheet, reason] of [['Empty', 'EMPTY'], ['Nowhere', 'NO_SHEET']] as const) expect(await lead.fail(CHOOSE, { input: { id: importId, sheet } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', reason });
    expect(await importOf(lead, importId as string)).toMatchObject({ state: 'UPLOADED', sample: [['Adams', '2016-2017', '3', '100']] });
    expect(await sheetFor('Other')).toMatchObject({ reason: 'NO_SHEET', message: expect.stringContaining('Hidden, Empty, First') });
  });

  test('may have rows and cells without a place, prefixes, and columns that only the first row ends', async () => {
    const row = (...cells: (string | number)[]): string => `<x:row>${cells.map((cell) => (typeof cell === 'number' ? `<x:c><x:v>${cell}</x:v></x:c>` : `<x:c t="inlineStr"><x:is><x:t>${cell}</x:t></x:is></x:c>`)).join('')}</x:row>`;
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${row(...HEAD, '', ' ')}${row('Adams', '2016-2017', 20, 100, '', '')}${row('Boulder', '2016-2017', 20)}${row('Adams', '2017-2018', 20, 100, 7)}</x:sheetData></x:worksheet>`;
    const { preview, headers } = await checked(measure.id, await workbook({ sheets: [{ name: 'Points', rows: [], xml }] }));
    expect(headers).toEqual(HEAD);
    expect([preview.ready, preview.badRows.map(({ line, code }) => [line, code])]).toEqual([1, [[3, 'DENOMINATOR_BLANK'], [4, 'COLUMN_COUNT']]]);
  });
});

describe('a file that is no workbook we read', () => {
  const good = [HEAD, ['Adams', '2016-2017', 20, 100]] as Cell[][];
  const bomb = (): Buffer => Buffer.alloc(60_000_000, 0x20);
  const old = (text: string): Buffer => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(text, 'utf16le'), Buffer.alloc(600)]);
  const entities = (head: string): string => `<?xml version="1.0"?>${head}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lol;</t></is></c></row></sheetData></worksheet>`;
  const sheet = (xml: string): Promise<Buffer> => workbook({ sheets: [{ name: 'Points', rows: [], xml }] });
  const cases: [what: string, reason: string, bytes: () => Promise<Buffer> | Buffer, name?: string][] = [
    ['a bomb of one part', 'TOO_LARGE_UNPACKED', () => book(good, { extra: { 'xl/media/a.bin': bomb() } })],
    ['a bomb of many parts', 'TOO_LARGE_UNPACKED', () => book(good, { extra: Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`xl/media/${at}.bin`, Buffer.alloc(900_000, 1)])) })],
    ['a part that is larger than it says', 'DAMAGED', async () => liesAboutSize(await book([HEAD, ...Array.from({ length: 9_000 }, (_, at) => ['Adams', `text ${at}`, at, 7] as Cell[])]))],
    ['too many parts', 'UNSAFE', () => book(good, { extra: Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`xl/x${at}.xml`, 'x'])) })],
    ['a billion laughs', 'UNSAFE', () => sheet(entities('<!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY lol "&a;&a;&a;">]>'))],
    ['an entity of another file', 'UNSAFE', () => sheet(entities('<!DOCTYPE worksheet [<!ENTITY lol SYSTEM "file:///etc/passwd">]>'))],
    ['an entity that nothing declares', 'DAMAGED', () => sheet(entities(''))],
    ['a part with a way out in its name', 'DAMAGED', async () => Buffer.from((await book(good, { extra: { 'xx/xx/escape.xml': 'x' } })).toString('latin1').replaceAll('xx/xx/', '../../'), 'latin1')],
    ['a locked workbook', 'ENCRYPTED', () => old('EncryptedPackage')],
    ['an archive with a password', 'ENCRYPTED', async () => locked(await book(good))],
    ['an old one', 'OLD_WORKBOOK', () => old('Workbook'), 'points.xls'],
    ['an OpenDocument file', 'OPEN_DOCUMENT', () => zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'points.ods'],
    ['one with macros', 'MACROS', () => book(good, { extra: { 'xl/vbaProject.bin': 'x' } }), 'points.xlsm'],
    ['a binary one', 'BINARY_WORKBOOK', () => zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'points.xlsb'],
    ['a text document', 'NOT_A_WORKBOOK', () => zip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships><Relationship Id="1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>', 'word/document.xml': '<document/>' })],
    ['any zip file', 'NOT_A_WORKBOOK', () => zip({ 'a.txt': 'a' })],
    ['text', 'NOT_A_WORKBOOK', () => Buffer.from(`${HEAD.join(',')}\nAdams,2016-2017,20,100`)],
    ['a workbook that is called CSV', 'SPREADSHEET', () => book(good), 'points.csv'],
    ['half a workbook', 'DAMAGED', async () => { const bytes = await book(good); return bytes.subarray(0, bytes.length / 2); }],
    ['a sheet that ends in the middle', 'DAMAGED', () => sheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>')],
    ['rows in disorder', 'DAMAGED', () => sheet(sheetOf('<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'))],
    ['a row beyond all rows', 'DAMAGED', () => sheet(sheetOf('<row r="9999999"><c r="A1"><v>1</v></c></row>'))],
    ['a cell far to the right', 'TOO_MANY_COLUMNS', () => sheet(sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>'))],
    ['a cell of three megabytes', 'UNSAFE', () => sheet(sheetOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${Array.from({ length: 500_000 }, (_, at) => at.toString(36)).join(' ')}</t></is></c></row>`))],
    // Names that do not repeat: what repeats is refused before, because it shrinks too well.
    ['elements in elements without end', 'UNSAFE', () => sheet(`<worksheet><sheetData>${various(1_000_000).map((name) => `<${name}>`).join('')}`)],
    ['more parts listed than it can have', 'UNSAFE', () => book(good, { extra: { '_rels/.rels': `<Relationships>${various(400_000).map((name) => `<Relationship Id="${name}" Target="${name}"/>`).join('')}</Relationships>` } })],
    ['more sheets than it has parts', 'UNSAFE', () => book(good, { extra: { 'xl/workbook.xml': `<workbook>${various(400_000).map((name) => `<sheet name="${name}" r:id="${name}"/>`).join('')}</workbook>` } })],
    ['styles without end', 'UNSAFE', () => book(good, { extra: { 'xl/styles.xml': `<styleSheet><numFmts>${various(400_000).map((name, at) => `<numFmt numFmtId="${at}" formatCode="${name}"/>`).join('')}</numFmts></styleSheet>` } })],
    ['no rows at all', 'EMPTY', () => book([])],
    ['a header and no rows', 'NO_ROWS', () => book([HEAD])],
    ['two columns of one name', 'HEADER_TWICE', () => book([['site', 'Site', 'period'], ['a', 'b', 'c']])],
    ['nothing', 'EMPTY', () => Buffer.alloc(0)],
  ];

  test.each(cases)('is refused with a reason: %s', async (_what, reason, bytes, name = NAME) => {
    const file = await bytes();
    const before = await sql(place, 'select 1 from measure_import where network_id = $1', [network.id]);
    const began = performance.now();
    const { status, error } = await send(lead, measure.id, file, { name, type: 'application/octet-stream' });
    expect({ status, ...error }).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', field: 'file', reason, message: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(await sql(place, 'select 1 from measure_import where network_id = $1', [network.id])).toEqual(before);
  });
});

/** Names of which no two are the same and nothing repeats. */
function various(count: number): string[] {
  const chance = seeded(7);
  return Array.from({ length: count }, (_, at) => `x${chance.below(1_000_000_000).toString(36)}${at.toString(36)}`);
}

/** Sets the size of the sheet in the list of parts to less than it is. */
function liesAboutSize(bytes: Buffer): Buffer {
  const at = bytes.lastIndexOf('xl/worksheets/sheet1.xml');
  // The entry of the list begins 46 bytes before its name; the size unpacked stands at 24.
  bytes.writeUInt32LE(1_000, at - 46 + 24);
  return bytes;
}

/** Marks every part in the list as encrypted. */
function locked(bytes: Buffer): Buffer {
  for (let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')) bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
  return bytes;
}
