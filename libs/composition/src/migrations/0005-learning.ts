import type { Migration } from '@cairn/platform';

/** Roll-ups of released cells: one row per site and per period of a measure, and one summary, all written by jobs. */
export const learning: Migration = {
  name: '0005-learning',
  up: async ({ tenantTable }) => {
    const written = { app: 'select', system: 'select, insert, update, delete', bare: true } as const;
    await tenantTable('rollup_site', `measure_id uuid not null, site_id uuid not null, series_id uuid not null, owner_id uuid not null,
      first_period date, first_value numeric, latest_period date, latest_value numeric, points integer not null, left_out integer not null,
      foreign key (network_id, measure_id) references measure (network_id, id)`, { ...written, key: 'measure_id, site_id' });
    await tenantTable('rollup_period', `measure_id uuid not null, period_start date not null, grain text not null, numerator numeric, denominator numeric,
      districts integer not null, left_out integer not null, foreign key (network_id, measure_id) references measure (network_id, id)`,
    { ...written, key: 'measure_id, period_start' });
    await tenantTable('rollup_summary', `measure_id uuid not null, summary jsonb not null, updated_at timestamptz not null default now(),
      foreign key (network_id, measure_id) references measure (network_id, id)`, { ...written, key: 'measure_id' });
  },
};
