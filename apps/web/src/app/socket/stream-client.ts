import {
  EventsAfterDocument, SOCKET_MESSAGES, SocketTicketDocument, type StreamEventMessage, readPresence, readServerDraining, readStreamEvent,
  readStreamRevoked, readSubscribeAnswer,
} from '@cairn/contracts';
import type { ManagerOptions, Socket, SocketOptions, io as openSocket } from 'socket.io-client';
import { asRequestError } from '../graphql/errors.js';
import { execute } from '../graphql/execute.js';
import { backoff } from './backoff.js';
import { NO_STREAMS, type StreamAction, type StreamEffect, type Streams, step } from './streams.js';

/**
 * What a page hears about its stream. No events: the page must fetch again, whatever it shows; with `asOf`, unless it shows what was read
 * when that was the number of the newest event.
 */
export type StreamListener = (events: readonly StreamEventMessage[] | null, asOf?: number) => void;

/** What the client stands on. A drill gives it a road that breaks. */
export interface StreamParts {
  ask: typeof execute;
  /** A socket that is not connected yet, and that never connects again by itself. */
  socket: (io: typeof openSocket, options: Partial<ManagerOptions & SocketOptions>) => Socket;
  decide: typeof step;
}

/** Answers about who asks and for what. Any other, a fault on the server's side among them, says nothing for tomorrow: a page that gave up would fall silent. */
const SHUT_OUT: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT'];

/** How long an event may be overtaken, before the log is asked for it; up to twice as long, or all pages would ask in one moment. */
const GAP_MS = 200;

const PARTS: StreamParts = { ask: execute, socket: (io, options) => io(options), decide: step };

/** One socket for one network: carries out what `step` decides. */
export class StreamClient {
  private streams: Streams = NO_STREAMS;
  private socket: Socket | null = null;
  private attempt = 0;
  private closed = false;
  private resting = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How often each stream was asked for. */
  private readonly asked = new Map<string, number>();
  private readonly listeners = new Map<string, Set<StreamListener>>();
  private readonly late = new Map<StreamListener, string>();
  private readonly watchers = new Set<() => void>();
  private readonly present = new Map<string, readonly string[]>();

  constructor(private readonly network: string, private readonly parts: StreamParts = PARTS) {}

  /** Whether events arrive now. */
  get connected(): boolean {
    return this.streams.connected;
  }

  /** Calls `watcher` when `connected` may have changed. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Who else listens to `stream` now; null while nobody has said it. */
  presentIn(stream: string): readonly string[] | null {
    return this.present.get(stream) ?? null;
  }

  /** Hears about `stream` until the returned function is called. */
  listen(stream: string, listener: StreamListener): () => void {
    const known = this.listeners.get(stream) ?? new Set();
    // Others listen already: what they heard before, this one has not, and there will be no first acknowledgement for it.
    if (known.size > 0) this.late.set(listener, stream);
    this.listeners.set(stream, known.add(listener));
    this.dispatch({ kind: 'want', stream });
    return () => {
      known.delete(listener);
      this.late.delete(listener);
      if (known.size > 0 || this.listeners.get(stream) !== known) return;
      this.listeners.delete(stream);
      this.dispatch({ kind: 'drop', stream });
    };
  }

  /** Connects, and keeps connecting until `close`. */
  async open(): Promise<void> {
    if (this.closed || this.resting) return;
    try {
      const { ticket } = (await this.parts.ask(SocketTicketDocument, {}, { network: this.network })).socketTicket;
      const { io } = await import('socket.io-client');
      if (this.closed || this.resting) return;
      this.socket ??= this.prepare(this.parts.socket(io, { transports: ['websocket'], reconnection: false, autoConnect: false }));
      this.socket.auth = { ticket };
      this.socket.connect();
    } catch (error) {
      // Signed out or shut out: knocking on would not help. The page asks once more, and shows what the server says.
      if (SHUT_OUT.includes(asRequestError(error).code)) {
        for (const stream of this.listeners.keys()) this.tell(stream, null);
        return;
      }
      this.reopen();
    }
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    this.socket?.disconnect();
    this.listeners.clear();
  }

  /** Lets go of the server, as before signing out: a session that is about to end would only be refused. */
  rest(): void {
    this.resting = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.socket?.disconnect();
  }

  /** Takes up again after `rest`. */
  resume(): void {
    this.resting = false;
    void this.open();
  }

