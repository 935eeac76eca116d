import type { Migration } from '@cairn/platform';

const GRAINS = `'DAY', 'WEEK', 'MONTH', 'QUARTER', 'SCHOOL_YEAR'`;

/** Measures, their definitions, series per site, owner-only points, released points, and imports. */
export const measures: Migration = {
  name: '0004-measures',
  up: async ({ run, tenantTable, ownedTable }) => {
    await ownedTable('measure', `name text not null, kind text not null check (kind in ('OUTCOME', 'PROCESS', 'BALANCING')),
      type text not null check (type in ('PROPORTION', 'COUNT', 'VALUE')), direction text not null check (direction in ('UP', 'DOWN', 'NEUTRAL')),
      unit text not null, grain text not null check (grain in (${GRAINS})), goal double precision, goal_by date, definition_number integer not null default 1,
      deleted_at timestamptz`, { system: 'select' });
    await run(`create unique index measure_name on measure (network_id, owner_id, lower(name)) where deleted_at is null`);
    await run(`create index measure_by_name on measure (network_id, name, id)`);
    await tenantTable('measure_definition', `measure_id uuid not null, number integer not null, why text not null, numerator text not null, denominator text not null,
      source text not null, collection text not null, foreign key (network_id, measure_id) references measure (network_id, id), unique (network_id, measure_id, number)`,
    { app: 'select, insert' });
    await run(`drop policy measure_definition_app on measure_definition`);
    // A definition is read by whoever reads its measure: the sub-select runs under the walls of `measure`.
    await run(`create policy measure_definition_read on measure_definition for select to cairn_app using (exists (
      select 1 from measure m where m.network_id = measure_definition.network_id and m.id = measure_definition.measure_id))`);
    await run(`create policy measure_definition_add on measure_definition for insert to cairn_app with check (exists (
      select 1 from measure m where m.network_id = measure_definition.network_id and m.id = measure_definition.measure_id
        and m.owner_id = any((select string_to_array(current_setting('app.write_owner_ids', true), ','))::uuid[])))`);

    await ownedTable('series', `measure_id uuid not null, site_id uuid not null, stratum text not null default '',
      foreign key (network_id, measure_id) references measure (network_id, id), foreign key (network_id, site_id) references site (network_id, id),
      unique (network_id, measure_id, owner_id, site_id, stratum)`, { system: 'select' });
    await run(`create index series_site on series (network_id, site_id)`);
    await ownedTable('data_point', `series_id uuid not null, period_start date not null, grain text not null check (grain in (${GRAINS})),
      status text not null check (status in ('REPORTED', 'SUPPRESSED', 'MISSING', 'NO_DENOMINATOR')),
      numerator numeric, denominator numeric, value numeric, import_id uuid, updated_at timestamptz not null default now(),
      foreign key (network_id, series_id) references series (network_id, id)`,
    { key: 'series_id, period_start', bare: true, rawOnly: true, app: 'select, insert, update, delete', system: 'select' });
    await run(`create index data_point_import on data_point (network_id, import_id)`);
    // What an import replaced, so that it can be undone for 30 days and the history of a cell can be read.
    await ownedTable('data_point_history', `import_id uuid not null, series_id uuid not null, period_start date not null, grain text not null, existed boolean not null,
      status text, numerator numeric, denominator numeric, value numeric, previous_import_id uuid, replaced_at timestamptz not null default now()`,
    { key: 'import_id, series_id, period_start', bare: true, rawOnly: true, app: 'select, insert' });
    await ownedTable('released_point', `series_id uuid not null, measure_id uuid not null, site_id uuid not null, period_start date not null, grain text not null,
      status text not null check (status in ('REPORTED', 'SUPPRESSED', 'MISSING', 'NO_DENOMINATOR')), numerator numeric, denominator numeric, value numeric,
      release bigint not null, check (status = 'REPORTED' or (numerator is null and denominator is null and value is null))`,
    { key: 'series_id, period_start', bare: true, systemWritten: true, system: 'select, insert, update, delete' });
    await run(`create index released_point_measure on released_point (network_id, measure_id, period_start)`);
    await ownedTable('measure_import', `measure_id uuid not null, member_id uuid not null, file_name text not null, file_key text not null, file_bytes bigint not null,
      state text not null check (state in ('UPLOADED', 'CHECKED', 'IMPORTING', 'DONE', 'FAILED', 'UNDONE')), headers text[] not null, row_count integer not null default 0,
      mapping jsonb, preview jsonb, progress integer not null default 0, result jsonb, failure text, finished_at timestamptz,
      foreign key (network_id, measure_id) references measure (network_id, id), foreign key (network_id, member_id) references member (network_id, id)`);
    await run(`create index measure_import_recent on measure_import (network_id, measure_id, id desc)`);
  },
};
