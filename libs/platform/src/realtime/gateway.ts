import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Server, Socket } from 'socket.io';
import { z } from 'zod';
import { Authenticator } from '../access/authenticate.js';
import { Config } from '../config/config.js';
import { operation, runOperation } from '../db/context.js';
import { Db } from '../db/db.js';
import { Notifications } from '../db/notifications.js';
import { isConnectionLoss, isRetryable } from '../db/pg-errors.js';
import { readRevocation } from '../db/revocation.js';
import { AppError } from '../errors.js';
import { realtimeAdapter, type RealtimeAdapter } from './adapter.js';
import { lastSeq, type WireEvent } from './event-page.js';
import { Presence } from './presence.js';
import { roomOf } from './rooms.js';
import { socketServer } from './socket-server.js';
import { Streams } from './streams.js';
import { Tickets, type TicketHolder } from './tickets.js';

const ROOMS = 100;
const SOCKETS = 5;
const SWEEP_MS = 60_000;
const REJOIN = 'rooms.rejoin';
const REJOIN_MS = 500;
const RETRY_MS = 250;
const RETRY_MOST_MS = 5_000;
const Subscription = z.object({ stream: z.string().max(100) }).strict();
type Ack = (answer: { ok: true; seq?: number } | { ok: false; code: string }) => void;

/** The socket server: tickets in, room events out; the truth stays in the event log. */
@Injectable()
export class Gateway implements BeforeApplicationShutdown {
  private readonly log = new Logger(Gateway.name);
  private readonly calls = new RateLimiterMemory({ points: 40, duration: 2 });
  private io: Server | null = null;
  private adapter: RealtimeAdapter | null = null;
  private sweeper: NodeJS.Timeout | null = null;
  private rejoining: NodeJS.Timeout | null = null;
  private stops: (() => void)[] = [];
  /** How often rooms were emptied: a check that began before is made again. */
  private revocations = 0;

  constructor(
    private readonly db: Db, private readonly config: Config, private readonly streams: Streams,
    private readonly tickets: Tickets, private readonly authenticator: Authenticator, private readonly notifications: Notifications,
    private readonly presence: Presence,
  ) {}

  /** Attaches to the HTTP server; without one (a worker) only publishes, through the adapter. */
  attach(server: HttpServer | null): void {
    const io = socketServer(this.config);
    this.adapter = realtimeAdapter(this.config, () => {
      this.rejoinSoon();
      io.serverSideEmit(REJOIN);
    });
    if (this.adapter) io.adapter(this.adapter.factory as never);
    io.on(REJOIN, () => this.rejoinSoon());
    io.use((socket, next) => void this.admit(socket).then(() => next(), () => next(new Error('UNAUTHENTICATED'))));
    io.on('connection', (socket) => this.serve(socket));
    if (server) io.attach(server, { path: '/socket.io' });
    this.io = io;
    this.presence.attach(io, this.adapter !== null);
    this.stops = [
      this.notifications.on('cairn_auth', (userId) => void this.recheck(userId)),
      this.notifications.on('cairn_streams', (announced) => this.empty(announced)),
    ];
    this.sweeper = setInterval(() => void this.recheck('*'), SWEEP_MS);
    this.sweeper.unref();
  }

  /** Tells everybody in the room of the event's stream. A hint: who misses it, catches up. */
  publish(networkId: string, event: WireEvent): void {
    this.io?.to(roomOf(networkId, event.stream)).emit('event', event);
  }

