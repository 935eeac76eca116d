import { statement } from '@cairn/platform';
import type { DirectorySite } from './site-matching.service.js';

export interface NetworkFacts { hubId: string; minimumCell: number; schoolYearStartMonth: number; agreementMax: string | null }

/** What an import must know about its network. */
export const NETWORK_FACTS = statement<NetworkFacts>('measures.network-facts', `
  select n.hub_id as "hubId", n.minimum_cell as "minimumCell", n.school_year_start_month as "schoolYearStartMonth",
    (select a.max_visibility from agreement a where a.network_id = n.network_id order by a.number desc limit 1) as "agreementMax"
  from network n`);

/** The whole directory, as site matching needs it. */
export const DIRECTORY = statement<DirectorySite>('measures.directory', `
  select id, kind, parent_id as "parentId", name, code, county from site order by id`);

export interface CoverageRow { maxVisibility: string; allMeasures: boolean; measureIds: string[] }

/** What the participation of a site covers. */
export const COVERAGE = statement<CoverageRow>('measures.coverage', `
  select max_visibility as "maxVisibility", all_measures as "allMeasures", measure_ids as "measureIds" from participation where site_id = $1`);

export interface ComparedRow { added: number; changed: number; unchanged: number }

// Every point is looked up by its key, in a lateral query with a limit: a join would be planned on statistics that a large
// import has made wrong, and then each of a million points is compared with all of them.
/** How many given points are new, different or the same, against one owner's points of a measure. */
export const COMPARE = statement<ComparedRow>('measures.compare-points', `
  select count(*) filter (where p.series_id is null)::int as added,
    count(*) filter (where p.series_id is not null and (p.status, p.numerator, p.denominator, p.value, p.spread) is distinct from (g.status, g.numerator, g.denominator, g.value, g.spread))::int as changed,
    count(*) filter (where p.series_id is not null and (p.status, p.numerator, p.denominator, p.value, p.spread) is not distinct from (g.status, g.numerator, g.denominator, g.value, g.spread))::int as unchanged
  from unnest($3::uuid[], $4::text[], $5::date[], $6::text[], $7::numeric[], $8::numeric[], $9::numeric[], $10::numeric[])
    as g(site_id, stratum, period_start, status, numerator, denominator, value, spread)
  left join series s on s.measure_id = $1 and s.owner_id = $2 and s.site_id = g.site_id and s.stratum = g.stratum
  left join lateral (select * from data_point d where d.network_id = s.network_id and d.series_id = s.id and d.period_start = g.period_start limit 1) p on true`);

export interface SeriesRow { id: string; siteId: string; stratum: string; visibility: string }

/** One owner's series of a measure. */
export const OWN_SERIES = statement<SeriesRow>('measures.own-series', `
  select id, site_id as "siteId", stratum, visibility from series where measure_id = $1 and owner_id = $2`);

/** Takes the lock under which one owner's points of a measure are imported and undone, one at a time. */
export const LOCK_POINTS = statement<unknown>('measures.lock-points', `
  select pg_advisory_xact_lock(hashtextextended('points ' || $1::text || ' ' || $2::text, 0))`);

/** The series that an import changed, by its history, with how many points of each. */
export const CHANGED_SERIES = statement<{ id: string; points: number }>('measures.changed-series', `
  select series_id as id, count(*)::int as points from data_point_history where import_id = $1 group by 1 order by 1`);

export interface SupersededRow { lost: number; handedOver: number; file: string | null }

/** How many cells of an import carry another import's value by now, and how many belong to another organization with their series. */
export const SUPERSEDED = statement<SupersededRow>('measures.superseded', `
  select count(*) filter (where p.import_id is distinct from $1)::int as lost, count(*) filter (where s.owner_id is distinct from h.owner_id)::int as "handedOver",
    (array_agg(i.file_name order by i.id desc) filter (where p.import_id is distinct from $1 and i.id is not null))[1] as file
  from data_point_history h
  left join lateral (select owner_id from series s where s.network_id = h.network_id and s.id = h.series_id limit 1) s on true
  left join lateral (select * from data_point d where d.network_id = h.network_id and d.series_id = h.series_id and d.period_start = h.period_start limit 1) p on true
  left join measure_import i on i.network_id = p.network_id and i.id = p.import_id
  where h.import_id = $1`);

// Both take some series at a time, because a statement for a million points outlasts its time limit, and neither joins points
// with history: such a join would be planned on statistics that a large import has made wrong, and then compares each with all.
/** Brings back what an import replaced in series: $1 import, $2 series. Comes before TAKE_BACK. */
export const RESTORE = statement<unknown>('measures.restore-points', `
  insert into data_point as p (network_id, owner_id, series_id, period_start, grain, status, numerator, denominator, value, spread, import_id)
  select network_id, owner_id, series_id, period_start, grain, status, numerator, denominator, value, spread, previous_import_id
  from data_point_history where import_id = $1 and series_id = any($2::uuid[]) and existed
  on conflict (network_id, series_id, period_start) do update set grain = excluded.grain, status = excluded.status, numerator = excluded.numerator,
    denominator = excluded.denominator, value = excluded.value, spread = excluded.spread, import_id = excluded.import_id, updated_at = now()
    where p.import_id = $1`);

/**
 * Takes away what an import added to series, which is what is still its own there: $1 import, $2 series. Compared in a way that
 * no index serves: through that of the imports, every piece would read all points of this one.
 */
export const TAKE_BACK = statement<unknown>('measures.take-back-points', `
  delete from data_point where series_id = any($2::uuid[]) and import_id is not distinct from $1`);

/** The imports of a measure that the viewer may read, the newest first. */
export const IMPORT_IDS = statement<{ id: string }>('measures.imports', `
  select id from measure_import where measure_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`);

/** Shows series to whom an import says. */
export const SHOW_SERIES = statement<unknown>('measures.show-series', `
  update series set visibility = $2, team_id = null, version = version + 1, updated_at = now() where id = any($1::uuid[])`);

/**
 * Prepares a transaction for work on very many points: its statements may run as long as background work may, and they find
 * rows by their keys. A plan is kept for as long as its connection; one that was made while a table was empty reads the whole
 * table for each of a million points.
 */
export const MANY_POINTS = statement<unknown>('measures.many-points', `select set_config('statement_timeout', '60s', true), set_config('enable_seqscan', 'off', true)`);

/** Imports that have not gone on for hours; a running one tells of its progress every few seconds. Three, because a transaction writes to three streams at most. */
export const STUCK_IMPORTS = statement<{ importId: string; measureId: string }>('measures.stuck-imports', `
  select id as "importId", measure_id as "measureId" from measure_import where state = 'IMPORTING' and updated_at < now() - interval '6 hours' order by id limit 3`);
