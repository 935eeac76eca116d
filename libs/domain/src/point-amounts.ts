import { parseCell, type CellKind, type CellNumber } from './cell-number.js';
import { sampleOf } from './sample.js';
import { MeasureType, PointStatus } from './vocabulary.js';

/** What a person typed, pasted or sent for one period of a series: texts, so that nothing is lost or guessed on the way. */
export interface PointText {
  period: string;
  /** Said instead of numbers: MISSING, SUPPRESSED or NO_DENOMINATOR. */
  status?: PointStatus | null;
  numerator?: string | null;
  denominator?: string | null;
  value?: string | null;
  /** The standard deviation of a sample that is given by its mean. */
  spread?: string | null;
  /** The values of a sample; only their number, mean and spread are kept. */
  values?: readonly string[] | null;
}

export type PointField = 'period' | 'status' | 'numerator' | 'denominator' | 'value' | 'spread' | 'values';
type NumberField = 'numerator' | 'denominator' | 'value' | 'spread';

/** Why a point was not understood; `reason` is a sentence for whoever typed it. */
export interface AmountFault { field: PointField; code: string; reason: string }

/** The amounts of a point as they are stored: plain decimal texts. */
export interface PointAmounts { status: PointStatus; numerator: string | null; denominator: string | null; value: string | null; spread: string | null }

/** The most values that are taken for one sample. */
export const MOST_SAMPLED = 500;

/** The numbers that a type of measure takes, in the order in which one types them. */
export const FIELDS_OF: Record<MeasureType, readonly NumberField[]> = {
  PROPORTION: ['numerator', 'denominator'], COUNT: ['numerator'], RATE: ['numerator', 'denominator'], VALUE: ['value'],
  MEAN: ['value', 'denominator', 'spread'], TIME_BETWEEN: ['value'], CASES_BETWEEN: ['value'],
};
const ALL: readonly NumberField[] = ['numerator', 'denominator', 'value', 'spread'];
const WITH_DENOMINATOR: readonly MeasureType[] = [MeasureType.PROPORTION, MeasureType.RATE, MeasureType.MEAN];

type Numbers = Partial<Record<NumberField, { value: number; text: string }>>;

/** The amounts of one point by the type of its measure, or everything that is wrong with them. Nothing is guessed. */
export function amountsOf(given: PointText, type: MeasureType): PointAmounts | AmountFault[] {
  const status = given.status ?? PointStatus.REPORTED;
  if (status !== PointStatus.REPORTED) return withoutNumbers(given, status, type);
  const strange = strangeFields(given, type);
  if (strange.length > 0) return strange;
  if (type === MeasureType.MEAN && given.values && given.values.length > 0) return sampled(given.values);
  const fields = FIELDS_OF[type];
  const cells = fields.map((field) => ({ field, cell: parseCell(given[field] ?? '', kindOf(type, field)) }));
  const bad = cells.flatMap(({ field, cell }) => (cell.kind === 'BAD' ? [betterWords(type, { field, code: cell.code, reason: cell.reason })] : []));
  if (bad.length > 0) return bad;
  const mark = cells.map(({ cell }) => cell).find((cell): cell is Extract<CellNumber, { kind: 'MARK' }> => cell.kind === 'MARK');
  if (mark) return nothing(mark.status);
  const first = fields[0] as NumberField;
  if (cells.every(({ cell }) => cell.kind === 'BLANK')) return [fault(first, 'POINT_EMPTY', 'There is no number. Write n/a where there is none.')];
  const numbers: Numbers = Object.fromEntries(cells.flatMap(({ field, cell }) => (cell.kind === 'NUMBER' ? [[field, cell]] : [])));
  return blankFaults(fields, numbers, type) ?? rules(numbers, type);
}

function withoutNumbers(given: PointText, status: PointStatus, type: MeasureType): PointAmounts | AmountFault[] {
  const said = ALL.find((field) => (given[field] ?? '').trim() !== '') ?? (given.values && given.values.length > 0 ? 'values' : undefined);
  if (said) return [fault(said, 'STATUS_WITH_NUMBER', 'A point without a number cannot have one: leave it out, or leave out the status.')];
  if (status === PointStatus.NO_DENOMINATOR && !WITH_DENOMINATOR.includes(type)) return [fault('status', 'STATUS_UNUSED', 'This measure has no denominator. Say that the point is missing.')];
  return nothing(status);
}

