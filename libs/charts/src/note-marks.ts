import { POINTS_FOR_SURE_LIMITS, USEFUL_POINTS_NEEDED } from '@cairn/domain';
import { pointsTowardsRules } from './chart-input.js';
import type { Drawing } from './drawing.js';
import type { Frame } from './frame.js';
import { AXIS } from './axis-marks.js';
import { wrapped } from './fitting.js';
import { type Mark, px, textWidth } from './scene.js';
import { bracketMarks } from './signal-marks.js';

/** What stands above the plot: why there are no lines, "7 of 10 points", the bracket of a signal with its letter, or that limits are on trial. */
export function noteMarks(drawing: Drawing, frame: Frame, lane: number, width: number): Mark[] {
  const { reading, points, words } = drawing;
  const last = reading.phases.at(-1);
  const note = (lines: string[], from = frame.left): Mark[] => lines.flatMap((text, index): Mark[] => {
    const x = Math.max(frame.left, Math.min(from, width - textWidth(text, AXIS)));
    const y = lane + (lines.length > 1 ? 11 : 18) + index * 16;
    return [
      // The lines of flags pass through here, and must not strike the words out.
      ...(lane > 0 ? [{ layer: 'words', kind: 'rect', x: px(x - 2), y: y - 12, width: px(textWidth(text, AXIS) * 0.92 + 4), height: 16, radius: 3, fill: 'surface' } as const] : []),
      { layer: 'words', kind: 'text', x: px(x), y, text, anchor: 'start', size: AXIS, weight: 500, paint: 'muted' },
    ];
  });
  if (points.every((point) => point.value === null)) return points.some((point) => point.status === 'SUPPRESSED') ? [] : note([words.noData]);
  if (reading.refused) return note(wrapped(reading.refused.sentence, AXIS, width - frame.left - 8, 2));
  if (reading.kind === 'RUN' && reading.signal === 'TOO_FEW_POINTS' && last) return note([words.points(pointsTowardsRules(last.runs), USEFUL_POINTS_NEEDED)]);
  const bracket = bracketMarks(drawing, frame, lane);
  // Above the phase whose limits they are.
  return bracket.length === 0 && last?.trial ? note([words.trial(last.points, POINTS_FOR_SURE_LIMITS)], frame.x(last.first) - frame.halfStep) : bracket;
}
