import type { Grain, MeasureKind, MeasureType, Visibility } from '@cairn/domain';
import { statement } from '@cairn/platform';

export interface TrackerRow {
  id: string; name: string; nameKey: string; kind: MeasureKind; type: MeasureType; grain: Grain; why: string; credit: string; visibility: Visibility;
  ownerName: string; authorName: string | null; teamName: string | null; installs: number;
}

/** Trackers from A to Z. $1 network, $2 and $3 the cursor, $4 how many, $5 a part of the name or of why, or null, $6 whether authors are named */
export const TRACKERS = statement<TrackerRow>('measures.tracker-list', `
  with page as (
    select t.* from tracker t
    where t.network_id = $1 and t.deleted_at is null and ($2::text is null or (t.name_key, t.id) > ($2, $3::uuid))
      and ($5::text is null or position(lower($5) in t.name_key) > 0 or position(lower($5) in lower(t.body->'definition'->>'why')) > 0)
    order by t.name_key, t.id limit $4
  )
  select p.id, p.name, p.name_key as "nameKey", p.body->'measure'->>'kind' as kind, p.body->'measure'->>'type' as type, p.body->'measure'->>'grain' as grain,
    p.body->'definition'->>'why' as why, p.body->>'credit' as credit, p.visibility, o.name as "ownerName", case when $6::boolean then a.name end as "authorName", tm.name as "teamName",
    coalesce(i.installs, 0) as installs
  from page p join organization o on o.id = p.owner_id
  left join member a on a.network_id = p.network_id and a.id = p.author_id
  left join team tm on tm.network_id = p.network_id and tm.id = p.team_id
  left join tracker_installs((select array_agg(id::text) from page)) i on i.key = p.id::text
  order by p.name_key, p.id`);

/** In how many places trackers are in use. $1 ids, and keys of ours */
export const INSTALLS = statement<{ key: string; installs: number }>('measures.tracker-installs', `select key, installs from tracker_installs($1::text[])`);

/** Takes the lock under which one tracker is installed in one place, once. $1 organization, $2 tracker, $3 team */
export const LOCK_INSTALL = statement<unknown>('measures.tracker-lock-install', `
  select pg_advisory_xact_lock(hashtextextended('tracker ' || $1::text || ' ' || $2::text || ' ' || coalesce($3::text, ''), 0))`);

/** The installation of a tracker in a place. $1 network, $2 organization, $3 id or key, $4 team or null */
export const INSTALLED = statement<{ id: string }>('measures.tracker-installed', `
  select id from tracker_install
  where network_id = $1 and owner_id = $2 and coalesce(tracker_id::text, ready) = $3 and team_id is not distinct from $4::uuid and removed_at is null`);

/** The names of an organization's measures. $1 network, $2 organization */
export const MEASURE_NAMES = statement<{ name: string }>('measures.tracker-measure-names', `
  select lower(name) as name from measure where network_id = $1 and owner_id = $2 and deleted_at is null`);

/** Whether somebody works with a measure of the caller's. */
export const IN_USE = statement<{ used: boolean }>('measures.tracker-in-use', `select coalesce(measure_in_use($1::uuid), true) as used`);

/** The installations that measures were made by. $1 measures */
export const OF_MEASURES = statement<{ measureId: string; id: string }>('measures.tracker-of-measures', `
  select measure_id as "measureId", id from tracker_install where measure_id = any($1::uuid[]) and removed_at is null`);

/** Removes for good what was removed 30 days ago and no measure was made of; what was installed needs its tracker. $1 network */
export const PURGE_TRACKERS = statement<unknown>('measures.purge-trackers', `
  delete from tracker t where t.network_id = $1 and t.deleted_at < now() - interval '30 days'
    and not exists (select 1 from tracker_install i where i.network_id = t.network_id and i.tracker_id = t.id)`);
