import type { Grain, MeasureType, PointStatus, SiteKind, Visibility } from '@cairn/domain';
import { statement } from '@cairn/platform';

/** Takes the lock of a measure's releases and the number of this one: two releases of a measure never overlap. */
export const TAKE_RELEASE = statement<{ release: string }>('measures.take-release', `
  insert into measure_release as r (network_id, measure_id, release) values ($1, $2, 1)
  on conflict (network_id, measure_id) do update set release = r.release + 1 returning release`);

export interface ReleaseRules { minimum: number; type: MeasureType }

/** How small a group may be shown, by the network's rule, and what a measure counts. */
export const RELEASE_RULES = statement<ReleaseRules>('measures.release-rules', `
  select n.minimum_cell as minimum, m.type from network n join measure m on m.network_id = n.id where m.id = $1`);

export interface FamilySeriesRow { seriesId: string; siteId: string; familyId: string; kind: SiteKind; stratum: string; ownerId: string; visibility: Visibility }

/**
 * The series that a release looks at: whole families (a district, its schools and their groups) of those that are asked for, and of
 * those whose released points say another owner or visibility than the series (`whole`: all their periods are to be looked at).
 *
 * One statement, so one moment: owners decide anew while a release is at work, and what it writes must be what it compared. Then all points of a
 * series always say the same, one tells for all, and the next release finds what this one came too early for.
 * $1 measure, $2 series, $3 whether all families are asked for, wholly
 */
export const RELEASE_SERIES = statement<FamilySeriesRow & { whole: boolean }>('measures.release-series', `
  with asked as materialized (
    select coalesce(st.parent_id, st.id) as id, bool_or(f.whole) as whole from (
      select s.network_id, s.site_id, true as whole from series s
      join lateral (
        select r.owner_id, r.visibility from released_point r where r.network_id = s.network_id and r.series_id = s.id order by r.period_start limit 1
      ) r on r.owner_id <> s.owner_id or r.visibility <> s.visibility
      where s.measure_id = $1
      union all select network_id, site_id, false from series where id = any($2::uuid[])
      union all select network_id, site_id, true from series where measure_id = $1 and $3::boolean
    ) f join site st on st.network_id = f.network_id and st.id = f.site_id group by 1
  )
  select s.id as "seriesId", s.site_id as "siteId", a.id as "familyId", st.kind, s.stratum, s.owner_id as "ownerId", s.visibility, a.whole
  from series s join site st on st.network_id = s.network_id and st.id = s.site_id join asked a on a.id = coalesce(st.parent_id, st.id)
  where s.measure_id = $1 order by a.whole desc, a.id, s.stratum, s.id`);

/** Of given series, those that hold periods of several lengths. */
export const MIXED_GRAINS = statement<{ seriesId: string }>('measures.mixed-grains', `
  select series_id as "seriesId" from data_point where series_id = any($1::uuid[]) group by series_id having min(grain) <> max(grain)`);

export interface CellRow {
  seriesId: string; periodStart: string; grain: Grain; status: PointStatus; numerator: string | null; denominator: string | null; value: string | null; spread: string | null;
}

// The points are found by series ids alone: a join would be planned on statistics that a large import has made wrong.
/** Owners' points of series in given periods; null periods are all. */
export const OWNED_POINTS = statement<CellRow>('measures.owned-points', `
  select series_id as "seriesId", period_start::text as "periodStart", grain, status, numerator::text, denominator::text, value::text, spread::text
  from data_point where series_id = any($1::uuid[]) and ($2::date[] is null or period_start = any($2::date[]))`);

export interface ReleasedRow extends CellRow { siteId: string; ownerId: string; visibility: Visibility; stratum: string; release: string }

/** What is released of series in given periods. */
export const RELEASED_POINTS = statement<ReleasedRow>('measures.released-points', `
  select series_id as "seriesId", site_id as "siteId", owner_id as "ownerId", visibility, stratum, period_start::text as "periodStart", grain, status,
    numerator::text, denominator::text, value::text, spread::text, release::text
  from released_point where series_id = any($1::uuid[]) and ($2::date[] is null or period_start = any($2::date[]))`);

