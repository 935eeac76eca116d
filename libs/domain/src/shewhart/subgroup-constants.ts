import { logGamma } from '../probability/gamma.js';

/** Expected standard deviation of `n` normal values, in units of sigma. n ≥ 2. Source: Montgomery, Introduction to SPC, app. VI. */
export function c4(n: number): number {
  return Math.sqrt(2 / (n - 1)) * Math.exp(logGamma(n / 2) - logGamma((n - 1) / 2));
}

/** Half the width of three-sigma limits of means of `n` values, in units of the mean standard deviation. Source: as above. */
export function a3(n: number): number {
  return 3 / (c4(n) * Math.sqrt(n));
}

/** Half the width of three-sigma limits of standard deviations of `n` values, in units of their mean; B4 = 1 + this. Source: as above. */
export function b4Less1(n: number): number {
  const c = c4(n);
  return (3 * Math.sqrt(1 - c * c)) / c;
}
