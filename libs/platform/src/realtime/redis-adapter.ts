import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Redis } from 'ioredis';
import type { Config } from '../config/config.js';
import { PATIENT, PROMPT } from '../redis/redis-options.js';
import type { RealtimeAdapter } from './adapter.js';

/** Processes tell each other of events by a Redis stream. @param resumed see `realtimeAdapter` */
export function redisAdapter(config: Config, resumed: () => void): RealtimeAdapter {
  const { CAIRN_REDIS_URL: url = '', CAIRN_REDIS_PREFIX: prefix } = config.env;
  const open: Redis[] = [];
  const connect = (options: object): Redis => {
    const redis = new Redis(url, options);
    let before = false;
    redis.on('error', () => undefined);
    redis.on('ready', () => {
      if (before) resumed();
      before = true;
    });
    open.push(redis);
    return redis;
  };
  const teller = connect(PROMPT);
  const streamName = `${prefix}:realtime`;
  const factory = createAdapter(tellingWith(teller, () => anchored(connect(PATIENT), streamName)), {
    streamName, channelPrefix: streamName, blockTimeInMs: 2_000, onlyPlaintext: true,
  });
  return { factory, close: async () => open.forEach((redis) => redis.disconnect()) };
}

/**
 * The client as the adapter uses it. Who tells must not wait for a Redis that is away, as local sockets wait for it; who
 * reads must: with a refusal at once, the adapter would ask again without a pause.
 */
function tellingWith(teller: Redis, reader: () => Redis): object {
  return {
    options: {},
    duplicate: reader,
    xadd: (words: [string, ...string[]]) => teller.call('xadd', words),
    // The adapter does not wait for this one, and an error that nobody hears would end the process.
    publish: (channel: string, bytes: Buffer) => teller.publish(channel, bytes).catch(() => 0),
    send_command: (name: string, words: string[], done: (error: Error | null, answer: unknown) => void) => {
      teller.call(name, words).then((answer) => done(null, answer), (error: Error) => done(error, null));
    },
  };
}

// Until its first message the adapter asks for what comes after now, again and again: what comes between two such questions would be missed.
function anchored(redis: Redis, stream: string): Redis {
  const read = redis.xread.bind(redis) as (...words: unknown[]) => Promise<unknown>;
  let start: string | null = null;
  const last = async (): Promise<string> => (await redis.xrevrange(stream, '+', '-', 'COUNT', 1))[0]?.[0] ?? '0-0';
  return Object.assign(redis, {
    xread: async (...words: unknown[]) => (words.at(-1) === '$' ? read(...words.slice(0, -1), start ??= await last()) : read(...words)),
  });
}
