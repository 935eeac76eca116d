import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/config.js';
import { withDeadline } from '../deadline.js';

type Listener = (payload: string) => void;

const HEARTBEAT_MS = 2_000;
const CHANNELS = ['cairn_outbox', 'cairn_auth', 'cairn_streams'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * One LISTEN connection per process. A dropped one gives no error by itself, so a heartbeat asks, a lost
 * connection is opened again, and listeners are told `''` then: whatever was announced meanwhile is unknown.
 */
@Injectable()
export class Notifications implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Notifications.name);
  private readonly listeners = new Map<Channel, Set<Listener>>(CHANNELS.map((channel) => [channel, new Set()]));
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(private readonly config: Config) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.connect().catch(() => undefined);
    this.timer = setInterval(() => void this.beat(), HEARTBEAT_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  /** Calls `listener` for every announcement. Returns how to stop. */
  on(channel: Channel, listener: Listener): () => void {
    this.listeners.get(channel)?.add(listener);
    return () => this.listeners.get(channel)?.delete(listener);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.env.CAIRN_DATABASE_URL_APP, application_name: 'cairn-listen', connectionTimeoutMillis: 2_000, keepAlive: true,
    });
    client.on('error', () => this.drop(client));
    client.on('end', () => this.drop(client));
    client.on('notification', ({ channel, payload }) => this.tell(channel as Channel, payload ?? ''));
    await client.connect();
    for (const channel of CHANNELS) await client.query(`listen ${channel}`);
    this.client = client;
    for (const channel of CHANNELS) this.tell(channel, channel === 'cairn_auth' ? '*' : '');
  }

  private drop(client: pg.Client): void {
    if (this.client === client) this.client = null;
  }

  private async beat(): Promise<void> {
    if (this.stopped) return;
    const client = this.client;
    try {
      if (!client) await this.connect();
      else await withDeadline(client.query('select 1'), HEARTBEAT_MS);
    } catch {
      if (client) {
        this.drop(client);
        client.end().catch(() => undefined);
      }
    }
  }

  private tell(channel: Channel, payload: string): void {
    for (const listener of this.listeners.get(channel) ?? []) {
      try {
        listener(payload);
      } catch (error) {
        this.log.error(error);
      }
    }
  }
}
