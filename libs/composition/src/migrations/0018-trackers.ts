import type { Migration } from '@cairn/platform';

/** Trackers: measures as templates, and which measure each organization made of them. */
export const trackers: Migration = {
  name: '0018-trackers',
  up: async ({ run, ownedTable, handOver }) => {
    await ownedTable('tracker', `author_id uuid not null, name text not null, name_key text not null generated always as (lower(name)) stored,
      body jsonb not null, number integer not null default 1, deleted_at timestamptz,
      foreign key (network_id, author_id) references member (network_id, id), foreign key (network_id, team_id) references team (network_id, id),
      check ((visibility = 'TEAM') = (team_id is not null))`,
    { contributed: true });
    await run(`create index tracker_by_name on tracker (network_id, name_key, id) where deleted_at is null`);
    // The body is what was taken over: whatever becomes of the tracker, the measure keeps its entry form.
    await ownedTable('tracker_install', `tracker_id uuid, ready text, number integer not null, measure_id uuid not null, member_id uuid not null, body jsonb not null, removed_at timestamptz,
      foreign key (network_id, tracker_id) references tracker (network_id, id), foreign key (network_id, measure_id) references measure (network_id, id),
      foreign key (network_id, member_id) references member (network_id, id), foreign key (network_id, team_id) references team (network_id, id),
      check ((tracker_id is null) <> (ready is null)), check (visibility = 'OWNER')`);
    await run(`create unique index tracker_install_once on tracker_install (network_id, owner_id, coalesce(tracker_id::text, ready), coalesce(team_id, '00000000-0000-0000-0000-000000000000')) where removed_at is null`);
    await run(`create unique index tracker_install_measure on tracker_install (network_id, measure_id)`);
    await run(`create index tracker_install_source on tracker_install (network_id, (coalesce(tracker_id::text, ready))) where removed_at is null`);

    // Everybody may know how often a tracker is in use, and nobody by whom: the function counts, and names nobody.
    for (const table of ['tracker', 'tracker_install']) await run(`create policy ${table}_definer on ${table} for select to cairn_definer using (true); grant select on ${table} to cairn_definer`);
    await run(`create function tracker_installs(keys text[]) returns table (key text, installs integer) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $f$
      select coalesce(i.tracker_id::text, i.ready), count(*)::integer
      from tracker_install i left join tracker t on t.network_id = i.network_id and t.id = i.tracker_id
      where i.network_id = (select nullif(current_setting('app.network_id', true), '')::uuid) and i.removed_at is null and coalesce(i.tracker_id::text, i.ready) = any($1)
        and (i.ready is not null or t.visibility in ('NETWORK', 'PUBLIC')
          or (t.visibility = 'OWNER' and t.owner_id = any((select string_to_array(current_setting('app.read_owner_ids', true), ','))::uuid[]))
          or t.team_id = any((select string_to_array(current_setting('app.team_ids', true), ','))::uuid[]))
      group by 1 $f$`);
    await handOver('tracker_installs(text[])', 'cairn_app');

    // Whether somebody has begun to work with a measure: its figures are behind another wall, so only yes or no comes out, and only to who may write it.
    for (const table of ['measure', 'measure_import', 'pdsa_cycle', 'session_step']) await run(`create policy ${table}_definer on ${table} for select to cairn_definer using (true); grant select on ${table} to cairn_definer`);
    await run(`create function measure_in_use(measure uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $f$
      select exists (select 1 from series s join data_point p on p.network_id = s.network_id and p.series_id = s.id where s.network_id = m.network_id and s.measure_id = m.id)
        or exists (select 1 from measure_import i where i.network_id = m.network_id and i.measure_id = m.id)
        or exists (select 1 from pdsa_cycle c where c.network_id = m.network_id and c.measure_id = m.id)
        or exists (select 1 from session_step t where t.network_id = m.network_id and t.measure_id = m.id)
      from measure m
      where m.network_id = (select nullif(current_setting('app.network_id', true), '')::uuid) and m.id = $1
        and m.owner_id = any((select string_to_array(current_setting('app.write_owner_ids', true), ','))::uuid[]) $f$`);
    await handOver('measure_in_use(uuid)', 'cairn_app');
  },
};
