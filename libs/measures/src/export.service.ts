import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { currentActor, Db } from '@cairn/platform';
import { Measure } from './measure.entity.js';
import { pointOf } from './point-reading.service.js';
import { MULTIPLES, type CardRow, type MultiplesRow } from './series.page.js';

const SERIES_AT_ONCE = 100;
/** Without it spreadsheets read UTF-8 as something else. */
export const BOM = '\ufeff';
const HEADER = ['site_code', 'site_name', 'county', 'owner', 'group', 'period', 'period_start', 'status', 'numerator', 'denominator', 'value', 'spread', 'visibility'];

/** The CSV of a measure: what this viewer sees on the screen, and nothing more. */
@Injectable()
export class MeasureExport {
  constructor(private readonly db: Db) {}

  /**
   * Checks the right to export, then streams the rows from A to Z by site and period, a hundred series at a time: raw
   * for data roles of their owner, released for everybody else. The pages are short reads of their own, so a slow
   * reader holds no transaction open.
   * @throws NOT_FOUND, FORBIDDEN before the first byte
   */
  async export(measureId: string): Promise<{ fileName: string; csv: Readable }> {
    const measure = await this.db.read((tx) => tx.load('measure.export', Measure, measureId));
    // A stream is read after the request's handler has returned: it takes the context of the request with it.
    const inContext = AsyncLocalStorage.snapshot();
    const csv = Readable.from(this.rows(measureId, inContext));
    return { fileName: `${measure.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 80) || 'measure'}.csv`, csv };
  }

  private async *rows(measureId: string, inContext: <T>(fn: () => T) => T): AsyncGenerator<string> {
    yield BOM + csvLines([HEADER]);
    let last: CardRow | null = null;
    for (;;) {
      const cursor: CardRow | null = last;
      const page: MultiplesRow | undefined = await inContext(() => this.page(measureId, cursor));
      const cards: CardRow[] = page?.cards ?? [];
      for (const card of cards) yield csvLines(rowsOf(card, page as MultiplesRow));
      last = cards.at(-1) ?? null;
      if (cards.length < SERIES_AT_ONCE) return;
    }
  }

  private async page(measureId: string, after: CardRow | null): Promise<MultiplesRow | undefined> {
    const rows = await this.db.read((tx) => tx.page(MULTIPLES, [measureId, currentActor().rawOwnerIds, after?.sortName ?? null, after?.id ?? null, SERIES_AT_ONCE, null, null]));
    return rows[0];
  }
}

function rowsOf(card: CardRow, measure: MultiplesRow): string[][] {
  const about = [card.siteCode ?? '', card.siteName, card.county ?? '', card.ownerName, card.stratum].map(withoutFormula);
  return card.points.map(([periodStart, status, numerator, denominator, value, spread]) => {
    const point = pointOf({ periodStart, status, numerator, denominator, value, spread }, measure);
    return [...about, point.label, periodStart, status, number(point.numerator), number(point.denominator), number(point.value), number(point.spread), card.visibility];
  });
}

/** Rows as lines of a CSV file; every cell is quoted. */
export function csvLines(rows: string[][]): string {
  return rows.length === 0 ? '' : stringify(rows, { quoted: true, quoted_empty: true, record_delimiter: '\r\n' });
}

/** A text that a spreadsheet will not run: source OWASP, "CSV Injection", with the full-width forms that some programs read alike. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

function number(value: number | null): string {
  return value === null ? '' : String(value);
}
