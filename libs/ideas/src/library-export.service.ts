import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { BOM, csvLines, withoutFormula } from '@cairn/measures';
import { Db, HttpRoutes } from '@cairn/platform';
import { LIBRARY_ROWS, type LibraryRow } from './library-export.page.js';

const AT_ONCE = 100;
const HEADER = ['title', 'summary', 'problem', 'core', 'adaptable', 'areas', 'drivers', 'first_test', 'organization', 'credit', 'visibility', 'edition', 'updated'];

/** The library as CSV: what this viewer may read, from A to Z. */
@Injectable()
export class LibraryExport {
  constructor(private readonly db: Db, routes: HttpRoutes) {
    routes.add({
      method: 'GET', url: '/exports/ideas.csv', access: { kind: 'permission', permission: 'idea.read' },
      handle: async () => ({ download: await this.export(), type: 'text/csv; charset=utf-8', fileName: 'ideas.csv' }),
    });
  }

  /** Reads a hundred ideas at a time, each page in a short read of its own. @throws NOT_FOUND, FORBIDDEN before the first byte */
  async export(): Promise<Readable> {
    await this.db.read(async (tx) => tx.permit('network.read'));
    // A stream is read after the request's handler has returned: it takes the context of the request with it.
    return Readable.from(this.lines(AsyncLocalStorage.snapshot()));
  }

  private async *lines(inContext: <T>(fn: () => T) => T): AsyncGenerator<string> {
    yield BOM + csvLines([HEADER]);
    let last: LibraryRow | undefined;
    for (;;) {
      const after: LibraryRow | undefined = last;
      const rows: LibraryRow[] = await inContext(() => this.db.read((tx) => tx.page(LIBRARY_ROWS, [tx.networkId, after?.key ?? null, after?.id ?? null, AT_ONCE])));
      if (rows.length > 0) yield csvLines(rows.map(cellsOf));
      if (rows.length < AT_ONCE) return;
      last = rows.at(-1);
    }
  }
}

function cellsOf(row: LibraryRow): string[] {
  const { title, summary, problem, core, adaptable, areas, drivers, firstTest, organization, credit, visibility, number, updated } = row;
  return [title, summary, problem, core.join('\n'), adaptable.join('\n'), areas.join(', '), drivers.join(', '), firstTest, organization, credit, visibility, String(number), updated].map(withoutFormula);
}
