/** Ascending copy of numbers. */
export function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/** The median; of an even count the mean of the middle two. Null for nothing. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const order = sorted(values);
  const upper = order[order.length >> 1] as number;
  if (order.length % 2 === 1) return upper;
  const lower = order[(order.length >> 1) - 1] as number;
  return lower === upper ? lower : (lower + upper) / 2;
}

/** The arithmetic mean, refined once as R does (a second pass over the residuals). Null for nothing. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const first = values.reduce((sum, value) => sum + value, 0) / values.length;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

/** The standard deviation of a sample of at least two values. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values) as number;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

/** R's `round(x)` to whole numbers: halves go to the even neighbour. */
export function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  if (x - floor !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}
