import { type DraftCopy, type KeptDraft, newerDraft, readCopy } from './draft-copy.js';

/** `device`: the server does not have it yet, this browser does. `lost`: neither has it. */
export type DraftState = 'none' | 'waiting' | 'saved' | 'device' | 'lost';

export interface DraftView {
  ready: boolean;
  /** JSON text of what was brought back when the form was opened. */
  restored: string | null;
  state: DraftState;
}

/** The server's side. `leaving`: the page is about to go, so the request must outlive it. */
export interface DraftRemote {
  read: () => Promise<KeptDraft | null>;
  save: (body: string, leaving: boolean) => Promise<{ updatedAt: string }>;
  discard: () => Promise<unknown>;
  /** Whether trying again later may help. */
  isPassing: (error: unknown) => boolean;
}

export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PAUSE_MS = 800;
const LONGEST_MS = 5_000;
const RETRY_MS = 8_000;

/**
 * Keeps one draft: on this device at every change, at the server after a pause in typing, and again when the line is back.
 * The device forgets its copy as soon as the server has it: the next reader of a shared computer finds nothing.
 */
export class DraftKeeper {
  private view: DraftView = { ready: false, restored: null, state: 'none' };
  private body: string | null = null;
  private base: string | null = null;
  private dirty = false;
  private typedAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly key: string, private readonly remote: DraftRemote, private readonly storage: DraftStorage | null, private readonly now = Date.now) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DraftView => this.view;

  /** Reads both sides; after it the form may be shown. */
  async open(): Promise<void> {
    const copy = readCopy(this.stored());
    const kept = await this.remote.read().catch(() => null);
    if (this.view.ready) return;
    this.base = kept?.updatedAt ?? copy?.base ?? null;
    this.body = newerDraft(copy, kept);
    this.dirty = copy !== null && this.body !== (kept?.body ?? null);
    if (!this.dirty) this.forget();
    // What this device kept may have reached the server when the last page was closed.
    const arrived = copy !== null && this.body !== null;
    this.show({ ready: true, restored: this.body, state: this.dirty ? 'device' : arrived ? 'saved' : 'none' });
    if (this.dirty) void this.flush();
  }

  /** What is in the form now; null when it is empty or was sent. */
  keep(body: string | null): void {
    if (!this.view.ready || body === this.body) return;
    if (!this.dirty) this.typedAt = this.now();
    this.body = body;
    this.dirty = true;
    const stored = this.store({ body, at: new Date(this.now()).toISOString(), base: this.base });
    this.show({ state: this.view.state === 'device' && stored ? 'device' : 'waiting' });
    if (body === null) void this.flush();
    else this.later(Math.max(0, Math.min(PAUSE_MS, this.typedAt + LONGEST_MS - this.now())));
  }

  /** Sends what the server does not have, now. Calls join; what is typed meanwhile goes after. */
  async flush(leaving = false): Promise<void> {
    clearTimeout(this.timer);
    // A page that goes waits for nobody.
    if (this.sending && !leaving) return this.sending.then(() => this.flush());
    if (!this.dirty || !this.view.ready) return;
    const sending = this.send(this.body, leaving);
    this.sending = sending;
    await sending;
    if (this.sending === sending) this.sending = null;
  }

  /** Ends the timers; what waits is sent. */
  close(): void {
    void this.flush(true);
    clearTimeout(this.timer);
  }

  private async send(body: string | null, leaving: boolean): Promise<void> {
    try {
      if (body === null) await this.remote.discard();
      else this.base = (await this.remote.save(body, leaving)).updatedAt;
      if (body === null) this.base = null;
      if (this.body !== body) return;
      this.dirty = false;
      this.forget();
      this.show({ state: body === null ? 'none' : 'saved' });
    } catch (error) {
      if (this.body !== body) return;
      this.show({ state: body === null ? 'none' : this.stored() === null ? 'lost' : 'device' });
      if (this.remote.isPassing(error) && !leaving) this.later(RETRY_MS);
    }
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private show(change: Partial<DraftView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }

  private stored(): string | null {
    try {
      return this.storage?.getItem(this.key) ?? null;
    } catch {
      return null;
    }
  }

  // A full or forbidden store keeps nothing; then the server alone does.
  private store(copy: DraftCopy): boolean {
    try {
      this.storage?.setItem(this.key, JSON.stringify(copy));
      return this.storage !== null;
    } catch {
      return false;
    }
  }

  private forget(): void {
    try {
      this.storage?.removeItem(this.key);
    } catch {
      return;
    }
  }
}
