import type { Migration } from '@cairn/platform';

/** Which sheet of a workbook an import reads. */
export const importSheet: Migration = {
  name: '0019-import-sheet',
  up: async ({ run }) => {
    await run(`alter table measure_import add column sheet text`);
  },
};
