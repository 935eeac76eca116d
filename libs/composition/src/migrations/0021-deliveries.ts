import type { Migration } from '@cairn/platform';

/**
 * Deliveries that a queue has taken and that no receipt has met yet. A queue can lose what it took (a Redis that was killed or
 * has failed over); what is unmet for long is added again.
 */
export const deliveries: Migration = {
  name: '0021-deliveries',
  up: async ({ run, tenantTable, handOver }) => {
    await tenantTable('delivery', 'event_id uuid not null, handler text not null, added_at timestamptz not null default now()', { key: 'event_id, handler', app: '', bare: true });
    await run(`create policy delivery_definer on delivery for all to cairn_definer using (true) with check (true)`);
    await run(`grant select, insert, update, delete on delivery to cairn_definer`);
    await run(`create policy receipt_definer on receipt for select to cairn_definer using (true)`);
    await run(`grant select on receipt to cairn_definer`);
    const event = 'network_id uuid, id uuid, stream text, seq bigint, name text, version integer, actor_id uuid, payload jsonb';
    const settings = 'volatile security definer set search_path = pg_catalog, public, pg_temp';
    // followers: {"event.name": ["handler", …]}
    await run(`create function take_outbox(wanted integer, followers jsonb) returns table (${event}) language sql ${settings} as $f$
      with told as (
        select * from claim_outbox(wanted)
      ), noted as (
        insert into delivery (network_id, event_id, handler)
        select t.network_id, t.id, h.name from told t, jsonb_array_elements_text(coalesce(followers -> t.name, '[]')) as h(name)
        on conflict do nothing
      )
      select t.network_id, t.id, t.stream, t.seq, t.name, t.version, t.actor_id, t.payload from told t order by t.network_id, t.stream, t.seq
    $f$`);
    // A receipt may be there before its delivery is: the relay commits after it has added the job. So both are compared here, and not by the job.
    await run(`create function unmet_deliveries(before timestamptz, wanted integer) returns table (${event}, handler text) language sql ${settings} as $f$
      with met as (
        delete from delivery d using receipt r where r.network_id = d.network_id and r.event_id = d.event_id and r.handler = d.handler
      ), outlived as (
        delete from delivery d where not exists (select 1 from event e where e.network_id = d.network_id and e.id = d.event_id)
      ), unmet as (
        select d.network_id, d.event_id, d.handler from delivery d where d.added_at < before
        and exists (select 1 from event e where e.network_id = d.network_id and e.id = d.event_id)
        and not exists (select 1 from receipt r where r.network_id = d.network_id and r.event_id = d.event_id and r.handler = d.handler)
        order by d.added_at limit wanted for update skip locked
      ), again as (
        update delivery d set added_at = clock_timestamp() from unmet u
        where d.network_id = u.network_id and d.event_id = u.event_id and d.handler = u.handler returning d.network_id, d.event_id, d.handler
      )
      select e.network_id, e.id, e.stream, e.seq, e.name, e.version, e.actor_id, e.payload, a.handler
      from again a join event e on e.network_id = a.network_id and e.id = a.event_id order by e.network_id, e.stream, e.seq
    $f$`);
    await handOver('take_outbox(integer, jsonb)', 'cairn_system');
    await handOver('unmet_deliveries(timestamptz, integer)', 'cairn_system');
  },
};
