import type { SubjectKind } from '@cairn/domain';
import { statement } from '@cairn/platform';

/** What an id names, if the walls show it. $1 network, $2 id */
export const SUBJECT_KIND = statement<{ kind: SubjectKind }>('discussion.subject-kind', [
  ['IDEA', 'change_idea'], ['CYCLE', 'pdsa_cycle'], ['MEASURE', 'measure'], ['TEAM', 'team'], ['SESSION', 'live_session'], ['NETWORK', 'network'],
].map(([kind, table]) => `select '${kind}' as kind from ${table} where network_id = $1 and id = $2::uuid`).join(' union all '));

/** What the object of thread `t` is called; null when it was taken back. */
export const TITLE = `case t.subject_kind
  when 'IDEA' then (select o.title from change_idea o where o.network_id = t.network_id and o.id = t.id and o.deleted_at is null)
  when 'CYCLE' then (select o.title from pdsa_cycle o where o.network_id = t.network_id and o.id = t.id)
  when 'MEASURE' then (select o.name from measure o where o.network_id = t.network_id and o.id = t.id and o.deleted_at is null)
  when 'TEAM' then (select o.name from team o where o.network_id = t.network_id and o.id = t.id)
  when 'SESSION' then (select o.title from live_session o where o.network_id = t.network_id and o.id = t.id)
  when 'NETWORK' then (select o.name from network o where o.network_id = t.network_id and o.id = t.id) end`;

export interface MarkRow { readNumber: number; muted: boolean }

/** Makes sure that a thread has its row. $1 network, $2 thread, $3 kind */
export const OPEN_THREAD = statement('discussion.open-thread', `
  insert into thread (network_id, id, subject_kind, subject_id) values ($1, $2, $3, $2) on conflict do nothing`);

/** Follows a thread from now on, aloud or muted; what was read stays. $1 network, $2 member, $3 thread, $4 muted */
export const FOLLOW = statement<MarkRow>('discussion.follow', `
  insert into thread_follower (network_id, member_id, thread_id, read_number, muted) select t.network_id, $2, t.id, t.last_number, $4 from thread t where t.network_id = $1 and t.id = $3
  on conflict (network_id, member_id, thread_id) do update set muted = $4 returning read_number as "readNumber", muted`);

/** Moves the mark of a follower forward, never back and never past the end; a row only when it moved. $1 network, $2 member, $3 thread, $4 number */
export const MARK_READ = statement<MarkRow>('discussion.mark-read', `
  update thread_follower f set read_number = least($4, t.last_number) from thread t
  where f.network_id = $1 and f.member_id = $2 and f.thread_id = $3 and t.network_id = $1 and t.id = $3 and least($4, t.last_number) > f.read_number
  returning f.read_number as "readNumber", f.muted`);

/** $1 network, $2 member, $3 thread */
export const MARK = statement<MarkRow>('discussion.mark', `
  select read_number as "readNumber", muted from thread_follower where network_id = $1 and member_id = $2 and thread_id = $3`);

export interface PersonRow { id: string; name: string; organizationName: string }

/**
 * Members who read an object, as far as SQL can tell; whoever is spoken to is asked again, with all rights, before anything is told.
 * $1 network, $2 visibility, $3 owner or null, $4 team or null, $5 search or null, $6 ids or null, $7 not this one, $8 how many
 */
export const READERS = statement<PersonRow>('discussion.readers', `
  select m.id, m.name, o.name as "organizationName" from member m join organization o on o.id = m.organization_id
  where m.network_id = $1 and m.state = 'ACTIVE' and not m.roles <@ array['GUEST'] and m.id <> $7
    and ($2 in ('NETWORK', 'PUBLIC') or ($2 = 'OWNER' and m.organization_id = $3::uuid)
      or exists (select 1 from team_member tm where tm.network_id = $1 and tm.team_id = $4::uuid and tm.member_id = m.id and tm.left_at is null))
    and ($5::text is null or strpos(lower(m.name), lower($5)) > 0) and ($6::uuid[] is null or m.id = any($6))
  order by ($5::text is not null and starts_with(lower(m.name), lower($5))) desc, m.name, m.id limit $8`);
