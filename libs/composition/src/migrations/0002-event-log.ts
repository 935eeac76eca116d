import type { Migration } from '@cairn/platform';

/** History, dispatch and effects: events by stream, the outbox, receipts, and the keys of idempotent mutations. */
export const eventLog: Migration = {
  name: '0002-event-log',
  up: async ({ run, tenantTable, handOver }) => {
    const both = { app: 'select, insert, update', system: 'select, insert, update', bare: true } as const;
    await tenantTable('stream', 'stream text not null, seq bigint not null', { ...both, key: 'stream' });
    await tenantTable('event', `id uuid not null, stream text not null, seq bigint not null, name text not null, version integer not null,
      actor_id uuid, request_id text not null, payload jsonb not null, created_at timestamptz not null default now()`,
    { key: 'stream, seq', app: 'select, insert', system: 'select, insert', bare: true });
    await run(`create unique index event_id on event (network_id, id)`);
    await run(`create index event_age on event (network_id, created_at)`);
    await tenantTable('outbox', 'id uuid not null, created_at timestamptz not null default now()',
      { app: 'insert', system: 'select, insert, update, delete', bare: true });
    await tenantTable('receipt', 'event_id uuid not null, handler text not null, created_at timestamptz not null default now()',
      { key: 'event_id, handler', app: 'select, insert', system: 'select, insert', bare: true });
    await tenantTable('idempotency', `member_id uuid not null, key text not null, input_hash bytea not null, kind text, result_id uuid,
      created_at timestamptz not null default now()`, { key: 'member_id, key', app: 'select, insert, update, delete', system: 'select, delete', bare: true });
    // The relay serves every network at once and reads what it dispatches, nothing else: ids and small facts.
    await run(`create function claim_outbox(wanted integer) returns table (network_id uuid, id uuid, stream text, seq bigint, name text,
        version integer, actor_id uuid, payload jsonb) language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $f$
      with claimed as (
        select o.network_id, o.id from outbox o order by o.id limit wanted for update skip locked
      ), gone as (
        delete from outbox o using claimed c where o.network_id = c.network_id and o.id = c.id
      )
      select e.network_id, e.id, e.stream, e.seq, e.name, e.version, e.actor_id, e.payload
      from claimed c join event e on e.network_id = c.network_id and e.id = c.id order by e.network_id, e.stream, e.seq
    $f$`);
    await run(`create function outbox_age() returns double precision language sql stable security definer set search_path = pg_catalog, public, pg_temp as $f$
      select coalesce(extract(epoch from now() - min(created_at)), 0) from outbox $f$`);
    for (const table of ['outbox', 'event']) {
      await run(`create policy ${table}_definer on ${table} for select to cairn_definer using (true)`);
      await run(`grant select on ${table} to cairn_definer`);
    }
    await run(`create policy outbox_definer_delete on outbox for delete to cairn_definer using (true)`);
    await run(`create policy outbox_definer_lock on outbox for update to cairn_definer using (true)`);
    await run(`grant update, delete on outbox to cairn_definer`);
    await handOver('claim_outbox(integer)', 'cairn_system');
    await handOver('outbox_age()', 'cairn_system, cairn_app');
  },
};
