import type { Migration } from '@cairn/platform';

/** The ways that an import may go besides straight on: another sheet of its workbook, and a failure with its code. */
export const importWays: Migration = {
  name: '0022-import-ways',
  up: async ({ run }) => {
    await run(`alter table measure_import add column sheets text[] not null default '{}',
      add column failure_code text check (failure_code in ('NOT_ALLOWED', 'OUTDATED', 'FILE_GONE', 'INTERRUPTED'))`);
    // Nobody asks for the points of an import any more. While statistics take the table for empty, this index looks as good as
    // the key for finding one point, and then every look-up of an import reads all points of the network.
    await run(`drop index data_point_import`);
  },
};
