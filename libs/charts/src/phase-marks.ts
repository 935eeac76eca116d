import type { Drawing } from './drawing.js';
import type { Frame } from './frame.js';
import { AXIS } from './axis-marks.js';
import { fitting } from './fitting.js';
import { type Mark, px } from './scene.js';

/** Height of the row of phase names above the plot. */
export const PHASE_ROW = 18;

/** A line where each new phase begins, with its name above the plot; cut where the next begins, left out where it has no room. */
export function phaseMarks({ reading, words }: Drawing, frame: Frame, labels: readonly (string | null)[]): Mark[] {
  return reading.phases.slice(1).flatMap(({ first }, place): Mark[] => {
    const x = frame.x(first) - frame.halfStep;
    const next = reading.phases[place + 2];
    const room = (next ? frame.x(next.first) - frame.halfStep : frame.right) - x - 10;
    const text = fitting(labels[place + 1] ?? words.phase(place + 2), AXIS, room);
    return [
      { layer: 'annotation', kind: 'path', d: `M${px(x)},${px(frame.top - PHASE_ROW + 2)}V${px(frame.bottom)}`, stroke: 'ink', width: 1 },
      ...(text ? [{ layer: 'words', kind: 'text', x: px(x + 5), y: px(frame.top - 5), text, anchor: 'start', size: AXIS, weight: 500, paint: 'muted' } as const] : []),
    ];
  });
}
