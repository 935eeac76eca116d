import type { Migration } from '@cairn/platform';

const WRITER = `any((select string_to_array(current_setting('app.write_owner_ids', true), ','))::uuid[])`;

/** How measures are charted, where phases of a series begin, and what is noted on the day it happened. */
export const charts: Migration = {
  name: '0017-charts',
  up: async ({ run, tenantTable }) => {
    // What hangs on a measure or a series is read by whoever reads that, and written by whoever writes in its owner's name: it follows
    // the series through every change of visibility and owner. The sub-selects run under the walls of the tables they ask.
    const of = (table: string, whole: string, column: string, more = ''): string =>
      `exists (select 1 from ${whole} w where w.network_id = ${table}.network_id and w.id = ${table}.${column}${more})`;
    const own = ` and w.owner_id = ${WRITER}`;
    const measured = ` and exists (select 1 from measure m where m.network_id = w.network_id and m.id = w.measure_id)`;
    const keep = async (table: string, read: string, write: string): Promise<void> => {
      await run(`drop policy ${table}_app on ${table}`);
      await run(`create policy ${table}_read on ${table} for select to cairn_app using (${read})`);
      await run(`create policy ${table}_add on ${table} for insert to cairn_app with check (${write})`);
      await run(`create policy ${table}_change on ${table} for update to cairn_app using (${write}) with check (${write})`);
    };

    await tenantTable('chart_setting', `measure_id uuid not null, kind text check (kind in ('RUN', 'I', 'MR', 'I_PRIME', 'P', 'P_PRIME', 'C', 'U', 'U_PRIME', 'XBAR', 'S', 'G', 'T')),
      rule_set text not null default 'anhoej-3s/1', screen boolean not null default false, version integer not null default 1, updated_at timestamptz not null default now(),
      foreign key (network_id, measure_id) references measure (network_id, id)`, { key: 'measure_id', bare: true });
    await keep('chart_setting', of('chart_setting', 'measure', 'measure_id'), of('chart_setting', 'measure', 'measure_id', own));

    await tenantTable('chart_phase', `series_id uuid not null, starts_on date, baseline_until date, reason text not null, member_id uuid not null, deleted_at timestamptz,
      check (baseline_until >= starts_on), foreign key (network_id, series_id) references series (network_id, id), foreign key (network_id, member_id) references member (network_id, id)`,
    { system: 'select, delete' });
    const seen = of('chart_phase', 'series', 'series_id', measured);
    await keep('chart_phase', `deleted_at is null and ${seen} or ${of('chart_phase', 'series', 'series_id', own)}`, of('chart_phase', 'series', 'series_id', own));
    await run(`create unique index chart_phase_start on chart_phase (network_id, series_id, starts_on) nulls not distinct where deleted_at is null`);

    await tenantTable('annotation', `measure_id uuid not null, series_id uuid, on_date date not null, kind text not null check (kind in ('EVENT', 'DATA_QUALITY', 'DECISION')), text text not null,
      link_kind text check (link_kind in ('CYCLE', 'IDEA', 'SESSION')), link_id uuid, member_id uuid not null, deleted_at timestamptz, check ((link_kind is null) = (link_id is null)),
      foreign key (network_id, measure_id) references measure (network_id, id), foreign key (network_id, series_id) references series (network_id, id),
      foreign key (network_id, member_id) references member (network_id, id)`, { system: 'select, delete' });
    const about = (series: string, measure: string): string =>
      `case when series_id is null then ${of('annotation', 'measure', 'measure_id', measure)} else ${of('annotation', 'series', 'series_id', `${series} and w.measure_id = annotation.measure_id`)} end`;
    await keep('annotation', `deleted_at is null and ${about(measured, '')} or ${about(own, own)}`, about(own, own));
    await run(`create index annotation_measure on annotation (network_id, measure_id, on_date) where deleted_at is null`);
  },
};
