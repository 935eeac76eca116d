import { MeasureType, streamName, Visibility, type EventPayloads } from '@cairn/domain';
import { badInput, currentActor, newId, text, violatedConstraint, type WriteTx } from '@cairn/platform';
import { MeasureDefinition } from './measure-definition.entity.js';
import { Measure } from './measure.entity.js';
import type { CreateMeasureInput } from './measure.input.js';
import { perOf, sampleSizeOf, strataOf } from './strata.service.js';

/** The texts of an operational definition. */
export const WORDS = ['why', 'numerator', 'denominator', 'source', 'collection'] as const;
export type Words = Record<(typeof WORDS)[number], string>;

/** A measure as it will be kept, and the words of its definition. */
export interface CheckedMeasure {
  values: Pick<Measure, 'kind' | 'type' | 'direction' | 'grain' | 'name' | 'unit' | 'goal' | 'goalBy' | 'per' | 'sampleSize' | 'strataName' | 'strata'>;
  words: Words;
}

/** Checks everything of a new measure but who may see it. @throws BAD_USER_INPUT naming the field */
export function checkedMeasure(input: Omit<CreateMeasureInput, 'visibility'>): CheckedMeasure {
  const { kind, type, direction, grain } = input;
  const words = Object.fromEntries(WORDS.map((field) => [field, wordsOf(field, input[field], type)])) as Words;
  const values = {
    kind, type, direction, grain, name: lineOf('name', input.name, 120), unit: lineOf('unit', input.unit, 60), goal: goalOf(input.goal, type), goalBy: input.goalBy ?? null,
    per: perOf(input.per, type), sampleSize: sampleSizeOf(input.sampleSize), ...strataOf(input),
  };
  return { values, words };
}

/** Keeps a checked measure of `ownerId` with the first version of its definition, and tells its readers. Resolves with its id. */
export async function addMeasure(tx: WriteTx, { values, words }: CheckedMeasure, place: { id?: string; ownerId?: string; visibility: Visibility }): Promise<string> {
  const { id = newId(), ownerId = currentActor().organizationId, visibility } = place;
  await tx.of(Measure).insert({ id, ownerId, visibility, ...values, definitionNumber: 1, version: 1 }).catch(nameTaken);
  await tx.of(MeasureDefinition).insert({ id: newId(), measureId: id, number: 1, ...words });
  recordMeasure(tx, { id, visibility }, 'measure.created', { measureId: id });
  return id;
}

// The home of the network lists what it sees, and listens to its summary; what it does not see is told to the measure's own readers.
export function recordMeasure<N extends 'measure.created' | 'measure.updated' | 'chart.settingChanged'>(tx: WriteTx, { id, visibility }: Pick<Measure, 'id' | 'visibility'>, name: N, payload: EventPayloads[N]): void {
  tx.record(streamName('measure', id), name, payload);
  if (visibility === Visibility.NETWORK || visibility === Visibility.PUBLIC) tx.record(streamName('learning', tx.networkId), name, payload);
}

/** A name on one line: a line break pasted with it is a space. @throws BAD_USER_INPUT */
export function lineOf(field: string, value: unknown, max: number): string {
  return text(field, typeof value === 'string' ? value.replace(/\s+/g, ' ') : value, { max, required: true });
}

/** A text of the definition. @throws BAD_USER_INPUT */
export function wordsOf(field: (typeof WORDS)[number], value: unknown, type: MeasureType): string {
  const required = field === 'why' || field === 'numerator' || (field === 'denominator' && (type === MeasureType.PROPORTION || type === MeasureType.RATE));
  return text(field, value, { max: 4_000, required });
}

/** A goal in the units of the points. @throws BAD_USER_INPUT */
export function goalOf(goal: number | null | undefined, type: MeasureType): number | null {
  if (goal === null || goal === undefined) return null;
  if (!Number.isFinite(goal) || Math.abs(goal) > 1e12) throw badInput('goal', 'This is not a number we can keep.');
  if (type === MeasureType.PROPORTION && (goal < 0 || goal > 1)) throw badInput('goal', 'Write the goal of a proportion as a share: 0.2 for 20 %.');
  if (type !== MeasureType.VALUE && type !== MeasureType.MEAN && goal < 0) throw badInput('goal', 'The goal of such a measure cannot be negative.');
  return goal;
}

/** Says of a name's constraint what a person can do about it. @throws BAD_USER_INPUT naming `name`, or what came */
export function nameTaken(error: unknown): never {
  if (violatedConstraint(error) === 'measure_name') throw badInput('name', 'Your organization has a measure of this name already.');
  throw error;
}
