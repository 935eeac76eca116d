import type { RedisOptions } from 'ioredis';

const SILENT_MS = 15_000;

/** What both kinds of connections share: they come back within seconds however long Redis was away. */
const LASTING = {
  // The library's own pauses grow to 20 s: longer than a Redis takes to start again.
  retryStrategy: (times: number) => Math.min(100 * times, 1_000) + Math.random() * 200,
  keepAlive: 5_000,
  connectTimeout: 2_500,
  // A connection whose other end has vanished gives no error by itself. Longer than any blocking command of the queue.
  socketTimeout: SILENT_MS,
} satisfies RedisOptions;

/** For what waits for Redis however long it is away: workers and readers. Commands are kept and sent again. */
export const PATIENT = { ...LASTING, maxRetriesPerRequest: null } satisfies RedisOptions;

/** For what somebody waits for: without a Redis it fails at once. Nothing is kept, the outbox has it. */
export const PROMPT = { ...LASTING, maxRetriesPerRequest: 0, enableOfflineQueue: false, commandTimeout: 5_000 } satisfies RedisOptions;
