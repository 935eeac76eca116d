import type { Grain, PointStatus, Visibility } from '@cairn/domain';
import { statement } from '@cairn/platform';

export interface EntryFactsRow { today: string; schoolYearStartMonth: number; mayEnter: boolean; visibility: Visibility | null; seriesId: string | null }

/**
 * What recording points must know: the day of the network, whether the site is one of the member's own places ($3 the member's
 * place; null: the hub, which knows them all), the series if there is one ($4 group), and who sees the nearest series of the owner.
 */
export const ENTRY_FACTS = statement<EntryFactsRow>('measures.entry-facts', `
  select (now() at time zone n.time_zone)::date::text as today, n.school_year_start_month as "schoolYearStartMonth",
    st.id is not null and ($3::uuid is null and n.hub_id = $2 or st.id = $3 or st.parent_id = $3) as "mayEnter",
    (select s.visibility from series s where s.network_id = n.network_id and s.measure_id = $5 and s.owner_id = $2 and s.visibility <> 'TEAM' order by (s.site_id = $1) desc, (s.stratum = '') desc, s.id limit 1) as visibility,
    (select s.id from series s where s.network_id = n.network_id and s.measure_id = $5 and s.owner_id = $2 and s.site_id = $1 and s.stratum = $4) as "seriesId"
  from network n left join site st on st.network_id = n.network_id and st.id = $1`);

/** Writes the cells of an entry of the caller, past the wall around raw cells and without telling what stood there; see migration 0016. */
export const RECORD_POINTS = statement<{ cells: number }>('measures.record-points', `
  select record_points($1, $2::date[], $3::text[], $4::numeric[], $5::numeric[], $6::numeric[], $7::numeric[]) as cells`);

/** Takes the cells of an entry back, or says how many of them somebody else has changed since; null: not the caller's. */
export const UNDO_POINTS = statement<{ lost: number | null }>('measures.undo-points', `select undo_points($1) as lost`);

/** How many cells of entries were new and how many changed, for those alone who may read raw cells. */
export const ENTRY_COUNTS = statement<{ entryId: string; added: number; changed: number }>('measures.entry-counts', `
  select import_id as "entryId", count(*) filter (where not existed)::int as added, count(*) filter (where existed)::int as changed
  from data_point_history where import_id = any($1::uuid[]) group by import_id`);

export interface EntryPlaceRow { id: string; name: string; stratum: string | null; seriesId: string | null; lastPeriod: string | null }

/** The places that the member may record a measure about, with their series. $1 measure, $2 owner, $3 the member's place (null: the hub). */
export const ENTRY_PLACES = statement<EntryPlaceRow>('measures.entry-places', `
  with place as (
    select st.network_id, st.id, st.name, exists (select 1 from series s where s.network_id = st.network_id and s.measure_id = $1 and s.owner_id = $2 and s.site_id = st.id) as known
    from site st join network n on n.network_id = st.network_id
    where ($3::uuid is null and n.hub_id = $2) or st.id = $3 or st.parent_id = $3
    order by known desc, st.parent_id is not null, lower(st.name), st.id limit 500
  )
  select p.id, p.name, s.stratum, s.id as "seriesId", greatest(
    (select max(d.period_start) from data_point d where d.network_id = s.network_id and d.series_id = s.id),
    (select max(r.period_start) from released_point r where r.network_id = s.network_id and r.series_id = s.id))::text as "lastPeriod"
  from place p left join series s on s.network_id = p.network_id and s.measure_id = $1 and s.owner_id = $2 and s.site_id = p.id
  order by p.known desc, lower(p.name), p.id, s.stratum`);

export interface LastPointRow { measureId: string; measureName: string; siteId: string; siteName: string; stratum: string; grain: Grain; lastPeriod: string; today: string; schoolYearStartMonth: number }

/** The last points of an owner's own series that go on period by period. $1 owner, $2 the member's place (null: the hub). */
export const LAST_POINTS = statement<LastPointRow>('measures.last-points', `
  select m.id as "measureId", m.name as "measureName", st.id as "siteId", st.name as "siteName", s.stratum, m.grain, last.period::text as "lastPeriod",
    (now() at time zone n.time_zone)::date::text as today, n.school_year_start_month as "schoolYearStartMonth"
  from series s join network n on n.network_id = s.network_id join measure m on m.network_id = s.network_id and m.id = s.measure_id and m.deleted_at is null
  join site st on st.network_id = s.network_id and st.id = s.site_id
  join lateral (select greatest(
    (select max(d.period_start) from data_point d where d.network_id = s.network_id and d.series_id = s.id),
    (select max(r.period_start) from released_point r where r.network_id = s.network_id and r.series_id = s.id)) as period) last on last.period is not null
  where s.owner_id = $1 and m.type not in ('TIME_BETWEEN', 'CASES_BETWEEN') and (($2::uuid is null and n.hub_id = $1) or st.id = $2 or st.parent_id = $2)
  order by lower(m.name), m.id, lower(st.name), st.id, s.stratum limit 2000`);

export interface CellChangeRow {
  id: string; at: Date; by: string | null; file: string | null; reason: string | null; undone: boolean; existed: boolean; known: boolean;
  status: PointStatus | null; numerator: number | null; denominator: number | null; value: number | null; spread: number | null;
  toStatus: PointStatus | null; toNumerator: number | null; toDenominator: number | null; toValue: number | null; toSpread: number | null;
}

/**
 * The changes of one cell, the newest first. What a change made of the cell stands in the change after it, or in the cell itself;
 * of one that was taken back it was kept, if it came by an entry.
 */
export const CELL_HISTORY = statement<CellChangeRow>('measures.cell-history', `
  select h.import_id as id, h.replaced_at as at, m.name as by, i.file_name as file, e.reason, coalesce(e.undone_at is not null, i.state = 'UNDONE', false) as undone, h.existed,
    h.status, h.numerator::float8, h.denominator::float8, h.value::float8, h.spread::float8,
    coalesce(h.became is not null or i.state <> 'UNDONE', true) as known,
    case when h.became is not null then h.became ->> 'status' when later.import_id is not null then later.status else p.status end as "toStatus",
    case when h.became is not null then (h.became ->> 'numerator')::float8 when later.import_id is not null then later.numerator::float8 else p.numerator::float8 end as "toNumerator",
    case when h.became is not null then (h.became ->> 'denominator')::float8 when later.import_id is not null then later.denominator::float8 else p.denominator::float8 end as "toDenominator",
    case when h.became is not null then (h.became ->> 'value')::float8 when later.import_id is not null then later.value::float8 else p.value::float8 end as "toValue",
    case when h.became is not null then (h.became ->> 'spread')::float8 when later.import_id is not null then later.spread::float8 else p.spread::float8 end as "toSpread"
  from data_point_history h
  left join point_entry e on e.network_id = h.network_id and e.id = h.import_id
  left join measure_import i on i.network_id = h.network_id and i.id = h.import_id
  left join member m on m.network_id = h.network_id and m.id = coalesce(e.member_id, i.member_id)
  left join lateral (
    select k.* from data_point_history k where k.network_id = h.network_id and k.series_id = h.series_id and k.period_start = h.period_start
      and (k.replaced_at, k.import_id) > (h.replaced_at, h.import_id) order by k.replaced_at, k.import_id limit 1
  ) later on true
  left join data_point p on p.network_id = h.network_id and p.series_id = h.series_id and p.period_start = h.period_start
  where h.series_id = $1 and h.period_start = $2::date
  order by h.replaced_at desc, h.import_id desc limit 100`);
