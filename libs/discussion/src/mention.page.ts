import { statement, type Statement } from '@cairn/platform';
import type { SubjectKind } from '@cairn/domain';

export interface ConcernedRow { memberId: string; mentioned: boolean; number: number; threadId: string; kind: SubjectKind }

/**
 * Whom a message concerns: those it speaks to and, when it is new, the followers who had read everything before it. Whoever
 * is behind already knows that something waits. $1 network, $2 message, $3 whether it is new
 */
export const CONCERNED = statement<ConcernedRow>('discussion.concerned', `
  with said as (
    select m.network_id, m.id, m.thread_id, m.number, m.author_id, m.mention_ids, t.subject_kind from message m
    join thread t on t.network_id = m.network_id and t.id = m.thread_id where m.network_id = $1 and m.id = $2 and m.deleted_at is null
  ), concerned as (
    select unnest(s.mention_ids) as member_id, true as mentioned from said s
    union all
    select f.member_id, false from said s join thread_follower f on f.network_id = s.network_id and f.thread_id = s.thread_id
    where $3 and not f.muted and f.read_number < s.number and not exists (
      select 1 from message u where u.network_id = s.network_id and u.thread_id = s.thread_id and u.number > f.read_number and u.number < s.number and u.author_id <> f.member_id and u.deleted_at is null)
  )
  select c.member_id as "memberId", bool_or(c.mentioned) as mentioned, s.number, s.thread_id as "threadId", s.subject_kind as kind
  from concerned c, said s where c.member_id <> s.author_id group by c.member_id, s.number, s.thread_id, s.subject_kind order by c.member_id`);

/** Receipts by message and member: whoever was told once is not told again, by no delivery and no edit. $1 network, $2 message, $3 handlers */
export const CLAIM_TELLING = statement<{ handler: string }>('discussion.claim-telling', `
  insert into receipt (network_id, event_id, handler) select $1, $2, unnest($3::text[]) on conflict do nothing returning handler`);

/** Makes members follow a thread, as having read up to a message; who follows already stays where they are. $1 network, $2 thread, $3 members, $4 number */
export const MAKE_FOLLOW = statement('discussion.make-follow', `
  insert into thread_follower (network_id, member_id, thread_id, read_number) select $1, unnest($3::uuid[]), $2, $4 on conflict do nothing`);

/** Takes out for good what was taken back 30 days ago. What somebody answered stays as an empty place. $1 network, $2 days */
export const PURGE: Statement<unknown>[] = [
  statement('discussion.purge-reactions', `delete from reaction r using message m where r.network_id = $1 and m.network_id = $1 and m.id = r.message_id and m.deleted_at < now() - make_interval(days => $2)`),
  statement('discussion.purge-messages', `delete from message m where m.network_id = $1 and m.deleted_at < now() - make_interval(days => $2)
    and not exists (select 1 from message r where r.network_id = m.network_id and r.reply_to_id = m.id)`),
  statement('discussion.empty-messages', `update message set body = '', mention_ids = '{}' where network_id = $1 and deleted_at < now() - make_interval(days => $2) and body <> ''`),
];
