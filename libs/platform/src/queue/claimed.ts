import { withoutWords, type StoredEvent } from '../events/recorded-event.js';
import type { QueuedJob } from './job-queue.js';

/** A row of the event log as the functions of the outbox return it. */
export interface ClaimedRow {
  network_id: string; id: string; stream: string; seq: string; name: string; version: number; actor_id: string | null; payload: never;
}

/** The row as an event. */
export function eventOf(row: ClaimedRow): StoredEvent {
  return {
    id: row.id, networkId: row.network_id, stream: row.stream, seq: Number(row.seq), name: row.name as never,
    version: row.version, actorId: row.actor_id, payload: row.payload,
  };
}

/** The job by which a handler follows an event, with the id under which a queue knows it. */
export function jobOf(event: StoredEvent, handler: string): { id: string; job: QueuedJob } {
  return { id: `${event.id}-${handler}`, job: { handler, event: withoutWords(event) } };
}
