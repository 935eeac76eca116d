import type { Migration } from '@cairn/platform';

/** Teams of a district, their composition rule and its waivers; the profile of districts and schools; drafts. */
export const teams: Migration = {
  name: '0009-teams',
  up: async ({ run, tenantTable, ownedTable, definer }) => {
    await run(`alter table network add column lead_central_office boolean not null default true,
      add column min_principals integer not null default 1 check (min_principals between 0 and 20),
      add column min_teachers integer not null default 2 check (min_teachers between 0 and 50)`);
    // Grades: -1 is pre-kindergarten, 0 kindergarten, 1 to 12 as they are called.
    await run(`alter table site add column locale text check (locale in ('CITY', 'SUBURB', 'TOWN', 'RURAL')),
      add column enrollment integer check (enrollment between 0 and 2000000),
      add column grade_low integer check (grade_low between -1 and 12), add column grade_high integer check (grade_high between -1 and 12),
      add check (grade_low is null = (grade_high is null)), add check (grade_low <= grade_high)`);

    await ownedTable('team', `site_id uuid not null, name text not null, purpose text not null default '', ended_at timestamptz,
      foreign key (network_id, site_id) references site (network_id, id), check (visibility = 'NETWORK')`, { system: 'select' });
    await run(`create unique index team_name on team (network_id, site_id, lower(name)) where ended_at is null`);
    const ofTeam = (table: string, more = ''): string => `exists (select 1 from team t where t.network_id = ${table}.network_id and t.id = ${table}.team_id${more})`;
    const own = ` and t.owner_id = any((select string_to_array(current_setting('app.write_owner_ids', true), ','))::uuid[])`;
    const addedByOwner = async (table: string, only = ''): Promise<void> => {
      await run(`drop policy ${table}_app on ${table}`);
      await run(`create policy ${table}_read on ${table} for select to cairn_app using (${ofTeam(table)})`);
      await run(`create policy ${table}_add on ${table} for insert to cairn_app with check (${only}${ofTeam(table, own)})`);
    };
    const keptByOwner = async (table: string): Promise<void> => {
      await addedByOwner(table);
      await run(`create policy ${table}_change on ${table} for update to cairn_app using (${ofTeam(table, own)}) with check (${ofTeam(table, own)})`);
    };
    await tenantTable('team_member', `team_id uuid not null, member_id uuid not null, part text not null check (part in ('LEAD', 'MEMBER', 'COACH')),
      perspective text not null default '', joined_at timestamptz not null default now(), left_at timestamptz,
      foreign key (network_id, team_id) references team (network_id, id), foreign key (network_id, member_id) references member (network_id, id)`,
    { key: 'team_id, member_id', bare: true, system: 'select' });
    await keptByOwner('team_member');
    await run(`create index team_member_member on team_member (network_id, member_id) where left_at is null`);
    await run(`create unique index team_lead on team_member (network_id, team_id) where part = 'LEAD' and left_at is null`);
    await tenantTable('team_site', `team_id uuid not null, site_id uuid not null, left_at timestamptz,
      foreign key (network_id, team_id) references team (network_id, id), foreign key (network_id, site_id) references site (network_id, id)`,
    { key: 'team_id, site_id', bare: true, system: 'select' });
    await keptByOwner('team_site');
    await tenantTable('team_waiver', `team_id uuid not null, requirement text not null check (requirement in ('LEAD', 'PRINCIPALS', 'TEACHERS')), reason text not null,
      state text not null default 'ASKED' check (state in ('ASKED', 'APPROVED', 'DECLINED')), asked_by uuid not null, decided_by uuid, decided_note text, decided_at timestamptz,
      foreign key (network_id, team_id) references team (network_id, id), foreign key (network_id, asked_by) references member (network_id, id),
      foreign key (network_id, decided_by) references member (network_id, id)`);
    await addedByOwner('team_waiver', `state = 'ASKED' and decided_by is null and `);
    await run(`create unique index team_waiver_open on team_waiver (network_id, team_id, requirement) where state <> 'DECLINED'`);
    // The district asks and never decides; the hub decides, on a team that is not its own.
    const hub = `exists (select 1 from network n where n.network_id = team_waiver.network_id and n.hub_id = any((select string_to_array(current_setting('app.write_owner_ids', true), ','))::uuid[]))`;
    await run(`create policy team_waiver_decide on team_waiver for update to cairn_app using (${hub}) with check (${hub})`);

    // Written as one types: the last write wins, and nobody but the writer reads it.
    const mine = `member_id = (select nullif(current_setting('app.member_id', true), '')::uuid)`;
    await tenantTable('draft', `member_id uuid not null, form text not null, target text not null, body text not null check (octet_length(body) <= 65536), updated_at timestamptz not null default now(),
      foreign key (network_id, member_id) references member (network_id, id)`,
    { key: 'member_id, form, target', bare: true, app: 'select, insert, update, delete', system: 'select, delete' });
    await run(`drop policy draft_app on draft; create policy draft_own on draft for all to cairn_app using (${mine}) with check (${mine})`);
    await run(`create index draft_age on draft (network_id, updated_at)`);

    // Who is asked about rights gets the teams with them. A roster outlives what made somebody part of the team: whoever left the district or
    // only looks on, and a coach of the hub who coaches no more, hear nothing of it (as domain/team-composition.ts says).
    for (const table of ['team_member', 'team']) await run(`create policy ${table}_definer on ${table} for select to cairn_definer using (true); grant select on ${table} to cairn_definer`);
    const teamIds = `(select array_agg(tm.team_id order by tm.team_id) from team_member tm join team t on t.network_id = tm.network_id and t.id = tm.team_id and t.ended_at is null
      where tm.network_id = m.network_id and tm.member_id = m.id and tm.left_at is null and not m.roles <@ array['GUEST']
        and (m.organization_id = t.owner_id or (tm.part = 'COACH' and m.site_id is null and 'COACH' = any(m.roles))))`;
    await run(`drop function auth_context(bytea, text); drop function member_context(uuid, uuid)`);
    await definer('auth_context', 'secret bytea, wanted_slug text',
      `table (user_id uuid, email text, user_name text, session_id uuid, token_id uuid, token_permissions text[],
        network_id uuid, slug text, hub_id uuid, member_id uuid, roles text[], organization_id uuid, site_id uuid, site_state text, team_ids uuid[])`,
      `with caller as (
         select s.user_id, s.id as session_id, null::uuid as token_id, null::text[] as permissions, null::uuid as token_network
           from session s where s.secret_hash = secret and s.revoked_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '12 hours'
         union all
         select t.user_id, null, t.id, t.permissions, t.network_id
           from api_token t where t.secret_hash = secret and t.revoked_at is null and t.expires_at > now()
       )
       select c.user_id, u.email, u.name, c.session_id, c.token_id, c.permissions,
         n.network_id, n.slug, n.hub_id, m.id, m.roles, m.organization_id, m.site_id, st.state, ${teamIds}
       from caller c
       join app_user u on u.id = c.user_id and u.disabled_at is null
       left join network n on n.slug = wanted_slug and (c.token_network is null or c.token_network = n.network_id)
         and exists (select 1 from member x where x.network_id = n.network_id and x.user_id = c.user_id and x.state = 'ACTIVE')
       left join member m on m.network_id = n.network_id and m.user_id = c.user_id and m.state = 'ACTIVE'
       left join site st on st.network_id = m.network_id and st.id = m.site_id`, 'cairn_app');
    await definer('member_context', 'wanted_network uuid, wanted_member uuid',
      `table (user_id uuid, email text, user_name text, network_id uuid, slug text, hub_id uuid, member_id uuid, roles text[], organization_id uuid, site_id uuid, site_state text, team_ids uuid[])`,
      `select u.id, u.email, u.name, n.network_id, n.slug, n.hub_id, m.id, m.roles, m.organization_id, m.site_id, st.state, ${teamIds}
       from member m join network n on n.network_id = m.network_id join app_user u on u.id = m.user_id and u.disabled_at is null
       left join site st on st.network_id = m.network_id and st.id = m.site_id
       where m.network_id = wanted_network and m.id = wanted_member and m.state = 'ACTIVE'`, 'cairn_app');
    await run(`create function announce_team_member() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $f$
      begin perform pg_notify('cairn_auth', (select m.user_id::text from member m where m.network_id = new.network_id and m.id = new.member_id)); return null; end $f$`);
    await run(`create trigger team_member_announce after insert or update on team_member for each row execute function announce_team_member()`);
    await run(`create function announce_team() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $f$
      begin perform pg_notify('cairn_auth', m.user_id::text) from team_member tm join member m on m.network_id = tm.network_id and m.id = tm.member_id
        where tm.network_id = new.network_id and tm.team_id = new.id and tm.left_at is null; return null; end $f$`);
    await run(`create trigger team_announce after update of ended_at on team for each row when (new.ended_at is distinct from old.ended_at) execute function announce_team()`);
  },
};
