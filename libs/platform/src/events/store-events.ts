import { EVENT_VERSION } from '@cairn/domain';
import type { ActiveTx } from '../db/active-tx.js';
import { currentOperation } from '../db/context.js';
import { newId } from '../db/ids.js';
import { send } from '../db/transaction.js';

const MAX_STREAMS = 3;

// One trip: the streams are locked in sorted order (the CTE sorts before it upserts), numbered, and the events stored.
const STORE = `with wanted as (
    select stream, count(*)::int as n from unnest($3::text[]) as stream group by stream order by stream
  ), numbered as (
    insert into stream as s (network_id, stream, seq) select $1, stream, n from wanted order by stream
    on conflict (network_id, stream) do update set seq = s.seq + excluded.seq
    returning s.stream, s.seq
  ), given as (
    select g.id, g.stream, g.name, g.version, g.payload,
      row_number() over (partition by g.stream order by g.place) as nth, count(*) over (partition by g.stream) as of
    from unnest($2::uuid[], $3::text[], $4::text[], $5::int[], $6::jsonb[]) with ordinality as g(id, stream, name, version, payload, place)
  ), stored as (
    insert into event (network_id, id, stream, seq, name, version, actor_id, request_id, payload)
    select $1, g.id, g.stream, n.seq - g.of + g.nth, g.name, g.version, $7, $8, g.payload from given g join numbered n using (stream)
  ), sent as (
    insert into outbox (network_id, id) select $1, g.id from given g
  ) select pg_notify('cairn_outbox', '')`;

/**
 * Gives the recorded events their gapless numbers and dispatch rows: the last statement before COMMIT, so that a
 * stream's lock is held as shortly as possible. It leaves together with it; what is wrong with the events is thrown at once.
 */
export function storeEvents(tx: ActiveTx): void {
  if (tx.events.length === 0) return;
  const streams = tx.events.map((event) => event.stream);
  if (new Set(streams).size > MAX_STREAMS) throw new Error(`A write may touch ${MAX_STREAMS} streams at most: ${streams.join(', ')}`);
  const op = currentOperation();
  send(tx, tx.client.query({
    name: 'cairn.store-events',
    text: STORE,
    values: [
      tx.networkId, tx.events.map(() => newId()), streams, tx.events.map((event) => event.name),
      tx.events.map(() => EVENT_VERSION), tx.events.map((event) => JSON.stringify(event.payload)),
      op.tenant?.actor.memberId ?? null, op.requestId,
    ],
  }));
}
