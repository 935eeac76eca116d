import type { WriteTx } from '@cairn/platform';
import { NEVER_RELEASED, RELEASE_FIRST, RELEASE_PLAIN, REMAINING_DAYS, type SeriesDays } from './release-cells.page.js';
import type { FamilySeriesRow, ReleaseRules } from './release.page.js';
import type { Families } from './release-reading.service.js';
import { inPieces } from './series-pieces.type.js';

const POINTS_AT_ONCE = 20_000;

/** What an import touched, in which release of which measure. */
export interface PlainRelease { measureId: string; importId: string; release: string; rules: ReleaseRules }

/**
 * Releases what needs no thought, in one statement for many points: see `RELEASE_PLAIN`, and `RELEASE_FIRST` for new series. Resolves with what is left for the
 * domain, and with the series of which the network sees more by now.
 */
export async function releasePlain(tx: WriteTx, { series, mixed }: Families, touched: readonly SeriesDays[], { measureId, importId, release, rules }: PlainRelease): Promise<{ left: SeriesDays[]; seen: string[] }> {
  const members = new Map<string, number>();
  for (const { familyId } of series.values()) members.set(familyId, (members.get(familyId) ?? 0) + 1);
  const here = touched.filter(({ seriesId }) => series.has(seriesId));
  const lone = here.filter(({ seriesId }) => members.get(series.get(seriesId)?.familyId ?? '') === 1 && !mixed.has(seriesId));
  const written = new Map<string, number>();
  const seen: string[] = [];
  const first = new Set((await tx.page(NEVER_RELEASED, [tx.networkId, lone.map(({ seriesId }) => seriesId)])).map(({ seriesId }) => seriesId));
  for (const isFirst of [true, false]) {
    const some = lone.filter(({ seriesId }) => first.has(seriesId) === isFirst).map(({ seriesId, days }) => ({ id: seriesId, points: lengthOf(days) }));
    for (const ids of inPieces(some, POINTS_AT_ONCE)) {
      const about = ids.flatMap((id) => series.get(id) ?? []);
      const of = <K extends keyof FamilySeriesRow>(name: K): FamilySeriesRow[K][] => about.map((row) => row[name]);
      const asked = [tx.networkId, measureId, release, importId, of('seriesId'), rules.type, rules.minimum, of('siteId'), of('ownerId'), of('visibility'), of('stratum')];
      for (const row of await tx.page(isFirst ? RELEASE_FIRST : RELEASE_PLAIN, asked)) {
        written.set(row.seriesId, row.count);
        if (row.seen) seen.push(row.seriesId);
      }
    }
  }
  const partly = here.filter(({ seriesId, days }) => written.has(seriesId) && written.get(seriesId) !== lengthOf(days)).map(({ seriesId }) => seriesId);
  const remaining = partly.length > 0 ? await tx.page(REMAINING_DAYS, [importId, partly, tx.networkId, release]) : [];
  return { left: [...here.filter(({ seriesId }) => !written.has(seriesId)), ...remaining], seen };
}

function lengthOf(days: string): number {
  let length = 1;
  for (let at = days.indexOf(','); at >= 0; at = days.indexOf(',', at + 1)) length += 1;
  return length;
}
