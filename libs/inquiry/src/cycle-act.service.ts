import { Injectable } from '@nestjs/common';
import { CycleStage, decideCycle, isRefusal, narrower } from '@cairn/domain';
import { widestFor } from '@cairn/networks';
import { Db, refusalOf, text, type Refused, type WriteTx } from '@cairn/platform';
import { checkVersion, insertCycle } from './cycle-made.service.js';
import { takeSteps } from './cycle-steps.service.js';
import type { AdvanceCycleInput } from './cycle.input.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';
import { Prediction } from './prediction.entity.js';
import { insertPredictions } from './prediction.service.js';

const WORDS = ['why', 'nextStep', 'scalePlan', 'sustainedBy', 'retryWhen'] as const;

/** Takes a cycle from stage to stage. */
@Injectable()
export class CycleActService {
  constructor(private readonly db: Db) {}

  /**
   * One step, with the decision when it closes: the rule of the domain decides, and the version lets one of two people win.
   * Adapting opens the next cycle of the ramp in the same transaction.
   * @throws CONFLICT with the current version
   */
  advance(input: AdvanceCycleInput): Promise<PdsaCycle | Refused> {
    const given = Object.fromEntries(WORDS.filter((field) => input[field] != null).map((field) => [field, text(field, input[field], { max: 4_000 })])) as Partial<Pick<PdsaCycle, (typeof WORDS)[number]>>;
    const reason = text('reason', input.reason ?? '', { max: 1_000 });
    return this.db.mutate<PdsaCycle | Refused>('advanceCycle', input, {
      run: async (tx) => {
        const cycle = await tx.load('cycle.advance', PdsaCycle, input.id, { lock: true });
        // Somebody was faster: what that step made of the cycle is not what this caller decided on.
        checkVersion(cycle, input.version);
        const predictions = await tx.of(Prediction).find({ cycleId: cycle.id }, { order: { number: 'ASC' } });
        const why = given.why || cycle.why;
        const move = decideCycle({ ...cycle, predictions }, { to: input.to, reason, decision: input.decision, why });
        if (isRefusal(move)) return refusalOf(move);
        const written = move.to === CycleStage.CLOSED ? { ...given, why } : {};
        await takeSteps(tx, cycle, [move], written);
        if (move.opensNext) await openNext(tx, cycle, predictions);
        return tx.load('cycle.read', PdsaCycle, cycle.id);
      },
      again: (tx, id) => tx.load('cycle.read', PdsaCycle, id),
    });
  }
}

/** The next cycle of a ramp: the plan copied, the questions asked again, nothing predicted yet. */
async function openNext(tx: WriteTx, cycle: PdsaCycle, predictions: readonly Prediction[]): Promise<void> {
  const { max } = await widestFor(tx, cycle.ownerId);
  const { teamId, ownerId, ideaId, leadId, title, objective, measureId, siteId, scaleCount, scaleUnit, failureCost, readiness, tasks, dataPlan } = cycle;
  const next = await insertCycle(tx, { teamId, ownerId, ideaId, leadId, visibility: narrower(cycle.visibility, max), title, parent: cycle },
    { objective, measureId, siteId, scaleCount, scaleUnit, failureCost, readiness, tasks, dataPlan });
  await insertPredictions(tx, next.id, predictions.map(({ question, unit, dataKind }) => ({ question, predicted: '', unit, dataKind })));
}
