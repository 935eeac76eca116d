import { Injectable } from '@nestjs/common';
import { compactReading, drawnStep, type PointStatus, type SiteKind } from '@cairn/domain';
import { currentActor, Db, isId, notFound, text } from '@cairn/platform';
import { noteMeasure } from './charted.page.js';
import type { MultiplesOfSites } from './multiples.input.js';
import { SITES_OF_MEASURE, type SiteSeriesRow, type SitesRow } from './multiples.page.js';
import type { MultipleCard, Multiples } from './multiples.type.js';
import { readSite, type SiteReading } from './site-reading.service.js';

/** The most sites of one page: twice the districts of a large state. */
export const MOST_SITES = 500;
const LETTERS: Record<PointStatus, string> = { REPORTED: 'R', SUPPRESSED: 'S', MISSING: 'M', NO_DENOMINATOR: 'N' };

/** Which sites of a measure are asked for. */
export interface SitesWanted { stratum?: string | null; kind?: SiteKind | null; parentId?: string | null; search?: string | null }

/** All sites of a measure, each with its chart. */
@Injectable()
export class MultiplesService {
  constructor(private readonly db: Db) {}

  /** The rows behind pages over all sites, in one statement. @throws NOT_FOUND */
  async sitesOf(measureId: string, { stratum, kind, parentId, search }: SitesWanted): Promise<SitesRow> {
    if (!isId(measureId) || (parentId != null && !isId(parentId))) throw notFound();
    const part = text('search', search ?? '', { max: 100 }) || null;
    return this.db.read(async (tx) => {
      const [page] = await tx.page(SITES_OF_MEASURE, [measureId, currentActor().rawOwnerIds, stratum ?? '', kind ?? null, parentId ?? null, part, MOST_SITES]);
      if (!page) throw notFound();
      noteMeasure(tx, measureId, page.facts);
      return page;
    });
  }

  /** Small multiples of all sites at once, A to Z. */
  async multiples(measureId: string, { stratum, search }: MultiplesOfSites): Promise<Multiples> {
    const page = await this.sitesOf(measureId, { stratum, search });
    const starts = [...new Set(page.series.flatMap(({ points }) => points.map(([start]) => start)))].sort();
    const places = new Map(starts.map((start, place) => [start, place]));
    const twice = new Set(page.series.filter(({ siteId }, index) => page.series.findIndex((other) => other.siteId === siteId) !== index).map(({ siteId }) => siteId));
    const sites = page.series.map((row) => ({ row, site: readSite(row, page) }));
    const step = drawnStep(sites.map(({ site }) => site.reading));
    const cards = sites.map(({ row, site }) => cardOf(row, site, { places, step }, twice.has(row.siteId)));
    return { grain: page.grain, starts, cards, more: page.total > MOST_SITES };
  }
}

/** What the cards of a page share: the place of each period, and how finely they are drawn. */
interface OnePage { places: ReadonlyMap<string, number>; step: number }

function cardOf({ id, siteId, siteName, ownerName, raw }: SiteSeriesRow, { points, reading }: SiteReading, { places, step }: OnePage, named: boolean): MultipleCard {
  const placed = points.map(({ periodStart }) => places.get(periodStart) as number);
  const letters: string[] = Array.from({ length: places.size }, () => '-');
  points.forEach(({ status }, index) => { letters[placed[index] as number] = LETTERS[status]; });
  return { id, siteId, siteName, ownerName: named ? ownerName : null, raw, ...compactReading(reading, placed, places.size, step), statuses: letters.join('') };
}
