import type { CellChange, Grain, OwnerState, PeriodState, RollUpSummary } from '@cairn/domain';
import { statement } from '@cairn/platform';

/** Takes the lock under which a measure is rolled up, one job at a time. */
export const LOCK = statement<unknown>('learning.lock', `select pg_advisory_xact_lock(hashtextextended('roll-up ' || $1::text, 0))`);

/** A cell that a release changed; without a series: the measure is to be built anew. */
export interface ChangeRow extends Omit<CellChange, 'before' | 'after' | 'seriesId'> {
  seriesId: string | null; ownerBefore: string | null; grainBefore: Grain; numeratorBefore: string | null; denominatorBefore: string | null; valueBefore: string | null;
  ownerAfter: string | null; grainAfter: Grain; numeratorAfter: string | null; denominatorAfter: string | null; valueAfter: string | null;
}

const CHANGE = `series_id as "seriesId", site_id as "siteId", period_start::text as "periodStart",
  owner_before as "ownerBefore", grain_before as "grainBefore", numerator_before::text as "numeratorBefore", denominator_before::text as "denominatorBefore", value_before::text as "valueBefore",
  owner_after as "ownerAfter", grain_after as "grainAfter", numerator_after::text as "numeratorAfter", denominator_after::text as "denominatorAfter", value_after::text as "valueAfter"`;

/** Takes what releases changed of a measure since it was rolled up, in their order: gone with this transaction, once. */
export const TAKE_CHANGES = statement<ChangeRow>('learning.take-changes', `
  with taken as (delete from rollup_change where measure_id = $1 returning *) select ${CHANGE} from taken order by release, made_in, nth`);

/** The same without taking it. */
export const WAITING_CHANGES = statement<ChangeRow>('learning.waiting-changes', `select ${CHANGE} from rollup_change where measure_id = $1 order by release, made_in, nth`);

/** How often a measure was folded (null: nothing is kept), and what is told of it. */
export interface StandingRow { folds: string | null; summary: RollUpSummary | null }

/** What a measure stands on. */
export const STANDING = statement<StandingRow>('learning.standing', 'select s.folds::text, s.summary from (select 1) one left join rollup_summary s on s.measure_id = $1');

/** Another word as soon as a change was noted or folded. */
export const MOMENT = statement<{ moment: string }>('learning.moment', `
  select concat_ws(' ', (select s.folds from rollup_summary s where s.measure_id = $1), (select count(*) from rollup_change c where c.measure_id = $1)) as moment`);

export interface SeriesRow {
  seriesId: string; siteId: string; ownerId: string; speaks: boolean; cells: number; valued: number; counted: number;
  firstPeriod: string | null; firstGrain: Grain | null; firstValue: string | null; latestPeriod: string | null; latestGrain: Grain | null; latestValue: string | null;
}

/** What is kept of the series of a measure. */
export const STORED_SERIES = statement<SeriesRow>('learning.stored-series', `
  select series_id as "seriesId", site_id as "siteId", owner_id as "ownerId", speaks, cells, valued, counted, first_period::text as "firstPeriod", first_grain as "firstGrain", first_value::text as "firstValue",
    latest_period::text as "latestPeriod", latest_grain as "latestGrain", latest_value::text as "latestValue" from rollup_series where measure_id = $1`);

const SUM = `period_start::text as "periodStart", grains, cells, counted, used, valued, numerator::text, denominator::text, owners, valued_owners as "valuedOwners", shown, spreads`;

// All and some are two statements: a plan that serves both would read all.
/** What is kept of the periods of a measure. */
export const STORED_SUMS = statement<PeriodState>('learning.stored-sums', `select ${SUM} from rollup_sum where measure_id = $1`);

/** The same of some periods. $2 periods */
export const SUMS_OF = statement<PeriodState>('learning.sums-of', `select ${SUM} from rollup_sum where measure_id = $1 and period_start = any($2::date[])`);

const OWNER = `o.period_start::text as "periodStart", o.owner_id as "ownerId", o.used, o.valued`;

/** What is kept of organizations in the periods of a measure. */
export const STORED_OWNERS = statement<OwnerState>('learning.stored-owners', `select ${OWNER} from rollup_owner o where o.measure_id = $1`);

/** The same of some organizations in some periods. $2 periods and $3 organizations in pairs, $4 network */
export const OWNERS_OF = statement<OwnerState>('learning.owners-of', `
  select ${OWNER} from unnest($2::date[], $3::uuid[]) as g(period_start, owner_id)
  join lateral (select * from rollup_owner k where k.network_id = $4 and k.measure_id = $1 and k.period_start = g.period_start and k.owner_id = g.owner_id limit 1) o on true`);

