import type { SharedFacts } from '@cairn/domain';
import { statement } from '@cairn/platform';
import { CHARTED_MEASURE, MEASURE_FACTS, PHASES_OF_SERIES, type ChartedRow, type PhasedRow } from './charted.page.js';
import type { PointTuple } from './site-reading.service.js';

export interface SiteSeriesRow extends PhasedRow { id: string; siteId: string; siteName: string; ownerId: string; ownerName: string; ofSite: boolean; raw: boolean; schools: boolean; points: PointTuple[] }
export interface SitesRow extends ChartedRow { facts: SharedFacts; name: string; minimumCell: number; parentName: string | null; series: SiteSeriesRow[]; total: number }

/**
 * Every site of a measure with all its points, as this viewer may see them, in one statement and from A to Z. $1 measure, $2 owners whose
 * raw points the viewer reads, $3 the group ('' everybody), $4 the kind of site or null, $5 the district whose schools, or null,
 * $6 a part of the name or null, $7 the most series. No row: the measure is hidden from this viewer.
 */
export const SITES_OF_MEASURE = statement<SitesRow>('measures.sites-of-measure', `
  select m.name, ${CHARTED_MEASURE}, ${MEASURE_FACTS}, n.minimum_cell as "minimumCell", (select d.name from site d where d.network_id = m.network_id and d.id = $5) as "parentName", coalesce(page.list, '[]') as series, coalesce(page.total, 0)::int as total
  from measure m join network n on n.network_id = m.network_id left join lateral (
    select json_agg(one order by one."sortName", one.id) as list, max(one.total) as total from (
      select s.id, s.site_id as "siteId", st.name as "siteName", lower(st.name) as "sortName", s.owner_id as "ownerId", o.name as "ownerName",
        coalesce(s.owner_id = st.organization_id, false) as "ofSite", s.owner_id = any($2::uuid[]) as raw, points.list as points, ${PHASES_OF_SERIES}, count(*) over () as total,
        $4 = 'DISTRICT' and exists (select 1 from site c join series x on x.network_id = c.network_id and x.site_id = c.id and x.measure_id = m.id
          where c.network_id = st.network_id and c.parent_id = st.id) as schools
      from series s
      join site st on st.network_id = s.network_id and st.id = s.site_id
      join organization o on o.id = s.owner_id
      join lateral (
        select json_agg(json_build_array(p.period_start, p.status, p.numerator, p.denominator, p.value, p.spread) order by p.period_start) as list from (
          select d.period_start, d.status, d.numerator, d.denominator, d.value, d.spread from data_point d
            where s.owner_id = any($2::uuid[]) and d.network_id = s.network_id and d.series_id = s.id
          union all
          select r.period_start, r.status, r.numerator, r.denominator, r.value, r.spread from released_point r
            where s.owner_id <> all($2::uuid[]) and r.network_id = s.network_id and r.series_id = s.id
        ) p
      ) points on points.list is not null
      where s.network_id = m.network_id and s.measure_id = m.id and s.stratum = $3
        and ($4::text is null or st.kind = $4) and ($5::uuid is null or st.parent_id = $5)
        and ($6::text is null or position(lower($6) in lower(st.name)) > 0)
      order by lower(st.name), s.id limit $7
    ) one
  ) page on true
  where m.id = $1 and m.deleted_at is null`);
