import type { Migration } from '@cairn/platform';

/** The doctor walks the networks one by one; it may know which there are, and nothing else of them. */
export const doctor: Migration = {
  name: '0007-doctor',
  up: async ({ definer }) => {
    await definer('all_networks', '', 'table (network_id uuid, slug text)', 'select n.network_id, n.slug from network n order by n.slug', 'cairn_system');
  },
};
