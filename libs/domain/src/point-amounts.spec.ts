import { amountsOf, type PointText } from './point-amounts.js';
import type { MeasureType } from './vocabulary.js';

const of = (type: MeasureType, given: Omit<PointText, 'period'>) => amountsOf({ period: '', ...given }, type);
const codes = (type: MeasureType, given: Omit<PointText, 'period'>): string[] | null => {
  const found = of(type, given);
  return Array.isArray(found) ? found.map(({ field, code }) => `${field} ${code}`) : null;
};
const stored = (type: MeasureType, given: Omit<PointText, 'period'>): string => {
  const found = of(type, given);
  if (Array.isArray(found)) return found.map(({ code }) => code).join();
  return [found.status, found.numerator, found.denominator, found.value, found.spread].map((part) => part ?? '-').join(' ');
};

describe('the amounts of a point', () => {
  it('are those of the type of its measure', () => {
    expect(stored('PROPORTION', { numerator: '23', denominator: '95' })).toBe('REPORTED 23 95 - -');
    expect(stored('COUNT', { numerator: '7' })).toBe('REPORTED 7 - - -');
    expect(stored('RATE', { numerator: '3', denominator: '1200.5' })).toBe('REPORTED 3 1200.5 - -');
    expect(stored('VALUE', { value: '-3.50' })).toBe('REPORTED - - -3.5 -');
    expect(stored('MEAN', { value: '6.6', denominator: '5', spread: '2.07' })).toBe('REPORTED - 5 6.6 2.07');
    expect(stored('MEAN', { value: '6.6', denominator: '1' })).toBe('REPORTED - 1 6.6 -');
    expect(stored('TIME_BETWEEN', { value: '0.25' })).toBe('REPORTED - - 0.25 -');
    expect(stored('CASES_BETWEEN', { value: '0' })).toBe('REPORTED - - 0 -');
  });

  it('of a sample are its number, mean and spread', () => {
    expect(stored('MEAN', { values: ['7', '9', '4', '5', '8'] })).toBe('REPORTED - 5 6.6 2.073644');
    expect(stored('MEAN', { values: ['4'] })).toBe('REPORTED - 1 4 -');
    expect(codes('MEAN', { values: ['7', '', '1,5'] })).toEqual(['values VALUE_BLANK', 'values NUMBER_COMMA']);
    expect(codes('MEAN', { values: ['7'], value: '7' })).toEqual(['values VALUES_AND_MEAN']);
    expect(codes('MEAN', { values: Array.from({ length: 501 }, () => '1') })).toEqual(['values SAMPLE_TOO_LARGE']);
    expect(codes('VALUE', { values: ['7'] })).toEqual(['values FIELD_UNUSED']);
  });

  it('are nobody to count when both are zero, and wrong when only the denominator is', () => {
    expect(stored('PROPORTION', { numerator: '0', denominator: '0' })).toBe('NO_DENOMINATOR - - - -');
    expect(stored('RATE', { numerator: '0', denominator: '0' })).toBe('NO_DENOMINATOR - - - -');
    expect(codes('PROPORTION', { numerator: '3', denominator: '0' })).toEqual(['denominator DENOMINATOR_ZERO']);
    expect(codes('RATE', { numerator: '3', denominator: '0' })).toEqual(['denominator DENOMINATOR_ZERO']);
    expect(codes('MEAN', { value: '3', denominator: '0', spread: '1' })).toEqual(['denominator SAMPLE_EMPTY']);
    expect(stored('PROPORTION', { numerator: '0', denominator: '40' })).toBe('REPORTED 0 40 - -');
  });

  it.each<[string, MeasureType, Omit<PointText, 'period'>, string[]]>([
    ['a numerator above', 'PROPORTION', { numerator: '96', denominator: '95' }, ['numerator NUMERATOR_ABOVE']],
    ['point and comma', 'VALUE', { value: '1.000,5' }, ['value NUMBER_AMBIGUOUS']],
    ['two faults at once', 'PROPORTION', { numerator: '-1', denominator: '1,000' }, ['numerator NUMBER_NEGATIVE', 'denominator NUMBER_GROUPED']],
    ['an infinity', 'VALUE', { value: 'Infinity' }, ['value NUMBER_NOT_FINITE']],
    ['half a person', 'COUNT', { numerator: '2.5' }, ['numerator NUMBER_NOT_WHOLE']],
    ['a percent sign', 'PROPORTION', { numerator: '24%', denominator: '95' }, ['numerator NUMBER_PERCENT']],
    ['no time', 'TIME_BETWEEN', { value: '0' }, ['value TIME_NOT_POSITIVE']],
    ['time backwards', 'TIME_BETWEEN', { value: '-2' }, ['value TIME_NOT_POSITIVE']],
    ['half a case', 'CASES_BETWEEN', { value: '1.5' }, ['value NUMBER_NOT_WHOLE']],
    ['exposure below zero', 'RATE', { numerator: '1', denominator: '-4' }, ['denominator NUMBER_NEGATIVE']],
    ['spread below zero', 'MEAN', { value: '1', denominator: '4', spread: '-1' }, ['spread NUMBER_NEGATIVE']],
    ['half of a share', 'PROPORTION', { numerator: '4' }, ['denominator DENOMINATOR_BLANK']],
    ['a mean without its spread', 'MEAN', { value: '4', denominator: '9' }, ['spread SPREAD_BLANK']],
    ['a number that has no place', 'COUNT', { numerator: '4', denominator: '9' }, ['denominator FIELD_UNUSED']],
    ['nothing', 'VALUE', { value: ' ' }, ['value POINT_EMPTY']],
  ])('are refused: %s', (_, type, given, expected) => expect(codes(type, given)).toEqual(expected));

  it('can be left out for a reason, and then are', () => {
    expect(stored('PROPORTION', { status: 'MISSING' })).toBe('MISSING - - - -');
    expect(stored('PROPORTION', { numerator: '*', denominator: '95' })).toBe('SUPPRESSED - - - -');
    expect(stored('VALUE', { value: 'n/a' })).toBe('MISSING - - - -');
    expect(codes('PROPORTION', { status: 'MISSING', numerator: '4' })).toEqual(['numerator STATUS_WITH_NUMBER']);
    expect(codes('VALUE', { status: 'NO_DENOMINATOR' })).toEqual(['status STATUS_UNUSED']);
  });

  it('say what to do instead of a time of zero', () => {
    const [fault] = of('TIME_BETWEEN', { value: '0' }) as { reason: string }[];
    expect(fault?.reason).toMatch(/use cases between, or the time of day/);
  });
});
