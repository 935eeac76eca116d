import type { CompactReading } from '@cairn/domain';
import { lookOf } from './chart-input.js';
import { type Frame, frameOf } from './frame.js';
import { type Mark, type PathMark, type Scene, px } from './scene.js';
import { type Step, stepPath } from './step-path.js';

/** A series as short as a page of hundreds tells it (`compactReading`); lists are by period. */
export interface CompactInput extends Pick<CompactReading, 'signal' | 'run' | 'phases' | 'values' | 'centre' | 'lower' | 'upper'> {
  /** Periods that are hidden. */
  hidden: readonly boolean[];
  /** The same for all charts of a page. */
  domain: readonly [number, number];
  width: number;
  height: number;
  alt: string;
}

const HEIGHT_OF_TICK = 6;

/**
 * One small chart of hundreds: at most seven paths whatever the number of points, so that a page of 178 of them scrolls. Shapes are
 * those of large charts; points of one look share a path. Lines break where a phase ends; a limit beyond the scale of the page is left out.
 */
export function compactScene(input: CompactInput): Scene {
  const { values, signal } = input;
  const frame = frameOf(input, { top: 8, right: 6, bottom: 8, left: 4 }, values.length, input.domain);
  const look = lookOf(signal);
  const carriers = new Set(input.run);
  const [first, last] = [input.run[0] ?? 0, input.run.at(-1) ?? -1];
  const starts = new Set(input.phases);
  // Many points stand close: a smaller dot keeps the line in sight.
  const size = Math.max(1.25, Math.min(2.5, frame.halfStep * 0.9));
  const special = dots(values, frame, (index) => carriers.has(index));
  const common = dots(values, frame, (index) => !carriers.has(index));
  const marks: (PathMark | null)[] = [
    pathOf('hidden', ticks(input.hidden, frame), { stroke: 'line-strong', width: 0.75 }),
    pathOf('limits', level(input.lower, input, frame) + level(input.upper, input, frame), { stroke: 'line-strong', width: 0.75 }),
    pathOf('median', level(input.centre, input, frame), { stroke: 'ink', width: 1 }),
    pathOf('line', line(values, frame, starts, () => true), { stroke: 'common', width: 1.5 }),
    pathOf('line', line(values, frame, starts, (index) => index >= first && index <= last), { stroke: look.paint, width: 2 }),
    pathOf('points', common.map(([x, y]) => circle(x, y, size)).join(''), { fill: 'common' }),
    pathOf('points', special.map(([x, y]) => shapes[look.shape](x, y, size)).join(''), { fill: look.paint }),
  ];
  return { width: input.width, height: input.height, alt: input.alt, marks: marks.filter((mark): mark is PathMark => mark !== null) satisfies Mark[] };
}

// A list of one level holds for all periods.
function level(levels: readonly (number | null)[], { values, phases }: CompactInput, frame: Frame): string {
  const starts = new Set(phases);
  const steps: Step[][] = [[]];
  values.forEach((_, index) => {
    if (starts.has(index)) steps.push([]);
    const at = (levels.length === 1 ? levels[0] : levels[index]) ?? null;
    const y = at === null ? null : frame.y(at);
    if (y === null || y < frame.top || y > frame.bottom) return;
    steps.at(-1)?.push({ from: frame.x(index) - frame.halfStep, to: frame.x(index) + frame.halfStep, y });
  });
  return steps.map(stepPath).join('');
}

const shapes = { circle, square, diamond, ring: circle };

function circle(x: number, y: number, r: number): string {
  return `M${px(x - r)},${px(y)}a${px(r)},${px(r)} 0 1 0 ${px(2 * r)},0a${px(r)},${px(r)} 0 1 0 ${px(-2 * r)},0z`;
}

function square(x: number, y: number, r: number): string {
  return `M${px(x - r)},${px(y - r)}h${px(2 * r)}v${px(2 * r)}h${px(-2 * r)}z`;
}

function diamond(x: number, y: number, r: number): string {
  const half = r * 1.35;
  return `M${px(x)},${px(y - half)}l${px(half)},${px(half)}l${px(-half)},${px(half)}l${px(-half)},${px(-half)}z`;
}

function pathOf(layer: PathMark['layer'], d: string, look: Pick<PathMark, 'stroke' | 'fill' | 'width'>): PathMark | null {
  return d === '' ? null : { layer, kind: 'path', d, ...look };
}

function dots(values: readonly (number | null)[], frame: Frame, keep: (index: number) => boolean): [x: number, y: number][] {
  return values.flatMap((value, index) => (value === null || !keep(index) ? [] : [[frame.x(index), frame.y(value)] as [number, number]]));
}

// A gap lifts the pen, and so does the end of a phase; a point between two gaps is a dot without a line.
function line(values: readonly (number | null)[], frame: Frame, starts: ReadonlySet<number>, keep: (index: number) => boolean): string {
  let down = false;
  return values.map((value, index) => {
    if (starts.has(index)) down = false;
    if (value === null || !keep(index)) {
      down = false;
      return '';
    }
    const next = values[index + 1];
    const lone = !down && (next == null || !keep(index + 1) || starts.has(index + 1));
    const part = lone ? '' : `${down ? 'L' : 'M'}${px(frame.x(index))},${px(frame.y(value))}`;
    down = !lone;
    return part;
  }).join('');
}

// Slanted strokes over each hidden period: as many as fit, one at least.
function ticks(hidden: readonly boolean[], frame: Frame): string {
  return hidden.map((is, index) => {
    if (!is) return '';
    const left = frame.x(index) - frame.halfStep;
    const right = frame.x(index) + frame.halfStep;
    const parts: string[] = [];
    for (let y = frame.top + HEIGHT_OF_TICK; y <= frame.bottom; y += HEIGHT_OF_TICK) parts.push(`M${px(left)},${px(y)}L${px(right)},${px(Math.max(frame.top, y - Math.min(HEIGHT_OF_TICK, right - left)))}`);
    return parts.join('');
  }).join('');
}
