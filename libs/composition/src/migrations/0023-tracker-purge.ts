import type { Migration } from '@cairn/platform';

/** Trackers that nobody brought back go for good: the housekeeping sees when one was removed and whether a measure was made of it, and nothing else of them. */
export const trackerPurge: Migration = {
  name: '0023-tracker-purge',
  up: async ({ run }) => {
    await run('grant select (network_id, id, deleted_at), delete on tracker to cairn_system');
    await run('create policy tracker_system on tracker for all to cairn_system using (deleted_at is not null)');
    await run('grant select (network_id, tracker_id) on tracker_install to cairn_system');
    await run('create policy tracker_install_system on tracker_install for select to cairn_system using (true)');
  },
};
