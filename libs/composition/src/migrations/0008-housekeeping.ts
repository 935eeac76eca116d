import type { Migration } from '@cairn/platform';

/** What housekeeping may remove once its time is over. */
export const housekeeping: Migration = {
  name: '0008-housekeeping',
  up: async ({ run }) => {
    await run(`grant delete on event, receipt, idempotency to cairn_system`);
    await run(`create policy socket_ticket_system on socket_ticket for all to cairn_system using (true) with check (true); grant select, delete on socket_ticket to cairn_system`);
    await run(`create index idempotency_age on idempotency (network_id, created_at)`);
    await run(`create index receipt_age on receipt (network_id, created_at)`);
    await run(`grant select, delete on session, reset_token, sign_in_attempt to cairn_system; grant delete on mail to cairn_system`);
  },
};
