import type { Migration } from '@cairn/platform';

const ME = `(select nullif(current_setting('app.member_id', true), '')::uuid)`;
// Guests read no owner's rows, and no talk.
const NO_GUEST = `cardinality((select string_to_array(current_setting('app.read_owner_ids', true), ','))::uuid[]) > 0`;

/** The tables whose rows carry a thread, by the kind that a thread names. The network is its own subject. */
const SUBJECTS = { IDEA: 'change_idea', CYCLE: 'pdsa_cycle', MEASURE: 'measure', TEAM: 'team', SESSION: 'live_session', NETWORK: 'network' } as const;

/** Threads on objects: whoever reads the object reads its thread, by construction. */
export const discussion: Migration = {
  name: '0013-discussion',
  up: async ({ run, tenantTable }) => {
    const seen = Object.entries(SUBJECTS).map(([kind, table]) => `when '${kind}' then exists (select 1 from ${table} o where o.network_id = thread.network_id and o.id = thread.subject_id)`).join(' ');
    const subject = `${NO_GUEST} and case subject_kind ${seen} else false end`;
    await tenantTable('thread', `subject_kind text not null check (subject_kind in (${Object.keys(SUBJECTS).map((kind) => `'${kind}'`).join(', ')})), subject_id uuid not null,
      messages integer not null default 0, last_message_id uuid, last_at timestamptz, unique (network_id, subject_kind, subject_id)`, { system: 'select' });
    await run(`drop policy thread_app on thread`);
    await run(`create policy thread_read on thread for select to cairn_app using (${subject})`);
    await run(`create policy thread_add on thread for insert to cairn_app with check (${subject})`);
    await run(`create policy thread_change on thread for update to cairn_app using (${subject}) with check (${subject})`);

    const inThread = (table: string): string => `exists (select 1 from thread t where t.network_id = ${table}.network_id and t.id = ${table}.thread_id)`;
    await tenantTable('message', `thread_id uuid not null, author_id uuid not null, body text not null, reply_to_id uuid, mention_ids uuid[] not null default '{}',
      edited_at timestamptz, deleted_at timestamptz, foreign key (network_id, thread_id) references thread (network_id, id),
      foreign key (network_id, author_id) references member (network_id, id), foreign key (network_id, reply_to_id) references message (network_id, id)`,
    { system: 'select, update, delete' });
    await run(`drop policy message_app on message`);
    await run(`create policy message_read on message for select to cairn_app using (${inThread('message')})`);
    await run(`create policy message_add on message for insert to cairn_app with check (author_id = ${ME} and ${inThread('message')})`);
    await run(`create policy message_change on message for update to cairn_app using (author_id = ${ME} and ${inThread('message')}) with check (author_id = ${ME} and ${inThread('message')})`);
    await run(`create index message_thread on message (network_id, thread_id, id desc)`);
    await run(`create index message_author on message (network_id, author_id, id desc)`);

    await tenantTable('reaction', `thread_id uuid not null, message_id uuid not null, member_id uuid not null, kind text not null check (kind in ('THANKS', 'AGREE', 'CELEBRATE', 'CURIOUS', 'SAME_HERE')),
      foreign key (network_id, thread_id) references thread (network_id, id), foreign key (network_id, message_id) references message (network_id, id),
      foreign key (network_id, member_id) references member (network_id, id)`, { key: 'message_id, member_id, kind', bare: true, app: 'select, insert, delete', system: 'select, delete' });
    await run(`drop policy reaction_app on reaction`);
    await run(`create policy reaction_read on reaction for select to cairn_app using (${inThread('reaction')})`);
    await run(`create policy reaction_add on reaction for insert to cairn_app with check (member_id = ${ME} and ${inThread('reaction')})`);
    await run(`create policy reaction_remove on reaction for delete to cairn_app using (member_id = ${ME} and ${inThread('reaction')})`);

    // How far somebody has read; a row says that one follows the thread.
    await tenantTable('thread_follower', `thread_id uuid not null, member_id uuid not null, read_message_id uuid, mentions integer not null default 0, muted boolean not null default false,
      foreign key (network_id, thread_id) references thread (network_id, id), foreign key (network_id, member_id) references member (network_id, id)`,
    { key: 'member_id, thread_id', bare: true, system: 'select, insert, update' });
    await run(`drop policy thread_follower_app on thread_follower; create policy thread_follower_own on thread_follower for all to cairn_app
      using (member_id = ${ME} and ${inThread('thread_follower')}) with check (member_id = ${ME} and ${inThread('thread_follower')})`);
  },
};
