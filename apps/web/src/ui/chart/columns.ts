import type { Scene } from '@cairn/charts';

/** Where a point can be touched: a column as wide as its step, so that thin charts can be read with a thumb. */
export interface Column {
  index: number;
  left: number;
  width: number;
  /** Height of the point, when it has a value. */
  y: number | null;
}

/** The columns of all `count` points. Gaps get one too: they say why there is no point. */
export function columnsOf(scene: Scene, count: number): Column[] {
  const marks = scene.marks.filter((mark) => mark.kind === 'point');
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return [];
  if (first.index === last.index) return [{ index: first.index, left: first.x - 22, width: 44, y: first.y }];
  const step = (last.x - first.x) / (last.index - first.index);
  return Array.from({ length: count }, (_, index) => ({
    index,
    left: first.x + step * (index - first.index - 0.5),
    width: step,
    y: marks.find((mark) => mark.index === index)?.y ?? null,
  }));
}

/** Where the focus goes from `index` with a key; null for keys that move nothing. */
export function nextIndex(key: string, index: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
