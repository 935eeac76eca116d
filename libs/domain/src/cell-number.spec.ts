import fc from 'fast-check';
import { parseCell } from './cell-number.js';

describe('parseCell', () => {
  it.each([
    ['0', 'COUNT', 0, '0'],
    ['2296', 'COUNT', 2296, '2296'],
    [' 12 ', 'COUNT', 12, '12'],
    ['12.0', 'COUNT', 12, '12'],
    ['0.250', 'VALUE', 0.25, '0.25'],
    ['.5', 'VALUE', 0.5, '0.5'],
    ['-3.5', 'VALUE', -3.5, '-3.5'],
    ['1000000000000', 'COUNT', 1e12, '1000000000000'],
  ] as const)('%s as %s is a number', (text, kind, value, canonical) => {
    expect(parseCell(text, kind)).toEqual({ kind: 'NUMBER', value, text: canonical });
  });

  it.each(['', '   ', '\u00a0', '\t'])('%j is blank', (text) => {
    expect(parseCell(text, 'COUNT')).toEqual({ kind: 'BLANK' });
  });

  it.each([['*', 'SUPPRESSED'], ['<10', 'SUPPRESSED'], ['n<10', 'SUPPRESSED'], ['>95%', 'SUPPRESSED'], ['s', 'SUPPRESSED'], ['S', 'SUPPRESSED'], ['n/a', 'MISSING'], ['NA', 'MISSING'], ['-', 'MISSING']])('%s is a mark: %s', (text, status) => {
    expect(parseCell(text, 'VALUE')).toEqual({ kind: 'MARK', status, mark: text });
  });

  it.each([
    ['1.000,5', 'VALUE', 'NUMBER_AMBIGUOUS'],
    ['1,234', 'COUNT', 'NUMBER_GROUPED'],
    ['1,5', 'VALUE', 'NUMBER_COMMA'],
    ['1e400', 'VALUE', 'NUMBER_EXPONENT'],
    ['1E+05', 'COUNT', 'NUMBER_EXPONENT'],
    ['Infinity', 'VALUE', 'NUMBER_NOT_FINITE'],
    ['-inf', 'VALUE', 'NUMBER_NOT_FINITE'],
    ['NaN', 'VALUE', 'NUMBER_NOT_FINITE'],
    ['-0', 'VALUE', 'NUMBER_NEGATIVE_ZERO'],
    ['-0.00', 'COUNT', 'NUMBER_NEGATIVE_ZERO'],
    ['-1', 'COUNT', 'NUMBER_NEGATIVE'],
    ['2.5', 'COUNT', 'NUMBER_NOT_WHOLE'],
    ['1000000000000000000000000000000', 'COUNT', 'NUMBER_TOO_LARGE'],
    ['0.1234567890123456789', 'VALUE', 'NUMBER_TOO_LONG'],
    ['007', 'COUNT', 'NUMBER_LEADING_ZERO'],
    ['34.1%', 'VALUE', 'NUMBER_PERCENT'],
    ['#DIV/0!', 'VALUE', 'NUMBER_SPREADSHEET_ERROR'],
    ['１２', 'COUNT', 'NUMBER_DIGITS'],
    ['٣٤', 'COUNT', 'NUMBER_DIGITS'],
    ['+5', 'COUNT', 'NUMBER_UNREADABLE'],
    ['0x10', 'COUNT', 'NUMBER_UNREADABLE'],
    ['twelve', 'COUNT', 'NUMBER_UNREADABLE'],
    ['1 234', 'COUNT', 'NUMBER_UNREADABLE'],
    ['1.', 'VALUE', 'NUMBER_UNREADABLE'],
    ['=1+1', 'VALUE', 'NUMBER_UNREADABLE'],
  ] as const)('%s as %s: %s', (text, kind, code) => {
    expect(parseCell(text, kind)).toMatchObject({ kind: 'BAD', code });
  });

  it('never throws, and a number always reads back from its own text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+0-9.,eE%* ]{0,20}$/)), fc.constantFrom('COUNT', 'VALUE'), (text, kind) => {
      const cell = parseCell(text, kind);
      if (cell.kind === 'NUMBER') {
        expect(Number.isFinite(cell.value)).toBe(true);
        expect(Object.is(cell.value, -0)).toBe(false);
        expect(parseCell(cell.text, kind)).toEqual(cell);
        expect(Number(cell.text)).toBe(cell.value);
      }
    }), { numRuns: 2000 });
  });

  it('takes every whole number that a file may count', () => {
    fc.assert(fc.property(fc.nat(1e9), (count) => expect(parseCell(String(count), 'COUNT')).toEqual({ kind: 'NUMBER', value: count, text: String(count) })));
  });
});
