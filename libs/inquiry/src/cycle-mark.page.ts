import { statement } from '@cairn/platform';
import type { CycleMark } from './cycle-mark.type.js';

/** The days on which tests of measures started and changes were adopted, as far as the viewer may read them. $1 measures */
export const CYCLE_MARKS = statement<CycleMark & { measureId: string }>('inquiry.cycle-marks', `
  select c.measure_id as "measureId", c.id as "cycleId", mark.kind, (mark.at at time zone n.time_zone)::date::text as date, c.title, c.number, t.name as "teamName", t.site_id as "districtId", c.site_id as "siteId"
  from pdsa_cycle c join network n on n.network_id = c.network_id join team t on t.network_id = c.network_id and t.id = c.team_id
  cross join lateral (values ('STARTED', c.started_at), ('ADOPTED', case when c.decision = 'ADOPT' then c.closed_at end)) as mark(kind, at)
  where c.measure_id = any($1::uuid[]) and c.stage <> 'CANCELLED' and mark.at is not null
  order by mark.at, c.id, mark.kind desc limit 1000`);
