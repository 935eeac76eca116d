import type { EventName, EventPayloads } from '@cairn/domain';

/** An event that a transaction has recorded and that gets its `seq` just before COMMIT. */
export interface RecordedEvent<N extends EventName = EventName> {
  /** `<type>:<id>` of one object that has a loader; never a whole network. */
  stream: string;
  name: N;
  payload: EventPayloads[N];
}

/** An event as it was stored and as handlers get it. */
export interface StoredEvent<N extends EventName = EventName> extends RecordedEvent<N> {
  id: string;
  networkId: string;
  seq: number;
  version: number;
  actorId: string | null;
}

/** The event without what people wrote: a queue keeps its jobs for days, and a job that needs the words reads them under the walls. */
export function withoutWords(event: StoredEvent): StoredEvent {
  const { body: _body, mentions: _mentions, ...facts } = event.payload as { body?: string; mentions?: unknown };
  return { ...event, payload: facts as never };
}
