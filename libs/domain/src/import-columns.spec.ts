import { guessColumns, missingAmount } from './import-columns.js';

const STATE_FILE = ['school_year', 'county_name', 'district_code', 'district_name', 'chronically_absent', 'enrolled'];
const NONE = { siteName: '', siteCode: '', county: '', period: '', stratum: '', numerator: '', denominator: '', value: '', spread: '', status: '' };

describe('guessColumns', () => {
  it('reads a state file of chronic absence', () => {
    expect(guessColumns(STATE_FILE, { type: 'PROPORTION', groups: false })).toEqual({
      ...NONE, siteCode: 'district_code', siteName: 'district_name', county: 'county_name', period: 'school_year', numerator: 'chronically_absent', denominator: 'enrolled',
    });
  });

  it('reads percentages by group, with what the source says of each', () => {
    const headers = ['school_year', 'district', 'fips', 'race_ethnicity', 'pct_chronically_absent', 'status'];
    const wanted = { ...NONE, siteName: 'district', period: 'school_year', value: 'pct_chronically_absent', status: 'status' };
    expect(guessColumns(headers, { type: 'VALUE', groups: true })).toEqual({ ...wanted, stratum: 'race_ethnicity' });
    expect(guessColumns(headers, { type: 'VALUE', groups: false })).toEqual(wanted);
  });

  it('takes a subgroup for the place where nothing else names one', () => {
    const headers = ['date', 'numerator', 'denominator', 'admissions', 'subgroup'];
    expect(guessColumns(headers, { type: 'PROPORTION', groups: true })).toEqual({ ...NONE, siteName: 'subgroup', period: 'date', numerator: 'numerator', denominator: 'denominator' });
    expect(guessColumns(['school', 'year', 'subgroup', 'x', 'n'], { type: 'PROPORTION', groups: true })).toMatchObject({ siteName: 'school', stratum: 'subgroup' });
  });

  it('finds a mean with its sample', () => {
    expect(guessColumns(['School', 'Month', 'Mean wait', 'Standard deviation', 'n'], { type: 'MEAN', groups: false })).toMatchObject({ value: 'Mean wait', spread: 'Standard deviation', denominator: 'n', numerator: '' });
  });

  it('does not mind the order, case and signs', () => {
    expect(guessColumns(['Enrollment', 'District ID', 'On-Track', 'Month', 'District'], { type: 'PROPORTION', groups: false })).toMatchObject({
      siteCode: 'District ID', siteName: 'District', period: 'Month', numerator: 'On-Track', denominator: 'Enrollment',
    });
  });

  it('uses no column twice and guesses nothing from strange names', () => {
    expect(guessColumns(['district', 'a', 'b'], { type: 'PROPORTION', groups: true })).toEqual({ ...NONE, siteName: 'district' });
    expect(guessColumns(['Year', 'School', 'count'], { type: 'COUNT', groups: false })).toMatchObject({ numerator: 'count', value: '' });
  });
});

describe('missingAmount', () => {
  it('names what a type needs', () => {
    expect(missingAmount({ numerator: 'x' }, 'PROPORTION')).toBe('denominator');
    expect(missingAmount({ numerator: 'x', denominator: 'n' }, 'RATE')).toBeNull();
    expect(missingAmount({ value: 'x' }, 'COUNT')).toBeNull();
    expect(missingAmount({ value: 'x' }, 'MEAN')).toBe('denominator');
    expect(missingAmount({ value: 'x', denominator: 'n' }, 'MEAN')).toBeNull();
    expect(missingAmount({}, 'TIME_BETWEEN')).toBe('value');
  });
});
