import { type StateTable } from './state-machine.js';

/** Where a PDSA cycle stands. */
export const CycleStage = { DRAFT: 'DRAFT', PLANNED: 'PLANNED', RUNNING: 'RUNNING', STUDYING: 'STUDYING', CLOSED: 'CLOSED', CANCELLED: 'CANCELLED' } as const;
export type CycleStage = (typeof CycleStage)[keyof typeof CycleStage];

/** The steps of a cycle (methods 4.3). STUDYING → RUNNING: more has to be seen first. */
export const CYCLE_STAGES: StateTable<CycleStage> = {
  DRAFT: ['PLANNED', 'CANCELLED'],
  PLANNED: ['RUNNING', 'DRAFT', 'CANCELLED'],
  RUNNING: ['STUDYING', 'CANCELLED'],
  STUDYING: ['CLOSED', 'RUNNING', 'CANCELLED'],
  CLOSED: [],
  CANCELLED: [],
};