  /** How many sockets this process has. */
  get connected(): number {
    return this.io?.of('/').sockets.size ?? 0;
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.sweeper) clearInterval(this.sweeper);
    if (this.rejoining) clearTimeout(this.rejoining);
    for (const stop of this.stops) stop();
    this.presence.stop();
    const sockets = [...this.io?.of('/').sockets.values() ?? []];
    // All at once they would knock at the other processes in one moment.
    for (const socket of sockets) socket.emit('server.draining', { retryInMs: RETRY_MS + Math.round(Math.random() * Math.min(RETRY_MOST_MS, sockets.length * 2)) });
    this.io?.local.disconnectSockets(true);
    // In a worker no HTTP server is attached, and socket.io's own close then throws after its adapters are closed.
    await this.io?.close().catch(() => undefined);
    await this.adapter?.close();
  }

  private async admit(socket: Socket): Promise<void> {
    const ticket: unknown = (socket.handshake.auth as { ticket?: unknown }).ticket;
    if (typeof ticket !== 'string' || ticket.length > 200) throw new Error('UNAUTHENTICATED');
    const holder = await this.tickets.redeem(ticket);
    if (!holder) throw new Error('UNAUTHENTICATED');
    socket.data = holder;
    const mine = await this.io?.local.in(`u:${holder.userId}`).fetchSockets() ?? [];
    // The oldest gives way: a person with many tabs keeps the one in front.
    if (mine.length >= SOCKETS) mine[0]?.disconnect(true);
    await socket.join([`u:${holder.userId}`, `m:${holder.memberId}`]);
  }

  private serve(socket: Socket): void {
    const holder = socket.data as TicketHolder;
    socket.use(([name], next) => {
      this.calls.consume(socket.id).then(() => {
        if (name === 'subscribe' || name === 'unsubscribe') next();
        else next(new Error('UNKNOWN_EVENT'));
      }, () => { socket.disconnect(true); });
    });
    socket.on('error', () => undefined);
    socket.on('disconnecting', () => this.left(holder, socket.rooms));
    socket.onAny((name: string, ...rest: unknown[]) => {
      const ack = rest.at(-1);
      if (name !== 'subscribe' && name !== 'unsubscribe' && typeof ack === 'function') (ack as Ack)({ ok: false, code: 'UNKNOWN_EVENT' });
    });
    socket.on('subscribe', (message: unknown, ack: unknown) => void this.subscribe(socket, holder, message, typeof ack === 'function' ? ack as Ack : () => undefined));
    socket.on('unsubscribe', (message: unknown, ack: unknown) => {
      const wanted = Subscription.safeParse(message);
      if (wanted.success) {
        const room = roomOf(holder.networkId, wanted.data.stream);
        const was = socket.rooms.has(room);
        void socket.leave(room);
        if (was) this.left(holder, [room]);
      }
      if (typeof ack === 'function') (ack as Ack)(wanted.success ? { ok: true } : { ok: false, code: 'BAD_USER_INPUT' });
    });
  }

  private async subscribe(socket: Socket, holder: TicketHolder, message: unknown, ack: Ack): Promise<void> {
    const wanted = Subscription.safeParse(message);
    if (!wanted.success) return ack({ ok: false, code: 'BAD_USER_INPUT' });
    if (socket.rooms.size > ROOMS) return ack({ ok: false, code: 'RATE_LIMITED' });
    const { stream } = wanted.data;
    try {
      const room = roomOf(holder.networkId, stream);
      // Whoever lost the right between the check and the room would stay in it.
      for (let asOf = -1; asOf !== this.revocations;) {
        asOf = this.revocations;
        await this.asMember(holder, () => this.db.read((tx) => this.streams.check(tx, stream)));
        // Joined before the number is read: an event between the two is seen twice and dropped by its seq, never missed.
        await socket.join(room);
      }
      const seq = await this.asMember(holder, () => this.db.read((tx) => lastSeq(tx, stream)));
      ack({ ok: true, seq });
      if (this.streams.tellsPresence(stream)) this.presence.moved(holder, stream, 'came');
    } catch (error) {
      // A database that is away or busy is no answer about the right: the page asks again.
      const code = error instanceof AppError ? error.code : isConnectionLoss(error) || isRetryable(error) ? 'UNAVAILABLE' : 'INTERNAL';
      if (code === 'INTERNAL') this.log.error(error);
      void socket.leave(roomOf(holder.networkId, stream));
      ack({ ok: false, code });
    }
  }

  private left(holder: TicketHolder, rooms: Iterable<string>): void {
    const prefix = roomOf(holder.networkId, '');
    for (const room of rooms) {
      const stream = room.slice(prefix.length);
      if (room.startsWith(prefix) && this.streams.tellsPresence(stream)) this.presence.moved(holder, stream, 'left');
    }
  }

  private async asMember<T>(holder: TicketHolder, fn: () => Promise<T>): Promise<T> {
    const member = await this.authenticator.member(holder.networkId, holder.memberId);
    if (!member) throw new AppError('UNAUTHENTICATED', 'Sign in first.');
    return runOperation(operation({ kind: 'job', requestId: randomUUID(), identity: { ...member.identity, sessionId: holder.sessionId, tokenId: holder.tokenId, tokenPermissions: holder.tokenPermissions }, tenant: member.tenant }), fn);
  }

  /** After a change of rights: gone sessions are disconnected, the others lose their rooms and join again what they may. */
  private async recheck(userId: string): Promise<void> {
    if (!this.io) return;
    this.revocations += 1;
    const sockets = userId === '*' ? [...this.io.of('/').sockets.values()] : [...this.io.of('/').sockets.values()].filter((socket) => (socket.data as TicketHolder).userId === userId);
    for (const socket of sockets) {
      const holder = socket.data as TicketHolder;
      try {
        if (!(await this.tickets.stillGood(holder))) socket.disconnect(true);
        else if (userId !== '*') this.revokeRooms(socket, holder);
      } catch {
        // The database is away; the sweep asks again.
      }
    }
  }

  /** After an object is shown to fewer people: its listeners lose its room and join again, as far as they may. */
  private empty(announced: string): void {
    this.revocations += 1;
    const revoked = readRevocation(announced);
    for (const socket of this.io?.of('/').sockets.values() ?? []) {
      const holder = socket.data as TicketHolder;
      if (!revoked) this.revokeRooms(socket, holder);
      else if (revoked.network === holder.networkId) this.revokeRooms(socket, holder, new Set(revoked.streams));
    }
  }

  // The road between processes was broken, and what was told meanwhile is unknown: who joins again, reads what it missed.
  private rejoinSoon(): void {
    this.rejoining ??= setTimeout(() => {
      this.rejoining = null;
      this.empty('');
    }, REJOIN_MS + Math.random() * REJOIN_MS);
  }

  private revokeRooms(socket: Socket, holder: TicketHolder, streams: ReadonlySet<string> | null = null): void {
    const prefix = roomOf(holder.networkId, '');
    for (const room of socket.rooms) {
      const stream = room.slice(prefix.length);
      if (!room.startsWith(prefix) || (streams && !streams.has(stream))) continue;
      this.left(holder, [room]);
      void socket.leave(room);
      socket.emit('stream.revoked', { stream });
    }
  }
}
