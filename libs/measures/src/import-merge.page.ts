import { statement } from '@cairn/platform';

export interface MergedRow { added: number; changed: number }

// COPY is refused in a pipelined connection; unnest of arrays comes close to it. Every point is looked up by its key, as in COMPARE.
// What was not there is inserted plainly: an insert that is ready for conflicts looks twice, and an import that loses a race is tried again.
/**
 * Writes what differs of some points, and keeps what stood there before: $1 network, $2 owner, $3 import, $4 grain, then the columns,
 * and $12 whether their series are new, so that nothing stands there and nothing is looked for.
 * Points and history are compared with the table as it was when the statement began, so they agree; the history says when that was, not when the
 * import began: that may have waited for an entry to end.
 */
export const MERGE = statement<MergedRow>('measures.merge-points', `
  with wanted as (
    select g.*, p.series_id is not null as existed, p.status as old_status, p.numerator as old_numerator, p.denominator as old_denominator,
      p.value as old_value, p.spread as old_spread, p.grain as old_grain, p.import_id as old_import_id
    from unnest($5::uuid[], $6::date[], $7::text[], $8::numeric[], $9::numeric[], $10::numeric[], $11::numeric[])
      as g(series_id, period_start, status, numerator, denominator, value, spread)
    left join lateral (select * from data_point d where not $12::boolean and d.network_id = $1 and d.series_id = g.series_id and d.period_start = g.period_start limit 1) p on true
    where p.series_id is null or (p.status, p.numerator, p.denominator, p.value, p.spread) is distinct from (g.status, g.numerator, g.denominator, g.value, g.spread)
  ), kept as (
    insert into data_point_history (network_id, owner_id, import_id, series_id, period_start, grain, existed, status, numerator, denominator, value, spread, previous_import_id, replaced_at)
    select $1, $2, $3, series_id, period_start, coalesce(old_grain, $4), existed, old_status, old_numerator, old_denominator, old_value, old_spread, old_import_id, clock_timestamp() from wanted
  ), added as (
    insert into data_point (network_id, owner_id, series_id, period_start, grain, status, numerator, denominator, value, spread, import_id)
    select $1, $2, series_id, period_start, $4, status, numerator, denominator, value, spread, $3 from wanted where not existed
  ), changed as (
    insert into data_point as d (network_id, owner_id, series_id, period_start, grain, status, numerator, denominator, value, spread, import_id)
    select $1, $2, series_id, period_start, $4, status, numerator, denominator, value, spread, $3 from wanted where existed
    on conflict (network_id, series_id, period_start) do update
      set grain = excluded.grain, status = excluded.status, numerator = excluded.numerator, denominator = excluded.denominator,
        value = excluded.value, spread = excluded.spread, import_id = excluded.import_id, updated_at = now()
  )
  select count(*) filter (where not existed)::int as added, count(*) filter (where existed)::int as changed from wanted`);
