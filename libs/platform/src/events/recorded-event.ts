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

/** What an event may say beside ids and facts: what people wrote, and what they are called. */
const WORDS = ['body', 'mentions', 'authorName', 'organizationName', 'memberName'];

/** The event without words and names: a queue keeps its jobs for days, and a job that needs them reads them under the walls. */
export function withoutWords(event: StoredEvent): StoredEvent {
  const facts = Object.fromEntries(Object.entries(event.payload).filter(([key]) => !WORDS.includes(key)));
  return { ...event, payload: facts as never };
}
