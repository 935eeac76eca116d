import type { Migration } from '@cairn/platform';

const GRAINS = `'DAY', 'WEEK', 'MONTH', 'QUARTER', 'SCHOOL_YEAR'`;
const NETWORK = `(select nullif(current_setting('app.network_id', true), '')::uuid)`;
const ME = `(select nullif(current_setting('app.member_id', true), '')::uuid)`;
const owners = (setting: string): string => `owner_id = any((select string_to_array(current_setting('app.${setting}', true), ','))::uuid[])`;
const MINE = `member_id = ${ME} and ${owners('author_owner_ids')}`;

/** Points that people type, paste or send: who did it and why. What they replaced stands in the history, as with an import. */
export const entries: Migration = {
  name: '0016-entries',
  up: async ({ run, tenantTable, handOver }) => {
    await run(`alter table measure add column sample_size integer check (sample_size between 1 and 500)`);
    // What a change that was taken back had made of a cell; of all others the next change says it, or the cell itself.
    await run(`alter table data_point_history add column became jsonb`);
    await tenantTable('point_entry', `owner_id uuid not null, measure_id uuid not null, series_id uuid not null, member_id uuid not null, grain text not null check (grain in (${GRAINS})),
      source text not null check (source in ('FORM', 'PASTE', 'API')), reason text not null default '', cells integer not null check (cells between 1 and 500),
      undone_at timestamptz, foreign key (network_id, measure_id) references measure (network_id, id),
      foreign key (network_id, series_id) references series (network_id, id), foreign key (network_id, member_id) references member (network_id, id)`,
    { app: 'select, insert, update (undone_at, updated_at)' });
    await run(`drop policy point_entry_app on point_entry`);
    // Whoever typed may take it back, although the raw cells stay hidden from them.
    const seen = `${owners('raw_owner_ids')} or (${MINE})`;
    await run(`create policy point_entry_read on point_entry for select to cairn_app using (${seen})`);
    await run(`create policy point_entry_add on point_entry for insert to cairn_app with check (${MINE})`);
    await run(`create policy point_entry_undo on point_entry for update to cairn_app using (${seen}) with check (${seen})`);
    await run(`create index point_entry_series on point_entry (network_id, series_id)`);

    // The first point of a series is typed by whoever works for its owner, and seen by nobody else until a lead shares it.
    await run(`create policy series_open on series for insert to cairn_app with check (${owners('author_owner_ids')} and visibility = 'OWNER' and team_id is null)`);

    // Raw cells are read by data roles alone, and a policy that let others write them would let them read. These two functions
    // write the cells of one entry of the caller, in the series that it names, and tell nothing of what stands there.
    await run(`create policy point_entry_definer on point_entry for select to cairn_definer using (true); grant select on point_entry to cairn_definer;
      create policy data_point_definer_enter on data_point for insert to cairn_definer with check (true);
      create policy data_point_definer_take on data_point for delete to cairn_definer using (true);
      grant insert, delete, update (grain, status, numerator, denominator, value, spread, import_id, updated_at) on data_point to cairn_definer;
      create policy data_point_history_definer on data_point_history for select to cairn_definer using (true);
      create policy data_point_history_definer_keep on data_point_history for insert to cairn_definer with check (true);
      create policy data_point_history_definer_tell on data_point_history for update to cairn_definer using (true) with check (true);
      grant select, insert, update (became) on data_point_history to cairn_definer`);
    await run(`create function record_points(entry uuid, periods date[], statuses text[], numerators numeric[], denominators numeric[], measured numeric[], spreads numeric[])
      returns integer language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $f$
      with here as (
        select e.network_id, e.owner_id, e.id, e.series_id, e.grain from point_entry e
        join series s on s.network_id = e.network_id and s.id = e.series_id and s.owner_id = e.owner_id and s.measure_id = e.measure_id
        where e.network_id = ${NETWORK} and e.id = entry and e.undone_at is null and e.member_id = ${ME}
          and e.${owners('author_owner_ids')}
          and not exists (select 1 from data_point_history k where k.network_id = e.network_id and k.import_id = e.id)
      ), given as (
        select here.*, g.* from here cross join unnest(periods, statuses, numerators, denominators, measured, spreads) as g(period_start, status, numerator, denominator, value, spread)
      ), wanted as (
        select g.*, p.series_id is not null as existed, p.grain as old_grain, p.status as old_status, p.numerator as old_numerator, p.denominator as old_denominator,
          p.value as old_value, p.spread as old_spread, p.import_id as old_import_id
        from given g left join data_point p on p.network_id = g.network_id and p.series_id = g.series_id and p.period_start = g.period_start
        where p.series_id is null or (p.status, p.numerator, p.denominator, p.value, p.spread) is distinct from (g.status, g.numerator, g.denominator, g.value, g.spread)
      ), kept as (
        insert into data_point_history (network_id, owner_id, import_id, series_id, period_start, grain, existed, status, numerator, denominator, value, spread, previous_import_id, replaced_at)
        select network_id, owner_id, id, series_id, period_start, coalesce(old_grain, grain), existed, old_status, old_numerator, old_denominator, old_value, old_spread, old_import_id, clock_timestamp() from wanted
      ), written as (
        insert into data_point (network_id, owner_id, series_id, period_start, grain, status, numerator, denominator, value, spread, import_id)
        select network_id, owner_id, series_id, period_start, grain, status, numerator, denominator, value, spread, id from wanted
        on conflict (network_id, series_id, period_start) do update set grain = excluded.grain, status = excluded.status, numerator = excluded.numerator,
          denominator = excluded.denominator, value = excluded.value, spread = excluded.spread, import_id = excluded.import_id, updated_at = now()
      )
      select count(*)::int from given $f$`);
    await handOver('record_points(uuid, date[], text[], numeric[], numeric[], numeric[], numeric[])', 'cairn_app');
    // Answers how many cells somebody else has changed since; with one of them, nothing is taken back. Null: not the caller's to take back.
    await run(`create function undo_points(entry uuid) returns integer language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $f$
      with here as (
        select e.network_id, e.id from point_entry e join series s on s.network_id = e.network_id and s.id = e.series_id and s.owner_id = e.owner_id
        where e.network_id = ${NETWORK} and e.id = entry and e.undone_at is null
          and ((e.member_id = ${ME} and e.${owners('author_owner_ids')}) or (e.${owners('raw_owner_ids')} and e.${owners('write_owner_ids')}))
      ), cells as (
        select h.*, coalesce(p.import_id = h.import_id, false) as ours,
          jsonb_build_object('status', p.status, 'numerator', p.numerator, 'denominator', p.denominator, 'value', p.value, 'spread', p.spread) as now
        from here join data_point_history h on h.network_id = here.network_id and h.import_id = here.id
        left join data_point p on p.network_id = h.network_id and p.series_id = h.series_id and p.period_start = h.period_start
      ), lost as (select count(*) filter (where not ours)::int as n from cells
      ), told as (
        update data_point_history h set became = c.now from cells c, lost
        where lost.n = 0 and h.network_id = c.network_id and h.import_id = c.import_id and h.series_id = c.series_id and h.period_start = c.period_start
      ), restored as (
        update data_point p set grain = c.grain, status = c.status, numerator = c.numerator, denominator = c.denominator, value = c.value, spread = c.spread,
          import_id = c.previous_import_id, updated_at = now()
        from cells c, lost where lost.n = 0 and c.existed and p.network_id = c.network_id and p.series_id = c.series_id and p.period_start = c.period_start
      ), taken as (
        delete from data_point p using cells c, lost
        where lost.n = 0 and not c.existed and p.network_id = c.network_id and p.series_id = c.series_id and p.period_start = c.period_start
      )
      select lost.n from here, lost $f$`);
    await handOver('undo_points(uuid)', 'cairn_app');
  },
};
