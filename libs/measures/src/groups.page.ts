import { statement } from '@cairn/platform';
import { CHARTED_MEASURE, PHASES_OF_SERIES, type ChartedRow, type PhasedRow } from './charted.page.js';
import type { PointTuple } from './site-reading.service.js';

export interface GroupRow extends ChartedRow, PhasedRow { ofId: string; id: string; stratum: string; raw: boolean; points: PointTuple[] }

/** Series beside others: everybody and every group of the same measure, site and owner, in the measure's order. $1 series, $2 owners whose raw points the viewer reads */
export const GROUPS = statement<GroupRow>('measures.groups', `
  select base.id as "ofId", s.id, s.stratum, s.owner_id = any($2::uuid[]) as raw, ${CHARTED_MEASURE}, ${PHASES_OF_SERIES}, points.list as points
  from series base
  join measure m on m.network_id = base.network_id and m.id = base.measure_id
  join series s on s.network_id = base.network_id and s.measure_id = base.measure_id and s.owner_id = base.owner_id and s.site_id = base.site_id
  join lateral (
    select json_agg(json_build_array(p.period_start, p.status, p.numerator, p.denominator, p.value, p.spread) order by p.period_start) as list from (
      select d.period_start, d.status, d.numerator, d.denominator, d.value, d.spread from data_point d
        where s.owner_id = any($2::uuid[]) and d.network_id = s.network_id and d.series_id = s.id
      union all
      select r.period_start, r.status, r.numerator, r.denominator, r.value, r.spread from released_point r
        where s.owner_id <> all($2::uuid[]) and r.network_id = s.network_id and r.series_id = s.id
    ) p
  ) points on points.list is not null
  where base.id = any($1::uuid[])
  order by base.id, array_position(m.strata, s.stratum) nulls first, s.stratum`);
