import type { FunnelReading } from '@cairn/domain';
import { AXIS } from './axis-marks.js';
import { ticks } from './d3.js';
import { type Frame, frameOf, yDomain } from './frame.js';
import { linear } from './linear.js';
import { textWidth } from './scene.js';

/** The plot of a funnel: `x` takes a denominator. */
export interface FunnelFrame extends Frame {
  /** Round denominators below the axis. */
  sizes: number[];
  /** The denominators between which limits are drawn. */
  smallest: number;
  largest: number;
}

/** Sites whose sizes differ more than this would stand in one corner of a plain axis: each step is then ten times the one before. */
const SKEWED = 20;

/** Lays out a funnel; sizes from 0, or by equal ratios where they are skewed, values as far as sites and most of the limits reach. */
export function funnelFrame({ reading, width, height, format, formatSize = String }: { reading: FunnelReading; width: number; height: number; format: (value: number) => string; formatSize?: (size: number) => string }, right: number): FunnelFrame {
  const sizes = reading.sites.map(({ denominator }) => denominator);
  const values = reading.sites.map(({ value }) => value);
  const [smallest, largest] = [Math.min(...sizes) * 0.8, Math.max(...sizes) * 1.04];
  const limits = reading.limitsAt(Math.min(...sizes));
  const domain = yDomain([...values, reading.centre ?? 0, limits.lower998, limits.upper998]);
  const margins = { top: 16, right, bottom: 48, left: 40 };
  const draft = frameOf({ width, height }, margins, 1, domain);
  const left = 12 + Math.max(12, ...draft.ticks.map((tick) => textWidth(format(tick), AXIS)));
  const frame = frameOf({ width, height }, { ...margins, left }, 1, domain);
  const skewed = largest / smallest > SKEWED;
  const scale = linear(skewed ? [Math.log10(smallest), Math.log10(largest)] : [0, largest], [frame.left, frame.right]);
  const room = Math.max(2, Math.floor((frame.right - frame.left) / (textWidth(formatSize(largest), AXIS) + 24)));
  return { ...frame, x: (size) => scale(skewed ? Math.log10(size) : size), sizes: skewed ? roundSizes(smallest, largest, room) : ticks(0, largest, Math.min(6, room)), smallest, largest };
}

/** Round sizes between two: 1, 2, 5 times powers of ten as far as there is room for them, else the powers alone. */
function roundSizes(smallest: number, largest: number, room: number): number[] {
  const powers = Array.from({ length: Math.floor(Math.log10(largest)) + 1 }, (_, power) => 10 ** power);
  const between = (sizes: readonly number[]): number[] => sizes.filter((size) => size >= smallest && size <= largest);
  const fine = between(powers.flatMap((power) => [power, 2 * power, 5 * power]));
  return fine.length <= Math.min(9, room) ? fine : between(powers);
}
