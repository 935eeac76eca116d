import type { Migration } from '@cairn/platform';

/** What earlier releases showed and hid, so that a new one gives nothing of it away beside them. */
export const releasedBefore: Migration = {
  name: '0019-released-before',
  up: async ({ run, tenantTable }) => {
    // One row for each number of a cell: those that readers saw until a correction, and those that are or were hidden
    // from them. What they see now stands in released_point alone. Hidden numbers are raw: no member reads this table.
    await tenantTable('released_before', `series_id uuid not null, period_start date not null, from_release bigint not null, until_release bigint, grain text not null,
      status text not null check (status in ('REPORTED', 'SUPPRESSED', 'NO_DENOMINATOR')), numerator numeric, denominator numeric, value numeric, seen boolean not null,
      foreign key (network_id, series_id) references series (network_id, id), check (until_release > from_release), check (not seen or status <> 'SUPPRESSED')`,
    { key: 'series_id, period_start, from_release', bare: true, app: '', system: 'select, insert, update' });
    await run(`drop policy released_before_app on released_before`);
  },
};
