import { codePoints, type CycleField } from '@cairn/domain';
import { badInput, text } from '@cairn/platform';
import type { CyclePlanInput, CycleTaskInput, PredictionInput, UpdateCycleInput } from './cycle.input.js';
import type { CycleTask, PdsaCycle } from './pdsa-cycle.entity.js';

const MOST_TASKS = 30;
const MOST_CONDITIONS = 20;
export const MOST_PREDICTIONS = 20;
const WORDS = ['objective', 'dataPlan', 'whatDiffered', 'whatChanged', 'whatSupported', 'effectEducators', 'effectStudents', 'effectSystem', 'learned', 'why', 'nextStep', 'scalePlan', 'sustainedBy', 'retryWhen'] as const;
const AS_GIVEN = ['leadId', 'measureId', 'siteId', 'failureCost', 'readiness', 'plannedStart', 'plannedEnd', 'asPlanned'] as const;
// What a row cannot be without: null means as it is.
const KEPT: readonly string[] = ['leadId', 'failureCost', 'readiness'];

export type CycleChanges = Partial<Pick<PdsaCycle, Exclude<CycleField, 'results'>>>;

/** The fields that an input names, cleaned; what is left out is not among them. @throws BAD_USER_INPUT naming the field */
export function changesOf(input: CyclePlanInput & Partial<UpdateCycleInput>): CycleChanges {
  const changes: Record<string, unknown> = {};
  if (input.title != null) changes.title = lineOf('title', input.title, { max: 160, required: true });
  for (const field of WORDS) if (input[field] != null) changes[field] = text(field, input[field], { max: 4_000 });
  for (const field of AS_GIVEN) if (input[field] !== undefined && !(input[field] === null && KEPT.includes(field))) changes[field] = input[field];
  if (input.scaleUnit != null) changes.scaleUnit = lineOf('scaleUnit', input.scaleUnit, { max: 60 });
  if (input.scaleCount !== undefined) changes.scaleCount = countOf(input.scaleCount);
  if (input.tasks != null) changes.tasks = tasksOf(input.tasks);
  if (input.conditions != null) changes.conditions = conditionsOf(input.conditions);
  return changes as CycleChanges;
}

/** The end of a test is not before its start. @throws BAD_USER_INPUT */
export function checkDates(cycle: Pick<PdsaCycle, 'plannedStart' | 'plannedEnd'>): void {
  if (cycle.plannedStart && cycle.plannedEnd && cycle.plannedEnd < cycle.plannedStart) throw badInput('plannedEnd', 'You cannot look before you start.');
}

/** A prediction as it may be stored. @param at the field that holds it, such as `predictions.0` */
export function predictionOf(input: PredictionInput, at = ''): PredictionInput {
  const field = (name: string): string => (at ? `${at}.${name}` : name);
  const { confidence = null } = input;
  if (confidence !== null && (confidence < 0 || confidence > 100)) throw badInput(field('confidence'), 'Say how sure you are from 0 to 100 %.');
  return {
    question: text(field('question'), input.question, { max: 500, required: true }), predicted: text(field('predicted'), input.predicted, { max: 500 }),
    value: numberOf(field('value'), input.value), unit: lineOf(field('unit'), input.unit, { max: 60 }), confidence, dataKind: input.dataKind,
  };
}

/** Several predictions, each question asked once. @throws BAD_USER_INPUT */
export function predictionsOf(inputs: readonly PredictionInput[]): PredictionInput[] {
  if (inputs.length > MOST_PREDICTIONS) throw badInput('predictions', `Ask at most ${MOST_PREDICTIONS} questions in one test.`);
  return inputs.map((input, at) => predictionOf(input, `predictions.${at}`));
}

/** A figure that people write down. @throws BAD_USER_INPUT */
export function numberOf(field: string, value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (!Number.isFinite(value) || Math.abs(value) > 1e12) throw badInput(field, 'This is not a number we can keep.');
  return value;
}

/** One line of text; a line break that was pasted with it is a space. */
export function lineOf(field: string, value: unknown, rules: { max: number; required?: boolean }): string {
  return text(field, typeof value === 'string' ? value.replace(/\s+/g, ' ') : value, rules);
}

/** A title made of the beginning of a longer text. */
export function titleFrom(words: string): string {
  const [line = ''] = words.split('\n');
  return codePoints(line) <= 160 ? line : `${[...line].slice(0, 159).join('')}…`;
}

function countOf(count: number | null): number | null {
  if (count !== null && (count < 1 || count > 1_000_000)) throw badInput('scaleCount', 'Say how many, from 1 to a million.');
  return count;
}

function tasksOf(tasks: readonly CycleTaskInput[]): CycleTask[] {
  if (tasks.length > MOST_TASKS) throw badInput('tasks', `Write down at most ${MOST_TASKS} tasks.`);
  return tasks.map((task, at) => ({
    what: lineOf(`tasks.${at}.what`, task.what, { max: 300, required: true }), who: lineOf(`tasks.${at}.who`, task.who, { max: 120 }),
    when: lineOf(`tasks.${at}.when`, task.when, { max: 120 }), where: lineOf(`tasks.${at}.where`, task.where, { max: 120 }),
  }));
}

function conditionsOf(conditions: readonly string[]): string[] {
  const lines = conditions.map((one, at) => lineOf(`conditions.${at}`, one, { max: 160 })).filter((one) => one !== '');
  if (lines.length > MOST_CONDITIONS) throw badInput('conditions', `Name at most ${MOST_CONDITIONS} conditions.`);
  return [...new Set(lines)];
}
