import { beyondAdvice, type ScaleSize } from './cycle-scale.js';
import { CycleStage } from './cycle-stage.js';
import type { Grain } from './period.js';

/** What makes a test a PDSA test, in the order in which it is done. */
export const FidelityItem = {
  PREDICTED: 'PREDICTED', SMALL_ENOUGH: 'SMALL_ENOUGH', ITERATED: 'ITERATED', DATA_OVER_TIME: 'DATA_OVER_TIME', COMPARED: 'COMPARED',
} as const;
export type FidelityItem = (typeof FidelityItem)[keyof typeof FidelityItem];

export interface FidelityFacts {
  stage: CycleStage;
  objective: string;
  learned: string;
  predictions: number;
  verdicts: number;
  size: ScaleSize | null;
  advised: ScaleSize;
  /** Cycles of the ramp, this one included. */
  cyclesInRamp: number;
  /** Notes with a figure. */
  dataNotes: number;
  /** How often the linked measure is counted. */
  grain: Grain | null;
}

const OFTEN: readonly Grain[] = ['DAY', 'WEEK', 'MONTH'];

/**
 * Which of five features of a sound test a cycle has: a prediction before doing, a scale small enough for the belief, at least
 * two linked cycles, data over time (a figure in this cycle and a measure counted monthly or more often), and a written
 * rationale with a study that compares. The features are those that reviews of published cycles look for:
 * Taylor et al. 2014 (BMJ Qual Saf 23:290), Knudsen et al. 2019 (BMC Health Serv Res 19:683).
 */
export function fidelityOf(cycle: FidelityFacts): { item: FidelityItem; met: boolean }[] {
  const started = cycle.stage === CycleStage.RUNNING || cycle.stage === CycleStage.STUDYING || cycle.stage === CycleStage.CLOSED;
  const met: Record<FidelityItem, boolean> = {
    PREDICTED: started && cycle.predictions > 0,
    SMALL_ENOUGH: cycle.size !== null && !beyondAdvice(cycle.size, cycle.advised),
    ITERATED: cycle.cyclesInRamp >= 2,
    DATA_OVER_TIME: cycle.dataNotes > 0 && cycle.grain !== null && OFTEN.includes(cycle.grain),
    COMPARED: cycle.objective.trim() !== '' && cycle.learned.trim() !== '' && cycle.predictions > 0 && cycle.verdicts === cycle.predictions,
  };
  return Object.values(FidelityItem).map((item) => ({ item, met: met[item] }));
}
