import type { CyclePartsFragment, CycleStage } from '@cairn/contracts';

export type CycleView = CyclePartsFragment;
export type StepKey = 'PLAN' | 'DO' | 'STUDY' | 'ACT';
export const STEPS: readonly StepKey[] = ['PLAN', 'DO', 'STUDY', 'ACT'];

const NOW: Record<CycleStage, StepKey | null> = { DRAFT: 'PLAN', PLANNED: 'PLAN', RUNNING: 'DO', STUDYING: 'STUDY', CLOSED: null, CANCELLED: null };

/** Where a step of the guided form stands. A closed test has all its steps behind it. */
export function stateOf(step: StepKey, stage: CycleStage): 'done' | 'now' | 'next' {
  const now = NOW[stage];
  if (now === null) return 'done';
  const [at, here] = [STEPS.indexOf(step), STEPS.indexOf(now)];
  return at < here ? 'done' : at === here ? 'now' : 'next';
}

/** Whether the test still lives. */
export function isOpen(stage: CycleStage): boolean {
  return NOW[stage] !== null;
}
