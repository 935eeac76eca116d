import { area, line } from './d3.js';
import { type ChartPoint, type SeriesInput, type SignalLook, lookOf } from './chart-input.js';
import type { Frame } from './frame.js';
import { type Mark, px } from './scene.js';

/** Neighbouring points of which `keep` holds, as runs of positions. */
export function stretches(points: readonly ChartPoint[], keep: (point: ChartPoint, index: number) => boolean): number[][] {
  const found: number[][] = [];
  points.forEach((point, index) => {
    if (!keep(point, index)) return;
    const last = found.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else found.push([index]);
  });
  return found;
}

const hasValue = (point: ChartPoint) => point.value !== null;

/** The grey line of a series, broken at every gap; the part of a signal over it, 2 px in its colour. */
export function lineMarks({ points, reading }: SeriesInput, frame: Frame): Mark[] {
  const look = lookOf(reading.signal);
  const grey = stretches(points, hasValue).filter((run) => run.length > 1).map((run): Mark =>
    ({ layer: 'line', kind: 'path', d: linePath(points, run, frame), stroke: 'common', width: 1.5 }));
  const coloured = signalStretches(points, reading.signalIndexes).filter((run) => run.length > 1).map((run): Mark =>
    ({ layer: 'line', kind: 'path', d: linePath(points, run, frame), stroke: look.paint, width: 2 }));
  return [...grey, ...coloured];
}

/** The wash between a signal's points and the median. */
export function washMarks({ points, reading }: SeriesInput, frame: Frame): Mark[] {
  const { median } = reading;
  if (median === null) return [];
  return signalStretches(points, reading.signalIndexes).filter((run) => run.length > 1).map((run): Mark => {
    const shape = area<number>().digits(2).x((index) => frame.x(index)).y0(px(frame.y(median))).y1((index) => frame.y(points[index]?.value as number));
    return { layer: 'wash', kind: 'path', d: shape(run) ?? '', fill: lookOf(reading.signal).soft };
  });
}

/** A point for each value: circles, and the shape of the signal on the points that carry it. */
export function pointMarks({ points, reading, format }: SeriesInput, frame: Frame, size: number): Mark[] {
  return points.flatMap((point, index): Mark[] => {
    if (point.value === null) return [];
    const look: SignalLook = lookOf(reading.signalIndexes.includes(index) ? reading.signal : 'COMMON_CAUSE');
    return [{ layer: 'points', kind: 'point', shape: look.shape, paint: look.paint, size, index, x: px(frame.x(index)), y: px(frame.y(point.value)), title: `${point.label}: ${format(point.value)}` }];
  });
}

/** Striped fields where points are hidden: no point, no line, and the words where they fit. */
export function hiddenMarks({ points }: SeriesInput, frame: Frame, words: { text: string; size: number; width: number } | null): Mark[] {
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

/** Where the points of a signal are neighbours; a gap or a point on the median breaks the wash, not the signal. */
function signalStretches(points: readonly ChartPoint[], indexes: readonly number[]): number[][] {
  const [first, last] = [indexes[0] ?? 0, indexes.at(-1) ?? -1];
  return stretches(points, (point, index) => point.value !== null && index >= first && index <= last);
}

function linePath(points: readonly ChartPoint[], run: readonly number[], frame: Frame): string {
  const shape = line<number>().digits(2).x((index) => frame.x(index)).y((index) => frame.y(points[index]?.value as number));
  return shape(run) ?? '';
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
