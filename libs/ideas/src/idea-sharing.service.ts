import { audienceOf, streamName, type EventPayloads } from '@cairn/domain';
import type { Place } from '@cairn/networks';
import type { WriteTx } from '@cairn/platform';

type IdeaEvent = 'idea.created' | 'idea.updated' | 'idea.visibilityChanged' | 'idea.removed' | 'idea.restored';

/** Tells the readers of an idea, on its own stream and where its readers look at lists. @param before where it stood until now */
export function recordIdea<N extends IdeaEvent>(tx: WriteTx, idea: Place & { id: string }, name: N, payload: EventPayloads[N], before: Place = idea): void {
  const audiences = [idea, before].map((place) => audienceOf(tx.networkId, place));
  for (const stream of new Set([streamName('idea', idea.id), ...audiences])) tx.record(stream, name, payload);
}
