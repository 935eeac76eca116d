import { ChartKind, kindsFor } from '../chart/chart-kind.js';
import { Grain } from '../period.js';
import { DEFAULT_RULE_SET, RULE_SETS, type RuleSetId } from '../shewhart/rule-sets.js';
import { Direction, MeasureKind, MeasureType } from '../vocabulary.js';
import { JsonReader, type TrackerFault } from './json-reader.js';
import { entryFieldsOf, RATES_PER, TRACKER_FORMAT, TRACKER_LIMITS as MOST, type Tracker, type TrackerForm } from './tracker.js';

export type TrackerRead = { ok: true; tracker: Tracker } | { ok: false; faults: readonly TrackerFault[] };

const MOST_FAULTS = 20;

/**
 * Reads a tracker from the text of a file. Everything that is wrong is told at once, each with its path. A field that the format does
 * not know is refused, not dropped: a slip in `direction` would otherwise turn a chart around in silence.
 */
export function readTracker(text: string): TrackerRead {
  if (text.length > MOST.characters) return fault('TOO_LARGE', `A tracker has ${MOST.characters / 1_000},000 characters at most.`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fault('NOT_JSON', 'This is not JSON. Take the file as it was exported.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('WRONG_TYPE', 'A tracker is an object in braces.');
  if ((value as { format?: unknown }).format !== TRACKER_FORMAT || !Object.hasOwn(value, 'format')) {
    return { ok: false, faults: [{ path: 'format', code: 'WRONG_FORMAT', reason: `Only "${TRACKER_FORMAT}" is known here.` }] };
  }
  const json = new JsonReader();
  const tracker = trackerOf(json, value);
  return json.faults.length > 0 ? { ok: false, faults: json.faults.slice(0, MOST_FAULTS) } : { ok: true, tracker };
}

/** A tracker that was kept, as it was read when it came in. @throws when what was kept cannot be read any more */
export function keptTracker(body: unknown): Tracker {
  const read = readTracker(JSON.stringify(body));
  if (!read.ok) throw new Error(`A kept tracker cannot be read: ${read.faults.map(({ path, code }) => `${path} ${code}`).join(', ')}`);
  return read.tracker;
}

function trackerOf(json: JsonReader, value: unknown): Tracker {
  const { name, measure, definition, sampling, groups, form, chart, credit } =
    json.object('', value, ['$schema', 'format', 'name', 'measure', 'definition', 'sampling', 'groups', 'form', 'chart', 'credit']);
  const nature = measureOf(json, measure);
  return {
    format: TRACKER_FORMAT,
    name: json.text('name', name, MOST.name, { required: true, line: true }),
    measure: nature,
    definition: definitionOf(json, definition, nature.type),
    sampling: json.text('sampling', sampling, MOST.text),
    groups: groupsOf(json, groups),
    form: formOf(json, form, nature.type),
    chart: chartOf(json, chart, nature.type),
    credit: json.text('credit', credit, MOST.credit, { line: true }),
  };
}

function measureOf(json: JsonReader, value: unknown): Tracker['measure'] {
  const given = json.object('measure', value, ['kind', 'type', 'unit', 'direction', 'grain', 'per', 'goal']);
  const type = json.choice('measure.type', given.type, Object.values(MeasureType));
  const per = json.number('measure.per', given.per) ?? 1;
  if (!RATES_PER.includes(per)) json.fault('measure.per', 'NOT_A_CHOICE', `Write one of: ${RATES_PER.join(', ')}.`);
  else if (per !== 1 && type !== MeasureType.RATE) json.fault('measure.per', 'DOES_NOT_FIT', 'Only a rate is shown per so many.');
  const goal = json.number('measure.goal', given.goal);
  if (goal !== null && !goalFits(goal, type)) json.fault('measure.goal', 'OUT_OF_RANGE', type === MeasureType.PROPORTION ? 'Write the goal of a proportion as a share: 0.2 for 20 %.' : 'A measure of this type cannot reach this goal.');
  return {
    kind: json.choice('measure.kind', given.kind, Object.values(MeasureKind)), type,
    unit: json.text('measure.unit', given.unit, MOST.unit, { required: true, line: true }),
    direction: json.choice('measure.direction', given.direction, Object.values(Direction)),
    grain: json.choice('measure.grain', given.grain, Object.values(Grain)), per, goal,
  };
}

/** Whether points of a type could ever stand at `goal`, in their units. */
export function goalFits(goal: number, type: MeasureType): boolean {
  if (!Number.isFinite(goal) || Math.abs(goal) > MOST.goal) return false;
  if (type === MeasureType.PROPORTION) return goal >= 0 && goal <= 1;
  return goal >= 0 || type === MeasureType.VALUE || type === MeasureType.MEAN;
}

function definitionOf(json: JsonReader, value: unknown, type: MeasureType): Tracker['definition'] {
  const given = json.object('definition', value, ['why', 'numerator', 'denominator', 'source', 'collection']);
  const words = (field: string, required: boolean) => json.text(`definition.${field}`, given[field], MOST.text, { required });
  const isShare = type === MeasureType.PROPORTION || type === MeasureType.RATE;
  return { why: words('why', true), numerator: words('numerator', true), denominator: words('denominator', isShare), source: words('source', false), collection: words('collection', false) };
}

function groupsOf(json: JsonReader, value: unknown): Tracker['groups'] {
  if (value === undefined || value === null) return null;
  const given = json.object('groups', value, ['name', 'of']);
  const name = json.text('groups.name', given.name, MOST.groupName, { required: true, line: true });
  const groups = json.list('groups.of', given.of, MOST.groups).map((group, at) => json.text(`groups.of[${at}]`, group, MOST.group, { required: true, line: true }));
  if (Array.isArray(given.of) && given.of.length === 0) json.fault('groups.of', 'MISSING', 'Name at least one group, or leave the groups out.');
  const seen = new Set<string>();
  groups.forEach((group, at) => {
    const key = group.toLowerCase();
    if (key !== '' && seen.has(key)) json.fault(`groups.of[${at}]`, 'TWICE', `The group "${group}" is there twice.`);
    seen.add(key);
  });
  return { name, of: groups };
}

function formOf(json: JsonReader, value: unknown, type: MeasureType): TrackerForm {
  const given = json.object('form', value, ['help', 'fields']);
  const wanted = entryFieldsOf(type);
  const fields = json.object('form.fields', given.fields, wanted);
  const questions = wanted.map((field) => {
    const question = json.object(`form.fields.${field}`, fields[field], ['label', 'help']);
    return [field, {
      label: json.text(`form.fields.${field}.label`, question.label, MOST.label, { required: true, line: true }),
      help: json.text(`form.fields.${field}.help`, question.help, MOST.help),
    }] as const;
  });
  return { help: json.text('form.help', given.help, MOST.help), fields: Object.fromEntries(questions) };
}

function chartOf(json: JsonReader, value: unknown, type: MeasureType): Tracker['chart'] {
  if (value === undefined) return { kind: null, ruleSet: DEFAULT_RULE_SET, screen: false };
  const given = json.object('chart', value, ['kind', 'ruleSet', 'screen']);
  const kind = given.kind === undefined || given.kind === null ? null : json.choice('chart.kind', given.kind, Object.values(ChartKind));
  if (kind !== null && !kindsFor(type).includes(kind)) json.fault('chart.kind', 'DOES_NOT_FIT', `A measure of this type is drawn as one of: ${kindsFor(type).join(', ')}.`);
  const ruleSet = given.ruleSet === undefined ? DEFAULT_RULE_SET : json.choice('chart.ruleSet', given.ruleSet, Object.keys(RULE_SETS) as RuleSetId[]);
  return { kind, ruleSet, screen: json.yes('chart.screen', given.screen) };
}

function fault(code: TrackerFault['code'], reason: string): TrackerRead {
  return { ok: false, faults: [{ path: '', code, reason }] };
}
