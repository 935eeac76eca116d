import type { Frame } from './frame.js';
import { type Mark, px, textWidth } from './scene.js';

/** Size of words at the axes. */
export const AXIS = 13;

/** Grid lines with their values. */
export function gridMarks(format: (value: number) => string, frame: Frame): Mark[] {
  return frame.ticks.flatMap((tick): Mark[] => {
    const y = px(frame.y(tick));
    return [
      { layer: 'grid', kind: 'path', d: `M${px(frame.left)},${y}H${px(frame.right)}`, stroke: 'line', width: 1 },
      { layer: 'words', kind: 'text', x: px(frame.left - 8), y: px(y + AXIS * 0.35), text: format(tick), anchor: 'end', size: AXIS, weight: 400, paint: 'faint' },
    ];
  });
}

/** As many period labels as fit, the first and the last among them. */
export function axisMarks(points: readonly { label: string }[], frame: Frame): Mark[] {
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