/** The first and the latest period with a figure, and the latest that says how the districts differ. */
export const SHOWN_PERIODS = statement<PeriodState & { part: 'first' | 'latest' | 'spread' }>('learning.shown-periods', `
  (select 'first' as part, ${SUM} from rollup_sum where measure_id = $1 and shown order by period_start limit 1)
  union all (select 'latest', ${SUM} from rollup_sum where measure_id = $1 and shown order by period_start desc limit 1)
  union all (select 'spread', ${SUM} from rollup_sum where measure_id = $1 and spreads order by period_start desc limit 1)`);

export interface EndRow { seriesId: string; firstPeriod: string | null; firstGrain: Grain | null; firstAmounts: Amounts | null; latestPeriod: string | null; latestGrain: Grain | null; latestAmounts: Amounts | null }
interface Amounts { numerator: string | null; denominator: string | null; value: string | null }

const END = (order: string): string => `left join lateral (
    select r.period_start, r.grain, json_build_object('numerator', r.numerator::text, 'denominator', r.denominator::text, 'value', r.value::text) as amounts from released_point r
    where r.network_id = $2 and r.series_id = g.series_id and r.visibility in ('NETWORK', 'PUBLIC') and (r.numerator is not null or r.value is not null) order by r.period_start ${order} limit 1)`;

/** The ends of series, looked up among their released cells: for those that lost one. $1 series, $2 network */
export const SERIES_ENDS = statement<EndRow>('learning.series-ends', `
  select g.series_id as "seriesId", f.period_start::text as "firstPeriod", f.grain as "firstGrain", f.amounts as "firstAmounts", l.period_start::text as "latestPeriod", l.grain as "latestGrain", l.amounts as "latestAmounts"
  from unnest($1::uuid[]) as g(series_id) ${END('')} f on true ${END('desc')} l on true`);

/** $1 network, $2 measure, then the columns */
export const WRITE_SERIES = statement<unknown>('learning.write-series', `
  insert into rollup_series (network_id, measure_id, series_id, site_id, owner_id, speaks, cells, valued, counted, first_period, first_grain, first_value, latest_period, latest_grain, latest_value)
  select $1, $2, g.* from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::boolean[], $7::int[], $8::int[], $9::int[], $10::date[], $11::text[], $12::numeric[], $13::date[], $14::text[], $15::numeric[]) as g
  on conflict (network_id, measure_id, series_id) do update set site_id = excluded.site_id, owner_id = excluded.owner_id, speaks = excluded.speaks, cells = excluded.cells, valued = excluded.valued,
    counted = excluded.counted, first_period = excluded.first_period, first_grain = excluded.first_grain, first_value = excluded.first_value,
    latest_period = excluded.latest_period, latest_grain = excluded.latest_grain, latest_value = excluded.latest_value`);

export const REMOVE_SERIES = statement<unknown>('learning.remove-series', `delete from rollup_series where measure_id = $1 and series_id = any($2::uuid[])`);

// The lengths of a period as one text: unnest would take a list of lists apart to the last number.
/** $1 network, $2 measure, then the columns */
export const WRITE_SUMS = statement<unknown>('learning.write-sums', `
  insert into rollup_sum (network_id, measure_id, period_start, grains, cells, counted, used, valued, numerator, denominator, owners, valued_owners, shown, spreads)
  select $1, $2, g.period_start, g.grains::int[], g.cells, g.counted, g.used, g.valued, g.numerator, g.denominator, g.owners, g.valued_owners, g.shown, g.spreads
  from unnest($3::date[], $4::text[], $5::int[], $6::int[], $7::int[], $8::int[], $9::numeric[], $10::numeric[], $11::int[], $12::int[], $13::boolean[], $14::boolean[])
    as g(period_start, grains, cells, counted, used, valued, numerator, denominator, owners, valued_owners, shown, spreads)
  on conflict (network_id, measure_id, period_start) do update set grains = excluded.grains, cells = excluded.cells, counted = excluded.counted, used = excluded.used, valued = excluded.valued,
    numerator = excluded.numerator, denominator = excluded.denominator, owners = excluded.owners, valued_owners = excluded.valued_owners, shown = excluded.shown, spreads = excluded.spreads`);

export const REMOVE_SUMS = statement<unknown>('learning.remove-sums', `delete from rollup_sum where measure_id = $1 and period_start = any($2::date[])`);

/** $1 network, $2 measure, then the columns */
export const WRITE_OWNERS = statement<unknown>('learning.write-owners', `
  insert into rollup_owner (network_id, measure_id, period_start, owner_id, used, valued) select $1, $2, g.* from unnest($3::date[], $4::uuid[], $5::int[], $6::int[]) as g
  on conflict (network_id, measure_id, period_start, owner_id) do update set used = excluded.used, valued = excluded.valued`);

/** $1 measure, then periods and organizations in pairs */
export const REMOVE_OWNERS = statement<unknown>('learning.remove-owners', `
  delete from rollup_owner o using unnest($2::date[], $3::uuid[]) as g(period_start, owner_id) where o.measure_id = $1 and o.period_start = g.period_start and o.owner_id = g.owner_id`);
