import type { Migration } from '@cairn/platform';

const TYPES = `'PROPORTION', 'COUNT', 'RATE', 'VALUE', 'MEAN', 'TIME_BETWEEN', 'CASES_BETWEEN'`;

/** Measures of every kind that a Shewhart chart is made for, and the groups that they are told apart by. */
export const strata: Migration = {
  name: '0015-strata',
  up: async ({ run }) => {
    await run(`alter table measure drop constraint measure_type_check, add constraint measure_type_check check (type in (${TYPES})),
      add column per integer not null default 1 check (per in (1, 100, 1000, 10000, 100000)),
      add column strata_name text, add column strata text[] not null default '{}', add check ((strata_name is null) = (strata = '{}'))`);
    // The standard deviation of a sample whose mean is the value.
    for (const table of ['data_point', 'data_point_history', 'released_point']) await run(`alter table ${table} add column spread numeric`);
    // Beside the series it belongs to: what reads a measure whole does so without a join.
    await run(`alter table released_point add column stratum text not null default '', add check (status = 'REPORTED' or spread is null)`);
  },
};
