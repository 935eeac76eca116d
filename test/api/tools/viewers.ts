import { setTimeout as pause } from 'node:timers/promises';
import type { Person } from '../../factories/index.js';
import type { StoredEvent } from './event-law.js';
import { listen, type Listener, type StreamEvent } from './socket.js';
import { until } from './until.js';

/** Somebody with an open socket who tries to hear everything. */
export interface Viewer {
  name: string;
  client: Person['client'];
  memberId: string;
  /** Streams that came: in this step, and ever. */
  came: Set<string>;
  got: StreamEvent[];
}
interface Socketed extends Viewer { listener: Listener; hears: Map<string, number>; tried: Set<string>; pace: () => Promise<void>; read: number; lost: number }

/** People who all try every stream that exists; most are refused most. */
export class Viewers {
  private constructor(private readonly all: Socketed[]) {}

  static async of(people: Record<string, Pick<Person, 'client'> & { memberId: string }>): Promise<Viewers> {
    const all = await Promise.all(Object.entries(people).map(async ([name, { client, memberId }]) =>
      ({ name, client, memberId, listener: await listen(client), came: new Set<string>(), got: [], hears: new Map<string, number>(), tried: new Set<string>(), pace: pacer(), read: 0, lost: 0 })));
    return new Viewers(all);
  }

  list(): readonly Viewer[] {
    return this.all;
  }

  one(name: string): Viewer {
    return this.all.find((viewer) => viewer.name === name) as Viewer;
  }

  /** Everybody tries to hear all of these streams that they do not hear yet. */
  async tryAll(streams: readonly string[]): Promise<void> {
    await Promise.all(this.all.map(async (viewer) => {
      for (const stream of streams) {
        if (viewer.tried.has(stream)) continue;
        viewer.tried.add(stream);
        await viewer.pace();
        const ack = await viewer.listener.subscribe(stream);
        if (ack.ok) viewer.hears.set(stream, ack.seq ?? 0);
      }
    }));
  }

  /** Waits until everybody has what was told on the streams they hear. @throws when something never came */
  async settle(fresh: readonly StoredEvent[]): Promise<void> {
    for (const viewer of this.all) {
      viewer.came.clear();
      // What was refused may be heard from now on.
      if (fresh.some(({ name }) => /visibilityChanged|restored/.test(name))) viewer.tried = new Set(viewer.hears.keys());
      await until(`what ${viewer.name} hears of ${fresh.map(({ name, stream, seq }) => `${name} on ${stream} (${seq})`).join(', ')}`, () => fresh.every(({ stream, seq }) => arrived(viewer, stream, seq)));
      const { events, revoked } = viewer.listener;
      for (const { stream } of events.slice(viewer.read)) viewer.came.add(stream);
      for (const stream of revoked.slice(viewer.lost)) {
        viewer.came.add(stream);
        viewer.hears.delete(stream);
        viewer.tried.delete(stream);
      }
      [viewer.read, viewer.lost, viewer.got] = [events.length, revoked.length, events];
    }
  }
}

// A socket may ask forty times in two seconds.
function pacer(): () => Promise<void> {
  let asked: number[] = [];
  return async () => {
    const now = Date.now();
    asked = asked.filter((at) => at > now - 2_200);
    if (asked.length >= 38) await pause((asked.shift() as number) + 2_200 - now);
    asked.push(Date.now());
  };
}

// A stream that was taken away tells nothing more: that it was taken away is heard.
function arrived({ listener, hears, read }: Socketed, stream: string, seq: number): boolean {
  const since = hears.get(stream);
  return since === undefined || since >= seq || listener.revoked.includes(stream) || listener.events.slice(read).some((event) => event.stream === stream && event.seq === seq);
}
