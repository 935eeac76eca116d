import { altText } from './alt-text.js';
import { type AnnotationFlag, LANE, annotationMarks, flagsOf } from './annotations.js';
import { AXIS, axisMarks, gridMarks } from './axis-marks.js';
import type { SceneInput } from './chart-input.js';
import { type Drawing, drawingOf, isThin } from './drawing.js';
import { endLabelMarks } from './end-labels.js';
import { type Frame, frameOf, yDomain } from './frame.js';
import { hiddenMarks } from './hidden-marks.js';
import { levelLabels } from './level-labels.js';
import { levelMarks, targetMarks } from './level-marks.js';
import { noteMarks } from './note-marks.js';
import { PHASE_ROW, phaseMarks } from './phase-marks.js';
import { type Scene, inDrawingOrder, textWidth } from './scene.js';
import { lineMarks, pointMarks, washMarks } from './series-marks.js';
import { letterMarks } from './signal-marks.js';

/** A chart with the places of its flags, from left to right, and of its points, for what the web lays over it. */
export interface ChartScene extends Scene {
  flags: readonly AnnotationFlag[];
  /** Where each point stands; y null at a gap. */
  places: readonly { x: number; y: number | null }[];
}

const NARROW = 560;

/**
 * A chart of any kind: grid, hidden stretches, limits with a tone between, wash, target, centre line, annotations, line, points, words,
 * in this order. Lines break where a phase ends. Gaps break the line; hidden points are a striped field with words, never a zero.
 * More than 200 points are a thin line with marks on signals alone.
 */
export function shewhartScene(input: SceneInput): ChartScene {
  const drawing = drawingOf(input);
  const { reading, words, points, formatLevel } = drawing;
  const annotations = input.annotations ?? [];
  const lane = annotations.length > 0 ? LANE : 0;
  const top = 34 + lane + (reading.phases.length > 1 ? PHASE_ROW : 0);
  const domain = yDomain(levelsOf(drawing, input.target));
  const ends = levelLabels(drawing, input.target, input.width < NARROW);
  const right = 14 + Math.max(24, ...ends.map((label) => textWidth(label.text, label.size)));
  const draft = frameOf(input, { top, right, bottom: 30, left: 40 }, points.length, domain);
  const left = 12 + Math.max(12, ...draft.ticks.map((tick) => textWidth(formatLevel(tick), AXIS)));
  const frame = frameOf(input, { top, right, bottom: 30, left }, points.length, domain);
  const marks = [
    ...gridMarks(formatLevel, frame),
    ...hiddenMarks(drawing, frame, { text: words.hidden, size: AXIS, width: textWidth(words.hidden, AXIS) }),
    ...washMarks(drawing, frame),
    ...targetMarks(input.target, frame),
    ...levelMarks(drawing, frame),
    ...phaseMarks(drawing, frame, input.phaseLabels ?? []),
    ...lineMarks(drawing, frame),
    ...pointMarks(drawing, frame, sizeOf(drawing, frame)),
    ...axisMarks(points, frame),
    ...noteMarks(drawing, frame, lane, input.width),
    ...letterMarks(drawing, frame),
    ...annotationMarks(annotations, frame, input.width),
    ...endLabelMarks(ends.map((label) => ({ ...label, y: frame.y(label.y) })), frame.right + 10, frame.top - 8, frame.bottom + 4),
  ];
  const alt = [altText(input, input.sentence), ...annotations.map(({ sentence }) => sentence)].join(' ');
  const places = points.map(({ value }, index) => ({ x: frame.x(index), y: value === null ? null : frame.y(value) }));
  return { width: input.width, height: input.height, alt, marks: inDrawingOrder(marks), flags: flagsOf(annotations, frame), places };
}

/** Everything that the scale must hold. */
function levelsOf({ reading, points }: Drawing, target: number | null | undefined): number[] {
  const lines = reading.points.flatMap(({ lower, upper }) => [lower, upper]);
  const centres = reading.phases.map(({ centre }) => centre);
  return [...points.map(({ value }) => value), ...lines, ...centres, target ?? null].filter((level) => level !== null);
}

/** Radius of points: smaller where they stand close, so that they do not become a band. */
function sizeOf(drawing: Drawing, frame: Frame): number {
  return isThin(drawing) ? 2 : Math.min(4, Math.max(2, frame.halfStep * 0.9));
}
