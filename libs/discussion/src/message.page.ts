import type { ReactionKind } from '@cairn/domain';
import { statement } from '@cairn/platform';

/** A message with everything that is shown of it. */
export interface MessageRow {
  id: string; threadId: string; number: number; authorId: string; authorName: string; organizationName: string; body: string; version: number;
  createdAt: Date; editedAt: Date | null; replyToId: string | null; replyTo: { id: string; number: number; authorName: string; excerpt: string } | null;
  mentions: { id: string; name: string }[]; reactions: { kind: ReactionKind; members: { id: string; name: string }[] }[];
}

const SAID = `m.id, m.thread_id as "threadId", m.number, m.author_id as "authorId", author.name as "authorName", works.name as "organizationName", m.body, m.version,
  m.created_at as "createdAt", m.edited_at as "editedAt", m.reply_to_id as "replyToId", coalesce(spoken.members, '[]') as mentions`;

const SPEAKERS = `join member author on author.network_id = m.network_id and author.id = m.author_id join organization works on works.id = author.organization_id
  left join lateral (
    select json_agg(json_build_object('id', x.id, 'name', x.name) order by x.name, x.id) as members from member x
    where x.network_id = m.network_id and x.id = any(m.mention_ids)
  ) spoken on true`;

const QUOTED = `left join lateral (
    select json_build_object('id', r.id, 'number', r.number, 'authorName', a.name, 'excerpt', left(r.body, 160)) as message
    from message r join member a on a.network_id = r.network_id and a.id = r.author_id
    where r.network_id = m.network_id and r.id = m.reply_to_id and r.deleted_at is null
  ) quoted on true`;

const COLUMNS = `${SAID}, quoted.message as "replyTo", coalesce(reacted.reactions, '[]') as reactions`;

const PEOPLE = `${SPEAKERS} ${QUOTED}
  left join lateral (
    select json_agg(json_build_object('kind', g.kind, 'members', g.members) order by g.kind) as reactions from (
      select r.kind, json_agg(json_build_object('id', a.id, 'name', a.name) order by r.created_at, a.id) as members
      from reaction r join member a on a.network_id = r.network_id and a.id = r.member_id
      where r.network_id = m.network_id and r.message_id = m.id group by r.kind
    ) g
  ) reacted on true`;

export interface ThreadPageRow extends Omit<MessageRow, 'id'> {
  id: string | null; messages: number; lastNumber: number; readNumber: number | null; muted: boolean | null; unread: number; seq: number;
}

/** A thread with one page of its history, newest first: one row a message, or one row without. $1 network, $2 thread, $3 reader, $4 before this number or null, $5 how many */
export const THREAD_PAGE = statement<ThreadPageRow>('discussion.thread', `
  select coalesce(t.messages, 0) as messages, coalesce(t.last_number, 0) as "lastNumber", f.read_number as "readNumber", f.muted, coalesce(behind.unread, 0) as unread, coalesce(s.seq, 0)::int as seq, page.*
  from (select $2::uuid as id) wanted
  left join thread t on t.network_id = $1 and t.id = wanted.id
  left join stream s on s.network_id = $1 and s.stream = 'thread:' || wanted.id
  left join thread_follower f on f.network_id = $1 and f.member_id = $3 and f.thread_id = wanted.id
  left join lateral (select count(*)::int as unread from (
    select 1 from message u where u.network_id = $1 and u.thread_id = f.thread_id and u.number > f.read_number and u.author_id <> $3 and u.deleted_at is null limit 100
  ) waiting) behind on true
  left join lateral (
    select ${COLUMNS} from (
      select * from message n where n.network_id = $1 and n.thread_id = t.id and n.number < coalesce($4, 2147483647) and n.deleted_at is null order by n.number desc limit $5
    ) m ${PEOPLE}
  ) page on true
  order by page.number desc`);

/** Messages by their ids, as far as they stand and the walls show them. $1 network, $2 thread or null, $3 ids */
export const MESSAGES_BY_ID = statement<MessageRow>('discussion.messages-by-id', `
  select ${COLUMNS} from message m ${PEOPLE} where m.network_id = $1 and m.id = any($3) and ($2::uuid is null or m.thread_id = $2) and m.deleted_at is null order by m.number`);

// Every table that is named here brings its walls, and what is returned of a row that was added is asked for once more: what a new message
// cannot have is not looked for, and what it says is known.
const adding = (answers: boolean): string => `
  with taken as (
    update thread set messages = messages + 1, last_number = last_number + 1, last_at = now(), updated_at = now() where network_id = $1 and id = $3 returning last_number
  ), said as (
    select $1::uuid as network_id, $2::uuid as id, $3::uuid as thread_id, taken.last_number as number, $4::uuid as author_id, $5::text as body, $6::uuid as reply_to_id, $7::uuid[] as mention_ids,
      1 as version, now() as created_at, null::timestamptz as edited_at
    from taken ${answers ? 'where exists (select 1 from message r where r.network_id = $1 and r.id = $6 and r.thread_id = $3 and r.deleted_at is null)' : ''}
  ), added as (
    insert into message (network_id, id, thread_id, number, author_id, body, reply_to_id, mention_ids) select network_id, id, thread_id, number, author_id, body, reply_to_id, mention_ids from said
  ), followed as (
    insert into thread_follower (network_id, member_id, thread_id, read_number) select network_id, author_id, thread_id, number from said on conflict do nothing
  )
  select ${SAID}, ${answers ? 'quoted.message' : 'null::json'} as "replyTo", '[]'::json as reactions from said m ${SPEAKERS} ${answers ? QUOTED : ''}`;

/**
 * Adds a message under the next number of its thread, whose row stays locked until COMMIT; whoever writes follows. No row when the thread has
 * none yet. $1 network, $2 id, $3 thread, $4 author, $5 body, $6 null, $7 spoken to
 */
export const ADD_MESSAGE = statement<MessageRow>('discussion.add-message', adding(false));

/** The same for a message that answers $6. No row, too, when that is no message of this thread. */
export const ADD_ANSWER = statement<MessageRow>('discussion.add-answer', adding(true));

/** One message less or more stands in a thread. $1 network, $2 thread, $3 difference */
export const COUNT_MESSAGE = statement('discussion.count-message', `update thread set messages = messages + $3, updated_at = now() where network_id = $1 and id = $2`);

/** Takes the words of one's own message out of the event log. $1 message */
export const FORGET_WORDS = statement('discussion.forget-words', `select forget_message_words($1)`);

/** $1 network, $2 thread, $3 message, $4 member, $5 kind */
export const ADD_REACTION = statement<{ kind: ReactionKind }>('discussion.add-reaction', `
  insert into reaction (network_id, thread_id, message_id, member_id, kind) values ($1, $2, $3, $4, $5) on conflict do nothing returning kind`);

/** $1 network, $2 thread, $3 message, $4 member, $5 kind */
export const REMOVE_REACTION = statement<{ kind: ReactionKind }>('discussion.remove-reaction', `
  delete from reaction where network_id = $1 and thread_id = $2 and message_id = $3 and member_id = $4 and kind = $5 returning kind`);
