import type { Client } from '../../harness/client.js';
import { listen, type Ack } from './socket.js';

const EVENTS = 'query ($stream: String!, $seq: Int!) { eventsAfter(stream: $stream, seq: $seq) { events { seq } hasMore } }';

/** A page that shows a stream. */
export interface Follower {
  /** The numbers of the events that it applied, in its order. */
  applied: number[];
}

/** Follows a stream as the web does: counts what it applies, asks for what it missed, joins again when it is told to. */
export async function follow(client: Client, stream: string): Promise<Follower> {
  const listener = await listen(client);
  const applied: number[] = [];
  let last = 0;
  const apply = (seq: number): void => {
    if (seq <= last) return;
    applied.push(seq);
    last = seq;
  };
  let asking = Promise.resolve();
  const catchUp = (): Promise<void> => {
    asking = asking.then(async () => {
      for (let more = true; more;) {
        const { eventsAfter } = await client.ask<{ eventsAfter: { events: { seq: number }[]; hasMore: boolean } }>(EVENTS, { stream, seq: last });
        eventsAfter.events.forEach(({ seq }) => apply(seq));
        more = eventsAfter.hasMore;
      }
    });
    return asking;
  };
  const join = async (): Promise<void> => {
    const answer: Ack = await listener.subscribe(stream);
    if (!answer.ok) throw new Error(`The page may not follow ${stream}: ${answer.code}`);
    if ((answer.seq ?? 0) > last) await catchUp();
  };
  // A test that ends closes its pages in the middle of whatever they ask.
  const unlessClosed = (work: Promise<void>): void => void work.catch((error: unknown) => { if (!listener.closed()) throw error; });
  listener.socket.on('event', ({ stream: of, seq }: { stream: string; seq: number }) => {
    if (of === stream && seq === last + 1) apply(seq);
    else if (of === stream && seq > last) unlessClosed(catchUp());
  });
  listener.socket.on('stream.revoked', () => unlessClosed(join()));
  await join();
  return { applied };
}
