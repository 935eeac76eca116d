import type { Migration } from '@cairn/platform';

/** From so many changed cells of a transaction on, a measure is built anew: noting them would cost more than it saves. */
const NOTED = 20_000;

/** What is kept of a measure between two releases, and what releases changed since: so that a roll-up costs what changed. */
export const rollupState: Migration = {
  name: '0024-rollup-state',
  up: async ({ run, tenantTable }) => {
    // Sums before anything is withheld, and of series that do not speak: no member reads these tables.
    const hidden = { app: '', system: 'select, insert, update, delete', bare: true } as const;
    const ofMeasure = 'foreign key (network_id, measure_id) references measure (network_id, id)';
    await tenantTable('rollup_series', `measure_id uuid not null, series_id uuid not null, site_id uuid not null, owner_id uuid not null, speaks boolean not null,
      cells integer not null, valued integer not null, counted integer not null, first_period date, first_grain text, first_value numeric,
      latest_period date, latest_grain text, latest_value numeric, ${ofMeasure}`, { ...hidden, key: 'measure_id, series_id' });
    // grains: cells of each length, from days to school years. shown: it has a figure. spreads: it says how the districts differ.
    await tenantTable('rollup_sum', `measure_id uuid not null, period_start date not null, grains integer[] not null, cells integer not null, counted integer not null, used integer not null,
      valued integer not null, numerator numeric not null, denominator numeric not null, owners integer not null, valued_owners integer not null, shown boolean not null,
      spreads boolean not null, ${ofMeasure}`, { ...hidden, key: 'measure_id, period_start' });
    await run('create index rollup_sum_shown on rollup_sum (network_id, measure_id, period_start) where shown');
    await run('create index rollup_sum_spreads on rollup_sum (network_id, measure_id, period_start) where spreads');
    await tenantTable('rollup_owner', `measure_id uuid not null, period_start date not null, owner_id uuid not null, used integer not null, valued integer not null, ${ofMeasure}`,
      { ...hidden, key: 'measure_id, period_start, owner_id' });
    // Cells of which the network sees anything before or after; an owner is null where it saw nothing. Without a series: build the measure anew.
    // Releases of a measure have numbers in their order; the changes of one are counted.
    await tenantTable('rollup_change', `measure_id uuid not null, release bigint not null, made_in xid8 not null default pg_current_xact_id(), nth bigint not null, series_id uuid, site_id uuid, period_start date,
      owner_before uuid, grain_before text, numerator_before numeric, denominator_before numeric, value_before numeric,
      owner_after uuid, grain_after text, numerator_after numeric, denominator_after numeric, value_after numeric`,
    { ...hidden, system: 'select, insert, delete', key: 'measure_id, release, made_in, nth' });
    for (const table of ['rollup_series', 'rollup_sum', 'rollup_owner', 'rollup_change']) await run(`drop policy ${table}_app on ${table}`);
    await noteChanges(run);
    // How often was folded; null: nothing is kept yet, and the next roll-up builds it. Periods are read where they are.
    await run('alter table rollup_summary add column folds bigint');
    await run('alter table rollup_summary no force row level security');
    await run(`update rollup_summary set summary = summary - 'periods'`);
    await run('alter table rollup_summary force row level security');
  },
};

// After each statement, as whoever ran it: releases of different districts wait for nobody, and what is rolled back was never noted.
async function noteChanges(run: (text: string) => Promise<void>): Promise<void> {
  const seen = (rows: string): string => `(select * from ${rows} where stratum = '' and visibility in ('NETWORK', 'PUBLIC'))`;
  const [before, after, nothing] = [seen('rows_before'), seen('rows_after'), '(select * from released_point where false)'];
  const amounts = (row: string): string => `${row}.owner_id, ${row}.grain, ${row}.numerator, ${row}.denominator, ${row}.value`;
  const operations = [
    { name: 'insert', tables: 'new table as rows_after', counted: 'rows_after', was: nothing, is: after },
    { name: 'delete', tables: 'old table as rows_before', counted: 'rows_before', was: before, is: nothing },
    { name: 'update', tables: 'old table as rows_before new table as rows_after', counted: 'rows_after', was: before, is: after },
  ];
  for (const { name, tables, counted, was, is } of operations) {
    await run(`create function note_released_${name}() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $f$
      declare
        before bigint := coalesce(nullif(current_setting('app.noted_changes', true), ''), '0')::bigint;
        noted bigint := before + case when before > ${NOTED} then 1 else (select count(*) from (select 1 from ${counted} limit ${NOTED + 1}) few) end;
      begin
        perform set_config('app.noted_changes', noted::text, true);
        if noted > ${NOTED} then
          insert into rollup_change (network_id, measure_id, release, nth) select network_id, measure_id, coalesce(m.release, 0), noted
          from (select network_id, measure_id from ${was} b union select network_id, measure_id from ${is} a) c left join measure_release m using (network_id, measure_id);
        else
          insert into rollup_change (network_id, measure_id, release, nth, series_id, site_id, period_start, owner_before, grain_before, numerator_before, denominator_before, value_before,
            owner_after, grain_after, numerator_after, denominator_after, value_after)
          select network_id, measure_id, coalesce(m.release, 0), before + row_number() over (), series_id, site_id, period_start, ${amounts('b')}, ${amounts('a')}
          from ${was} b full join ${is} a using (network_id, measure_id, series_id, site_id, period_start) left join measure_release m using (network_id, measure_id)
          where (${amounts('b')}) is distinct from (${amounts('a')});
        end if;
        return null;
      end $f$`);
    await run(`create trigger released_point_note_${name} after ${name} on released_point referencing ${tables} for each statement execute function note_released_${name}()`);
  }
}
