import { guessColumns, missingColumn } from './guess-columns.js';

const STATE_FILE = ['school_year', 'county_name', 'district_code', 'district_name', 'chronically_absent', 'enrolled'];

describe('guessColumns', () => {
  it('reads a state file of chronic absence', () => {
    expect(guessColumns(STATE_FILE, 'PROPORTION')).toEqual({
      siteCode: 'district_code', siteName: 'district_name', county: 'county_name', period: 'school_year',
      numerator: 'chronically_absent', denominator: 'enrolled', value: '',
    });
  });

  it('does not mind the order, case and signs', () => {
    expect(guessColumns(['Enrollment', 'District ID', 'On-Track', 'Month', 'District'], 'PROPORTION')).toMatchObject({
      siteCode: 'District ID', siteName: 'District', period: 'Month', numerator: 'On-Track', denominator: 'Enrollment',
    });
  });

  it('looks for a value where the measure is one', () => {
    expect(guessColumns(['Year', 'School', 'Mean score'], 'VALUE')).toMatchObject({ siteName: 'School', period: 'Year', value: 'Mean score', numerator: '' });
  });

  it('uses no column twice and guesses nothing from strange names', () => {
    const mapping = guessColumns(['district', 'a', 'b'], 'PROPORTION');
    expect(mapping).toEqual({ siteCode: '', siteName: 'district', county: '', period: '', numerator: '', denominator: '', value: '' });
  });
});

describe('missingColumn', () => {
  const full = guessColumns(STATE_FILE, 'PROPORTION');

  it('asks for one thing at a time', () => {
    expect(missingColumn(full, 'PROPORTION')).toBeNull();
    expect(missingColumn({ ...full, siteName: '', siteCode: '' }, 'PROPORTION')).toBe('site');
    expect(missingColumn({ ...full, siteName: '' }, 'PROPORTION')).toBeNull();
    expect(missingColumn({ ...full, period: '' }, 'PROPORTION')).toBe('period');
    expect(missingColumn({ ...full, denominator: '' }, 'PROPORTION')).toBe('share');
    expect(missingColumn({ ...full, value: '' }, 'VALUE')).toBe('value');
    expect(missingColumn({ ...full, value: '' }, 'COUNT')).toBeNull();
  });
});
