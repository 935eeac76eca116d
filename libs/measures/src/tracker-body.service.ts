import { collectionOf, entryFieldsOf, readTracker, TRACKER_FORMAT, TRACKER_LIMITS, DEFAULT_RULE_SET, type EntryField, type Tracker as TrackerBody, type TrackerForm } from '@cairn/domain';
import { AppError } from '@cairn/platform';
import type { MeasureDefinition } from './measure-definition.entity.js';
import type { Measure } from './measure.entity.js';
import type { CreateMeasureInput } from './measure.input.js';

/** Reads a file that came in. @throws BAD_USER_INPUT naming `json.<path>`, with every fault in its details */
export function trackerBody(json: string): TrackerBody {
  const read = readTracker(json);
  if (read.ok) return read.tracker;
  const first = read.faults[0];
  throw new AppError('BAD_USER_INPUT', first?.reason ?? '', { field: first?.path ? `json.${first.path}` : 'json', faults: read.faults });
}

/** A tracker with a line that says who made it, unless it carries one already. */
export function credited(body: TrackerBody, organization: string): TrackerBody {
  return body.credit === '' ? { ...body, credit: `Made by ${organization}`.slice(0, TRACKER_LIMITS.credit) } : body;
}

/** What a measure is made with. @param name another name than the tracker's */
export function measureOfTracker(body: TrackerBody, name: string): Omit<CreateMeasureInput, 'visibility'> {
  const { kind, type, unit, direction, grain, per, goal } = body.measure;
  const { why, numerator, denominator, source } = body.definition;
  return {
    name, kind, type, unit, direction, grain, per, goal, why, numerator, denominator, source, collection: collectionOf(body),
    strataName: body.groups?.name ?? null, strata: body.groups ? [...body.groups.of] : null,
  };
}

/** A measure as a tracker: what it is and how it is counted, entered and drawn, without a goal's date and without a figure. */
export function trackerOfMeasure(measure: Measure, definition: MeasureDefinition, form: TrackerForm | null, chart: TrackerBody['chart'] | null): TrackerBody {
  const { name, kind, type, unit, direction, grain, per, goal, strataName, strata } = measure;
  const { why, numerator, denominator, source, collection } = definition;
  return {
    format: TRACKER_FORMAT, name, measure: { kind, type, unit, direction, grain, per, goal }, definition: { why, numerator, denominator, source, collection }, sampling: '',
    groups: strataName ? { name: strataName, of: strata } : null,
    form: form ?? plainForm(measure, definition), chart: chart ?? { kind: null, ruleSet: DEFAULT_RULE_SET, screen: false }, credit: '',
  };
}

// A measure that was never given an entry form asks in the words of its definition.
function plainForm({ type, name }: Measure, { numerator, denominator }: MeasureDefinition): TrackerForm {
  const isMean = type === 'MEAN';
  const labels: Record<EntryField, string> = {
    numerator, value: type === 'PROPORTION' || type === 'RATE' ? numerator : name, denominator: isMean ? 'How many were measured' : denominator, spread: 'Standard deviation',
  };
  const short = (label: string): string => [...label.replace(/\s+/g, ' ')].slice(0, TRACKER_LIMITS.label).join('').trim();
  return { help: '', fields: Object.fromEntries(entryFieldsOf(type).map((field) => [field, { label: short(labels[field]), help: '' }])) };
}