export interface BeforeRow extends Omit<CellRow, 'spread'> { fromRelease: string; untilRelease: string | null; seen: boolean }

/** What earlier releases showed and hid of series in given periods. */
export const RELEASED_BEFORE = statement<BeforeRow>('measures.released-before', `
  select series_id as "seriesId", period_start::text as "periodStart", from_release::text as "fromRelease", until_release::text as "untilRelease", grain, status,
    numerator::text, denominator::text, value::text, seen
  from released_before where series_id = any($1::uuid[]) and ($2::date[] is null or period_start = any($2::date[]))`);

// `release` stays where the numbers do: it says since when a cell stands as it does.
export const WRITE_RELEASED = statement<unknown>('measures.write-released', `
  insert into released_point as r (network_id, measure_id, release, series_id, site_id, owner_id, visibility, team_id, stratum, period_start, grain, status, numerator, denominator, value, spread)
  select $1, $2, g.release, g.series_id, g.site_id, g.owner_id, g.visibility, null, g.stratum, g.period_start, g.grain, g.status, g.numerator, g.denominator, g.value, g.spread
  from unnest($3::bigint[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::date[], $10::text[], $11::text[], $12::numeric[], $13::numeric[], $14::numeric[], $15::numeric[])
    as g(release, series_id, site_id, owner_id, visibility, stratum, period_start, grain, status, numerator, denominator, value, spread)
  on conflict (network_id, series_id, period_start) do update set release = excluded.release, owner_id = excluded.owner_id, visibility = excluded.visibility,
    team_id = null, stratum = excluded.stratum, grain = excluded.grain, status = excluded.status, numerator = excluded.numerator, denominator = excluded.denominator,
    value = excluded.value, spread = excluded.spread`);

export const REMOVE_RELEASED = statement<unknown>('measures.remove-released', `
  delete from released_point r using unnest($1::uuid[], $2::date[]) as g(series_id, period_start)
  where r.series_id = g.series_id and r.period_start = g.period_start`);

/** Ends what was hidden until now: $1 the release, then series and periods. */
export const END_BEFORE = statement<unknown>('measures.end-before', `
  update released_before b set until_release = $1 from unnest($2::uuid[], $3::date[]) as g(series_id, period_start)
  where b.series_id = g.series_id and b.period_start = g.period_start and b.until_release is null`);

/** Remembers numbers of cells that readers saw, or that are hidden from them. */
export const ADD_BEFORE = statement<unknown>('measures.add-before', `
  insert into released_before (network_id, series_id, period_start, from_release, until_release, grain, status, numerator, denominator, value, seen)
  select $1, g.* from unnest($2::uuid[], $3::date[], $4::bigint[], $5::bigint[], $6::text[], $7::text[], $8::numeric[], $9::numeric[], $10::numeric[], $11::boolean[]) as g`);

/** A measure with who reads it. */
export interface ReleasedMeasure { id: string; ownerId: string; visibility: Visibility }

/** The measures that have a series about a site or its schools. */
export const MEASURES_OF_SITE = statement<ReleasedMeasure>('measures.measures-of-site', `
  select distinct m.id, m.owner_id as "ownerId", m.visibility from series s join site st on st.network_id = s.network_id and st.id = s.site_id
  join measure m on m.network_id = s.network_id and m.id = s.measure_id
  where st.id = $1 or st.parent_id = $1 order by 1`);

/** The measures that have a series. */
export const MEASURES_WITH_SERIES = statement<ReleasedMeasure>('measures.measures-with-series', `
  select distinct m.id, m.owner_id as "ownerId", m.visibility from series s join measure m on m.network_id = s.network_id and m.id = s.measure_id order by 1`);

/** Series that hold points of somebody else than their owner, who would not see them. $1 measure */
export const POINTS_OF_OTHERS = statement<{ seriesId: string; count: number }>('measures.points-of-others', `
  select s.id as "seriesId", count(*)::int as count from series s join data_point p on p.network_id = s.network_id and p.series_id = s.id and p.owner_id <> s.owner_id
  where s.measure_id = $1 group by s.id order by s.id`);
