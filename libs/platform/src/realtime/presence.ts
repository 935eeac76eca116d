import { Injectable, Logger } from '@nestjs/common';
import type { Server } from 'socket.io';
import { Config } from '../config/config.js';
import { roomOf } from './rooms.js';
import type { TicketHolder } from './tickets.js';

const GATHER_MS = 200;
const LEFT = 'presence.left';

/**
 * Who listens to a stream right now, over all processes. Ephemeral: it is asked of the sockets and never stored. What a
 * process remembers for some seconds is who was here a moment ago, so that a reload is not a departure.
 */
@Injectable()
export class Presence {
  private readonly log = new Logger(Presence.name);
  private readonly seen = new Map<string, number>();
  private readonly due = new Map<string, NodeJS.Timeout>();
  private io: Server | null = null;
  private cluster = false;

  constructor(private readonly config: Config) {}

  /** @param cluster whether other processes have sockets too */
  attach(io: Server, cluster: boolean): void {
    this.io = io;
    this.cluster = cluster;
    if (cluster) io.on(LEFT, (room: unknown, memberId: unknown) => this.remember(String(room), [String(memberId)]));
  }

  /** Somebody came to a stream or left it: its room hears who is there now, once for many moves. */
  moved(holder: Pick<TicketHolder, 'networkId' | 'memberId'>, stream: string, how: 'came' | 'left'): void {
    const room = roomOf(holder.networkId, stream);
    this.remember(room, [holder.memberId]);
    if (how === 'left' && this.cluster) this.io?.serverSideEmit(LEFT, room, holder.memberId);
    if (this.due.has(room)) return;
    this.due.set(room, setTimeout(() => {
      this.due.delete(room);
      void this.tell(room, stream);
    }, GATHER_MS).unref());
  }

  /** Whether a member listens to a stream, or did some seconds ago. */
  async isPresent(networkId: string, stream: string, memberId: string): Promise<boolean> {
    const room = roomOf(networkId, stream);
    if ((await this.membersIn(room)).includes(memberId)) return true;
    return Date.now() - (this.seen.get(`${room} ${memberId}`) ?? 0) < this.config.env.CAIRN_PRESENCE_GRACE_MS;
  }

  /** Nothing is told any more. */
  stop(): void {
    for (const timer of this.due.values()) clearTimeout(timer);
    this.due.clear();
    this.io = null;
  }

  private async tell(room: string, stream: string): Promise<void> {
    const memberIds = await this.membersIn(room);
    this.io?.to(room).emit('presence', { stream, memberIds });
  }

  private async membersIn(room: string): Promise<string[]> {
    const sockets = await this.socketsIn(room);
    const members = [...new Set(sockets.map(({ data }) => (data as TicketHolder).memberId))].sort();
    this.remember(room, members);
    return members;
  }

  // A process that just died does not answer, and is missed for some seconds: until then this one tells what it sees itself.
  private async socketsIn(room: string): Promise<{ data: unknown }[]> {
    if (!this.io) return [];
    try {
      return await this.io.in(room).fetchSockets();
    } catch (error) {
      this.log.warn((error as Error).message);
      return this.io.local.in(room).fetchSockets();
    }
  }

  private remember(room: string, memberIds: readonly string[]): void {
    const now = Date.now();
    for (const memberId of memberIds) {
      // Written anew, so that the oldest stand first.
      this.seen.delete(`${room} ${memberId}`);
      this.seen.set(`${room} ${memberId}`, now);
    }
    for (const [key, at] of this.seen) {
      if (now - at < this.config.env.CAIRN_PRESENCE_GRACE_MS) break;
      this.seen.delete(key);
    }
  }
}
