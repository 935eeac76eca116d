import { area, line } from './d3.js';
import { type ChartPoint, type SignalLook, lookOf } from './chart-input.js';
import { type Drawing, isOneSided, isStretch, isThin } from './drawing.js';
import type { Frame } from './frame.js';
import { type Mark, px } from './scene.js';

/** Neighbouring points of which `keep` holds, as runs of positions. */
export function stretches(points: readonly ChartPoint[], keep: (point: ChartPoint, index: number) => boolean, joins: (index: number) => boolean = () => true): number[][] {
  const found: number[][] = [];
  points.forEach((point, index) => {
    if (!keep(point, index)) return;
    const last = found.at(-1);
    if (last?.at(-1) === index - 1 && joins(index)) last.push(index);
    else found.push([index]);
  });
  return found;
}

const hasValue = (point: ChartPoint) => point.value !== null;

/** The grey line of a series, broken at every gap and phase; the parts of signals over it, 2 px in their colours. */
export function lineMarks(drawing: Drawing, frame: Frame): Mark[] {
  const { points, reading } = drawing;
  const samePhase = (index: number): boolean => reading.points[index]?.phase === reading.points[index - 1]?.phase;
  const grey = stretches(points, hasValue, samePhase).filter((run) => run.length > 1).map((run): Mark =>
    ({ layer: 'line', kind: 'path', d: linePath(points, run, frame), stroke: 'common', width: isThin(drawing) ? 1 : 1.5 }));
  const own = lookOf(reading.signal).paint;
  const coloured = [
    ...otherStretches(drawing).map((run) => ({ run, stroke: lookOf(reading.points[run[0] as number]?.signal ?? 'COMMON_CAUSE').paint })),
    ...signalStretches(drawing).map((run) => ({ run, stroke: own })),
  ].filter(({ run }) => run.length > 1).map(({ run, stroke }): Mark => ({ layer: 'line', kind: 'path', d: linePath(points, run, frame), stroke, width: isThin(drawing) ? 1.5 : 2 }));
  return [...grey, ...coloured];
}

/** The wash between a signal's points and the centre line, where the signal is about one side of it. */
export function washMarks(drawing: Drawing, frame: Frame): Mark[] {
  const { points, reading } = drawing;
  const centre = reading.phases.at(-1)?.centre ?? null;
  if (centre === null || !isOneSided(reading.signalRule)) return [];
  return signalStretches(drawing).filter((run) => run.length > 1).map((run): Mark => {
    const shape = area<number>().digits(2).x((index) => frame.x(index)).y0(px(frame.y(centre))).y1((index) => frame.y(points[index]?.value as number));
    return { layer: 'wash', kind: 'path', d: shape(run) ?? '', fill: lookOf(reading.signal).soft };
  });
}

/** A point for each value: circles, and the shape of its signal on a point that carries one. Where points are too many, those alone. */
export function pointMarks(drawing: Drawing, frame: Frame, size: number): Mark[] {
  const { points, reading, format } = drawing;
  return points.flatMap((point, index): Mark[] => {
    const signal = reading.points[index]?.signal ?? 'COMMON_CAUSE';
    if (point.value === null || (isThin(drawing) && signal === 'COMMON_CAUSE')) return [];
    const look: SignalLook = lookOf(signal);
    return [{ layer: 'points', kind: 'point', shape: look.shape, paint: look.paint, size, index, x: px(frame.x(index)), y: px(frame.y(point.value)), title: `${point.label}: ${format(point.value)}` }];
  });
}

/** Where the points of the main signal are neighbours; a gap breaks the wash, not the signal. */
function signalStretches({ points, reading }: Drawing): number[][] {
  if (!isStretch(reading.signalRule)) return [];
  const [first, last] = [reading.signalIndexes[0] ?? 0, reading.signalIndexes.at(-1) ?? -1];
  return stretches(points, (point, index) => point.value !== null && index >= first && index <= last);
}

/** Neighbouring points of other signals, of one meaning each. */
export function otherStretches({ points, reading }: Drawing): number[][] {
  const carriers = new Set(isStretch(reading.signalRule) ? reading.signalIndexes : []);
  const like = (index: number): boolean => reading.points[index]?.signal === reading.points[index - 1]?.signal && reading.points[index]?.phase === reading.points[index - 1]?.phase;
  return stretches(points, (point, index) => point.value !== null && reading.points[index]?.flag != null && !carriers.has(index), like);
}

function linePath(points: readonly ChartPoint[], run: readonly number[], frame: Frame): string {
  const shape = line<number>().digits(2).x((index) => frame.x(index)).y((index) => frame.y(points[index]?.value as number));
  return shape(run) ?? '';
}
