import { streamName, Visibility, type EventPayloads } from '@cairn/domain';
import type { WriteTx } from '@cairn/platform';
import type { PdsaCycle } from './pdsa-cycle.entity.js';

type Told = 'cycle.created' | 'cycle.updated' | 'cycle.advanced' | 'cycle.visibilityChanged';

/** Whether the whole network reads a row. */
export const isShared = (visibility: Visibility): boolean => visibility === Visibility.NETWORK || visibility === Visibility.PUBLIC;

/**
 * Tells a happening to whoever may read the cycle: on its own stream and its team's always; on the idea's stream (heard by
 * everybody who reads the idea) when the network reads the cycle, or else on the organization's when the organization does. @param how `before`: what was seen so far, when that changes;
 * `own`: false when the cycle's own stream stays silent
 */
export function recordCycle<N extends Told>(tx: WriteTx, cycle: Pick<PdsaCycle, 'id' | 'ownerId' | 'teamId' | 'ideaId' | 'visibility'>, name: N, payload: Omit<EventPayloads[N], 'ideaId'>, how: { before?: Visibility; own?: boolean } = {}): void {
  const told = payload as EventPayloads[N];
  if (how.own !== false) tx.record(streamName('cycle', cycle.id), name, told);
  tx.record(streamName('team', cycle.teamId), name, told);
  // Whoever saw it until now hears that it is gone: they know its id.
  const seen = [cycle.visibility, how.before ?? cycle.visibility];
  if (seen.some(isShared)) tx.record(streamName('idea', cycle.ideaId), name, { ...told, ideaId: cycle.ideaId });
  else if (seen.includes(Visibility.OWNER)) tx.record(streamName('organization', cycle.ownerId), name, told);
}
