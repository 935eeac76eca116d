import { CYCLE_STAGES, CycleStage } from './cycle-stage.js';
import { type Refusal, refuse } from './refusals.js';
import { mayMove } from './state-machine.js';
import { ActDecision, type Verdict } from './vocabulary.js';

/** What a step depends on. */
export interface CycleFacts {
  stage: CycleStage;
  objective: string;
  /** Each question of the test: what was predicted (empty: not yet) and how it turned out. */
  predictions: readonly { predicted: string; verdict: Verdict | null }[];
}

/** Where somebody wants a cycle to go, with what must be said on the way. */
export interface CycleCommand {
  to: CycleStage;
  reason?: string | null;
  decision?: ActDecision | null;
  why?: string | null;
}

/** A step that may be taken. */
export interface CycleMove {
  from: CycleStage;
  to: CycleStage;
  reason: string;
  decision: ActDecision | null;
  /** Adapting opens exactly one next cycle. */
  opensNext: boolean;
}

/** The stages in which a cycle still lives. */
export const OPEN_STAGES: readonly CycleStage[] = [CycleStage.DRAFT, CycleStage.PLANNED, CycleStage.RUNNING, CycleStage.STUDYING];

/** Whether predictions may still change: what was predicted stands once the test runs. */
export function predictionsOpen(stage: CycleStage): boolean {
  return stage === CycleStage.DRAFT || stage === CycleStage.PLANNED;
}

/**
 * Decides one step of a PDSA cycle (methods 4.3): no start without an objective and a prediction for each question, no
 * close without a verdict on each and a decision with its why, no way back and no cancelling without a reason. A test that
 * is abandoned before it ran was never tried: it is cancelled.
 */
export function decideCycle(cycle: CycleFacts, command: CycleCommand): CycleMove | Refusal {
  const asked = neverTried(cycle, command) ? { to: CycleStage.CANCELLED, reason: said(command.reason) || command.why } : command;
  const reason = said(asked.reason);
  const { stage: from } = cycle;
  const { to } = asked;
  if (!mayMove(CYCLE_STAGES, from, to)) return from === CycleStage.CLOSED || from === CycleStage.CANCELLED ? refuse('CYCLE_CLOSED') : refuse('CYCLE_STAGE', { from, to });
  if (to === CycleStage.CANCELLED && !reason) return refuse('REASON_NEEDED');
  if (from === CycleStage.STUDYING && to === CycleStage.RUNNING && !reason) return refuse('REASON_NEEDED');
  const missing = to === CycleStage.RUNNING && from === CycleStage.PLANNED ? beforeStart(cycle) : to === CycleStage.CLOSED ? beforeClose(cycle, command) : null;
  if (missing) return missing;
  const decision = to === CycleStage.CLOSED ? (command.decision ?? null) : null;
  return { from, to, reason, decision, opensNext: decision === ActDecision.ADAPT };
}

/** Decides several steps in a row, such as planning and starting at once; the first refusal stands. */
export function decideCycleSteps(cycle: CycleFacts, stages: readonly CycleStage[]): CycleMove[] | Refusal {
  const moves: CycleMove[] = [];
  let stage = cycle.stage;
  for (const to of stages) {
    const move = decideCycle({ ...cycle, stage }, { to });
    if ('kind' in move) return move;
    moves.push(move);
    stage = move.to;
  }
  return moves;
}

function neverTried(cycle: CycleFacts, { to, decision }: CycleCommand): boolean {
  return to === CycleStage.CLOSED && decision === ActDecision.ABANDON && predictionsOpen(cycle.stage);
}

function beforeStart({ objective, predictions }: CycleFacts): Refusal | null {
  if (!said(objective)) return refuse('PLAN_NEEDED');
  return predictions.length > 0 && predictions.every(({ predicted }) => said(predicted)) ? null : refuse('PREDICTION_NEEDED');
}

function beforeClose({ predictions }: CycleFacts, { decision, why }: CycleCommand): Refusal | null {
  if (predictions.length === 0) return refuse('PREDICTION_NEEDED');
  if (predictions.some(({ verdict }) => verdict === null)) return refuse('RESULT_NEEDED');
  return decision && said(why) ? null : refuse('DECISION_NEEDED');
}

function said(text: string | null | undefined): string {
  return (text ?? '').trim();
}
