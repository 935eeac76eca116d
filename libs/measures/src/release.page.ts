import type { Grain, PointStatus, SiteKind, Visibility } from '@cairn/domain';
import { statement } from '@cairn/platform';

/** Takes the lock of a measure's releases and the number of this one: two releases of a measure never overlap. */
export const TAKE_RELEASE = statement<{ release: string }>('measures.take-release', `
  insert into measure_release as r (network_id, measure_id, release) values ($1, $2, 1)
  on conflict (network_id, measure_id) do update set release = r.release + 1 returning release`);

/** How small a group may be shown, by the network's rule. */
export const MINIMUM_CELL = statement<{ minimumCell: number }>('measures.minimum-cell', `select minimum_cell as "minimumCell" from network`);

/** The cells that an import or its undoing touched. */
export const TOUCHED_CELLS = statement<{ siteId: string; ownerId: string; periodStart: string }>('measures.touched-cells', `
  select s.site_id as "siteId", s.owner_id as "ownerId", h.period_start::text as "periodStart"
  from data_point_history h join series s on s.network_id = h.network_id and s.id = h.series_id
  where h.import_id = $1`);

/** Series whose released points say another owner or visibility than the series; all points of a series say the same. */
export const STALE_SERIES = statement<{ siteId: string; ownerId: string; seriesId: string }>('measures.stale-series', `
  select s.site_id as "siteId", s.owner_id as "ownerId", s.id as "seriesId" from series s
  join lateral (
    select r.owner_id, r.visibility from released_point r where r.network_id = s.network_id and r.series_id = s.id order by r.period_start limit 1
  ) r on r.owner_id <> s.owner_id or r.visibility <> s.visibility
  where s.measure_id = $1`);

export interface FamilySeriesRow { seriesId: string; siteId: string; familyId: string; kind: SiteKind; ownerId: string; visibility: Visibility }

/** The series of whole families (a district and its schools) of a measure. */
export const FAMILY_SERIES = statement<FamilySeriesRow>('measures.family-series', `
  select s.id as "seriesId", s.site_id as "siteId", coalesce(st.parent_id, st.id) as "familyId", st.kind, s.owner_id as "ownerId", s.visibility
  from series s join site st on st.network_id = s.network_id and st.id = s.site_id
  where s.measure_id = $1 and s.stratum = '' and coalesce(st.parent_id, st.id) = any($2::uuid[])
  order by 3, 5, 1`);

export interface CellRow { seriesId: string; periodStart: string; grain: Grain; status: PointStatus; numerator: string | null; denominator: string | null; value: string | null }

// The points are found by series ids alone: a join would be planned on statistics that a large import has made wrong.
/** Owners' points of series in given periods; null periods are all. */
export const OWNED_POINTS = statement<CellRow>('measures.owned-points', `
  select series_id as "seriesId", period_start::text as "periodStart", grain, status, numerator::text, denominator::text, value::text
  from data_point where series_id = any($1::uuid[]) and ($2::date[] is null or period_start = any($2::date[]))`);

export interface ReleasedRow extends CellRow { siteId: string; ownerId: string; visibility: Visibility }

/** What is released of series in given periods. */
export const RELEASED_POINTS = statement<ReleasedRow>('measures.released-points', `
  select series_id as "seriesId", site_id as "siteId", owner_id as "ownerId", visibility, period_start::text as "periodStart", grain, status,
    numerator::text, denominator::text, value::text
  from released_point where series_id = any($1::uuid[]) and ($2::date[] is null or period_start = any($2::date[]))`);

/** Families of a measure that have a series. */
export const FAMILIES = statement<{ familyId: string }>('measures.families', `
  select distinct coalesce(st.parent_id, st.id) as "familyId" from series s join site st on st.network_id = s.network_id and st.id = s.site_id
  where s.measure_id = $1 order by 1`);

export const WRITE_RELEASED = statement<unknown>('measures.write-released', `
  insert into released_point (network_id, measure_id, release, series_id, site_id, owner_id, visibility, team_id, period_start, grain, status, numerator, denominator, value)
  select $1, $2, $3, g.series_id, g.site_id, g.owner_id, g.visibility, null, g.period_start, g.grain, g.status, g.numerator, g.denominator, g.value
  from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::date[], $9::text[], $10::text[], $11::numeric[], $12::numeric[], $13::numeric[])
    as g(series_id, site_id, owner_id, visibility, period_start, grain, status, numerator, denominator, value)
  on conflict (network_id, series_id, period_start) do update set release = excluded.release, owner_id = excluded.owner_id, visibility = excluded.visibility,
    team_id = null, grain = excluded.grain, status = excluded.status, numerator = excluded.numerator, denominator = excluded.denominator, value = excluded.value`);

export const REMOVE_RELEASED = statement<unknown>('measures.remove-released', `
  delete from released_point r using unnest($1::uuid[], $2::date[]) as g(series_id, period_start)
  where r.series_id = g.series_id and r.period_start = g.period_start`);

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

/** The families (districts) that sites belong to. */
export const FAMILIES_OF_SITES = statement<{ familyId: string }>('measures.families-of-sites', `
  select distinct coalesce(parent_id, id) as "familyId" from site where id = any($1::uuid[]) order by 1`);
