import { Injectable } from '@nestjs/common';
import { currentActor, Db } from '@cairn/platform';
import { LEADING_SERIES } from './leading-series.page.js';
import { readSite, type SiteReading } from './site-reading.service.js';

/** A measure as the viewer's own district reports it. */
export interface LeadingSeries extends SiteReading { measureId: string; seriesId: string; siteName: string }

/** What the viewer's own district reports: the series that stands at the top where a measure is shown. */
@Injectable()
export class LeadingSeriesService {
  constructor(private readonly db: Db) {}

  /** One series at most of each measure, in one statement; its own figures go before those that others hold about it. */
  async of(measureIds: readonly string[]): Promise<LeadingSeries[]> {
    const { organizationId, rawOwnerIds } = currentActor();
    const rows = await this.db.read((tx) => tx.page(LEADING_SERIES, [measureIds, organizationId, rawOwnerIds]));
    return rows.map((row) => ({ measureId: row.measureId, seriesId: row.seriesId, siteName: row.siteName, ...readSite(row, row) }));
  }
}
