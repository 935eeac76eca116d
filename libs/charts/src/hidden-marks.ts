import type { ChartPoint } from './chart-input.js';
import type { Frame } from './frame.js';
import { type Mark, px } from './scene.js';
import { stretches } from './series-marks.js';

/** Striped fields where points are hidden: no point, no line, and the words where they fit. */
export function hiddenMarks({ points }: { points: readonly ChartPoint[] }, frame: Frame, words: { text: string; size: number; width: number } | null): Mark[] {
  let end = -Infinity;
  return stretches(points, (point) => point.status === 'SUPPRESSED').flatMap((run): Mark[] => {
    const x = frame.x(run[0] as number) - frame.halfStep;
    const width = run.length * frame.halfStep * 2;
    const field = { x: px(x), y: px(frame.top), width: px(width), height: px(frame.bottom - frame.top) };
    const stripes: Mark[] = [
      { layer: 'hidden', kind: 'rect', ...field, fill: 'canvas' },
      { layer: 'hidden', kind: 'path', d: stripePath(field), stroke: 'line-strong', width: 0.75 },
    ];
    if (!words) return stripes;
    const half = words.width / 2;
    const centre = Math.min(Math.max(x + width / 2, frame.left + half), frame.right - half);
    // Said once where stretches stand close: words over words cannot be read, and the legend says it too.
    if (centre - half - 8 < end) return stripes;
    end = centre + half;
    const y = frame.bottom - 8;
    return [
      ...stripes,
      { layer: 'words', kind: 'rect', x: px(centre - half - 4), y: px(y - words.size), width: px(words.width + 8), height: px(words.size + 5), radius: 4, fill: 'surface' },
      { layer: 'words', kind: 'text', x: px(centre), y: px(y), text: words.text, anchor: 'middle', size: words.size, weight: 400, paint: 'muted' },
    ];
  });
}

/** Diagonals from bottom left to top right, cut at the edges: a pattern element would need an id unique in the page. */
function stripePath({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  const parts: string[] = [];
  for (let offset = 6; offset < width + height; offset += 6) {
    const [fromX, fromY] = offset <= height ? [0, offset] : [offset - height, height];
    const [toX, toY] = offset <= width ? [offset, 0] : [width, offset - width];
    parts.push(`M${px(x + fromX)},${px(y + fromY)}L${px(x + toX)},${px(y + toY)}`);
  }
  return parts.join('');
}
