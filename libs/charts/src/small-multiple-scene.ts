import { USEFUL_POINTS_NEEDED } from '@cairn/domain';
import { altText } from './alt-text.js';
import { type SeriesInput, lookOf, pointsTowardsRules } from './chart-input.js';
import { type Drawing, drawingOf } from './drawing.js';
import { type Frame, frameOf, yDomain } from './frame.js';
import { type Mark, type Scene, inDrawingOrder, px, textWidth } from './scene.js';
import { hiddenMarks } from './hidden-marks.js';
import { centreMarks, limitMarks } from './level-marks.js';
import { lineMarks, pointMarks, washMarks } from './series-marks.js';

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
  const drawing = drawingOf(input);
  const { words, points, reading } = drawing;
  const runs = reading.phases.at(-1)?.runs;
  const last = points.findLast((point) => point.value !== null);
  const lastText = last && last.value !== null ? input.format(last.value) : '';
  const hidden = points.some((point) => point.status === 'SUPPRESSED');
  const frame = frameOf(input, { top: 8, right: 10 + textWidth(lastText, SIZE), bottom: 8, left: 4 }, points.length, input.domain);
  const marks: Mark[] = [
    ...hiddenMarks(drawing, frame, null),
    ...washMarks(drawing, frame),
    ...limitMarks(drawing, frame),
    ...centreMarks(drawing, frame).map((mark) => ({ ...mark, width: 1 })),
    ...lineMarks(drawing, frame),
    ...pointMarks(drawing, frame, 2.5),
    ...(last && last.value !== null ? lastMarks(drawing, frame, last.value, lastText) : [noteMark(frame, hidden ? words.hidden : words.noData)]),
    ...(reading.kind === 'RUN' && reading.signal === 'TOO_FEW_POINTS' && last && runs ? [noteMark(frame, words.points(pointsTowardsRules(runs), USEFUL_POINTS_NEEDED))] : []),
  ];
  return { width: input.width, height: input.height, alt: altText(input, input.sentence), marks: inDrawingOrder(marks) };
}

function lastMarks({ reading }: Drawing, frame: Frame, value: number, text: string): Mark[] {
  const y = Math.min(Math.max(frame.y(value), frame.top + SIZE / 2), frame.bottom - SIZE / 2);
  return [{ layer: 'words', kind: 'text', x: px(frame.right + 6), y: px(y + SIZE * 0.35), text, anchor: 'start', size: SIZE, weight: 600, paint: lookOf(reading.signal).text }];
}

function noteMark(frame: Frame, text: string): Mark {
  return { layer: 'words', kind: 'text', x: px(frame.left), y: px(frame.bottom), text, anchor: 'start', size: SIZE, weight: 400, paint: 'muted' };
}
