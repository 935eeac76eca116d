import type { Paint } from './paint.js';
import { type TextMark, px } from './scene.js';

export interface EndLabel { text: string; y: number; size: number; weight: 400 | 500 | 600; paint: Paint }

/**
 * The words at the right end of lines, moved apart where they would overlap: order from top to bottom is kept,
 * all stay between `top` and `bottom`.
 */
export function endLabelMarks(labels: readonly EndLabel[], x: number, top: number, bottom: number): TextMark[] {
  const order = [...labels].sort((a, b) => a.y - b.y);
  const centres: number[] = [];
  order.forEach((label, index) => {
    const above = order[index - 1];
    const least = above ? (centres[index - 1] as number) + (above.size + label.size) / 2 + 3 : top + label.size / 2;
    centres.push(Math.max(label.y, least));
  });
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const label = order[index] as EndLabel;
    const below = order[index + 1];
    const most = below ? (centres[index + 1] as number) - (below.size + label.size) / 2 - 3 : bottom - label.size / 2;
    centres[index] = Math.min(centres[index] as number, most);
  }
  return order.map(({ text, size, weight, paint }, index) =>
    ({ layer: 'words', kind: 'text', x: px(x), y: px((centres[index] as number) + size * 0.35), text, anchor: 'start', size, weight, paint }));
}
