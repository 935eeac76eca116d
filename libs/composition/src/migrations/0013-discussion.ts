import type { Migration } from '@cairn/platform';

const ME = `(select nullif(current_setting('app.member_id', true), '')::uuid)`;
const NETWORK = `(select nullif(current_setting('app.network_id', true), '')::uuid)`;
// Guests read no owner's rows, and no talk.
const NO_GUEST = `cardinality((select string_to_array(current_setting('app.read_owner_ids', true), ','))::uuid[]) > 0`;

/** The tables whose rows carry a thread, by the kind that a thread names. The network is its own subject. */
const SUBJECTS = { IDEA: 'change_idea', CYCLE: 'pdsa_cycle', MEASURE: 'measure', TEAM: 'team', SESSION: 'live_session', NETWORK: 'network' } as const;

/** Threads on objects: whoever reads the object reads its thread, by construction. */
export const discussion: Migration = {
  name: '0013-discussion',
  up: async ({ run, tenantTable, definer, handOver }) => {
    const seen = Object.entries(SUBJECTS).map(([kind, table]) => `when '${kind}' then exists (select 1 from ${table} o where o.network_id = thread.network_id and o.id = thread.subject_id)`).join(' ');
    const subject = `${NO_GUEST} and case subject_kind ${seen} else false end`;
    // A thread has the id of its object, so that one can listen to it before anything was said. Messages are numbered
    // under the lock of their thread: the order in which they were committed, whatever clock made their ids.
    await tenantTable('thread', `subject_kind text not null check (subject_kind in (${Object.keys(SUBJECTS).map((kind) => `'${kind}'`).join(', ')})), subject_id uuid not null,
      messages integer not null default 0, last_number integer not null default 0, last_at timestamptz(3), check (id = subject_id)`, { system: 'select' });
    await run(`drop policy thread_app on thread`);
    await run(`create policy thread_read on thread for select to cairn_app using (${subject})`);
    await run(`create policy thread_add on thread for insert to cairn_app with check (${subject})`);
    await run(`create policy thread_change on thread for update to cairn_app using (${subject}) with check (${subject})`);

    const inThread = (table: string): string => `exists (select 1 from thread t where t.network_id = ${table}.network_id and t.id = ${table}.thread_id)`;
    await tenantTable('message', `thread_id uuid not null, number integer not null, author_id uuid not null, body text not null, reply_to_id uuid, mention_ids uuid[] not null default '{}',
      edited_at timestamptz, deleted_at timestamptz, foreign key (network_id, thread_id) references thread (network_id, id),
      foreign key (network_id, author_id) references member (network_id, id), foreign key (network_id, reply_to_id) references message (network_id, id),
      unique (network_id, thread_id, number)`,
    { system: 'select, update, delete' });
    await run(`drop policy message_app on message`);
    // What was taken back is its author's alone, until it is gone.
    await run(`create policy message_read on message for select to cairn_app using ((deleted_at is null or author_id = ${ME}) and ${inThread('message')})`);
    await run(`create policy message_add on message for insert to cairn_app with check (author_id = ${ME} and ${inThread('message')})`);
    await run(`create policy message_change on message for update to cairn_app using (author_id = ${ME} and ${inThread('message')}) with check (author_id = ${ME} and ${inThread('message')})`);
    await run(`create index message_replies on message (network_id, reply_to_id) where reply_to_id is not null`);
    await run(`create index message_removed on message (network_id, deleted_at) where deleted_at is not null`);

    await tenantTable('reaction', `thread_id uuid not null, message_id uuid not null, member_id uuid not null, kind text not null check (kind in ('THANKS', 'AGREE', 'CELEBRATE', 'CURIOUS', 'SAME_HERE')),
      created_at timestamptz not null default now(), foreign key (network_id, thread_id) references thread (network_id, id), foreign key (network_id, message_id) references message (network_id, id),
      foreign key (network_id, member_id) references member (network_id, id)`, { key: 'message_id, member_id, kind', bare: true, app: 'select, insert, delete', system: 'select, delete' });
    await run(`drop policy reaction_app on reaction`);
    await run(`create policy reaction_read on reaction for select to cairn_app using (${inThread('reaction')})`);
    await run(`create policy reaction_add on reaction for insert to cairn_app with check (member_id = ${ME} and ${inThread('reaction')})`);
    await run(`create policy reaction_remove on reaction for delete to cairn_app using (member_id = ${ME} and ${inThread('reaction')})`);

    // How far somebody has read; a row says that one follows the thread. What is unread is counted, never kept.
    await tenantTable('thread_follower', `thread_id uuid not null, member_id uuid not null, read_number integer not null default 0, muted boolean not null default false,
      foreign key (network_id, thread_id) references thread (network_id, id), foreign key (network_id, member_id) references member (network_id, id)`,
    { key: 'member_id, thread_id', bare: true, system: 'select, insert' });
    await run(`drop policy thread_follower_app on thread_follower; create policy thread_follower_own on thread_follower for all to cairn_app
      using (member_id = ${ME} and ${inThread('thread_follower')}) with check (member_id = ${ME} and ${inThread('thread_follower')})`);
    await run(`create index thread_follower_thread on thread_follower (network_id, thread_id)`);

    // Events of a thread carry its words: they are read by whoever reads the thread.
    await run(`drop policy event_app on event`);
    await run(`create policy event_read on event for select to cairn_app using (case when starts_with(stream, 'thread:')
      then exists (select 1 from thread t where t.network_id = event.network_id and t.id = substr(event.stream, 8)::uuid) else true end)`);
    await run(`create policy event_add on event for insert to cairn_app with check (true)`);

    await run(`create policy message_definer on message for select to cairn_definer using (true); grant select on message to cairn_definer`);
    await run(`create policy event_definer_forget on event for update to cairn_definer using (true); grant update (payload) on event to cairn_definer`);
    // The log is written once, by design. What its author takes back leaves it all the same.
    await run(`create function forget_message_words(wanted uuid) returns void language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $f$
      update event e set payload = e.payload - array['body', 'mentions']
      from message m
      where m.network_id = ${NETWORK} and m.id = wanted and m.author_id = ${ME}
        and e.network_id = m.network_id and e.stream = 'thread:' || m.thread_id and e.name in ('message.posted', 'message.edited') and e.payload ->> 'messageId' = m.id::text
    $f$`);
    await handOver('forget_message_words(uuid)', 'cairn_app');

    // The walls of a thread are no index condition. The function finds candidates by index, newest first; its caller reads them under the walls.
    // Found first and sorted then: by the order of ids alone, a rare word would be looked for in every message.
    await run(`create extension if not exists btree_gin`);
    await run(`create index message_words on message using gin (network_id, to_tsvector('simple', body)) where deleted_at is null`);
    await definer('search_messages', 'words text, before uuid, most integer', 'table (id uuid)', `
      with found as materialized (
        select m.id from message m
        where m.network_id = ${NETWORK} and m.deleted_at is null
          and to_tsvector('simple', m.body) @@ (select to_tsquery('simple', string_agg('''' || replace(replace(lexeme, '\\', ''), '''', '') || ''':*', ' & ')) from unnest(to_tsvector('simple', words)))
      ) select f.id from found f where before is null or f.id < before order by f.id desc limit most`, 'cairn_app');
  },
};
