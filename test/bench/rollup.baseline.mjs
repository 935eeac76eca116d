const VALUE = 'trim_scale(round(numerator / denominator, 6))';

/**
 * The roll-up of a proportion of one owner from nothing, in one statement past all walls: every period summed, every district with its
 * first and latest value, written over what is there. The summary with its sentences is left out: SQL writes none. $1 network, $2 measure
 */
export const REBUILD = `with cells as materialized (
    select r.series_id, r.site_id, r.owner_id, r.period_start, r.grain, r.numerator, r.denominator, r.status = 'REPORTED' and r.denominator > 0 as counted
    from released_point r where r.network_id = $1 and r.measure_id = $2 and r.visibility in ('NETWORK', 'PUBLIC') and r.stratum = ''
      and r.site_id in (select id from site where network_id = $1 and kind = 'DISTRICT')
  ), periods as (
    insert into rollup_period (network_id, measure_id, period_start, grain, numerator, denominator, districts, left_out)
    select $1, $2, period_start, grain, sum(numerator) filter (where counted), sum(denominator) filter (where counted), count(*) filter (where counted), count(*) filter (where not counted)
    from cells group by period_start, grain
    on conflict (network_id, measure_id, period_start) do update set grain = excluded.grain, numerator = excluded.numerator, denominator = excluded.denominator,
      districts = excluded.districts, left_out = excluded.left_out
  ), ends as (
    select site_id, series_id, owner_id, min(period_start) filter (where counted) as first_period, max(period_start) filter (where counted) as latest_period,
      count(*) filter (where counted) as points, count(*) filter (where not counted) as left_out
    from cells group by site_id, series_id, owner_id
  ), sites as (
    insert into rollup_site (network_id, measure_id, site_id, series_id, owner_id, first_period, first_value, latest_period, latest_value, points, left_out)
    select $1, $2, e.site_id, e.series_id, e.owner_id, e.first_period, (select ${VALUE} from released_point f where f.network_id = $1 and f.series_id = e.series_id and f.period_start = e.first_period),
      e.latest_period, (select ${VALUE} from released_point l where l.network_id = $1 and l.series_id = e.series_id and l.period_start = e.latest_period), e.points, e.left_out
    from ends e
    on conflict (network_id, measure_id, site_id) do update set first_period = excluded.first_period, first_value = excluded.first_value,
      latest_period = excluded.latest_period, latest_value = excluded.latest_value, points = excluded.points, left_out = excluded.left_out
  ) select count(*) from ends`;
