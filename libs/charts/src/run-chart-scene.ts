import { type Direction, USEFUL_POINTS_NEEDED } from '@cairn/domain';
import { altText } from './alt-text.js';
import { type AnnotationFlag, type ChartAnnotation, LANE, annotationMarks, flagsOf } from './annotations.js';
import { type SeriesInput, lookOf, pointsTowardsRules, wordsOf } from './chart-input.js';
import { type EndLabel, endLabelMarks } from './end-labels.js';
import { type Frame, frameOf, yDomain } from './frame.js';
import { type Mark, type Scene, inDrawingOrder, px, textWidth } from './scene.js';
import { hiddenMarks, lineMarks, pointMarks, washMarks } from './series-marks.js';
import type { ChartWords } from './words.js';

export interface RunChartInput extends SeriesInput {
  direction: Direction;
  /** The goal, in units of the values. */
  target?: number | null;
  /** The finding in words, when it is not `runChartSentence` (a translation). */
  sentence?: string;
  /** What happened on the way, in a lane above the plot. */
  annotations?: readonly ChartAnnotation[];
}

/** A run chart with the places of its flags, from left to right. */
export interface RunChartScene extends Scene { flags: readonly AnnotationFlag[] }

const AXIS = 13;
const LAST = 18;

/**
 * A run chart: grid, hidden stretches, wash, target, median, annotations, line, points, words, in this order. Below ten useful points
 * there are points but no median. Gaps break the line; hidden points are a striped field with words, never a zero.
 */
export function runChartScene(input: RunChartInput): RunChartScene {
  const annotations = input.annotations ?? [];
  const lane = annotations.length > 0 ? LANE : 0;
  const top = 34 + lane;
  const words = wordsOf(input.labels);
  const values = input.points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const domain = yDomain([...values, ...(input.target == null ? [] : [input.target])]);
  const ends = endLabels(input, words);
  const right = 14 + Math.max(24, ...ends.map((label) => textWidth(label.text, label.size)));
  const draft = frameOf(input, { top, right, bottom: 30, left: 40 }, input.points.length, domain);
  const left = 12 + Math.max(12, ...draft.ticks.map((tick) => textWidth(input.format(tick), AXIS)));
  const frame = frameOf(input, { top, right, bottom: 30, left }, input.points.length, domain);
  const hidden = { text: words.hidden, size: AXIS, width: textWidth(words.hidden, AXIS) };
  const marks = [
    ...gridMarks(input, frame),
    ...hiddenMarks(input, frame, hidden),
    ...washMarks(input, frame),
    ...levelMarks(input, frame),
    ...lineMarks(input, frame),
    ...pointMarks(input, frame, 4),
    ...axisMarks(input, frame),
    ...noteMarks(input, frame, words, lane),
    ...annotationMarks(annotations, frame, input.width),
    ...endLabelMarks(ends.map((label) => ({ ...label, y: frame.y(label.y) })), frame.right + 10, frame.top - 8, frame.bottom + 4),
  ];
  const alt = [altText(input, input.sentence), ...annotations.map(({ sentence }) => sentence)].join(' ');
  return { width: input.width, height: input.height, alt, marks: inDrawingOrder(marks), flags: flagsOf(annotations, frame) };
}

function gridMarks({ format }: RunChartInput, frame: Frame): Mark[] {
  return frame.ticks.flatMap((tick): Mark[] => {
    const y = px(frame.y(tick));
    return [
      { layer: 'grid', kind: 'path', d: `M${px(frame.left)},${y}H${px(frame.right)}`, stroke: 'line', width: 1 },
      { layer: 'words', kind: 'text', x: px(frame.left - 8), y: px(y + AXIS * 0.35), text: format(tick), anchor: 'end', size: AXIS, weight: 400, paint: 'faint' },
    ];
  });
}

function levelMarks({ target, reading }: RunChartInput, frame: Frame): Mark[] {
  const level = (value: number) => `M${px(frame.left)},${px(frame.y(value))}H${px(frame.right)}`;
  const marks: Mark[] = [];
  if (target != null) marks.push({ layer: 'target', kind: 'path', d: level(target), stroke: 'muted', width: 1, dash: [1, 4] });
  if (reading.median !== null) marks.push({ layer: 'median', kind: 'path', d: level(reading.median), stroke: 'ink', width: 1.5 });
  return marks;
}

