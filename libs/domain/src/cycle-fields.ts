import { OPEN_STAGES } from './cycle-advance.js';
import { CycleStage } from './cycle-stage.js';
import { type Refusal, refuse } from './refusals.js';

const { DRAFT, PLANNED, RUNNING, STUDYING } = CycleStage;
const PLAN: readonly CycleStage[] = [DRAFT, PLANNED];
const STUDY: readonly CycleStage[] = [STUDYING];

/** When each field of a cycle may be written: the plan until the test runs, the study while it is studied. */
export const CYCLE_FIELDS = {
  title: OPEN_STAGES, leadId: OPEN_STAGES, measureId: OPEN_STAGES, plannedEnd: OPEN_STAGES,
  objective: PLAN, siteId: PLAN, scaleCount: PLAN, scaleUnit: PLAN, failureCost: PLAN, readiness: PLAN, plannedStart: PLAN, tasks: PLAN, dataPlan: PLAN,
  asPlanned: [RUNNING, STUDYING], whatDiffered: [RUNNING, STUDYING],
  whatChanged: STUDY, whatSupported: STUDY, effectEducators: STUDY, effectStudents: STUDY, effectSystem: STUDY, learned: STUDY, conditions: STUDY,
  why: STUDY, nextStep: STUDY, scalePlan: STUDY, sustainedBy: STUDY, retryWhen: STUDY, results: STUDY,
} as const satisfies Record<string, readonly CycleStage[]>;
export type CycleField = keyof typeof CYCLE_FIELDS;

/** Whether these fields may be written now; a closed test stands as it is. */
export function checkCycleFields(stage: CycleStage, fields: readonly CycleField[]): Refusal | null {
  if (!OPEN_STAGES.includes(stage)) return refuse('CYCLE_CLOSED');
  const closed = fields.find((field) => !(CYCLE_FIELDS[field] as readonly CycleStage[]).includes(stage));
  return closed ? refuse('CYCLE_FIELD', { field: closed, stage }) : null;
}
