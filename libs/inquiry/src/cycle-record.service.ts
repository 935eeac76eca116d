import { streamName, Visibility, type EventPayloads } from '@cairn/domain';
import type { WriteTx } from '@cairn/platform';
import type { PdsaCycle } from './pdsa-cycle.entity.js';

type Told = 'cycle.created' | 'cycle.updated' | 'cycle.advanced' | 'cycle.visibilityChanged';

/** Whether the whole network reads a row. */
export const isShared = (visibility: Visibility): boolean => visibility === Visibility.NETWORK || visibility === Visibility.PUBLIC;

/**
 * Tells a happening to whoever may read the cycle: on its own stream and its team's always, on the idea's stream (heard by
 * everybody who reads the idea) when the network reads the cycle. @param how `before`: what was seen so far, when that changes;
 * `own`: false when the cycle's own stream stays silent
 */
export function recordCycle<N extends Told>(tx: WriteTx, cycle: Pick<PdsaCycle, 'id' | 'teamId' | 'ideaId' | 'visibility'>, name: N, payload: EventPayloads[N], how: { before?: Visibility; own?: boolean } = {}): void {
  if (how.own !== false) tx.record(streamName('cycle', cycle.id), name, payload);
  tx.record(streamName('team', cycle.teamId), name, payload);
  // Whoever saw it until now hears that it is gone: they know its id.
  if (isShared(cycle.visibility) || isShared(how.before ?? cycle.visibility)) tx.record(streamName('idea', cycle.ideaId), name, payload);
}
