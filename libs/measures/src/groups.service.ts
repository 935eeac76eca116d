import { Injectable } from '@nestjs/common';
import { readEquity } from '@cairn/domain';
import { currentActor, Db, type ReadTx } from '@cairn/platform';
import { GROUPS, type GroupRow } from './groups.page.js';
import type { Equity, SeriesGroup } from './groups.type.js';
import type { Series } from './series.entity.js';
import { readSite } from './site-reading.service.js';

/** The groups of the people behind a series, and whether all of them share in what the whole says. */
@Injectable()
export class GroupsService {
  constructor(private readonly db: Db) {}

  /** The groups that this viewer sees. Batched: one statement for many series. */
  async groups(series: Series): Promise<SeriesGroup[]> {
    return (await this.beside(series)).filter(({ stratum }) => stratum !== '');
  }

  /** What the groups say beside the whole; null where there is nothing to compare. */
  async equity(series: Series): Promise<Equity | null> {
    const all = await this.beside(series);
    const whole = all.find(({ stratum }) => stratum === '');
    return whole ? readEquity(whole.signal, all.filter((one) => one !== whole).map(({ stratum, signal }) => ({ name: stratum, signal }))) : null;
  }

  private beside({ id }: Series): Promise<SeriesGroup[]> {
    return this.db.read((tx) => groupLoader(tx).load(id));
  }
}

function groupLoader(tx: ReadTx) {
  return tx.loader('measures.groups', async (ids: readonly string[]) => {
    const bySeries = new Map<string, SeriesGroup[]>(ids.map((id) => [id, []]));
    for (const row of await tx.page(GROUPS, [ids, currentActor().rawOwnerIds])) bySeries.get(row.ofId)?.push(groupOf(row));
    return ids.map((id) => bySeries.get(id) ?? []);
  });
}

function groupOf({ id, stratum, raw, ...row }: GroupRow): SeriesGroup {
  const { points, reading: { signal, sentence } } = readSite(row, row);
  return { id, stratum, raw, points, phases: row.phases ?? [], signal, sentence };
}
