import type { Migration } from '@cairn/platform';

const SITE_STATES = `'LISTED', 'INVITED', 'ACTIVE', 'PAUSED', 'ALUMNI'`;

/** Networks, their directory, members, agreements and invitations, and the functions that build the walls. */
export const networks: Migration = {
  name: '0003-networks',
  up: async ({ run, tenantTable, definer }) => {
    await tenantTable('network', `slug text not null unique, hub_id uuid not null references organization (id), name text not null,
      aim_for_whom text not null, aim_what text not null, aim_how_good text not null, aim_by_when date not null,
      time_zone text not null, school_year_start_month integer not null default 7 check (school_year_start_month between 1 and 12),
      minimum_cell integer not null default 10 check (minimum_cell between 5 and 30), sample boolean not null default false, check (id = network_id)`,
    { system: 'select' });
    await tenantTable('agreement', `number integer not null, body text not null, max_visibility text not null check (max_visibility in ('OWNER', 'NETWORK', 'PUBLIC')),
      unique (network_id, number)`, { app: 'select, insert' });
    await tenantTable('site', `kind text not null check (kind in ('DISTRICT', 'SCHOOL')), parent_id uuid, name text not null, code text, county text,
      state text not null default 'LISTED' check (state in (${SITE_STATES})), organization_id uuid references organization (id),
      foreign key (network_id, parent_id) references site (network_id, id), check ((kind = 'SCHOOL') = (parent_id is not null))`,
    { system: 'select' });
    await run(`create unique index site_code on site (network_id, kind, code) where code is not null`);
    // Districts of different counties share names (three "Mountain View Elementary" in one real file): their codes tell them apart.
    await run(`create unique index site_name on site (network_id, kind, coalesce(parent_id, network_id), lower(name), coalesce(code, ''))`);
    await run(`create index site_by_name on site (network_id, kind, name, id)`);
    await run(`create index site_parent on site (network_id, parent_id)`);
    await tenantTable('member', `user_id uuid not null references app_user (id), name text not null, organization_id uuid not null references organization (id),
      site_id uuid, roles text[] not null, state text not null default 'ACTIVE' check (state in ('ACTIVE', 'FORMER')),
      foreign key (network_id, site_id) references site (network_id, id), unique (network_id, user_id)`, { system: 'select' });
    await run(`create index member_by_name on member (network_id, name, id)`);
    await run(`create index member_user on member (user_id)`);
    await tenantTable('participation', `site_id uuid not null, organization_id uuid not null references organization (id), agreement_number integer not null,
      max_visibility text not null check (max_visibility in ('OWNER', 'NETWORK', 'PUBLIC')), all_measures boolean not null, measure_ids uuid[] not null default '{}',
      accepted_by uuid not null, accepted_at timestamptz not null default now(),
      foreign key (network_id, site_id) references site (network_id, id), foreign key (network_id, accepted_by) references member (network_id, id),
      unique (network_id, site_id)`, { system: 'select' });
    await tenantTable('invitation', `kind text not null check (kind in ('DISTRICT', 'MEMBER')), email text not null, roles text[] not null, site_id uuid,
      secret_hash bytea not null unique, invited_by uuid not null, expires_at timestamptz not null, used_at timestamptz, revoked_at timestamptz,
      foreign key (network_id, site_id) references site (network_id, id), foreign key (network_id, invited_by) references member (network_id, id)`);
    await run(`create unique index invitation_open on invitation (network_id, lower(email)) where used_at is null and revoked_at is null`);
    await tenantTable('socket_ticket', `secret_hash bytea not null unique, user_id uuid not null, session_id uuid, token_id uuid, expires_at timestamptz not null, used_at timestamptz`,
      { app: 'select, insert, update' });
    await tenantTable('api_token', `user_id uuid not null references app_user (id), name text not null, secret_hash bytea not null unique,
      permissions text[] not null, expires_at timestamptz not null, last_used_at timestamptz, revoked_at timestamptz`);
    await run(`create index api_token_user on api_token (network_id, user_id)`);

    // Membership cannot be read under the walls that it builds: these functions read it for one caller, and no more.
    for (const table of ['network', 'member', 'site', 'invitation', 'api_token', 'socket_ticket']) {
      await run(`create policy ${table}_definer on ${table} for select to cairn_definer using (true); grant select on ${table} to cairn_definer`);
    }
    await run(`grant select on session, app_user, organization, organization_member, agreement to cairn_definer`);
    await run(`create policy agreement_definer on agreement for select to cairn_definer using (true)`);
    await definer('auth_context', 'secret bytea, wanted_slug text',
      `table (user_id uuid, email text, user_name text, session_id uuid, token_id uuid, token_permissions text[],
        network_id uuid, slug text, hub_id uuid, member_id uuid, roles text[], organization_id uuid, site_id uuid, site_state text)`,
      `with caller as (
         select s.user_id, s.id as session_id, null::uuid as token_id, null::text[] as permissions, null::uuid as token_network
           from session s where s.secret_hash = secret and s.revoked_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '12 hours'
         union all
         select t.user_id, null, t.id, t.permissions, t.network_id
           from api_token t where t.secret_hash = secret and t.revoked_at is null and t.expires_at > now()
       )
       select c.user_id, u.email, u.name, c.session_id, c.token_id, c.permissions,
         n.network_id, n.slug, n.hub_id, m.id, m.roles, m.organization_id, m.site_id, st.state
       from caller c
       join app_user u on u.id = c.user_id and u.disabled_at is null
       left join network n on n.slug = wanted_slug and (c.token_network is null or c.token_network = n.network_id)
         and exists (select 1 from member x where x.network_id = n.network_id and x.user_id = c.user_id and x.state = 'ACTIVE')
       left join member m on m.network_id = n.network_id and m.user_id = c.user_id and m.state = 'ACTIVE'
       left join site st on st.network_id = m.network_id and st.id = m.site_id`, 'cairn_app');
    await definer('member_context', 'wanted_network uuid, wanted_member uuid',
      `table (user_id uuid, email text, user_name text, network_id uuid, slug text, hub_id uuid, member_id uuid, roles text[], organization_id uuid, site_id uuid, site_state text)`,
      `select u.id, u.email, u.name, n.network_id, n.slug, n.hub_id, m.id, m.roles, m.organization_id, m.site_id, st.state
       from member m join network n on n.network_id = m.network_id join app_user u on u.id = m.user_id and u.disabled_at is null
       left join site st on st.network_id = m.network_id and st.id = m.site_id
       where m.network_id = wanted_network and m.id = wanted_member and m.state = 'ACTIVE'`, 'cairn_app');
    await definer('ticket_context', 'secret bytea',
      `table (ticket_id uuid, network_id uuid, user_id uuid, session_id uuid, token_id uuid, token_permissions text[], member_id uuid)`,
      `select t.id, t.network_id, t.user_id, t.session_id, t.token_id, a.permissions, m.id from socket_ticket t
       join member m on m.network_id = t.network_id and m.user_id = t.user_id and m.state = 'ACTIVE'
       join app_user u on u.id = t.user_id and u.disabled_at is null
       left join session s on s.id = t.session_id left join api_token a on a.network_id = t.network_id and a.id = t.token_id
       where t.secret_hash = secret and t.used_at is null and t.expires_at > now()
         and ((t.session_id is not null and s.revoked_at is null and s.expires_at > now()) or (t.token_id is not null and a.revoked_at is null and a.expires_at > now()))`, 'cairn_app');
    await definer('token_lives', 'wanted_network uuid, wanted_token uuid', 'boolean',
      `select exists (select 1 from api_token a where a.network_id = wanted_network and a.id = wanted_token and a.revoked_at is null and a.expires_at > now())`, 'cairn_app');
    await definer('my_networks', 'wanted_user uuid',
      `table (network_id uuid, slug text, name text, hub_name text, roles text[], organization_name text, districts bigint)`,
      `select n.network_id, n.slug, n.name, h.name, m.roles, o.name,
         (select count(*) from site s where s.network_id = n.network_id and s.kind = 'DISTRICT')
       from member m join network n on n.network_id = m.network_id join organization h on h.id = n.hub_id join organization o on o.id = m.organization_id
       where m.user_id = wanted_user and m.state = 'ACTIVE' order by n.name, n.network_id`, 'cairn_app');
    await definer('invitation_context', 'secret bytea',
      `table (invitation_id uuid, network_id uuid, slug text, network_name text, hub_id uuid, hub_name text, kind text, email text, roles text[], site_id uuid, site_name text,
        site_organization_id uuid, invited_by uuid, expires_at timestamptz, agreement_number integer, agreement_body text, agreement_max_visibility text, account_exists boolean)`,
      `select i.id, i.network_id, n.slug, n.name, n.hub_id, h.name, i.kind, i.email, i.roles, i.site_id, s.name, s.organization_id, i.invited_by, i.expires_at,
         a.number, a.body, a.max_visibility, exists (select 1 from app_user u where u.email = i.email)
       from invitation i join network n on n.network_id = i.network_id join organization h on h.id = n.hub_id
       left join site s on s.network_id = i.network_id and s.id = i.site_id
       left join lateral (select g.number, g.body, g.max_visibility from agreement g where g.network_id = i.network_id order by g.number desc limit 1) a on true
       where i.secret_hash = secret and i.used_at is null and i.revoked_at is null and i.expires_at > now()`, 'cairn_app');

    // A cached sign-in must not outlive its rights: whoever writes one of these tables cannot forget to say so.
    await run(`create function announce_auth() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $f$
      begin perform pg_notify('cairn_auth', new.user_id::text); return null; end $f$`);
    await run(`create trigger member_announce after insert or update on member for each row execute function announce_auth()`);
    await run(`create trigger session_announce after update of revoked_at on session for each row when (new.revoked_at is not null) execute function announce_auth()`);
    await run(`create trigger api_token_announce after update of revoked_at on api_token for each row when (new.revoked_at is not null) execute function announce_auth()`);
    await run(`create function announce_site() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $f$
      begin perform pg_notify('cairn_auth', '*'); return null; end $f$`);
    await run(`create trigger site_announce after update of state on site for each row when (new.state is distinct from old.state) execute function announce_site()`);
  },
};
