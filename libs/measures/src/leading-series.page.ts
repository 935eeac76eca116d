import { statement } from '@cairn/platform';
import { CHARTED_MEASURE, PHASES_OF_SERIES, type ChartedRow, type PhasedRow } from './charted.page.js';
import type { PointTuple } from './site-reading.service.js';

export interface LeadingSeriesRow extends ChartedRow, PhasedRow { measureId: string; seriesId: string; siteName: string; points: PointTuple[] }

/**
 * What the district of an organization reports of some measures, one series of each, as this viewer may see it.
 * $1 measures, $2 the viewer's organization, $3 owners whose raw points the viewer reads
 */
export const LEADING_SERIES = statement<LeadingSeriesRow>('measures.leading-series', `
  select distinct on (m.id) m.id as "measureId", s.id as "seriesId", st.name as "siteName", ${CHARTED_MEASURE}, ${PHASES_OF_SERIES}, points.list as points
  from site st
  join series s on s.network_id = st.network_id and s.site_id = st.id and s.stratum = '' and s.measure_id = any($1::uuid[])
  join measure m on m.network_id = s.network_id and m.id = s.measure_id and m.deleted_at is null
  join lateral (
    select json_agg(json_build_array(p.period_start, p.status, p.numerator, p.denominator, p.value, p.spread) order by p.period_start) as list from (
      select d.period_start, d.status, d.numerator, d.denominator, d.value, d.spread from data_point d
        where s.owner_id = any($3::uuid[]) and d.network_id = s.network_id and d.series_id = s.id
      union all
      select r.period_start, r.status, r.numerator, r.denominator, r.value, r.spread from released_point r
        where s.owner_id <> all($3::uuid[]) and r.network_id = s.network_id and r.series_id = s.id
    ) p
  ) points on points.list is not null
  where st.organization_id = $2 and st.kind = 'DISTRICT'
  order by m.id, s.owner_id = $2 desc, s.id`);
