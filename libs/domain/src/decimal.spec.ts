import fc from 'fast-check';
import { divideRounded, fromMillionths, quartile, quotient, toFixedText, toMillionths } from './decimal.js';

describe('millionths', () => {
  it.each([['0', 0n], ['12', 12_000_000n], ['-3.5', -3_500_000n], ['0.0000005', 1n], ['-0.0000005', -1n], ['0.00000049', 0n], [0.1, 100_000n], [1e-7, 0n], [14768.4166666667, 14768_416_667n]])('%s is %s', (given, amount) => {
    expect(toMillionths(given)).toBe(amount);
  });

  it.each(['', '1e5', '1,5', 'NaN', Infinity, NaN])('rejects %s', (given) => {
    expect(() => toMillionths(given)).toThrow(RangeError);
  });

  it('reads its own text back', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (amount) => expect(toMillionths(fromMillionths(amount))).toBe(amount)));
  });

  it('divides with halves away from zero', () => {
    expect([divideRounded(5n, 2n), divideRounded(-5n, 2n), divideRounded(5n, -2n), divideRounded(7n, 3n)]).toEqual([3n, -3n, -3n, 2n]);
    expect(fromMillionths(quotient(toMillionths(1), toMillionths(3)))).toBe('0.333333');
    expect(fromMillionths(quotient(toMillionths(2), toMillionths(3)))).toBe('0.666667');
    expect(() => quotient(1n, 0n)).toThrow(RangeError);
  });

  it('writes fewer decimals', () => {
    expect([toFixedText(toMillionths('34.05'), 1), toFixedText(toMillionths('-0.04'), 1), toFixedText(toMillionths('12'), 0)]).toEqual(['34.1', '0.0', '12']);
  });

  // R 4.5: quantile(c(1, 2, 4, 8), c(0, .25, .5, .75, 1)) is 1, 1.75, 3, 5, 8.
  it('has quartiles of type 7', () => {
    const values = [1, 2, 4, 8].map(toMillionths);
    expect(([0, 1, 2, 3, 4] as const).map((q) => fromMillionths(quartile(values, q)))).toEqual(['1', '1.75', '3', '5', '8']);
    expect(quartile([7n], 1)).toBe(7n);
  });
});
