import { formatValue } from './value-format.js';

describe('formatValue', () => {
  it.each([
    ['0.341', 'PROPORTION', '34.1%'],
    ['0.34149', 'PROPORTION', '34.1%'],
    ['0.3415', 'PROPORTION', '34.2%'],
    [0, 'PROPORTION', '0.0%'],
    ['1', 'PROPORTION', '100.0%'],
    ['16807', 'COUNT', '16,807'],
    ['12.5', 'COUNT', '13'],
    ['3.14159', 'VALUE', '3.14'],
    ['3.10', 'VALUE', '3.1'],
    ['100', 'VALUE', '100'],
    [-1234.5, 'VALUE', '-1,234.5'],
    [0, 'VALUE', '0'],
  ] as const)('%s of a %s reads %s', (value, type, text) => {
    expect(formatValue(value, type)).toBe(text);
  });
});
