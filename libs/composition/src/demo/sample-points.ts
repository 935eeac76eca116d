import { readRunChart, Signal, type Direction, type RunPoint } from '@cairn/domain';

/** What a sample series is made to show. */
export type Story = 'IMPROVES' | 'WORSENS' | 'VARIES';

export interface SampleShape { middle: number; spread: number; shift: number; direction: Direction }

const POINTS = 24;
const SHIFT_AFTER = 13;
const TRIES = 500;
const WANTED: Record<Story, Signal> = { IMPROVES: Signal.IMPROVEMENT, WORSENS: Signal.CONCERN, VARIES: Signal.COMMON_CAUSE };

/** The last 24 months of school (August to May) up to a month, as `YYYY-MM`, the oldest first. */
export function schoolMonths(lastYear: number, lastMonth: number): string[] {
  const months: string[] = [];
  for (let at = lastYear * 12 + lastMonth - 1; months.length < POINTS; at -= 1) {
    const month = (at % 12) + 1;
    if (month !== 6 && month !== 7) months.unshift(`${Math.floor(at / 12)}-${String(month).padStart(2, '0')}`);
  }
  return months;
}

/**
 * Twenty-four values around a middle that tell their story by the product's own rules: chance alone may show a signal, so
 * the next seed is tried until the reading is the planted one. The same seed gives the same values on every machine.
 * @param asPoint what the chart will draw of a value
 */
export function samplePoints(story: Story, shape: SampleShape, seed: number, asPoint: (value: number) => number): number[] {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const random = generator(seed * 1_000 + attempt);
    const good = shape.direction === 'UP' ? 1 : -1;
    const step = story === 'VARIES' ? 0 : story === 'IMPROVES' ? good * shape.shift : -good * shape.shift;
    // The sum of three uniform numbers is close enough to a bell for a sample.
    const values = Array.from({ length: POINTS }, (_, index) =>
      Math.max(0, shape.middle + (index >= SHIFT_AFTER ? step : 0) + (random() + random() + random() - 1.5) * shape.spread));
    const points: RunPoint[] = values.map((value, index) => ({ label: String(index), value: asPoint(value) }));
    if (readRunChart(points, shape.direction).signal === WANTED[story]) return values;
  }
  throw new Error(`No seed near ${seed} tells the story ${story}.`);
}

/** Mulberry32: 32 bits of state, the same everywhere. Source: Tommy Ettinger, public domain. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
