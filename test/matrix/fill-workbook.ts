import { workbook } from '../api/tools/workbook.js';
import type { Person } from '../factories/index.js';

/** The sheet that is not read first. */
export const SECOND_SHEET = 'Second';

/** Uploads a workbook of two sheets, with a word in a cell of both. @throws when it is refused */
export async function uploadWorkbook({ client }: Person, measureId: string, word: string): Promise<void> {
  const rows = [['site', 'period', 'numerator', 'denominator'], [word, '2016-2017', 20, 100]];
  const bytes = await workbook({ sheets: [{ name: 'First', rows }, { name: SECOND_SHEET, rows }] });
  const answer = await client.post(new Uint8Array(bytes) as never, { 'content-type': 'application/octet-stream' }, `/imports?measure=${measureId}&name=book.xlsx`);
  if (answer.status !== 200) throw new Error(`The workbook was answered with ${answer.status}.`);
}
