import type { Grain, PointStatus, SharedFacts, Visibility } from '@cairn/domain';
import { statement } from '@cairn/platform';
import { CHARTED_MEASURE, MEASURE_FACTS, PHASES_OF_SERIES, type ChartedRow, type PhasedRow } from './charted.page.js';
import type { PointTuple } from './site-reading.service.js';

/** Of given series, those that the network sees now or saw at the last release. */
export const SEEN_BY_NETWORK = statement<{ id: string }>('measures.seen-by-network', `
  select s.id from series s where s.id = any($1::uuid[]) and (s.visibility in ('NETWORK', 'PUBLIC') or exists (
    select 1 from released_point r where r.network_id = s.network_id and r.series_id = s.id and r.visibility in ('NETWORK', 'PUBLIC'))) order by s.id`);

export interface PointRow { seriesId: string; periodStart: string; grain: Grain; status: PointStatus; numerator: number | null; denominator: number | null; value: number | null; spread: number | null; per: number }

/** Points of many series in one trip: $1 series whose raw points the viewer sees, $2 the others. */
export const POINTS = statement<PointRow>('measures.points', `
  select p.series_id as "seriesId", p.period_start::text as "periodStart", p.grain, p.status, p.numerator::float8, p.denominator::float8, p.value::float8, p.spread::float8, m.per
  from (
    select network_id, series_id, period_start, grain, status, numerator, denominator, value, spread from data_point where series_id = any($1::uuid[])
    union all
    select network_id, series_id, period_start, grain, status, numerator, denominator, value, spread from released_point where series_id = any($2::uuid[])
  ) p join series s on s.network_id = p.network_id and s.id = p.series_id join measure m on m.network_id = s.network_id and m.id = s.measure_id
  order by 1, 2`);

export interface CardRow extends PhasedRow {
  id: string; stratum: string; siteId: string; siteName: string; sortName: string; siteCode: string | null; county: string | null; ownerId: string; ownerName: string; raw: boolean; visibility: Visibility; points: PointTuple[];
}
export interface MultiplesRow extends ChartedRow { facts: SharedFacts; cards: CardRow[] }

/**
 * The page of small multiples in one statement: the measure, and its series from A to Z by site with the points that this
 * viewer may see. $1 measure, $2 owners whose raw points the viewer reads, $3 and $4 the cursor, $5 how many, $6 a part of the
 * site's name or null, $7 the group (empty: everybody; null: every group).
 * No row: the measure is hidden from this viewer.
 */
export const MULTIPLES = statement<MultiplesRow>('measures.small-multiples', `
  select ${CHARTED_MEASURE}, ${MEASURE_FACTS}, coalesce(page.cards, '[]') as cards
  from measure m left join lateral (
    select json_agg(card order by card."sortName", card.id) as cards from (
      select s.id, s.stratum, s.site_id as "siteId", st.name as "siteName", lower(st.name) as "sortName", st.code as "siteCode", st.county, s.owner_id as "ownerId", o.name as "ownerName",
        s.visibility, s.owner_id = any($2::uuid[]) as raw, points.list as points, ${PHASES_OF_SERIES}
      from series s
      join site st on st.network_id = s.network_id and st.id = s.site_id
      join organization o on o.id = s.owner_id
      join lateral (
        select json_agg(json_build_array(p.period_start, p.status, p.numerator, p.denominator, p.value, p.spread) order by p.period_start) as list from (
          select d.period_start, d.status, d.numerator, d.denominator, d.value, d.spread from data_point d
            where s.owner_id = any($2::uuid[]) and d.network_id = s.network_id and d.series_id = s.id
          union all
          select r.period_start, r.status, r.numerator, r.denominator, r.value, r.spread from released_point r
            where s.owner_id <> all($2::uuid[]) and r.network_id = s.network_id and r.series_id = s.id
        ) p
      ) points on points.list is not null
      where s.network_id = m.network_id and s.measure_id = m.id and ($7::text is null or s.stratum = $7) and ($3::text is null or (lower(st.name), s.id) > ($3, $4::uuid))
        and ($6::text is null or position(lower($6) in lower(st.name)) > 0)
      order by lower(st.name), s.id limit $5
    ) card
  ) page on true
  where m.id = $1 and m.deleted_at is null`);

/** How many series with a place on the page a measure has: groups stand behind their site. */
export const SERIES_COUNTS = statement<{ measureId: string; count: number }>('measures.series-counts', `
  select measure_id as "measureId", count(*)::int as count from series where measure_id = any($1::uuid[]) and stratum = '' group by measure_id`);

/** Hands series to their district's organization, with the visibility that its agreement covers; see migration 0006. */
export const GIVE_SERIES = statement<{ given: number }>('measures.give-series', `select give_series($1::uuid[], $2::text[]) as given`);

export interface HeldRow { id: string; measureId: string; visibility: Visibility }

/** The hub's series about a district and its schools that the district does not hold itself, locked as they stand. $1 site, $2 owner now, $3 owner to be. */
export const HELD_SERIES = statement<HeldRow>('measures.held-series', `
  select s.id, s.measure_id as "measureId", s.visibility from series s
  join site st on st.network_id = s.network_id and st.id = s.site_id
  where (st.id = $1 or st.parent_id = $1) and s.owner_id = $2 and not exists (
    select 1 from series own where own.network_id = s.network_id and own.measure_id = s.measure_id and own.owner_id = $3
      and own.site_id = s.site_id and own.stratum = s.stratum)
  order by s.id for update of s`);

/** The measures that such series may be of, as far as one sees before their points are locked. $1 site, $2 owner now */
export const HELD_MEASURES = statement<{ measureId: string }>('measures.held-measures', `
  select distinct s.measure_id as "measureId" from series s join site st on st.network_id = s.network_id and st.id = s.site_id
  where (st.id = $1 or st.parent_id = $1) and s.owner_id = $2 order by 1`);
