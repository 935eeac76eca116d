import { Injectable } from '@nestjs/common';
import { isEventName, type EventName } from '@cairn/domain';
import type { WriteTx } from '../db/tx.js';
import type { StoredEvent } from './recorded-event.js';

/** One delivery of an event to one handler. */
export interface Job<N extends EventName = EventName> {
  event: StoredEvent<N>;
  /** Effects as cairn_system, with the receipt in the same transaction: a second delivery is skipped. */
  system: (reason: string, fn: (tx: WriteTx) => Promise<void>) => Promise<void>;
  /** Effects as the member who caused the event, with rights as they are now, and the receipt. */
  member: (fn: (tx: WriteTx) => Promise<void>) => Promise<void>;
  /** Several transactions as that member; end with `member`, whose receipt closes the delivery. */
  asMember: <T>(fn: () => Promise<T>) => Promise<T>;
  /** True when an earlier delivery has done its work: long jobs ask before they start. */
  done: () => Promise<boolean>;
}

export interface Handler {
  /** `<noun>.<what-it-does>`, unique. */
  name: string;
  events: readonly EventName[];
  run: (job: Job) => Promise<void>;
  /** What to do when the last try has failed, for work that somebody waits for. */
  gaveUp?: (job: Job) => Promise<void>;
}

/** Which handler follows which event: filled while the modules are built, checked before the first job runs. */
@Injectable()
export class JobRegistry {
  private readonly handlers = new Map<string, Handler>();

  /** @throws when the name is taken or an event is unknown: a job that never runs must fail at start */
  on<N extends EventName>(events: readonly N[], name: string, run: (job: Job<N>) => Promise<void>, gaveUp?: (job: Job<N>) => Promise<void>): void {
    if (this.handlers.has(name)) throw new Error(`Two handlers are named ${name}.`);
    const unknown = events.filter((event) => !isEventName(event));
    if (unknown.length > 0 || events.length === 0) throw new Error(`The handler ${name} follows no known event: ${unknown.join(', ')}`);
    this.handlers.set(name, { name, events, run: run as Handler['run'], ...(gaveUp ? { gaveUp: gaveUp as Handler['run'] } : {}) });
  }

  /** The handlers that follow an event. */
  after(event: string): Handler[] {
    return [...this.handlers.values()].filter((handler) => (handler.events as readonly string[]).includes(event));
  }

  get(name: string): Handler | undefined {
    return this.handlers.get(name);
  }

  /** All handler names, for the list that a spec compares. */
  names(): string[] {
    return [...this.handlers.keys()].sort();
  }
}
