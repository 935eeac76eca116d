import { guessColumns } from '@cairn/domain';
import { amountFields, missingColumn } from './guess-columns.js';

describe('missingColumn', () => {
  const full = guessColumns(['school_year', 'district_code', 'district_name', 'chronically_absent', 'enrolled'], { type: 'PROPORTION', groups: false });

  it('asks for one thing at a time', () => {
    expect(missingColumn(full, 'PROPORTION')).toBeNull();
    expect(missingColumn({ ...full, siteName: '', siteCode: '' }, 'PROPORTION')).toBe('site');
    expect(missingColumn({ ...full, siteName: '' }, 'PROPORTION')).toBeNull();
    expect(missingColumn({ ...full, period: '' }, 'PROPORTION')).toBe('period');
    expect(missingColumn({ ...full, denominator: '' }, 'RATE')).toBe('share');
    expect(missingColumn({ ...full, value: '' }, 'VALUE')).toBe('value');
    expect(missingColumn({ ...full, value: '' }, 'COUNT')).toBeNull();
    expect(missingColumn({ ...full, value: 'mean', denominator: '' }, 'MEAN')).toBe('sample');
  });
});

describe('amountFields', () => {
  it('are those that a type may have', () => {
    expect(amountFields('COUNT')).toEqual(['numerator', 'value']);
    expect(amountFields('MEAN')).toEqual(['value', 'denominator', 'spread']);
  });
});