  private prepare(socket: Socket): Socket {
    socket.on('connect', () => {
      this.attempt = 0;
      this.dispatch({ kind: 'connected' });
    });
    socket.on('connect_error', () => this.reopen());
    socket.on('disconnect', () => {
      this.present.clear();
      this.dispatch({ kind: 'disconnected' });
      this.reopen();
    });
    socket.on(SOCKET_MESSAGES.event, (message: unknown) => {
      const event = readStreamEvent(message);
      if (event) this.dispatch({ kind: 'received', event });
    });
    socket.on(SOCKET_MESSAGES.revoked, (message: unknown) => {
      const revoked = readStreamRevoked(message);
      if (revoked) this.dispatch({ kind: 'revoked', stream: revoked.stream });
    });
    socket.on(SOCKET_MESSAGES.presence, (message: unknown) => {
      const presence = readPresence(message);
      if (presence) this.noticePresence(presence);
    });
    socket.on(SOCKET_MESSAGES.draining, (message: unknown) => {
      this.reopen(readServerDraining(message)?.retryInMs);
      socket.disconnect();
    });
    return socket;
  }

  private noticePresence({ stream, memberIds }: { stream: string; memberIds: readonly string[] }): void {
    this.present.set(stream, memberIds);
    for (const watcher of this.watchers) watcher();
  }

  private reopen(atLeastMs = 0): void {
    if (this.closed || this.resting || this.timer !== undefined) return;
    const wait = atLeastMs + backoff(this.attempt++, Math.random());
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.open();
    }, wait);
  }

  private dispatch(action: StreamAction): void {
    if (this.closed) return;
    const { streams, effects } = this.parts.decide(this.streams, action);
    this.streams = streams;
    for (const effect of effects) this.carryOut(effect);
    this.tellLate();
    for (const watcher of this.watchers) watcher();
  }

  private carryOut(effect: StreamEffect): void {
    const { stream } = effect;
    switch (effect.kind) {
      case 'subscribe':
        return this.soon(effect.later, () => this.subscribe(stream));
      case 'unsubscribe':
        this.socket?.emit(SOCKET_MESSAGES.unsubscribe, { stream });
        return;
      case 'wait':
        setTimeout(() => this.dispatch({ kind: 'waited', stream }), GAP_MS * (1 + Math.random()));
        return;
      case 'catchUp':
        return this.soon(effect.later, () => void this.catchUp(stream, effect.after));
      case 'apply':
        return this.tell(stream, effect.events);
      case 'refetch':
        return this.tell(stream, null, effect.asOf);
    }
  }

  private tellLate(): void {
    for (const [listener, stream] of this.late) {
      const state = this.streams.byName[stream];
      if (state?.phase !== 'live' || state.lastSeq === null) continue;
      this.late.delete(listener);
      listener(null, state.lastSeq);
    }
  }

  // The room may be emptied while an answer is on its way. Events that came since would be read as a server that went
  // back in time, and be applied again: only the answer to the last question counts.
  private subscribe(stream: string): void {
    const nth = (this.asked.get(stream) ?? 0) + 1;
    this.asked.set(stream, nth);
    this.socket?.emit(SOCKET_MESSAGES.subscribe, { stream }, (answer: unknown) => {
      if (this.asked.get(stream) !== nth) return;
      const read = readSubscribeAnswer(answer);
      if (!read) return;
      this.dispatch(read.ok
        ? { kind: 'subscribed', stream, seq: read.seq }
        : { kind: 'refused', stream, passing: !SHUT_OUT.includes(read.code) });
    });
  }

  private async catchUp(stream: string, seq: number): Promise<void> {
    try {
      const { eventsAfter } = await this.parts.ask(EventsAfterDocument, { stream, seq }, { network: this.network });
      const events = eventsAfter.events.map((event) => ({ ...event, payload: payloadOf(event.payload) }));
      this.dispatch({ kind: 'caughtUp', stream, events, hasMore: eventsAfter.hasMore });
    } catch (error) {
      const { code } = asRequestError(error);
      const reason = code === 'RESYNC_REQUIRED' ? 'resync' : SHUT_OUT.includes(code) ? 'gone' : 'passing';
      this.dispatch({ kind: 'catchUpFailed', stream, reason });
    }
  }

  private soon(later: boolean, act: () => void): void {
    if (later) setTimeout(() => !this.closed && act(), backoff(2, Math.random()));
    else act();
  }

  private tell(stream: string, events: readonly StreamEventMessage[] | null, asOf?: number): void {
    for (const listener of this.listeners.get(stream) ?? []) listener(events, asOf);
  }
}

function payloadOf(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
