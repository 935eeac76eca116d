import type { FailureCost, PredictionInput, Readiness, UpdateCycleInput } from '@cairn/contracts';
import type { CycleView } from './cycle-view.js';
import { readNumber } from './quick-values.js';

export interface QuestionValues { question: string; predicted: string; number: string; unit: string; confidence: number | null }

/** What stands in the form of a plan. */
export interface PlanValues {
  title: string; objective: string; questions: QuestionValues[]; count: string; unit: string; failureCost: FailureCost; readiness: Readiness;
  start: string; look: string; siteId: string; measureId: string; tasks: string; dataPlan: string;
}

export const NEW_QUESTION: QuestionValues = { question: '', predicted: '', number: '', unit: '', confidence: null };

/** The form as the plan is saved now. A plan without a question begins with an empty one. */
export function planValuesOf(cycle: CycleView): PlanValues {
  const { title, objective, predictions, scaleCount, scaleUnit, failureCost, readiness, plannedStart, plannedEnd, site, measure, tasks, dataPlan } = cycle;
  const questions = predictions.map(({ question, predicted, value, unit, confidence }) => ({ question, predicted, number: value == null ? '' : String(value), unit, confidence: confidence ?? null }));
  return {
    title, objective, questions: questions.length > 0 ? questions : [NEW_QUESTION], count: scaleCount == null ? '' : String(scaleCount), unit: scaleUnit, failureCost, readiness,
    start: plannedStart ?? '', look: plannedEnd ?? '', siteId: site?.id ?? '', measureId: measure?.id ?? '', dataPlan,
    tasks: tasks.map(({ what, who, when, where }) => [what, who ?? '', when, where].join(', ').replace(/(, )+$/, '')).join('\n'),
  };
}

/** What is saved. Questions without a word are left out. */
export function toPlanInput(values: PlanValues): Omit<UpdateCycleInput, 'id' | 'version'> {
  const { title, objective, questions, count, unit, failureCost, readiness, start, look, siteId, measureId, tasks, dataPlan } = values;
  const asked = questions.filter(({ question, predicted, number }) => question.trim() || predicted.trim() || number.trim());
  const typedCount = readNumber(count);
  return {
    title, objective, scaleCount: typedCount === null ? null : Math.round(typedCount), scaleUnit: unit, failureCost, readiness, plannedStart: start || null, plannedEnd: look || null,
    siteId: siteId || null, measureId: measureId || null, dataPlan, tasks: tasksOf(tasks), predictions: asked.map(toPrediction),
  };
}

function toPrediction({ question, predicted, number, unit, confidence }: QuestionValues): PredictionInput {
  const value = readNumber(number);
  return { question, predicted: predicted.trim() || (value === null ? '' : `${number.trim()} ${unit.trim()}`.trim()), value, unit, confidence, dataKind: value === null ? 'QUALITATIVE' : 'BOTH' };
}

// One task per line; more than four parts belong to the first.
function tasksOf(text: string): { what: string; who: string; when: string; where: string }[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean).map((line) => {
    const [what = '', who = '', when = '', ...where] = line.split(',').map((part) => part.trim());
    return { what, who, when, where: where.join(', ') };
  });
}
