import type { ChartKind } from '@cairn/domain';
import { AXIS } from './axis-marks.js';
import { lookOf } from './chart-input.js';
import type { Drawing } from './drawing.js';
import type { EndLabel } from './end-labels.js';
import type { ChartWords } from './words.js';

const LAST = 18;

/** What stands at the right end: the last value, the lines of the last phase, the goal; `y` in units of the values. `narrow`: limits without words. */
export function levelLabels({ points, reading, words, format, formatLevel }: Drawing, target: number | null | undefined, narrow: boolean): EndLabel[] {
  const at = points.findLastIndex((point) => point.value !== null);
  const value = points[at]?.value ?? null;
  const phase = reading.phases.at(-1);
  const labels: EndLabel[] = [];
  const add = (text: string, y: number, weight: 400 | 500, paint: 'ink' | 'muted'): void => { labels.push({ text, y, size: AXIS, weight, paint }); };
  const limit = (level: number): string => (narrow ? formatLevel(level) : `${phase?.trial ? words.trialLimit : words.limit} ${formatLevel(level)}`);
  const signal = reading.kind === 'RUN' ? reading.signal : (reading.points[at]?.signal ?? 'COMMON_CAUSE');
  if (value !== null) labels.push({ text: format(value), y: value, size: LAST, weight: 600, paint: lookOf(signal).text });
  if (phase?.centre != null) add(`${centreName(reading.kind, words)} ${formatLevel(phase.centre)}`, phase.centre, 500, 'ink');
  // A lower limit of 0 is none: nothing can lie below it. Limits of equal values are the line itself.
  for (const level of [phase?.upper, phase?.lower]) if (level != null && level !== phase?.centre && level !== 0) add(limit(level), level, 400, 'muted');
  if (target != null) add(`${words.target} ${format(target)}`, target, 400, 'muted');
  return labels;
}

function centreName(kind: ChartKind, words: ChartWords): string {
  return kind === 'RUN' || kind === 'G' ? words.median : kind === 'T' ? words.middle : words.average;
}
