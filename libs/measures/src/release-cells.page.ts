import { statement } from '@cairn/platform';
import type { BeforeRow, CellRow, ReleasedRow } from './release.page.js';

/** Periods of a series as days since 1970, with commas between: a million dates as objects fill the memory of a process. */
export interface SeriesDays { seriesId: string; days: string }

/** The periods that an import, an entry or its undoing touched, series by series. */
export const TOUCHED_DAYS = statement<SeriesDays>('measures.touched-days', `
  select series_id as "seriesId", string_agg((period_start - date '1970-01-01')::text, ',') as days
  from data_point_history where import_id = $1 group by series_id order by 1`);

/** Of these, the periods that the given release has not written. $1 import, $2 series, $3 network, $4 release */
export const REMAINING_DAYS = statement<SeriesDays>('measures.remaining-days', `
  select h.series_id as "seriesId", string_agg((h.period_start - date '1970-01-01')::text, ',') as days
  from data_point_history h
  left join lateral (select r.release from released_point r where r.network_id = $3 and r.series_id = h.series_id and r.period_start = h.period_start limit 1) r on true
  where h.import_id = $1 and h.series_id = any($2::uuid[]) and r.release is distinct from $4 group by h.series_id order by 1`);

/** All periods of series: of those that their owners hold, and of those that were released. */
export const ALL_DAYS = statement<SeriesDays>('measures.all-days', `
  select series_id as "seriesId", string_agg((period_start - date '1970-01-01')::text, ',') as days from (
    select series_id, period_start from data_point where series_id = any($1::uuid[])
    union select series_id, period_start from released_point where series_id = any($1::uuid[])
    union select series_id, period_start from released_before where series_id = any($1::uuid[])
  ) cells group by series_id order by 1`);

// Every cell is looked up by its key, in a lateral query with a limit or a fence: a join would be planned on statistics that a
// large import has made wrong, and then each cell is compared with all of them.
/** Owners' points at places. $1 series, $2 periods, $3 network */
export const OWNED_CELLS = statement<CellRow>('measures.owned-cells', `
  select p.series_id as "seriesId", p.period_start::text as "periodStart", p.grain, p.status, p.numerator::text, p.denominator::text, p.value::text, p.spread::text
  from unnest($1::uuid[], $2::date[]) as g(series_id, period_start)
  join lateral (select * from data_point d where d.network_id = $3 and d.series_id = g.series_id and d.period_start = g.period_start limit 1) p on true`);

/** What is released at places. $1 series, $2 periods, $3 network */
export const RELEASED_CELLS = statement<ReleasedRow>('measures.released-cells', `
  select p.series_id as "seriesId", p.site_id as "siteId", p.owner_id as "ownerId", p.visibility, p.stratum, p.period_start::text as "periodStart", p.grain, p.status,
    p.numerator::text, p.denominator::text, p.value::text, p.spread::text, p.release::text
  from unnest($1::uuid[], $2::date[]) as g(series_id, period_start)
  join lateral (select * from released_point d where d.network_id = $3 and d.series_id = g.series_id and d.period_start = g.period_start limit 1) p on true`);

/** What earlier releases showed and hid at places. $1 series, $2 periods, $3 network */
export const BEFORE_CELLS = statement<BeforeRow>('measures.before-cells', `
  select p.series_id as "seriesId", p.period_start::text as "periodStart", p.from_release::text as "fromRelease", p.until_release::text as "untilRelease", p.grain, p.status,
    p.numerator::text, p.denominator::text, p.value::text, p.seen
  from unnest($1::uuid[], $2::date[]) as g(series_id, period_start)
  join lateral (select * from released_before d where d.network_id = $3 and d.series_id = g.series_id and d.period_start = g.period_start offset 0) p on true`);

/** Of given series, those of which nothing was ever released. $1 network, $2 series */
export const NEVER_RELEASED = statement<{ seriesId: string }>('measures.never-released', `
  select g.series_id as "seriesId" from unnest($2::uuid[]) as g(series_id)
  where not exists (select 1 from released_point r where r.network_id = $1 and r.series_id = g.series_id)
    and not exists (select 1 from released_before b where b.network_id = $1 and b.series_id = g.series_id)`);

/** What a plain release tells of each series: how many points it released, and whether the network sees them. */
export interface PlainRow { seriesId: string; count: number; seen: boolean }

// Where the rule for small cells (`primaryStatus` of the domain) leaves amounts alone: p is the point, $6 the type of the measure, $7 the smallest group.
const LARGE_ENOUGH = `p.status = 'REPORTED' and case $6::text
      when 'PROPORTION' then p.denominator > 0 and p.denominator >= $7::int and (p.numerator = 0 or p.numerator >= $7::int) and (p.numerator = p.denominator or p.denominator - p.numerator >= $7::int)
      when 'COUNT' then coalesce(p.numerator, p.value) = 0 or coalesce(p.numerator, p.value) >= $7::int
      when 'RATE' then p.denominator <> 0 and (p.numerator = 0 or p.numerator >= $7::int)
      when 'MEAN' then p.value is not null and p.denominator > 0 and p.denominator >= $7::int
      else p.value is not null and p.denominator is null end`;

const plainly = (from: string, unless: string): string => `
  with written as (
    insert into released_point (network_id, measure_id, release, series_id, site_id, owner_id, visibility, team_id, stratum, period_start, grain, status, numerator, denominator, value, spread)
    select $1, $2, $3, g.series_id, g.site_id, g.owner_id, g.visibility, null, g.stratum, p.period_start, p.grain, p.status, p.numerator, p.denominator, p.value, p.spread
    from unnest($5::uuid[], $8::uuid[], $9::uuid[], $10::text[], $11::text[]) as g(series_id, site_id, owner_id, visibility, stratum)
    ${from}
    where ${unless}${LARGE_ENOUGH}
    returning series_id, visibility
  )
  select series_id as "seriesId", count(*)::int as count, bool_or(visibility in ('NETWORK', 'PUBLIC')) as seen from written group by series_id`;

/**
 * Releases the new points of an import as they are, where nothing can be hidden: in series that are alone in their families, at
 * periods of which nothing was ever released, and with amounts that the rule for small cells leaves alone. All others are left to the domain.
 * $1 network, $2 measure, $3 release, $4 import, $5 series, $6 type of the measure, $7 the smallest group, then of the series: $8 sites, $9 owners, $10 visibilities, $11 groups
 */
export const RELEASE_PLAIN = statement<PlainRow>('measures.release-plain', plainly(`
    join lateral (select period_start from data_point_history h where h.network_id = $1 and h.import_id = $4 and h.series_id = g.series_id offset 0) h on true
    join lateral (select * from data_point d where d.network_id = $1 and d.series_id = g.series_id and d.period_start = h.period_start limit 1) p on true
    left join lateral (select true as found from released_point r where r.network_id = $1 and r.series_id = g.series_id and r.period_start = h.period_start limit 1) r on true
    left join lateral (select true as found from released_before b where b.network_id = $1 and b.series_id = g.series_id and b.period_start = h.period_start limit 1) b on true`,
'r.found is null and b.found is null and '));

/** The same for series of which nothing was ever released: their points are read as they stand together, and each is looked up nowhere. */
export const RELEASE_FIRST = statement<PlainRow>('measures.release-first', plainly(`
    join lateral (select * from data_point d where d.network_id = $1 and d.series_id = g.series_id and d.import_id = $4 offset 0) p on true`, ''));
