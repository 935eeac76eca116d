/** The kinds of objects that have a stream of events. Never the whole network. `team` is heard by its people alone. */
export const STREAM_KINDS = ['measure', 'learning', 'member', 'import', 'directory', 'team', 'idea', 'cycle', 'thread', 'session'] as const;
export type StreamKind = (typeof STREAM_KINDS)[number];

/** A stream is named `<kind>:<id>`; learning and directory take the network's id. */
export type StreamName = `${StreamKind}:${string}`;

/** The name of a stream. */
export function streamName(kind: StreamKind, id: string): StreamName {
  return `${kind}:${id}`;
}

/** Takes a stream's name apart; null when it names no kind that exists or its id is not a UUID. */
export function parseStreamName(name: string): { kind: StreamKind; id: string } | null {
  const match = /^([a-z]+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(name);
  const kind = STREAM_KINDS.find((known) => known === match?.[1]);
  return kind && match?.[2] ? { kind, id: match[2] } : null;
}
