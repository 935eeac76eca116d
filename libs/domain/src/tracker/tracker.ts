import type { ChartKind } from '../chart/chart-kind.js';
import type { Grain } from '../period.js';
import type { RuleSetId } from '../shewhart/rule-sets.js';
import type { Direction, MeasureKind, MeasureType } from '../vocabulary.js';

/** The name and version of the format; a file of another version is refused, never guessed at. */
export const TRACKER_FORMAT = 'cairn-tracker/1';

/** What a person types for one point: its figures by the measure's type. */
export type EntryField = 'value' | 'numerator' | 'denominator' | 'spread';

const ENTRY_FIELDS: Record<MeasureType, readonly EntryField[]> = {
  PROPORTION: ['numerator', 'denominator'],
  RATE: ['numerator', 'denominator'],
  COUNT: ['value'],
  VALUE: ['value'],
  MEAN: ['value', 'denominator', 'spread'],
  TIME_BETWEEN: ['value'],
  CASES_BETWEEN: ['value'],
};

/** The figures that a point of this type has, in the order of the entry form. */
export function entryFieldsOf(type: MeasureType): readonly EntryField[] {
  return ENTRY_FIELDS[type];
}

/** How the entry form asks for one figure. */
export interface EntryQuestion { label: string; help: string }

/** The entry form: what stands above it, and a question for every figure of the type. */
export interface TrackerForm { help: string; fields: Partial<Record<EntryField, EntryQuestion>> }

/** A measure that somebody can take over whole: what it is, how it is counted, entered and drawn. No figures. */
export interface Tracker {
  format: typeof TRACKER_FORMAT;
  name: string;
  measure: {
    kind: MeasureKind;
    type: MeasureType;
    unit: string;
    direction: Direction;
    grain: Grain;
    /** A rate is shown per so many; 1 for everything else. */
    per: number;
    /** In the units of the points: a share for a proportion (0.2 for 20 %). */
    goal: number | null;
  };
  /** The operational definition. */
  definition: { why: string; numerator: string; denominator: string; source: string; collection: string };
  /** How a sample is drawn; empty when everything is counted. */
  sampling: string;
  /** The groups that points are told apart by; null without any. */
  groups: { name: string; of: readonly string[] } | null;
  form: TrackerForm;
  /** `kind` null: the chart that fits the points is proposed. */
  chart: { kind: ChartKind | null; ruleSet: RuleSetId; screen: boolean };
  /** Who made it, and after what. */
  credit: string;
}

/** The most of each: characters of a file and of its texts, groups. */
export const TRACKER_LIMITS = { characters: 40_000, name: 120, unit: 60, text: 4_000, label: 120, help: 400, credit: 300, groups: 30, groupName: 60, group: 80, goal: 1e12 } as const;

/** Per how many a rate may be shown. */
export const RATES_PER: readonly number[] = [1, 100, 1_000, 10_000, 100_000];

/** A tracker as the file that goes out and comes in: the same text for the same tracker, whoever writes it. */
export function trackerFile(tracker: Tracker): string {
  const { format, name, measure, definition, sampling, groups, form, chart, credit } = tracker;
  const { kind, type, unit, direction, grain, per, goal } = measure;
  const { why, numerator, denominator, source, collection } = definition;
  // Every part is written in its own order: a database gives the keys back in another one.
  const fields = Object.fromEntries(entryFieldsOf(type).map((field) => [field, { label: form.fields[field]?.label ?? '', help: form.fields[field]?.help ?? '' }]));
  const ordered: Tracker = {
    format, name, measure: { kind, type, unit, direction, grain, per, goal }, definition: { why, numerator, denominator, source, collection }, sampling,
    groups: groups && { name: groups.name, of: groups.of }, form: { help: form.help, fields }, chart: { kind: chart.kind, ruleSet: chart.ruleSet, screen: chart.screen }, credit,
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** The text of how data are collected as a measure keeps it: with the sample, if one is drawn. */
export function collectionOf({ definition, sampling }: Pick<Tracker, 'definition' | 'sampling'>): string {
  return [definition.collection, sampling].filter((text) => text !== '').join('\n\n');
}

/** Another name for a measure whose name is taken: `Attendance (2)`, or with the team that follows it. @param taken lower-case names */
export function freeName(name: string, taken: ReadonlySet<string>, team: string | null): string {
  const cut = (end: string): string => `${[...name].slice(0, TRACKER_LIMITS.name - [...end].length).join('').trimEnd()}${end}`;
  const wanted = team ? [cut(` (${[...team].slice(0, 60).join('')})`)] : [];
  for (let number = 2; ; number += 1) {
    const next = wanted.shift() ?? cut(` (${number})`);
    if (!taken.has(next.toLowerCase())) return next;
  }
}
