import { CycleStage, type CycleMove } from '@cairn/domain';
import { currentActor, newId, type WriteTx } from '@cairn/platform';
import { recordCycle } from './cycle-record.service.js';
import { CycleStep } from './cycle-step.entity.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';

/** Writes steps that were decided, each with its line in the timeline and its event. */
export async function takeSteps(tx: WriteTx, cycle: PdsaCycle, moves: readonly CycleMove[], written: Partial<PdsaCycle> = {}): Promise<void> {
  let { version } = cycle;
  for (const move of moves) {
    await tx.of(PdsaCycle).edit(cycle, version, { ...written, ...marks(cycle, move), updatedAt: new Date() });
    version += 1;
    await tx.of(CycleStep).insert({ id: newId(), cycleId: cycle.id, fromStage: move.from, toStage: move.to, reason: move.reason, memberId: currentActor().memberId });
    recordCycle(tx, cycle, 'cycle.advanced', { cycleId: cycle.id, from: move.from, to: move.to });
  }
}

// The first start counts: going back to look longer does not make a test begin later.
function marks(cycle: PdsaCycle, { to, decision, reason }: CycleMove): Partial<PdsaCycle> {
  const now = new Date();
  if (to === CycleStage.RUNNING) return { stage: to, startedAt: cycle.startedAt ?? now };
  if (to === CycleStage.STUDYING) return { stage: to, studiedAt: now };
  if (to === CycleStage.CLOSED) return { stage: to, decision, closedAt: now };
  return to === CycleStage.CANCELLED ? { stage: to, cancelReason: reason, closedAt: now } : { stage: to };
}
