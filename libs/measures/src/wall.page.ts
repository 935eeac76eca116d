import { statement } from '@cairn/platform';
import { CHARTED_MEASURE, PHASES_OF_SERIES, type ChartedRow, type PhasedRow } from './charted.page.js';
import type { PointTuple } from './site-reading.service.js';

export interface WallRow extends ChartedRow, PhasedRow { seriesId: string; measureId: string; measureName: string; siteName: string; unit: string; points: PointTuple[] }

/** Released series of the viewer's own district that its network may see too, by name of the measure. $1 the viewer's organization */
export const WALL = statement<WallRow>('measures.wall', `
  select s.id as "seriesId", m.id as "measureId", m.name as "measureName", st.name as "siteName", m.unit, ${CHARTED_MEASURE}, ${PHASES_OF_SERIES}, points.list as points
  from site st
  join series s on s.network_id = st.network_id and s.site_id = st.id and s.stratum = ''
  join measure m on m.network_id = s.network_id and m.id = s.measure_id and m.deleted_at is null
  join lateral (
    select json_agg(json_build_array(r.period_start, r.status, r.numerator, r.denominator, r.value, r.spread) order by r.period_start) as list
    from released_point r where r.network_id = s.network_id and r.series_id = s.id and r.visibility in ('NETWORK', 'PUBLIC')
  ) points on points.list is not null
  where st.organization_id = $1 and st.kind = 'DISTRICT'
  order by m.name, m.id, s.owner_id = $1 desc, s.id limit 60`);
