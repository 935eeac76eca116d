import { median } from './numbers.js';
import { nextPeriod, periodLabel, type Grain } from './period.js';
import { MeasureType } from './vocabulary.js';

/** What looks unlike data that somebody counted: never a judgement, a question for whoever knows the source. */
export const QualityCode = {
  SAME_VALUE: 'SAME_VALUE', JUMP: 'JUMP', DENOMINATOR_CHANGED: 'DENOMINATOR_CHANGED', GAP: 'GAP', ALWAYS_ALL: 'ALWAYS_ALL',
} as const;
export type QualityCode = (typeof QualityCode)[keyof typeof QualityCode];

export interface QualityPoint { periodStart: string; grain: Grain; status: string; numerator: number | null; denominator: number | null; value: number | null }
/** `at`: the first day of the period it is about, null when it is about the whole series. */
export interface QualityFlag { code: QualityCode; at: string | null; sentence: string }

/** As many equal values in a row are asked about. */
const SAME_IN_A_ROW = 6;
/** A step so many times the usual one is a jump. */
const JUMP_TIMES = 10;
/** Steps that must be there before one of them can be unusual. */
const STEPS_NEEDED = 6;
/** Groups smaller than this halve and double by themselves. */
const SMALL_GROUP = 20;
/** Flags of one kind that are told one by one. */
const MOST_TOLD = 3;

/** What of a series somebody should look at again, in the order of its periods. `points` are in the order of time. */
export function dataQuality(points: readonly QualityPoint[], type: MeasureType): QualityFlag[] {
  const reported = points.filter((point) => point.status === 'REPORTED' && point.value !== null);
  return [
    ...few(sameValues(reported, type)), ...few(jumps(reported)), ...few(changedDenominators(reported, type)), ...few(gaps(points, type)), ...alwaysAll(reported, type),
  ].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
}

function sameValues(points: readonly QualityPoint[], type: MeasureType): QualityFlag[] {
  const flags: QualityFlag[] = [];
  let start = 0;
  for (let at = 1; at <= points.length; at += 1) {
    if (at < points.length && alike(points[at] as QualityPoint, points[start] as QualityPoint)) continue;
    const first = points[start];
    // Nothing happened, many times in a row, is what a network wishes for.
    const quiet = first?.value === 0 && type !== MeasureType.VALUE && type !== MeasureType.MEAN;
    if (first && at - start >= SAME_IN_A_ROW && !quiet) {
      flags.push(flag('SAME_VALUE', first, `${at - start} points in a row have the same value, from ${label(first)} to ${label(points[at - 1] as QualityPoint)}.`));
    }
    start = at;
  }
  return flags;
}

function alike(a: QualityPoint, b: QualityPoint): boolean {
  return a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator;
}

function jumps(points: readonly QualityPoint[]): QualityFlag[] {
  const steps = points.slice(1).map((point, index) => Math.abs((point.value as number) - (points[index]?.value as number)));
  const usual = median(steps) ?? 0;
  if (steps.length < STEPS_NEEDED || usual === 0) return [];
  return steps.flatMap((step, index) => {
    const point = points[index + 1] as QualityPoint;
    return step > JUMP_TIMES * usual ? [flag('JUMP', point, `${label(point)} is ${Math.round(step / usual)} times the usual step away from the point before it.`)] : [];
  });
}

function changedDenominators(points: readonly QualityPoint[], type: MeasureType): QualityFlag[] {
  // The number of values in a sample is chosen, not counted.
  if (type === MeasureType.MEAN) return [];
  return points.flatMap((point, index) => {
    const [before, now] = [points[index - 1]?.denominator ?? null, point.denominator];
    if (before === null || now === null || Math.max(before, now) < SMALL_GROUP) return [];
    if (now >= before * 2) return [flag('DENOMINATOR_CHANGED', point, `The denominator doubles or more at ${label(point)}, from ${before} to ${now}.`)];
    return now * 2 <= before ? [flag('DENOMINATOR_CHANGED', point, `The denominator falls to half or less at ${label(point)}, from ${before} to ${now}.`)] : [];
  });
}

function gaps(points: readonly QualityPoint[], type: MeasureType): QualityFlag[] {
  // Between rare events there is nothing to count.
  if (type === MeasureType.TIME_BETWEEN || type === MeasureType.CASES_BETWEEN) return [];
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!before || before.grain !== point.grain) return [];
    let missing = 0;
    const first = nextPeriod(before);
    for (let next = first; next.periodStart < point.periodStart; next = nextPeriod(next)) missing += 1;
    if (missing === 0) return [];
    const words = missing === 1 ? `There is no point for ${periodLabel(first.periodStart, first.grain)}.` : `There are no points for ${missing} periods before ${label(point)}.`;
    return [flag('GAP', point, words)];
  });
}

function alwaysAll(points: readonly QualityPoint[], type: MeasureType): QualityFlag[] {
  const all = type === MeasureType.PROPORTION && points.length >= 3 && points.every(({ numerator, denominator }) => numerator !== null && numerator === denominator);
  return all ? [{ code: 'ALWAYS_ALL', at: null, sentence: 'In every point the numerator equals the denominator.' }] : [];
}

function few(flags: QualityFlag[]): QualityFlag[] {
  const last = flags[MOST_TOLD - 1];
  if (flags.length <= MOST_TOLD || !last) return flags;
  const more = flags.length - MOST_TOLD;
  return [...flags.slice(0, MOST_TOLD - 1), { ...last, sentence: `${last.sentence} The same holds for ${more} later ${more === 1 ? 'place' : 'places'}.` }];
}

function flag(code: QualityCode, { periodStart }: QualityPoint, sentence: string): QualityFlag {
  return { code, at: periodStart, sentence };
}

function label({ periodStart, grain }: QualityPoint): string {
  return periodLabel(periodStart, grain);
}
