import { USEFUL_POINTS_NEEDED } from '@cairn/domain';
import { altText } from './alt-text.js';
import { type SeriesInput, lookOf, pointsTowardsRules, wordsOf } from './chart-input.js';
import { type Frame, frameOf, yDomain } from './frame.js';
import { type Mark, type Scene, inDrawingOrder, px, textWidth } from './scene.js';
import { hiddenMarks, lineMarks, pointMarks, washMarks } from './series-marks.js';

export interface SmallMultipleInput extends SeriesInput {
  /** The same for all charts of a page: `sharedDomain` of their series. */
  domain: readonly [number, number];
  sentence?: string;
}

/** The one scale of a page of small multiples. */
export function sharedDomain(series: readonly { points: readonly { value: number | null }[] }[]): [number, number] {
  return yDomain(series.flatMap(({ points }) => points.flatMap((point) => (point.value === null ? [] : [point.value]))));
}

const SIZE = 13;

/** One small chart among many: no axes, the shared scale, median, points, the last value, hidden stretches striped. */
export function smallMultipleScene(input: SmallMultipleInput): Scene {
  const words = wordsOf(input.labels);
  const last = input.points.findLast((point) => point.value !== null);
  const lastText = last && last.value !== null ? input.format(last.value) : '';
  const hidden = input.points.some((point) => point.status === 'SUPPRESSED');
  const frame = frameOf(input, { top: 8, right: 10 + textWidth(lastText, SIZE), bottom: 8, left: 4 }, input.points.length, input.domain);
  const marks: Mark[] = [
    ...hiddenMarks(input, frame, null),
    ...washMarks(input, frame),
    ...medianMarks(input, frame),
    ...lineMarks(input, frame),
    ...pointMarks(input, frame, 2.5),
    ...(last && last.value !== null ? lastMarks(input, frame, last.value, lastText) : [noteMark(frame, hidden ? words.hidden : words.noData)]),
    ...(input.reading.signal === 'TOO_FEW_POINTS' && last ? [noteMark(frame, words.points(pointsTowardsRules(input.reading), USEFUL_POINTS_NEEDED))] : []),
  ];
  return { width: input.width, height: input.height, alt: altText(input, input.sentence), marks: inDrawingOrder(marks) };
}

function medianMarks({ reading }: SmallMultipleInput, frame: Frame): Mark[] {
  if (reading.median === null) return [];
  return [{ layer: 'median', kind: 'path', d: `M${px(frame.left)},${px(frame.y(reading.median))}H${px(frame.right)}`, stroke: 'ink', width: 1 }];
}

function lastMarks({ reading }: SmallMultipleInput, frame: Frame, value: number, text: string): Mark[] {
  const y = Math.min(Math.max(frame.y(value), frame.top + SIZE / 2), frame.bottom - SIZE / 2);
  return [{ layer: 'words', kind: 'text', x: px(frame.right + 6), y: px(y + SIZE * 0.35), text, anchor: 'start', size: SIZE, weight: 600, paint: lookOf(reading.signal).text }];
}

function noteMark(frame: Frame, text: string): Mark {
  return { layer: 'words', kind: 'text', x: px(frame.left), y: px(frame.bottom), text, anchor: 'start', size: SIZE, weight: 400, paint: 'muted' };
}
