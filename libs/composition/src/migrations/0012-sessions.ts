import type { Migration } from '@cairn/platform';

const ME = `(select nullif(current_setting('app.member_id', true), '')::uuid)`;

/** Live sessions: agenda, who takes part, predictions before the reveal, notes and votes, and what came of it. */
export const sessions: Migration = {
  name: '0012-sessions',
  up: async ({ run, tenantTable, ownedTable, definer }) => {
    await ownedTable('live_session', `title text not null, purpose text not null default '', code text not null check (code ~ '^[A-HJ-NP-Z]{6}$'), facilitator_id uuid not null,
      state text not null default 'PLANNED' check (state in ('PLANNED', 'LIVE', 'ENDED')), starts_at timestamptz not null, started_at timestamptz, ended_at timestamptz,
      step_id uuid, timer_ends_at timestamptz, timer_left_ms integer check (timer_left_ms between 0 and 86400000),
      foreign key (network_id, facilitator_id) references member (network_id, id), foreign key (network_id, team_id) references team (network_id, id),
      check ((visibility = 'TEAM') = (team_id is not null))`, { contributed: true, system: 'select' });
    // A phone that only has the code knows no network yet.
    await run(`create unique index live_session_code on live_session (code) where state <> 'ENDED'`);
    await run(`create index live_session_coming on live_session (network_id, starts_at, id) where state <> 'ENDED'`);
    await run(`create index live_session_past on live_session (network_id, ended_at desc, id desc) where state = 'ENDED'`);
    const ofSession = 'foreign key (network_id, session_id) references live_session (network_id, id)';
    const reader = (table: string): string => `exists (select 1 from live_session s where s.network_id = ${table}.network_id and s.id = ${table}.session_id)`;
    const taker = (table: string): string => `exists (select 1 from session_participant p where p.network_id = ${table}.network_id and p.session_id = ${table}.session_id and p.member_id = ${ME})`;
    const planner = `exists (select 1 from live_session s where s.network_id = session_step.network_id and s.id = session_step.session_id
      and (s.owner_id = any((select string_to_array(current_setting('app.author_owner_ids', true), ','))::uuid[])))`;

    await tenantTable('session_participant', `session_id uuid not null, member_id uuid not null, joined_at timestamptz not null default now(),
      ${ofSession}, foreign key (network_id, member_id) references member (network_id, id)`, { key: 'session_id, member_id', bare: true, app: 'select, insert', system: 'select' });
    await run(`drop policy session_participant_app on session_participant`);
    await run(`create policy session_participant_read on session_participant for select to cairn_app using (${reader('session_participant')})`);
    await run(`create policy session_participant_add on session_participant for insert to cairn_app with check (member_id = ${ME} and ${reader('session_participant')})`);
    // Whoever takes part may take over from a facilitator who is lost, of whatever organization: the session goes on.
    // Asked through a function, because who takes part is shown to those who read the session: the two policies would ask each other.
    await run(`create policy session_participant_definer on session_participant for select to cairn_definer using (true); grant select on session_participant to cairn_definer`);
    await definer('takes_part', 'wanted_session uuid', 'boolean',
      `select exists (select 1 from session_participant p where p.network_id = (select nullif(current_setting('app.network_id', true), '')::uuid)
         and p.session_id = wanted_session and p.member_id = (select nullif(current_setting('app.member_id', true), '')::uuid))`, 'cairn_app');
    await run(`create policy live_session_run on live_session for update to cairn_app using (takes_part(id)) with check (takes_part(id))`);

    await tenantTable('session_step', `session_id uuid not null, position integer not null, kind text not null check (kind in ('TALK', 'PREDICTION', 'NOTES', 'COMMITMENTS', 'REVIEW')),
      title text not null, minutes integer not null check (minutes between 1 and 480), prompt text not null default '', votes_each integer not null default 3 check (votes_each between 0 and 20),
      idea_id uuid, cycle_id uuid, measure_id uuid, revealed_at timestamptz, voting boolean not null default false, answers integer not null default 0,
      opened_at timestamptz, closed_at timestamptz, spent_ms integer not null default 0, ${ofSession},
      foreign key (network_id, idea_id) references change_idea (network_id, id), foreign key (network_id, cycle_id) references pdsa_cycle (network_id, id),
      foreign key (network_id, measure_id) references measure (network_id, id)`, { app: 'select, insert, update, delete', system: 'select' });
    await run(`drop policy session_step_app on session_step`);
    await run(`create policy session_step_read on session_step for select to cairn_app using (${reader('session_step')})`);
    const runs = `(${planner}) or (${taker('session_step')})`;
    await run(`create policy session_step_add on session_step for insert to cairn_app with check (${runs})`);
    await run(`create policy session_step_change on session_step for update to cairn_app using (${runs}) with check (${runs})`);
    await run(`create policy session_step_remove on session_step for delete to cairn_app using (${runs})`);
    await run(`create index session_step_order on session_step (network_id, session_id, position)`);
    await run(`alter table live_session add foreign key (network_id, step_id) references session_step (network_id, id)`);

    const ofStep = `foreign key (network_id, step_id) references session_step (network_id, id)`;
    const own = (table: string, column: string): string => `${column} = ${ME} and ${taker(table)}`;
    // What one predicts is one's own until everybody sees everything.
    await tenantTable('session_answer', `session_id uuid not null, step_id uuid not null, member_id uuid not null, body text not null, value numeric,
      confidence integer check (confidence between 0 and 100), committed_at timestamptz not null default now(),
      ${ofSession}, ${ofStep}, foreign key (network_id, member_id) references member (network_id, id)`, { key: 'step_id, member_id', bare: true, system: 'select' });
    await run(`drop policy session_answer_app on session_answer`);
    await run(`create policy session_answer_read on session_answer for select to cairn_app using (member_id = ${ME} or exists (
      select 1 from session_step t where t.network_id = session_answer.network_id and t.id = session_answer.step_id and t.revealed_at is not null))`);
    await run(`create policy session_answer_add on session_answer for insert to cairn_app with check (${own('session_answer', 'member_id')})`);
    await run(`create policy session_answer_change on session_answer for update to cairn_app using (${own('session_answer', 'member_id')}) with check (${own('session_answer', 'member_id')})`);

    await tenantTable('session_note', `session_id uuid not null, step_id uuid not null, author_id uuid not null, body text not null, x real not null default 0 check (x between 0 and 1), y real not null default 0 check (y between 0 and 1),
      votes integer not null default 0, deleted_at timestamptz, ${ofSession}, ${ofStep}, foreign key (network_id, author_id) references member (network_id, id)`, { system: 'select' });
    await run(`drop policy session_note_app on session_note`);
    await run(`create policy session_note_read on session_note for select to cairn_app using (${reader('session_note')})`);
    await run(`create policy session_note_add on session_note for insert to cairn_app with check (${own('session_note', 'author_id')})`);
    await run(`create policy session_note_change on session_note for update to cairn_app using (${taker('session_note')}) with check (${taker('session_note')})`);
    await run(`create index session_note_step on session_note (network_id, session_id, step_id, id)`);

    await tenantTable('session_vote', `session_id uuid not null, step_id uuid not null, note_id uuid not null, member_id uuid not null,
      ${ofSession}, ${ofStep}, foreign key (network_id, note_id) references session_note (network_id, id), foreign key (network_id, member_id) references member (network_id, id)`,
    { key: 'step_id, member_id, note_id', bare: true, app: 'select, insert, delete' });
    await run(`drop policy session_vote_app on session_vote`);
    await run(`create policy session_vote_read on session_vote for select to cairn_app using (member_id = ${ME})`);
    await run(`create policy session_vote_add on session_vote for insert to cairn_app with check (${own('session_vote', 'member_id')})`);
    await run(`create policy session_vote_remove on session_vote for delete to cairn_app using (member_id = ${ME})`);
    await run(`create index session_vote_note on session_vote (network_id, note_id)`);

    // Who, what, when: outlives the session, and is seen by whoever sees it.
    await tenantTable('commitment', `session_id uuid not null, step_id uuid, who_id uuid not null, what text not null, due date, done_at timestamptz, author_id uuid not null, deleted_at timestamptz,
      ${ofSession}, ${ofStep}, foreign key (network_id, who_id) references member (network_id, id), foreign key (network_id, author_id) references member (network_id, id)`, { system: 'select' });
    await tenantTable('decision', `session_id uuid not null, step_id uuid, what text not null, why text not null default '', author_id uuid not null, deleted_at timestamptz,
      ${ofSession}, ${ofStep}, foreign key (network_id, author_id) references member (network_id, id)`, { system: 'select' });
    for (const [table, more] of [['commitment', ` or who_id = ${ME}`], ['decision', '']] as const) {
      await run(`drop policy ${table}_app on ${table}`);
      await run(`create policy ${table}_read on ${table} for select to cairn_app using (${reader(table)})`);
      await run(`create policy ${table}_add on ${table} for insert to cairn_app with check (${own(table, 'author_id')})`);
      await run(`create policy ${table}_change on ${table} for update to cairn_app using ((${taker(table)})${more}) with check ((${taker(table)})${more})`);
      await run(`create index ${table}_session on ${table} (network_id, session_id, id)`);
    }
    await run(`create index commitment_mine on commitment (network_id, who_id, id) where done_at is null and deleted_at is null`);
    // What a session started: a test, an idea.
    await tenantTable('session_link', `session_id uuid not null, idea_id uuid, cycle_id uuid, author_id uuid not null, ${ofSession}, check (num_nonnulls(idea_id, cycle_id) = 1),
      foreign key (network_id, idea_id) references change_idea (network_id, id), foreign key (network_id, cycle_id) references pdsa_cycle (network_id, id),
      foreign key (network_id, author_id) references member (network_id, id)`, { app: 'select, insert', system: 'select' });
    await run(`drop policy session_link_app on session_link`);
    await run(`create policy session_link_read on session_link for select to cairn_app using (${reader('session_link')})`);
    await run(`create policy session_link_add on session_link for insert to cairn_app with check (${own('session_link', 'author_id')})`);
    await run(`create index session_link_session on session_link (network_id, session_id, id)`);

    // Whoever holds a code learns of the session only what the walls would show: here they are once more, for the user of the request.
    await run(`create policy live_session_definer on live_session for select to cairn_definer using (true); grant select on live_session to cairn_definer`);
    await definer('session_by_code', 'wanted text', 'table (slug text, session_id uuid)',
      `select n.slug, s.id from live_session s join network n on n.network_id = s.network_id
       join member m on m.network_id = s.network_id and m.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and m.state = 'ACTIVE'
       where s.code = wanted and s.state <> 'ENDED' and exists (select 1 from unnest(m.roles) r where r <> 'GUEST')
         and (s.visibility in ('NETWORK', 'PUBLIC') or (s.visibility = 'OWNER' and s.owner_id = m.organization_id)
           or (s.visibility = 'TEAM' and exists (select 1 from team_member tm join team t on t.network_id = tm.network_id and t.id = tm.team_id and t.ended_at is null
             where tm.network_id = s.network_id and tm.team_id = s.team_id and tm.member_id = m.id and tm.left_at is null
               and (m.organization_id = t.owner_id or (tm.part = 'COACH' and m.site_id is null and 'COACH' = any(m.roles))))))`, 'cairn_app');
  },
};
