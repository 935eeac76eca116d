import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { BOM, csvLines, withoutFormula } from '@cairn/measures';
import { Team } from '@cairn/networks';
import { Db, HttpRoutes, mayDo } from '@cairn/platform';
import { TEAM_TESTS, type TeamTestRow } from './cycle-list.page.js';

const AT_ONCE = 200;
const HEADER = ['test', 'cycle', 'stage', 'decision', 'idea', 'team', 'district', 'lead', 'objective', 'predictions', 'results', 'scale', 'started', 'closed', 'learned', 'why', 'next_step', 'conditions', 'visibility'];

/** The CSV of a team's tests: what this viewer reads on the screen, and nothing more. */
@Injectable()
export class CycleExport {
  constructor(private readonly db: Db, routes: HttpRoutes) {
    routes.add({
      method: 'GET', url: '/exports/tests/:file', access: { kind: 'permission', permission: 'cycle.read' },
      handle: async ({ params }) => {
        const { csv, fileName } = await this.export((params.file ?? '').replace(/\.csv$/, ''));
        return { download: csv, type: 'text/csv; charset=utf-8', fileName };
      },
    });
  }

  /** The tests of a team, the newest first, in short reads of their own. @throws NOT_FOUND before the first byte */
  async export(teamId: string): Promise<{ fileName: string; csv: Readable }> {
    const team = await this.db.read((tx) => tx.load('team.read', Team, teamId));
    // A stream is read after the request's handler has returned: it takes the context of the request with it.
    const inContext = AsyncLocalStorage.snapshot();
    const name = team.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 80) || 'team';
    return { fileName: `${name}-tests.csv`, csv: Readable.from(this.rows(team.id, inContext)) };
  }

  private async *rows(teamId: string, inContext: <T>(fn: () => T) => T): AsyncGenerator<string> {
    yield BOM + lines([HEADER]);
    for (let last: string | null = null; ;) {
      const after: string | null = last;
      const rows: TeamTestRow[] = await inContext(() => this.db.read((tx) => tx.page(TEAM_TESTS, [teamId, mayDo('member.read', {}), after, AT_ONCE])));
      yield lines(rows.map((row) => [
        row.title, String(row.number), row.stage, row.decision ?? '', row.ideaTitle ?? '', row.teamName, row.districtName, row.leadName ?? '', row.objective, row.allPredicted.join('; '), row.allResults.join('; '),
        `${row.scaleCount ?? ''} ${row.scaleUnit}`.trim(), day(row.startedAt), day(row.closedAt), row.learned, row.why, row.nextStep, row.conditions.join('; '), row.visibility,
      ]));
      last = rows.at(-1)?.id ?? null;
      if (rows.length < AT_ONCE) return;
    }
  }
}

function lines(rows: string[][]): string {
  return csvLines(rows.map((row) => row.map(withoutFormula)));
}

function day(at: Date | string | null): string {
  return at === null ? '' : new Date(at).toISOString().slice(0, 10);
}
