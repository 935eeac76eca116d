import type { ChartKind, CreateMeasureInput, Direction, Grain, MeasureKind, MeasureType, UpdateMeasureInput, Visibility } from '@cairn/contracts';

/** The fields of the measure form, as they are typed. */
export interface MeasureValues {
  name: string;
  kind: MeasureKind;
  type: MeasureType;
  direction: Direction;
  unit: string;
  grain: Grain;
  goal: string;
  goalBy: string;
  /** Of a rate: shown per so many, as a select has it. */
  per: string;
  /** Of means: how many values are sampled each time, as it is typed; empty: all there are. */
  sampleSize: string;
  /** Empty: as proposed. */
  chartKind: ChartKind | '';
  strataName: string;
  strata: string[];
  why: string;
  numerator: string;
  denominator: string;
  source: string;
  collection: string;
  visibility: Visibility;
}

export const NEW_MEASURE: MeasureValues = {
  name: '', kind: 'OUTCOME', type: 'PROPORTION', direction: 'DOWN', unit: '', grain: 'SCHOOL_YEAR', goal: '', goalBy: '', per: '100', sampleSize: '', chartKind: '', strataName: '', strata: [],
  why: '', numerator: '', denominator: '', source: '', collection: '', visibility: 'NETWORK',
};

/** A typed goal: percent for a share ("20%" or "20" is 0.2), a plain number otherwise. Null when empty, NaN when it is no number. */
export function readGoal(text: string, type: MeasureType): number | null {
  const clean = text.trim().replace(/\s*%$/, '').replace(/,(?=\d{3}\b)/g, '');
  if (clean === '') return null;
  const value = /^-?\d+(\.\d+)?$/.test(clean) ? Number(clean) : Number.NaN;
  // Divided as decimals, so that 20.1 does not become 0.20099999999999998.
  return type === 'PROPORTION' ? Number((value / 100).toFixed(6)) : value;
}

/** A goal as it is typed. */
export function goalText(goal: number | null | undefined, type: MeasureType): string {
  if (goal == null) return '';
  return String(type === 'PROPORTION' ? Number((goal * 100).toFixed(4)) : goal);
}

/** What `createMeasure` takes. */
export function toCreateInput(values: MeasureValues, noDenominator: string): CreateMeasureInput {
  const { goal, goalBy, denominator, strataName, strata, chartKind, ...rest } = values;
  return { ...rest, ...groupsOf({ strataName, strata }), per: perOf(values), sampleSize: sampleOf(values), chartKind: chartKind || null, denominator: denominator || noDenominator, goal: readGoal(goal, values.type), goalBy: goalBy || null };
}

/** What `updateMeasure` takes: the parts that may change once there is data. */
export function toUpdateInput(values: MeasureValues, id: string, version: number): UpdateMeasureInput {
  const { name, direction, goal, goalBy, why, numerator, denominator, source, collection, type } = values;
  return { id, version, name, direction, goal: readGoal(goal, type), goalBy: goalBy || null, why, numerator, denominator, source, collection, per: perOf(values), sampleSize: sampleOf(values), ...groupsOf(values) };
}

/** Groups as they are sent: without any, they have no name. */
function groupsOf({ strataName, strata }: Pick<MeasureValues, 'strataName' | 'strata'>): { strataName: string | null; strata: string[] } {
  const named = strata.map((group) => group.trim()).filter((group) => group !== '');
  return { strataName: named.length > 0 ? strataName : null, strata: named };
}

function perOf({ type, per }: Pick<MeasureValues, 'type' | 'per'>): number {
  return type === 'RATE' ? Number(per) : 1;
}

/** A typed sample size: null when there is none, NaN when it is no whole number. */
export function readSample(text: string): number | null {
  const clean = text.trim();
  if (clean === '') return null;
  return /^[1-9]\d{0,5}$/.test(clean) ? Number(clean) : Number.NaN;
}

function sampleOf({ type, sampleSize }: Pick<MeasureValues, 'type' | 'sampleSize'>): number | null {
  return type === 'MEAN' ? readSample(sampleSize) : null;
}

/** Whether a measure of this type says out of whom, for how much, or of how many. */
export function asksDenominator(type: MeasureType): type is 'PROPORTION' | 'RATE' | 'MEAN' | 'CASES_BETWEEN' {
  return type === 'PROPORTION' || type === 'RATE' || type === 'MEAN' || type === 'CASES_BETWEEN';
}
