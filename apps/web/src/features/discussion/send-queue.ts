import type { MessageView } from './thread-events.js';

/** A message on its way: shown at once, kept over a reload, sent under one key until the server has answered. */
export interface Sending {
  key: string;
  kind: string;
  subjectId: string;
  body: string;
  mentions: MessageView['mentions'];
  replyTo: MessageView['replyTo'];
  /** The newest number of the thread when it was written: its message can only come behind. */
  after: number;
  at: string;
  state: 'sending' | 'unsent';
  problem: string | null;
}

/** What became of one try: `later` tries again by itself, `wait` when somebody has signed in again. */
export type Outcome = { kind: 'sent'; message: MessageView } | { kind: 'later' | 'wait' } | { kind: 'refused'; problem: string } | { kind: 'answered nothing' };

export interface QueuePorts {
  /** Where it is kept. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  place: string;
  post: (sending: Sending) => Promise<Outcome>;
  sent: (sending: Sending, message: MessageView) => void;
  newKey: () => string;
  now: () => number;
  /** Calls `act` after a while that grows with `attempt`. */
  later: (act: () => void, attempt: number) => void;
}

// The server remembers a key for 48 hours; past that, a try of its own accord might say everything twice.
const KEY_LIVES_MS = 40 * 3_600_000;

/** The messages of one person in one network that the server has not answered yet, in the order in which they were written. */
export class SendQueue {
  private list: readonly Sending[];
  private running = false;
  private attempt = 0;
  private readonly watchers = new Set<() => void>();

  constructor(private readonly ports: QueuePorts) {
    this.list = this.stored();
  }

  /** What waits; the same array until something changes. */
  get waiting(): readonly Sending[] {
    return this.list;
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  add(message: Pick<Sending, 'kind' | 'subjectId' | 'body' | 'mentions' | 'replyTo' | 'after'>): void {
    this.keep([...this.stored(), { ...message, key: this.ports.newKey(), at: new Date(this.ports.now()).toISOString(), state: 'sending', problem: null }]);
    void this.flush();
  }

  /** Tries one again that was not sent, under its key as long as the server knows it. */
  retry(key: string): void {
    this.change(key, (one) => ({ ...one, state: 'sending', problem: null, ...(this.isOld(one) ? { key: this.ports.newKey(), at: new Date(this.ports.now()).toISOString() } : {}) }));
    void this.flush();
  }

  discard(key: string): void {
    this.keep(this.stored().filter((one) => one.key !== key));
  }

  /** Another tab changed the list. */
  reread(): void {
    this.list = this.stored();
    this.tell();
  }

  /** Sends what waits, one after the other. Once at a time; two tabs do no harm, because the key is the same. */
  async flush(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      for (let next = this.next(); next; next = this.next()) {
        if (this.isOld(next)) this.change(next.key, (one) => ({ ...one, state: 'unsent' }));
        else if (!(await this.send(next))) break;
      }
    } finally {
      this.running = false;
    }
  }

  private async send(sending: Sending): Promise<boolean> {
    const outcome = await this.ports.post(sending);
    if (outcome.kind === 'later') this.ports.later(() => void this.flush(), this.attempt++);
    if (outcome.kind === 'later' || outcome.kind === 'wait') return false;
    this.attempt = 0;
    // What it answers is gone: the words still count.
    if (outcome.kind === 'answered nothing') this.change(sending.key, (one) => ({ ...one, replyTo: null }));
    else if (outcome.kind === 'refused') this.change(sending.key, (one) => ({ ...one, state: 'unsent', problem: outcome.problem }));
    else if (outcome.kind === 'sent') {
      this.ports.sent(sending, outcome.message);
      this.discard(sending.key);
    }
    return true;
  }

  private next(): Sending | undefined {
    return this.stored().find(({ state }) => state === 'sending');
  }

  private isOld({ at }: Sending): boolean {
    return this.ports.now() - Date.parse(at) > KEY_LIVES_MS;
  }

  private change(key: string, to: (one: Sending) => Sending): void {
    this.keep(this.stored().map((one) => (one.key === key ? to(one) : one)));
  }

  private stored(): Sending[] {
    try {
      const kept: unknown = JSON.parse(this.ports.storage.getItem(this.ports.place) ?? '[]');
      return Array.isArray(kept) ? (kept as Sending[]) : [];
    } catch {
      // No storage, or something else wrote there: what this tab has is all there is.
      return [...(this.list ?? [])];
    }
  }

  private keep(list: readonly Sending[]): void {
    this.list = list;
    try {
      if (list.length === 0) this.ports.storage.removeItem(this.ports.place);
      else this.ports.storage.setItem(this.ports.place, JSON.stringify(list));
    } catch {
      // A full or forbidden storage: the message is sent all the same, it only does not survive a reload.
    }
    this.tell();
  }

  private tell(): void {
    for (const watcher of this.watchers) watcher();
  }
}

/**
 * The waiting messages that are not to be seen in the thread already: the event of a message may come before the answer to
 * whoever sent it. Each message of the thread stands for one that waits.
 */
export function stillToCome(waiting: readonly Sending[], messages: readonly MessageView[], me: string): Sending[] {
  const own = messages.filter(({ author }) => author.id === me);
  const taken = new Set<string>();
  return waiting.filter((one) => {
    const arrived = own.find(({ id, number, body }) => number > one.after && body === one.body && !taken.has(id));
    if (arrived) taken.add(arrived.id);
    return !arrived;
  });
}
