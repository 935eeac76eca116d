import type { Config } from '../config/config.js';
import { postgresAdapter } from './postgres-adapter.js';
import { redisAdapter } from './redis-adapter.js';

/** What lets several processes deliver each other's events; null when one process does everything. */
export interface RealtimeAdapter {
  factory: unknown;
  close: () => Promise<void>;
}

/**
 * The adapter of the configuration. Both kinds may lose a message: they carry hints, the event log is the truth.
 * @param resumed called when the road to the other processes was broken and is whole again: what was told meanwhile may be lost
 */
export function realtimeAdapter(config: Config, resumed: () => void): RealtimeAdapter | null {
  if (config.realtime === 'local') return null;
  return config.realtime === 'redis' ? redisAdapter(config, resumed) : postgresAdapter(config, resumed);
}
