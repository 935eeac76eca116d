import type { Migration } from '@cairn/platform';

/** What imports, releases and the handing over of series need beyond the tables of 0004. */
export const seriesRelease: Migration = {
  name: '0006-series-release',
  up: async ({ run, tenantTable, handOver }) => {
    // The first rows of the file, for the page that maps its columns.
    await run(`alter table measure_import add column sample jsonb not null default '[]'`);
    // A failed import is closed by the system: its member may have lost the right to write it.
    await run(`create policy measure_import_system on measure_import for all to cairn_system using (true) with check (true);
      grant select, update on measure_import to cairn_system`);
    // The release job finds what an import touched by its history, so that its work follows the change.
    await run(`create policy data_point_history_system on data_point_history for select to cairn_system using (true);
      grant select on data_point_history to cairn_system`);
    // One row per measure: the lock under which releases are computed one at a time, and their number.
    await tenantTable('measure_release', `measure_id uuid not null, release bigint not null,
      foreign key (network_id, measure_id) references measure (network_id, id)`, { key: 'measure_id', bare: true, app: '', system: 'select, insert, update' });
    await run(`drop policy measure_release_app on measure_release`);

    // Giving rows away is what the policies of the owner refuse: WITH CHECK asks for the new owner's right. This function
    // gives series of the caller's own to the organization that their site has joined with, and can do nothing else.
    for (const table of ['series', 'data_point']) {
      await run(`create policy ${table}_definer on ${table} for select to cairn_definer using (true);
        create policy ${table}_definer_give on ${table} for update to cairn_definer using (true) with check (true);
        grant select on ${table} to cairn_definer`);
    }
    await run(`grant update (owner_id, visibility, team_id, version, updated_at) on series to cairn_definer; grant update (owner_id) on data_point to cairn_definer`);
    await run(`create function give_series(wanted uuid[], shown text[]) returns integer language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $f$
      with here as (
        select nullif(current_setting('app.network_id', true), '')::uuid as network_id,
          string_to_array(current_setting('app.write_owner_ids', true), ',')::uuid[] as write_owner_ids
      ), asked as (
        select * from unnest(wanted, shown) as a(id, visibility)
      ), given as (
        update series s set owner_id = coalesce(st.organization_id, district.organization_id), visibility = a.visibility, team_id = null,
          version = s.version + 1, updated_at = now()
        from asked a, here h, site st left join site district on district.network_id = st.network_id and district.id = st.parent_id
        where s.network_id = h.network_id and s.id = a.id and s.owner_id = any(h.write_owner_ids)
          and st.network_id = s.network_id and st.id = s.site_id and coalesce(district.state, st.state) = 'ACTIVE'
          and coalesce(st.organization_id, district.organization_id) is not null
        returning s.network_id, s.id, s.owner_id
      ), followed as (
        update data_point p set owner_id = g.owner_id from given g where p.network_id = g.network_id and p.series_id = g.id
      )
      select count(*)::int from given $f$`);
    await handOver('give_series(uuid[], text[])', 'cairn_app');
  },
};
