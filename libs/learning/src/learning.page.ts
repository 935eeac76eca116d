import { CHARTED_MEASURE, type ChartedRow } from '@cairn/measures';
import type { Direction, Grain, MeasureType, RollUpRow, RollUpSummary, Visibility } from '@cairn/domain';
import { statement } from '@cairn/platform';

const PERIODS = `
  cross join lateral (
    select coalesce(json_agg(json_build_object('periodStart', l.period_start, 'grain', l.grain, 'numerator', l.numerator::text, 'denominator', l.denominator::text,
      'districts', l.districts, 'leftOut', l.left_out) order by l.period_start), '[]') as periods
    from (select * from rollup_period r where r.network_id = s.network_id and r.measure_id = s.measure_id order by r.period_start desc limit $1) l
  ) p`;

export interface LearningRow { measureId: string; summary: RollUpSummary; updatedAt: Date; periods: PeriodRollUp[] }

/**
 * The roll-ups of the measures that the viewer may read, each with its latest periods in the order of time: the walls of `measure` decide.
 * $1 how many periods of a measure at most
 */
export const LEARNING = statement<LearningRow>('learning.summary', `
  select s.measure_id as "measureId", s.summary, s.updated_at as "updatedAt", p.periods from rollup_summary s
  join measure m on m.network_id = s.network_id and m.id = s.measure_id and m.deleted_at is null ${PERIODS}
  order by m.name, m.id`);

export interface NewestRow extends ChartedRow { measureId: string; name: string; summary: RollUpSummary; periods: PeriodRollUp[] }

/**
 * The summary that changed last, of those with a figure over all districts if there are any; none where no district reports. The walls of
 * `measure` decide. $1 how many periods at most
 */
export const NEWEST = statement<NewestRow>('learning.newest', `
  select m.id as "measureId", m.name, ${CHARTED_MEASURE}, s.summary, p.periods from (
    select * from rollup_summary where (summary ->> 'districtsReporting')::int > 0 and exists (
      select 1 from measure r where r.network_id = rollup_summary.network_id and r.id = measure_id and r.deleted_at is null)
    order by summary #>> '{latest,value}' is null, updated_at desc, measure_id limit 1
  ) s join measure m on m.network_id = s.network_id and m.id = s.measure_id ${PERIODS}`);

/** The summaries of some measures with a reporting district; the walls of `measure` decide. $1 how many periods of a measure at most, $2 measures */
export const LINES = statement<NewestRow>('learning.lines', `
  select m.id as "measureId", m.name, ${CHARTED_MEASURE}, s.summary, p.periods from rollup_summary s
  join measure m on m.network_id = s.network_id and m.id = s.measure_id and m.deleted_at is null ${PERIODS}
  where s.measure_id = any($2::uuid[]) and (s.summary ->> 'districtsReporting')::int > 0
  order by m.name, m.id`);

/** Lets a transaction wait while the cells of a measure are added up: at a million of them that takes longer than it may idle otherwise. */
export const ADDING_UP = statement<unknown>('learning.adding-up', `select set_config('idle_in_transaction_session_timeout', '120s', true)`);

export interface MeasureRow { id: string; type: MeasureType; direction: Direction; per: number; visibility: Visibility; districts: number }

/** The measures of a network with what a roll-up needs to know; $1 null means all. */
export const MEASURES = statement<MeasureRow>('learning.measures', `
  select m.id, m.type, m.direction, m.per, m.visibility, (select count(*)::int from site st where st.network_id = m.network_id and st.kind = 'DISTRICT') as districts
  from measure m where ($1::uuid is null or m.id = $1) order by m.id`);

export interface SharedRow extends RollUpRow { seriesId: string }

export interface DistrictRow { siteId: string; siteName: string; siteOrganizationId: string | null }

/** The districts of a network. A school is in its district's cells already. */
export const DISTRICTS = statement<DistrictRow>('learning.districts', `
  select id as "siteId", name as "siteName", organization_id as "siteOrganizationId" from site where kind = 'DISTRICT'`);

export type CellRow = Omit<SharedRow, 'siteName' | 'siteOrganizationId'>;

// Without a join: one would be planned on statistics that a large import has made wrong.
const SHARED = `
  select series_id as "seriesId", site_id as "siteId", owner_id as "ownerId", period_start::text as "periodStart", grain, status,
    numerator::text, denominator::text, value::text
  from released_point where measure_id = $1 and visibility in ('NETWORK', 'PUBLIC') and stratum = ''`;

/** The released cells of a measure that the network sees, of districts and schools; and takes the changes that are in them, as of the same moment. */
export const SHARED_CELLS = statement<CellRow>('learning.shared-cells', `with taken as (delete from rollup_change where measure_id = $1) ${SHARED}`);

