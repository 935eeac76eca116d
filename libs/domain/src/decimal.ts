/** Decimal arithmetic in whole millionths (BigInt), so that sums do not depend on their order and rebuilds are byte-equal. */
export type Millionths = bigint;

const PLACES = 6;
const ONE = 1_000_000n;

/**
 * Reads a plain decimal text or a finite number; more than six decimals are rounded half away from zero.
 * Throws RangeError for anything else.
 */
export function toMillionths(given: string | number): Millionths {
  const text = typeof given === 'number' ? plainText(given) : given.trim();
  const match = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(text);
  if (!match) throw new RangeError(`${given} is not a plain decimal number.`);
  const fraction = match[3] ?? '';
  const kept = BigInt((match[2] ?? '0') + fraction.slice(0, PLACES).padEnd(PLACES, '0'));
  const up = (fraction[PLACES] ?? '0') >= '5' ? 1n : 0n;
  return match[1] === '-' ? -(kept + up) : kept + up;
}

/** Plain decimal text without superfluous zeros: "0.341", "12", "-3.5". */
export function fromMillionths(amount: Millionths): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).replace(/0+$/, '');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -PLACES)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** a / b of whole numbers or equal units, rounded half away from zero to a whole number. Throws RangeError when b is 0. */
export function divideRounded(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new RangeError('Division by zero.');
  const negative = a < 0n !== b < 0n;
  const [dividend, divisor] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const quotient = (2n * dividend + divisor) / (2n * divisor);
  return negative ? -quotient : quotient;
}

/** The quotient of two amounts, in millionths, rounded half away from zero. */
export function quotient(numerator: Millionths, denominator: Millionths): Millionths {
  return divideRounded(numerator * ONE, denominator);
}

/** Rounds to fewer decimals (0 to 6), half away from zero, and keeps the zeros: "12.0". */
export function toFixedText(amount: Millionths, decimals: number): string {
  const unit = 10n ** BigInt(PLACES - decimals);
  const rounded = divideRounded(amount, unit);
  const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return rounded < 0n ? `-${text}` : text;
}

/**
 * Quantiles of type 7 (R's default): position (n − 1)·p with linear interpolation. `quarters` is p in fourths (0 to 4).
 * `ascending` must be sorted and not empty; the result is rounded half away from zero to a millionth.
 */
export function quartile(ascending: readonly Millionths[], quarters: 0 | 1 | 2 | 3 | 4): Millionths {
  if (ascending.length === 0) throw new RangeError('No values.');
  const position = (ascending.length - 1) * quarters;
  const low = ascending[Math.floor(position / 4)] as Millionths;
  const high = ascending[Math.ceil(position / 4)] as Millionths;
  return divideRounded(low * 4n + (high - low) * BigInt(position % 4), 4n);
}

function plainText(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) throw new RangeError(`${value} is not a plain decimal number.`);
  const text = String(value);
  return text.includes('e') ? value.toFixed(PLACES + 1) : text;
}
