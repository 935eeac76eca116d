import { Visibility } from './visibility.js';

/**
 * The kinds of objects that have a stream of events. Never the whole network. `team` is heard by its people alone, `organization`
 * by those who work in it.
 */
export const STREAM_KINDS = ['measure', 'learning', 'member', 'import', 'directory', 'organization', 'team', 'idea', 'cycle', 'thread', 'session'] as const;
export type StreamKind = (typeof STREAM_KINDS)[number];

/** A stream is named `<kind>:<id>`; learning and directory take the network's id. */
export type StreamName = `${StreamKind}:${string}`;

/** The name of a stream. */
export function streamName(kind: StreamKind, id: string): StreamName {
  return `${kind}:${id}`;
}

/** The stream on which all those listen who may read what somebody contributes, and nobody else. */
export function audienceOf(networkId: string, { visibility, ownerId, teamId }: { visibility: Visibility; ownerId: string; teamId?: string | null }): StreamName {
  if (visibility === Visibility.TEAM && teamId) return streamName('team', teamId);
  return visibility === Visibility.NETWORK || visibility === Visibility.PUBLIC ? streamName('learning', networkId) : streamName('organization', ownerId);
}

/** Takes a stream's name apart; null when it names no kind that exists or its id is not a UUID. */
export function parseStreamName(name: string): { kind: StreamKind; id: string } | null {
  const match = /^([a-z]+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(name);
  const kind = STREAM_KINDS.find((known) => known === match?.[1]);
  return kind && match?.[2] ? { kind, id: match[2] } : null;
}
