import { parseIsoDate, dayNumber } from '@cairn/domain';
import { fitting } from './fitting.js';
import type { Frame } from './frame.js';
import { type Mark, px } from './scene.js';

/** Something that happened, on the day it happened: a test started (T), a change was adopted (A). */
export interface ChartAnnotation {
  letter: string;
  /** A few words beside the flag. */
  label: string;
  /** The whole of it, for those who do not see the chart. */
  sentence: string;
  /** From `placeInPeriods`: a point's index is the middle of its period. */
  at: number;
}

/** A flag as it was placed, for what the web lays over it: it stands for the annotations at `indexes`, the earliest first. */
export interface AnnotationFlag { indexes: readonly number[]; x: number; y: number; radius: number }

/** Height of the lane above the plot, with its distance. */
export const LANE = 30;
const RADIUS = 10;
const SIZE = 13;
const DIGIT = 4;
const ROOMY = 560;
/** Flags closer than this stand as one: a finger needs 24 px (WCAG 2.2, 2.5.8), and covered letters cannot be read. */
const APART = 28;

/**
 * Where a day stands among periods that begin on `starts` (`YYYY-MM-DD`, ascending): 0 is the middle of the first. A day after
 * the last period stands at its end. Null before the first, and for what is no day.
 */
export function placeInPeriods(starts: readonly string[], day: string): number | null {
  const days = starts.map(numberOf);
  const wanted = numberOf(day);
  const first = days[0];
  if (wanted === null || first == null || wanted < first) return null;
  const index = days.findLastIndex((start) => start !== null && start <= wanted);
  const start = days[index] ?? first;
  const end = days[index + 1] ?? start + Math.max(1, start - (days[index - 1] ?? start - 30));
  return index - 0.5 + Math.min(1, (wanted - start) / Math.max(1, end - start));
}

/** The lane of annotations: a line through the plot, a round flag with its letter or how many it stands for, words where there is room for them. */
export function annotationMarks(annotations: readonly ChartAnnotation[], frame: Frame, width: number): Mark[] {
  const flags = flagsOf(annotations, frame);
  return flags.flatMap(({ x, y, indexes }, place): Mark[] => {
    const [first] = indexes.flatMap((index) => annotations[index] ?? []);
    const alone = indexes.length === 1;
    const room = (flags[place + 1]?.x ?? width) - x - RADIUS * 2;
    // A circle has room for two digits.
    const half = RADIUS + (alone ? 0 : Math.max(0, String(indexes.length).length - 2) * DIGIT);
    const text = alone ? fitting(first?.label ?? '', SIZE, room - 8) : '';
    return [
      { layer: 'annotation', kind: 'path', d: `M${px(x)},${px(y + RADIUS)}V${px(frame.bottom)}`, stroke: 'ink', width: 1 },
      { layer: 'words', kind: 'rect', x: px(x - half), y: px(y - RADIUS), width: half * 2, height: RADIUS * 2, radius: RADIUS, fill: 'ink' },
      { layer: 'words', kind: 'text', x: px(x), y: px(y + SIZE * 0.35), text: alone ? (first?.letter ?? '') : String(indexes.length), anchor: 'middle', size: SIZE - 1, weight: 600, paint: 'surface' },
      ...(text && width >= ROOMY ? [{ layer: 'words', kind: 'text', x: px(x + RADIUS + 6), y: px(y + SIZE * 0.35), text, anchor: 'start', size: SIZE, weight: 400, paint: 'muted' } as const] : []),
    ];
  });
}

/** The flags from left to right. Annotations less than 28 px behind the first of a flag share it. */
export function flagsOf(annotations: readonly ChartAnnotation[], frame: Pick<Frame, 'left' | 'right' | 'x'>): AnnotationFlag[] {
  const places = annotations
    .map(({ at }, index) => ({ index, x: Math.min(Math.max(frame.x(at), frame.left), frame.right) }))
    .sort((a, b) => a.x - b.x || a.index - b.index);
  const flags: { indexes: number[]; x: number; y: number; radius: number }[] = [];
  for (const { index, x } of places) {
    const last = flags.at(-1);
    if (last && x - last.x < APART) last.indexes.push(index);
    else flags.push({ indexes: [index], x, y: RADIUS + 1, radius: RADIUS });
  }
  return flags;
}

function numberOf(day: string): number | null {
  const date = parseIsoDate(day);
  return date ? dayNumber(date) : null;
}
