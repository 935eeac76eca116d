import { fromMillionths, toMillionths } from './decimal.js';
import { mean } from './numbers.js';

/** A sample in place of its values: how many, their mean, and how far they lie apart. */
export interface SampleSummary {
  count: number;
  /** In the units of the values, rounded to a millionth. */
  mean: string;
  /** The standard deviation with n − 1 below the line, in the units of the values, rounded to a millionth; null for one value. */
  spread: string | null;
}

/**
 * What stays of sampled values. Deviations are taken from the mean in a second pass, so that large values that lie close
 * together keep their spread. Throws RangeError for no value, and for one that is not finite.
 */
export function sampleOf(values: readonly number[]): SampleSummary {
  const centre = mean(values);
  if (centre === null || !values.every(Number.isFinite)) throw new RangeError('A sample needs finite values.');
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return { count: values.length, mean: rounded(centre), spread: values.length < 2 ? null : rounded(Math.sqrt(squares / (values.length - 1))) };
}

function rounded(value: number): string {
  const text = fromMillionths(toMillionths(value));
  return text === '-0' ? '0' : text;
}
