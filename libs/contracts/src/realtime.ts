import * as z from 'zod/mini';

/**
 * What travels over the socket, in both directions. An event carries ids and small facts only:
 * whoever receives it asks again over GraphQL, under the rights of that moment.
 */

/** `<type>:<id>` of one object that has a loader. */
export const STREAM_TYPES = ['measure', 'learning', 'member', 'import', 'directory', 'organization', 'team', 'idea', 'cycle', 'thread', 'session'] as const;
export type StreamType = (typeof STREAM_TYPES)[number];

export const streamName = z.string().check(z.regex(new RegExp(`^(${STREAM_TYPES.join('|')}):[0-9a-f-]{36}$`)));

/** Client → server. */
export const subscribeRequest = z.object({ stream: streamName });
export const unsubscribeRequest = z.object({ stream: streamName });

/** The acknowledgement of `subscribe`: the stream's newest number, or the code of the refusal. */
export const subscribeAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), seq: z.int().check(z.nonnegative()) }),
  z.object({ ok: z.literal(false), code: z.string() }),
]);
export type SubscribeAnswer = z.infer<typeof subscribeAnswer>;

/** Server → client: one event. `payload` holds ids and small facts, by the event's name and version. */
export const streamEventMessage = z.object({
  stream: streamName,
  seq: z.int().check(z.positive()),
  name: z.string(),
  version: z.int(),
  payload: z.record(z.string(), z.unknown()),
});
export type StreamEventMessage = z.infer<typeof streamEventMessage>;

/** Server → client: the room was emptied; who still may, subscribes again. */
export const streamRevokedMessage = z.object({ stream: streamName });
export type StreamRevokedMessage = z.infer<typeof streamRevokedMessage>;

/** Server → client: this process stops; come back after the given time. */
export const serverDrainingMessage = z.object({ retryInMs: z.int().check(z.nonnegative()) });
export type ServerDrainingMessage = z.infer<typeof serverDrainingMessage>;

/** Server → client: who listens to the stream now, over all processes. Never stored; the next message replaces it. */
export const presenceMessage = z.object({ stream: streamName, memberIds: z.array(z.string()) });
export type PresenceMessage = z.infer<typeof presenceMessage>;

/** Names of the messages on the wire. */
export const SOCKET_MESSAGES = {
  subscribe: 'subscribe',
  unsubscribe: 'unsubscribe',
  event: 'event',
  revoked: 'stream.revoked',
  draining: 'server.draining',
  presence: 'presence',
} as const;
