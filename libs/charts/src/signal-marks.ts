import { lookOf } from './chart-input.js';
import { type Drawing, isStretch, isThin } from './drawing.js';
import type { Frame } from './frame.js';
import { AXIS } from './axis-marks.js';
import { type Mark, px, textWidth } from './scene.js';
import { otherStretches } from './series-marks.js';

/** Half the width of a bracket among thousands of points. */
const NARROWEST = 4;

/** The bracket of the main signal above the plot, with its letter; none where it is single points. */
export function bracketMarks(drawing: Drawing, frame: Frame, lane: number): Mark[] {
  const { reading } = drawing;
  const look = lookOf(reading.signal);
  const [first, last] = [reading.signalIndexes[0], reading.signalIndexes.at(-1)];
  if (first === undefined || last === undefined || look.letter === null || !isStretch(reading.signalRule)) return [];
  const text = bracketText(drawing, first, last);
  const middle = (frame.x(first) + frame.x(last)) / 2;
  const half = Math.max((frame.x(last) - frame.x(first)) / 2, NARROWEST);
  const [from, to] = [middle - half, middle + half];
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

function bracketText({ reading, words, points }: Drawing, first: number, last: number): string {
  const count = reading.signalIndexes.length;
  // The last run is marked because the line crosses seldom, not because the run is long.
  if (reading.signalRule === 'fewCrossings') return words.fewCrossings;
  if (!/Trend$/.test(reading.signalRule ?? '')) return words.inARow(count);
  return (points[last]?.value ?? 0) > (points[first]?.value ?? 0) ? words.rising(count) : words.falling(count);
}

const LETTER = 10;
const BADGE = 14;

/** The letter of every other signal, beside the point of it that lies furthest out; left out where letters would cover each other. */
export function letterMarks(drawing: Drawing, frame: Frame): Mark[] {
  const { points, reading } = drawing;
  const far = (index: number): number => Math.abs((points[index]?.value ?? 0) - (reading.points[index]?.centre ?? 0));
  let end = -Infinity;
  return otherStretches(drawing).flatMap((run): Mark[] => {
    const index = run.reduce((best, other) => (far(other) > far(best) ? other : best));
    const look = lookOf(reading.points[index]?.signal ?? 'COMMON_CAUSE');
    const x = frame.x(index);
    if (look.letter === null || x - end < (isThin(drawing) ? 2 : 1.2) * BADGE) return [];
    end = x;
    const value = points[index]?.value as number;
    const hasRoomBelow = frame.y(value) + 8 + BADGE <= frame.bottom + 4;
    const isAbove = value >= (reading.points[index]?.centre ?? value) || !hasRoomBelow;
    const y = isAbove ? Math.max(frame.y(value) - 8 - BADGE, 0) : frame.y(value) + 8;
    return [
      { layer: 'words', kind: 'rect', x: px(x - BADGE / 2), y: px(y), width: BADGE, height: BADGE, radius: 3, fill: look.paint },
      { layer: 'words', kind: 'text', x: px(x), y: px(y + BADGE * 0.77), text: look.letter, anchor: 'middle', size: LETTER, weight: 600, paint: 'surface' },
    ];
  });
}
