import type { Drawing } from './drawing.js';
import type { Frame } from './frame.js';
import { AXIS } from './axis-marks.js';
import { fitting } from './fitting.js';
import { type Mark, px, textWidth } from './scene.js';

/** Height of the row of phase names above the plot. */
export const PHASE_ROW = 18;

/** A line where each new phase begins, with its name above the plot; cut where the next begins, its number where nothing else has room. */
export function phaseMarks({ reading, words }: Drawing, frame: Frame, labels: readonly (string | null)[]): Mark[] {
  return reading.phases.slice(1).flatMap(({ first }, place): Mark[] => {
    const x = frame.x(first) - frame.halfStep;
    const next = reading.phases[place + 2];
    const room = (next ? frame.x(next.first) - frame.halfStep : frame.right) - x - 10;
    const text = nameOf(labels[place + 1] ?? null, words.phase(place + 2), String(place + 2), room);
    return [
      { layer: 'annotation', kind: 'path', d: `M${px(x)},${px(frame.top - PHASE_ROW + 2)}V${px(frame.bottom)}`, stroke: 'ink', width: 1 },
      // The lines of flags pass through here, and must not strike the name out.
      ...(text ? [{ layer: 'words', kind: 'rect', x: px(x + 2), y: px(frame.top - 17), width: px(textWidth(text, AXIS) * 0.92 + 4), height: 16, radius: 3, fill: 'surface' } as const] : []),
      ...(text ? [{ layer: 'words', kind: 'text', x: px(x + 5), y: px(frame.top - 5), text, anchor: 'start', size: AXIS, weight: 500, paint: 'muted' } as const] : []),
    ];
  });
}

/** A name with at least a dozen letters of it left, or the plain one, or the number. */
function nameOf(own: string | null, plain: string, number: string, room: number): string {
  const cut = own === null ? '' : fitting(own, AXIS, room);
  if (cut !== '' && (cut === own || [...cut].length > 12)) return cut;
  if (textWidth(plain, AXIS) <= room) return plain;
  return textWidth(number, AXIS) <= room ? number : '';
}
