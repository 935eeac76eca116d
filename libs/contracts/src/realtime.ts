/**
 * What travels over the socket, in both directions. An event carries ids and small facts only:
 * whoever receives it asks again over GraphQL, under the rights of that moment.
 * What a browser receives is read by the functions here; they are written out, since every page of a teacher's phone carries them.
 */

/** `<type>:<id>` of one object that has a loader. */
export const STREAM_TYPES = ['measure', 'learning', 'member', 'import', 'directory', 'organization', 'team', 'idea', 'cycle', 'thread', 'session'] as const;
export type StreamType = (typeof STREAM_TYPES)[number];

/** The acknowledgement of `subscribe`: the stream's newest number, or the code of the refusal. */
export type SubscribeAnswer = { ok: true; seq: number } | { ok: false; code: string };

/** Server → client: one event. `payload` holds ids and small facts, by the event's name and version. */
export interface StreamEventMessage {
  stream: string;
  seq: number;
  name: string;
  version: number;
  payload: Record<string, unknown>;
}

/** Server → client: the room was emptied; who still may, subscribes again. */
export interface StreamRevokedMessage {
  stream: string;
}

/** Server → client: this process stops; come back after the given time. */
export interface ServerDrainingMessage {
  retryInMs: number;
}

/** Server → client: who listens to the stream now, over all processes. Never stored; the next message replaces it. */
export interface PresenceMessage {
  stream: string;
  memberIds: string[];
}

/** Names of the messages on the wire. */
export const SOCKET_MESSAGES = {
  subscribe: 'subscribe',
  unsubscribe: 'unsubscribe',
  event: 'event',
  revoked: 'stream.revoked',
  draining: 'server.draining',
  presence: 'presence',
} as const;

const STREAM_NAME = new RegExp(`^(${STREAM_TYPES.join('|')}):[0-9a-f-]{36}$`);

/** The answer to `subscribe`; null for anything else. */
export function readSubscribeAnswer(message: unknown): SubscribeAnswer | null {
  const { ok, seq, code } = fieldsOf(message);
  if (ok === true && isWhole(seq)) return { ok, seq };
  return ok === false && typeof code === 'string' ? { ok, code } : null;
}

/** An event, without what it has besides; null for anything else. */
export function readStreamEvent(message: unknown): StreamEventMessage | null {
  const { stream, seq, name, version, payload } = fieldsOf(message);
  const known = isStream(stream) && isWhole(seq, 1) && typeof name === 'string' && isWhole(version) && isFields(payload);
  return known ? { stream, seq, name, version, payload } : null;
}

/** That a room was emptied; null for anything else. */
export function readStreamRevoked(message: unknown): StreamRevokedMessage | null {
  const { stream } = fieldsOf(message);
  return isStream(stream) ? { stream } : null;
}

/** That the process stops; null for anything else. */
export function readServerDraining(message: unknown): ServerDrainingMessage | null {
  const { retryInMs } = fieldsOf(message);
  return isWhole(retryInMs) ? { retryInMs } : null;
}

/** Who listens to a stream; null for anything else. */
export function readPresence(message: unknown): PresenceMessage | null {
  const { stream, memberIds } = fieldsOf(message);
  return isStream(stream) && Array.isArray(memberIds) && memberIds.every((id) => typeof id === 'string') ? { stream, memberIds } : null;
}

function fieldsOf(message: unknown): Record<string, unknown> {
  return isFields(message) ? message : {};
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStream(value: unknown): value is string {
  return typeof value === 'string' && STREAM_NAME.test(value);
}

function isWhole(value: unknown, least = 0): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}