/** Labels at the right end, with `y` still in units of the values. */
function endLabels({ points, reading, target, format }: RunChartInput, words: ChartWords): EndLabel[] {
  const last = points.findLast((point) => point.value !== null);
  const labels: EndLabel[] = [];
  if (last && last.value !== null) labels.push({ text: format(last.value), y: last.value, size: LAST, weight: 600, paint: lookOf(reading.signal).text });
  if (reading.median !== null) labels.push({ text: `${words.median} ${format(reading.median)}`, y: reading.median, size: AXIS, weight: 500, paint: 'ink' });
  if (target != null) labels.push({ text: `${words.target} ${format(target)}`, y: target, size: AXIS, weight: 400, paint: 'muted' });
  return labels;
}

/** As many period labels as fit, the first and the last among them. */
function axisMarks({ points }: RunChartInput, frame: Frame): Mark[] {
  if (points.length === 0) return [];
  const widest = Math.max(...points.map((point) => textWidth(point.label, AXIS)));
  const fitting = Math.max(2, Math.floor((frame.right - frame.left) / (widest + 16)));
  const every = Math.max(1, Math.ceil((points.length - 1) / (fitting - 1)));
  // Counted from the last point, since that is the one people look for.
  const next = (points.length - 1) % every;
  const roomForFirst = frame.x(next) - frame.x(0) >= widest + 16;
  const shown = points.map((_, index) => index).filter((index) => (points.length - 1 - index) % every === 0 || (index === 0 && roomForFirst));
  return shown.map((index): Mark => {
    const half = textWidth(points[index]?.label ?? '', AXIS) / 2;
    const x = Math.max(frame.x(index), half);
    return { layer: 'words', kind: 'text', x: px(x), y: px(frame.bottom + 20), text: points[index]?.label ?? '', anchor: 'middle', size: AXIS, weight: 400, paint: 'faint' };
  });
}

/** What stands above the plot: "7 of 10 points", or the bracket of a signal with its letter. */
function noteMarks(input: RunChartInput, frame: Frame, words: ChartWords, lane: number): Mark[] {
  const { reading, points } = input;
  const note = (text: string): Mark[] => [{ layer: 'words', kind: 'text', x: px(frame.left), y: lane + 18, text, anchor: 'start', size: AXIS, weight: 500, paint: 'muted' }];
  if (points.every((point) => point.value === null)) return points.some((point) => point.status === 'SUPPRESSED') ? [] : note(words.noData);
  if (reading.signal === 'TOO_FEW_POINTS') return note(words.points(pointsTowardsRules(reading), USEFUL_POINTS_NEEDED));
  return reading.run === null ? [] : bracketMarks(input, frame, words.inARow(reading.run.length), lane);
}

function bracketMarks({ reading }: RunChartInput, frame: Frame, text: string, lane: number): Mark[] {
  const { run } = reading;
  const look = lookOf(reading.signal);
  if (run === null || look.letter === null) return [];
  const [from, to] = [frame.x(run.first), frame.x(run.last)];
  const width = textWidth(text, AXIS) + 24;
  const start = Math.min(Math.max((from + to - width) / 2, frame.left), Math.max(frame.left, frame.right - width));
  return [
    // The lines of flags pass through here, and must not strike the words out.
    ...(lane > 0 ? [{ layer: 'words', kind: 'rect', x: px(start - 4), y: lane + 2, width: px(width + 4), height: 22, radius: 4, fill: 'surface' } as const] : []),
    { layer: 'words', kind: 'path', d: `M${px(from)},${lane + 30}V${lane + 26}H${px(to)}V${lane + 30}`, stroke: look.paint, width: 1.5 },
    { layer: 'words', kind: 'rect', x: px(start), y: lane + 4, width: 18, height: 18, radius: 4, fill: look.paint },
    { layer: 'words', kind: 'text', x: px(start + 9), y: lane + 17.5, text: look.letter, anchor: 'middle', size: AXIS, weight: 600, paint: 'surface' },
    { layer: 'words', kind: 'text', x: px(start + 24), y: lane + 18, text, anchor: 'start', size: AXIS, weight: 500, paint: look.text },
  ];
}