// A number in a field that the measure does not have would be lost in silence.
function strangeFields(given: PointText, type: MeasureType): AmountFault[] {
  const strange = ALL.filter((field) => !FIELDS_OF[type].includes(field) && (given[field] ?? '').trim() !== '');
  const faults = strange.map((field) => fault(field, 'FIELD_UNUSED', `This measure has no ${field}. Leave it out.`));
  const values = given.values && given.values.length > 0;
  if (values && type !== MeasureType.MEAN) faults.push(fault('values', 'FIELD_UNUSED', 'Only the mean of a sample is made of values. Leave them out.'));
  if (values && FIELDS_OF.MEAN.some((field) => (given[field] ?? '').trim() !== '')) faults.push(fault('values', 'VALUES_AND_MEAN', 'Give the values, or their mean: not both.'));
  return faults;
}

function sampled(values: readonly string[]): PointAmounts | AmountFault[] {
  if (values.length > MOST_SAMPLED) return [fault('values', 'SAMPLE_TOO_LARGE', `A sample has ${MOST_SAMPLED} values at most.`)];
  const cells = values.map((text, index) => ({ number: index + 1, cell: parseCell(text, 'VALUE') }));
  const faults = cells.flatMap(({ number, cell }) => {
    if (cell.kind === 'NUMBER') return [];
    return [fault('values', cell.kind === 'BAD' ? cell.code : 'VALUE_BLANK', cell.kind === 'BAD' ? `Value ${number}: ${cell.reason}` : `Value ${number} is no number. Leave it out.`)];
  });
  if (faults.length > 0) return faults;
  const { count, mean, spread } = sampleOf(cells.map(({ cell }) => (cell.kind === 'NUMBER' ? cell.value : 0)));
  return { status: PointStatus.REPORTED, numerator: null, denominator: String(count), value: mean, spread };
}

function blankFaults(fields: readonly NumberField[], numbers: Numbers, type: MeasureType): AmountFault[] | null {
  // The spread of a single value does not exist.
  const needed = fields.filter((field) => field !== 'spread' || (numbers.denominator?.value ?? 0) > 1);
  const blank = needed.filter((field) => !numbers[field]);
  return blank.length === 0 ? null : blank.map((field) => fault(field, `${field.toUpperCase()}_BLANK`, `The ${nameOf(type, field)} is empty.`));
}

function rules({ numerator: x, denominator: n, value, spread }: Numbers, type: MeasureType): PointAmounts | AmountFault[] {
  const kept: PointAmounts = { status: PointStatus.REPORTED, numerator: x?.text ?? null, denominator: n?.text ?? null, value: value?.text ?? null, spread: spread?.text ?? null };
  if (n && n.value < 0) return [fault('denominator', 'NUMBER_NEGATIVE', `"${n.text}" is negative: there is no such ${nameOf(type, 'denominator')}.`)];
  if (spread && spread.value < 0) return [fault('spread', 'NUMBER_NEGATIVE', `"${spread.text}" is negative: no spread is.`)];
  if (type === MeasureType.TIME_BETWEEN && value && value.value <= 0) return [fault('value', 'TIME_NOT_POSITIVE', `${value.text} days are no time between events: use cases between, or the time of day.`)];
  if (x && n && n.value === 0) {
    return x.value === 0 ? nothing(PointStatus.NO_DENOMINATOR) : [fault('denominator', 'DENOMINATOR_ZERO', `The denominator is 0, but the numerator is ${x.text}.`)];
  }
  if (type === MeasureType.PROPORTION && x && n && x.value > n.value) return [fault('numerator', 'NUMERATOR_ABOVE', `The numerator ${x.text} is larger than the denominator ${n.text}.`)];
  if (type === MeasureType.MEAN && n?.value === 0) return [fault('denominator', 'SAMPLE_EMPTY', 'There is no mean of no values. Say that the point is missing.')];
  return type === MeasureType.MEAN && n?.value === 1 ? { ...kept, spread: null } : kept;
}

function kindOf(type: MeasureType, field: NumberField): CellKind {
  if (field === 'numerator') return 'COUNT';
  if (field === 'denominator') return type === MeasureType.RATE ? 'VALUE' : 'COUNT';
  return type === MeasureType.CASES_BETWEEN ? 'COUNT' : 'VALUE';
}

function betterWords(type: MeasureType, found: AmountFault): AmountFault {
  if (type === MeasureType.TIME_BETWEEN && found.code === 'NUMBER_NEGATIVE_ZERO') return { ...found, reason: 'There is no such time between events: use cases between, or the time of day.' };
  return found;
}

function nameOf(type: MeasureType, field: NumberField): string {
  if (type !== MeasureType.MEAN) return field;
  return { numerator: 'numerator', denominator: 'number of values', value: 'mean', spread: 'standard deviation' }[field];
}

function nothing(status: PointStatus): PointAmounts {
  return { status, numerator: null, denominator: null, value: null, spread: null };
}

function fault(field: PointField, code: string, reason: string): AmountFault {
  return { field, code, reason };
}
