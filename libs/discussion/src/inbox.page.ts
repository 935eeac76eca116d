import { statement } from '@cairn/platform';
import type { InboxEntry, MessageHit } from './inbox.type.js';
import { TITLE } from './thread.page.js';

// Unread messages of the reader's follower row `f` in thread `t`; what others wrote and still stands.
const BEHIND = `u.network_id = f.network_id and u.thread_id = f.thread_id and u.number > f.read_number and u.author_id <> f.member_id and u.deleted_at is null`;
// A muted thread waits only for whoever is spoken to.
const WAITS = `exists (select 1 from message u where ${BEHIND} and (not f.muted or f.member_id = any(u.mention_ids)))`;

/**
 * Threads that somebody follows, the newest talk first, with what is unread.
 * $1 network, $2 reader, $3 kinds, $4 whether read ones too, $5 and $6 time and id of the last one or null, $7 how many
 */
export const INBOX = statement<InboxEntry>('discussion.inbox', `
  with listed as (
    select f.network_id, f.member_id, f.thread_id, f.read_number, f.muted, t.id, t.subject_kind, t.last_at, ${TITLE} as title
    from thread_follower f join thread t on t.network_id = f.network_id and t.id = f.thread_id
    where f.network_id = $1 and f.member_id = $2 and t.subject_kind = any($3) and t.last_at is not null
      and ($5::timestamptz is null or (t.last_at, t.id) < ($5, $6::uuid)) and ($4 or (t.last_number > f.read_number and ${WAITS}))
    order by t.last_at desc, t.id desc limit $7
  )
  select f.id, f.subject_kind as kind, coalesce(f.title, '') as title, f.muted, f.last_at as "lastAt", coalesce(behind.unread, 0) as unread, coalesce(behind.mentions, 0) as mentions,
    coalesce(said.number, 0) as number, coalesce(said.name, '') as "authorName", coalesce(said.excerpt, '') as excerpt
  from listed f
  left join lateral (select count(*)::int as unread, count(*) filter (where spoken)::int as mentions, min(number) as first, min(number) filter (where spoken) as spoken
    from (select u.number, f.member_id = any(u.mention_ids) as spoken from message u where ${BEHIND} order by u.number limit 100) waiting) behind on true
  left join lateral (select m.number, a.name, left(m.body, 200) as excerpt from message m join member a on a.network_id = m.network_id and a.id = m.author_id
    where m.network_id = f.network_id and m.thread_id = f.thread_id and m.deleted_at is null and m.number >= coalesce(behind.spoken, behind.first, 0)
    order by case when behind.first is null then -m.number else m.number end limit 1) said on true
  order by f.last_at desc, f.id desc`);

/** How many threads wait. $1 network, $2 reader, $3 kinds */
export const INBOX_COUNT = statement<{ threads: number; mentions: number }>('discussion.inbox-count', `
  select count(*)::int as threads, count(*) filter (where spoken)::int as mentions from (
    select exists (select 1 from message u where ${BEHIND} and f.member_id = any(u.mention_ids)) as spoken
    from thread_follower f join thread t on t.network_id = f.network_id and t.id = f.thread_id
    where f.network_id = $1 and f.member_id = $2 and t.subject_kind = any($3) and t.last_number > f.read_number and ${TITLE} is not null and ${WAITS}
  ) waiting`);

/** A candidate of a search; without a title when the walls hide it. */
export type HitRow = { candidate: string } & (MessageHit | { [Key in keyof MessageHit]: null });

/**
 * Messages with all these words, newest first: candidates by index past the walls, read under them. The last candidate
 * is where the next round begins. LIMIT 1 keeps it a look by key for each: joined otherwise, the walls are asked about
 * every message of the network. $1 network, $2 words, $3 older than this message or null, $4 how many candidates, $5 kinds
 */
export const SEARCH = statement<HitRow>('discussion.search', `
  select c.id as candidate, found.* from search_messages($2, $3, $4) c
  left join lateral (
    select m.id, m.thread_id as "threadId", t.subject_kind as kind, ${TITLE} as title, m.number, a.name as "authorName", o.name as "organizationName", left(m.body, 300) as excerpt, m.created_at as "createdAt"
    from message m join thread t on t.network_id = m.network_id and t.id = m.thread_id
    join member a on a.network_id = m.network_id and a.id = m.author_id join organization o on o.id = a.organization_id
    where m.network_id = $1 and m.id = c.id and m.deleted_at is null and t.subject_kind = any($5)
    limit 1
  ) found on true
  order by c.id desc`);