/** The same without taking anything. */
export const CHECKED_CELLS = statement<CellRow>('learning.checked-cells', SHARED);

/** The same of one period. $2 period */
export const PERIOD_CELLS = statement<CellRow>('learning.period-cells', `${SHARED} and period_start = $2`);

export interface SiteRollUp {
  siteId: string; seriesId: string; ownerId: string; firstPeriod: string | null; firstValue: string | null;
  latestPeriod: string | null; latestValue: string | null; points: number; leftOut: number;
}
export interface PeriodRollUp { periodStart: string; grain: Grain; numerator: string | null; denominator: string | null; districts: number; leftOut: number }

const SITE = `
  select site_id as "siteId", series_id as "seriesId", owner_id as "ownerId", first_period::text as "firstPeriod", first_value::text as "firstValue",
    latest_period::text as "latestPeriod", latest_value::text as "latestValue", points, left_out as "leftOut"
  from rollup_site where measure_id = $1`;

export const STORED_SITES = statement<SiteRollUp>('learning.stored-sites', SITE);

/** The same of some sites. $2 sites */
export const SITES_OF = statement<SiteRollUp>('learning.sites-of', `${SITE} and site_id = any($2::uuid[])`);

const PERIOD = `period_start::text as "periodStart", grain, numerator::text, denominator::text, districts, left_out as "leftOut"`;

export const STORED_PERIODS = statement<PeriodRollUp>('learning.stored-periods', `select ${PERIOD} from rollup_period where measure_id = $1`);

/** The same of some periods. $2 periods */
export const PERIODS_OF = statement<PeriodRollUp>('learning.periods-of', `select ${PERIOD} from rollup_period where measure_id = $1 and period_start = any($2::date[])`);

export const WRITE_SITES = statement<unknown>('learning.write-sites', `
  insert into rollup_site (network_id, measure_id, site_id, series_id, owner_id, first_period, first_value, latest_period, latest_value, points, left_out)
  select $1, $2, g.* from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::date[], $7::numeric[], $8::date[], $9::numeric[], $10::int[], $11::int[]) as g
  on conflict (network_id, measure_id, site_id) do update set series_id = excluded.series_id, owner_id = excluded.owner_id,
    first_period = excluded.first_period, first_value = excluded.first_value, latest_period = excluded.latest_period,
    latest_value = excluded.latest_value, points = excluded.points, left_out = excluded.left_out`);

export const REMOVE_SITES = statement<unknown>('learning.remove-sites', `delete from rollup_site where measure_id = $1 and site_id = any($2::uuid[])`);

export const WRITE_PERIODS = statement<unknown>('learning.write-periods', `
  insert into rollup_period (network_id, measure_id, period_start, grain, numerator, denominator, districts, left_out)
  select $1, $2, g.* from unnest($3::date[], $4::text[], $5::numeric[], $6::numeric[], $7::int[], $8::int[]) as g
  on conflict (network_id, measure_id, period_start) do update set grain = excluded.grain, numerator = excluded.numerator,
    denominator = excluded.denominator, districts = excluded.districts, left_out = excluded.left_out`);

export const REMOVE_PERIODS = statement<unknown>('learning.remove-periods', `delete from rollup_period where measure_id = $1 and period_start = any($2::date[])`);

/** $1 network, $2 measure, $3 summary, $4 whether anything that is shown is different now */
export const WRITE_SUMMARY = statement<unknown>('learning.write-summary', `
  insert into rollup_summary as s (network_id, measure_id, summary, folds) values ($1, $2, $3, 1)
  on conflict (network_id, measure_id) do update set summary = excluded.summary, folds = coalesce(s.folds, 0) + 1, updated_at = case when $4 then now() else s.updated_at end`);

export const REMOVE_SUMMARY = statement<unknown>('learning.remove-summary', `delete from rollup_summary where measure_id = $1`);

/** The measures that have a summary, or may be about to: a first one that is being written now is of the directory as it was. */
export const ROLLED_UP = statement<{ id: string }>('learning.rolled-up', `
  select m.id from measure m where exists (select 1 from rollup_summary r where r.network_id = m.network_id and r.measure_id = m.id)
    or exists (select 1 from series s where s.network_id = m.network_id and s.measure_id = m.id) order by m.id`);

/** Whether a stream holds a later event of these names. $1 stream, $2 number, $3 names */
export const NEWER_EVENT = statement<{ one: number }>('learning.newer-event', `select 1 as one from event where stream = $1 and seq > $2 and name = any($3::text[]) limit 1`);
