import { EVENT_STREAMS, type EventName, type StreamKind } from '@cairn/domain';
import type { Client } from '../../harness/client.js';
import type { TestServer } from '../../harness/server.js';
import { registered } from './documents.js';
import { shown } from './shown.js';
import { sql } from './sql.js';

/** A page of the web as somebody looks at it: the streams it hears and what it shows. */
export interface Page { hears: readonly string[]; shows: string }

export interface StoredEvent { stream: string; seq: number; name: EventName }

/** How a spec with sockets says what truly came to a page; without it, whatever is stored counts as heard. */
export interface Ears {
  settle: (fresh: readonly StoredEvent[]) => Promise<void>;
  heard: (page: string) => ReadonlySet<string>;
}

/**
 * State before + events = fresh state. A page keeps the answers of its documents, and asks again when an event comes on a stream that it
 * hears. So: whenever an answer changes for somebody, that page has heard something; and what it hears has the next number.
 */
export class EventLaw {
  private readonly shown = new Map<string, Page>();
  // What came to a page since it was looked at.
  private readonly came = new Map<string, Set<string>>();
  private known: StoredEvent[] = [];
  private readonly told = new Set<string>();

  constructor(private readonly place: Pick<TestServer, 'urls' | 'drain'>, private readonly networkId: string, private readonly pages: (only: RegExp) => Promise<ReadonlyMap<string, Page>>) {}

  /** Looks at every page for the first time; what was told until then counts as told. */
  async begin(): Promise<void> {
    await this.place.drain();
    this.known = await this.events();
    for (const event of this.known) this.told.add(wordsOf(event));
    for (const [name, page] of await this.pages(/^/)) this.shown.set(name, page);
  }

  /**
   * Takes a step with all its jobs, and looks at pages. Resolves with what was told, and with the pages that changed since they were
   * looked at and have heard nothing. @param look at `only` the pages that match, through `ears`; otherwise at all, where whatever is stored is heard
   */
  async take(step: () => Promise<unknown>, look: { only?: RegExp; ears?: Ears } = {}): Promise<{ told: string[]; silent: string[] }> {
    const last = new Map(this.known.map(({ stream, seq }) => [stream, seq]));
    await step();
    await this.place.drain();
    this.known = await this.events();
    const fresh = this.known.filter(({ stream, seq }) => seq > (last.get(stream) ?? 0));
    for (const event of fresh) this.told.add(wordsOf(event));
    await look.ears?.settle(fresh);
    const stored = new Set(fresh.map(({ stream }) => stream));
    for (const page of this.shown.keys()) this.came.set(page, new Set([...this.came.get(page) ?? [], ...look.ears?.heard(page) ?? stored]));
    const silent: string[] = [];
    for (const [name, page] of await this.pages(look.only ?? /^/)) {
      const before = this.shown.get(name)?.shows ?? '';
      if (page.shows !== before && !before.startsWith(NOTHING) && !page.hears.some((stream) => this.came.get(name)?.has(stream))) silent.push(`${name}\n${difference(before, page.shows)}`);
      this.shown.set(name, page);
      this.came.delete(name);
    }
    return { told: [...new Set(fresh.map(wordsOf))], silent };
  }

  /** Everything that was told to the network so far. */
  async events(): Promise<StoredEvent[]> {
    const rows = await sql<StoredEvent>(this.place, 'select stream, seq::int as seq, name from event where network_id = $1 order by stream, seq', [this.networkId]);
    return rows.map(({ stream, seq, name }) => ({ stream, seq, name }));
  }

  /** The numbers of every stream, in their order. */
  async numbers(): Promise<number[][]> {
    const numbers = new Map<string, number[]>();
    for (const { stream, seq } of await this.events()) numbers.set(stream, [...(numbers.get(stream) ?? []), seq]);
    return [...numbers.values()];
  }

  /** What was told so far, in words, of some names. */
  toldOf(names: readonly EventName[]): string[] {
    return [...this.told].filter((words) => names.includes(words.split(' ')[0] as EventName)).sort();
  }
}

/** An event and where it was told: `idea.created on learning`. */
export function wordsOf({ name, stream }: Pick<StoredEvent, 'name' | 'stream'>): string {
  return `${name} on ${kindOf(stream)}`;
}

/** Every event of some names on every stream that the list names. */
export function listed(names: readonly EventName[]): string[] {
  return names.flatMap((name) => EVENT_STREAMS[name].map((kind) => `${name} on ${kind}`)).sort();
}

/** What registered documents answer to somebody, without what differs at every request. */
export async function answers(client: Client, documents: readonly (readonly [name: string, variables?: object])[]): Promise<string> {
  const texts = await Promise.all(documents.map(async ([name, variables = {}]) => {
    const response = await client.post(JSON.stringify({ id: registered(name), variables }));
    return shown(await response.text());
  }));
  return texts.join('\n');
}

// Whoever sees nothing of an object has no page of it that could be kept.
const NOTHING = '{"errors":[{"message":"This does not exist';

const kindOf = (stream: string): StreamKind => stream.split(':')[0] as StreamKind;

// Where two answers part, for whoever reads a failure.
function difference(before: string, after: string): string {
  const at = [...after].findIndex((letter, place) => letter !== before[place]);
  const from = Math.max(0, at - 80);
  return `  was …${before.slice(from, at + 120)}…\n  is  …${after.slice(from, at + 120)}…`;
}
