import { Injectable } from '@nestjs/common';
import { MeasureType, periodLabel, readFunnel, SiteKind, type FunnelReading } from '@cairn/domain';
import type { FunnelArgs } from './funnel.input.js';
import { BrightSpotReason, type BrightSpot, type Funnel, type FunnelPeriod } from './funnel.type.js';
import type { SiteSeriesRow, SitesRow } from './multiples.page.js';
import { MultiplesService } from './multiples.service.js';
import type { Point } from './point.type.js';
import { readSite, type SiteReading } from './site-reading.service.js';

/** A period counts as common from this share of the sites that report at their best. */
const COMMON = 0.5;

interface Site extends SiteReading { row: SiteSeriesRow }

/** Sites of a measure beside each other in one period. */
@Injectable()
export class FunnelService {
  constructor(private readonly multiples: MultiplesService) {}

  /** The funnel of the districts, or of one district's schools, and their bright spots. @throws NOT_FOUND */
  async funnel(measureId: string, { period: wanted, districtId }: FunnelArgs): Promise<Funnel> {
    const page = await this.multiples.sitesOf(measureId, { kind: districtId ? SiteKind.SCHOOL : SiteKind.DISTRICT, parentId: districtId });
    const sites = onePerSite(page.series).map((row): Site => ({ row, ...readSite(row, page) }));
    const periods = periodsOf(sites, page);
    const period = (wanted ? periods.find(({ periodStart }) => periodStart === wanted) : latestCommon(periods)) ?? null;
    const cells = sites.map((site) => ({ site, point: site.points.find(({ periodStart }) => periodStart === period?.periodStart) }));
    const reading = readFunnel(cells.map(({ site: { row }, point }) => ({ id: row.id, name: row.siteName, numerator: point?.numerator ?? null, denominator: point?.denominator ?? null })), {
      direction: page.direction, kind: page.type === MeasureType.RATE ? 'RATE' : 'SHARE', per: page.per, minimum: page.minimumCell,
    });
    const noun = districtId ? 'schools' : 'districts';
    const refusal = refusalOf(page, reading, noun);
    const drawn = refusal ? [] : reading.sites;
    const bySeries = new Map(cells.map((cell) => [cell.site.row.id, cell]));
    return {
      periods, period, refusal, districtName: page.parentName, centre: refusal ? null : reading.centre, overdispersed: !refusal && reading.overdispersed,
      sentence: refusal ?? reading.sentence.replace(/\bsites\b/, noun),
      points: drawn.map(({ id, name, brightSpot: _, ...point }) => {
        const cell = bySeries.get(id);
        return { ...point, seriesId: id, siteId: cell?.site.row.siteId as string, siteName: name, schools: cell?.site.row.schools === true, numerator: cell?.point?.numerator as number };
      }),
      suppressed: cells.filter(({ point }) => point !== undefined && isHidden(point, page.minimumCell)).length,
      without: cells.filter(({ point }) => point === undefined || point.status === 'MISSING' || point.status === 'NO_DENOMINATOR').length,
      brightSpots: brightSpots(sites, new Set(drawn.filter(({ brightSpot }) => brightSpot).map(({ id }) => id))),
    };
  }
}

// Where the hub and the district both hold figures, the district's own count: two points of one site would count it twice.
function onePerSite(rows: readonly SiteSeriesRow[]): SiteSeriesRow[] {
  const chosen = new Map<string, SiteSeriesRow>();
  for (const row of rows) if (!chosen.has(row.siteId) || row.ofSite) chosen.set(row.siteId, row);
  return rows.filter((row) => chosen.get(row.siteId) === row);
}

function periodsOf(sites: readonly Site[], { grain }: SitesRow): FunnelPeriod[] {
  const counts = new Map<string, number>();
  for (const { points } of sites) for (const { periodStart, status } of points) counts.set(periodStart, (counts.get(periodStart) ?? 0) + (status === 'REPORTED' ? 1 : 0));
  return [...counts].sort(([a], [b]) => (a < b ? 1 : -1)).map(([periodStart, reporting]) => ({ periodStart, label: periodLabel(periodStart, grain), sites: reporting }));
}

function latestCommon(periods: readonly FunnelPeriod[]): FunnelPeriod | undefined {
  const most = Math.max(0, ...periods.map(({ sites }) => sites));
  return periods.find(({ sites }) => sites >= most * COMMON);
}

function isHidden({ status, denominator }: Point, minimum: number): boolean {
  return status === 'SUPPRESSED' || (status === 'REPORTED' && denominator !== null && denominator < minimum);
}

function refusalOf({ type }: SitesRow, { refused }: FunnelReading, noun: string): string | null {
  if (type !== MeasureType.PROPORTION && type !== MeasureType.RATE) return 'A funnel compares shares and rates: this measure has neither.';
  return refused ? refused.sentence.replace(/\bsites\b/, noun) : null;
}

function brightSpots(sites: readonly Site[], beyond: ReadonlySet<string>): BrightSpot[] {
  return sites.flatMap(({ row: { id, siteId, siteName }, reading: { signal, sentence } }) => {
    const reasons = [...(beyond.has(id) ? [BrightSpotReason.BEYOND_LIMIT] : []), ...(signal === 'IMPROVEMENT' ? [BrightSpotReason.IMPROVEMENT] : [])];
    return reasons.length > 0 ? [{ seriesId: id, siteId, siteName, reasons, sentence }] : [];
  });
}
